/** What is said when a recomputation cannot stand by its ground. */
import { Failure } from '#vocabulary/refusal.ts'
import { sumText } from '#vocabulary/spoken.ts'
import { formatTenge, type Tiyn } from '#vocabulary/tiyn.ts'
import type { PersonRange } from './store.ts'

/** The months of a range of persons and the ledger are not the same money. */
export function differsFromLedger(range: PersonRange, record: Tiyn, ledger: Tiyn): Failure {
  const last = range.until - 1
  const [one, other] = [sumText(formatTenge(record)), sumText(formatTenge(ledger))]
  return new Failure('person-months-differ-from-ledger', {
    kk: `${range.from}–${last} нөмірлі адамдардың айлары бойынша жазба (${one.kk}) бас кітаппен (${other.kk}) сәйкес келмейді. Бұл адамдардың мәртебелері өзгертілген жоқ. Айырманы тауып, түзету жазбасын енгізіңіз де, есептеуді қайта бастаңыз: ол тоқтаған жерінен жалғасады.`,
    ru: `Запись по месяцам лиц с номерами ${range.from}–${last} (${one.ru}) не сходится с книгой (${other.ru}). Статусы этих лиц не изменены. Найдите разницу, внесите исправительную проводку и запустите пересчёт снова: он продолжит с этого места.`,
    en: `The person-month record of persons ${range.from}–${last} (${one.en}) does not equal the ledger (${other.en}). The statuses of these persons were not changed. Find the difference, enter a correcting transfer and run the recomputation again: it goes on from here.`,
  })
}
