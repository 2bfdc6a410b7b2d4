/** A regime is for incomes up to a limit: who earns more is assessed otherwise, and is not answered by this regime. */
import type { Text } from '#vocabulary/text.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'
import { sumText } from '../../fact-words.ts'
import { sum } from '../../trace.ts'

/** Thrown inside the law, turned into the refusal `income-over-limit` at the door. */
export class IncomeOverLimit extends Error {
  /** The field of the case that holds the income. */
  readonly field: 'income' | 'yearIncome'
  readonly text: Text
  constructor(field: IncomeOverLimit['field'], limit: Tiyn) {
    super(`${field} is over ${limit}`)
    this.name = 'IncomeOverLimit'
    this.field = field
    const most = sumText(sum(limit))
    this.text = {
      kk: `Бұл режимдегі шек: ${most.kk}. Одан көп табыс басқа тәртіппен есептеледі: кәсіпкер (entrepreneur) немесе өзі үшін төлеуші (self) ретінде сұраңыз.`,
      ru: `Предел этого режима: ${most.ru}. Больший доход облагается иначе: спросите как о предпринимателе (entrepreneur) или самостоятельном плательщике (self).`,
      en: `The limit of this regime is ${most.en}. More is assessed otherwise: ask as an entrepreneur (entrepreneur) or a self-payer (self).`,
    }
  }
}
