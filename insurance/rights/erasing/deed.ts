/** Erasing a person by law takes two: what the approval does is to decide it; the striking out is done by a job. */
import { decideErasure, erasuresOf, personIdsOf, personNow } from '#insurance/registry'
import { dayOf } from '#platform/clock'
import type { Day } from '#vocabulary/day.ts'
import { asIs } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { personText } from '../acting/deeds.ts'
import type { TwoPersonDeed } from '../approvals/deed.ts'

type ErasureProposed = { readonly personId: number; readonly basis: string }

const words = {
  title: {
    kk: 'Адамның жеке деректерін заң бойынша өшіру',
    ru: 'Стереть личные сведения о человеке по закону',
    en: 'Erase what is personal of a person by law',
  },
  whom: { kk: 'Кімнің деректері', ru: 'Чьи сведения', en: 'Whose' },
  basis: { kk: 'Негізі', ru: 'Основание', en: 'Basis' },
  goes: { kk: 'Не өшіріледі', ru: 'Что стирается', en: 'What goes' },
  stays: { kk: 'Не қалады', ru: 'Что остаётся', en: 'What stays' },
  what: {
    kk: 'Аты-жөні, ЖСН, туған күні; төлем жолдарындағы сол деректер; өтініштердегі сөздер мен құжаттар; журналдың мазмұны. Қайтару мүмкін емес; мәртебесі енді ЖСН бойынша табылмайды.',
    ru: 'Имя, ИИН, дата рождения; они же в строках платежей; слова и документы обращений; содержание журнала. Вернуть нельзя; статус по ИИН больше не найти.',
    en: 'Name, IIN, birth day; the same in rows of payments; words and papers of cases; what the log says. It cannot be undone; no status is found by the IIN any more.',
  },
  rest: {
    kk: 'Сомалар, айлар, баланс және журнал тізбегі, аты-жөнсіз',
    ru: 'Суммы, месяцы, баланс и цепочка журнала, без имени',
    en: 'Sums, months, the books and the chain of the log, with no name',
  },
} as const satisfies Record<string, Text>

export const erasePerson: TwoPersonDeed<ErasureProposed> = {
  name: 'erase-person',
  title: words.title,
  approvers: ['fund/controller'],
  subjectsOf: ({ personId }) => ({ personIds: [personId], accountIds: [] }),
  untilOf: () => null,
  basisOf: async (connection, { personId }) => ({
    now: (await personNow(connection, personId))?.personId ?? null,
    erased: (await erasuresOf(connection, [personId])).has(personId),
  }),
  show: async (connection, { personId, basis }) => [
    { label: words.whom, value: await personText(connection, personId) },
    { label: words.basis, value: asIs(basis) },
    { label: words.goes, value: words.what },
    { label: words.stays, value: words.rest },
  ],
  carryOut: async (tx, { personId, basis }, { proposalId, at }) => {
    const personIds = await personIdsOf(tx, personId)
    await decideErasure(tx, { personIds, basis, on: dayOf(at) as Day, proposalId }, at)
  },
}
