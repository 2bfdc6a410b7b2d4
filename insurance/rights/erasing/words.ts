/** What erasure of a person by law takes and what it leaves: to whoever proposes it, and to whoever decides. */
import type { Text } from '#vocabulary/text.ts'

export const erasureWords = {
  goes: { kk: 'Не өшіріледі', ru: 'Что стирается', en: 'What goes' },
  what: {
    kk: 'Аты-жөні, ЖСН, туған күні; төлем жолдарындағы сол деректер; өтініштердегі сөздер мен құжаттар; журналдың мазмұны. Қайтару мүмкін емес; мәртебесі енді ЖСН бойынша табылмайды.',
    ru: 'Имя, ИИН, дата рождения; они же в строках платежей; слова и документы обращений; содержание журнала. Вернуть нельзя; статус по ИИН больше не найти.',
    en: 'Name, IIN, birth day; the same in rows of payments; words and papers of cases; what the log says. It cannot be undone; no status is found by the IIN any more.',
  },
  stays: { kk: 'Не қалады', ru: 'Что остаётся', en: 'What stays' },
  rest: {
    kk: 'Сомалар, айлар, баланс және журнал тізбегі, аты-жөнсіз',
    ru: 'Суммы, месяцы, баланс и цепочка журнала, без имени',
    en: 'Sums, months, the books and the chain of the log, with no name',
  },
} as const satisfies Record<string, Text>
