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
  forGood: {
    kk: 'Бекітілгеннен кейін тоқтатуға да, қайтаруға да болмайды: жеке деректері біржола өшіріледі.',
    ru: 'После утверждения это не остановить и не вернуть: личные сведения стираются навсегда.',
    en: 'Once approved it can be neither stopped nor undone: what is personal is erased for good.',
  },
  awaits: {
    kk: 'Бекітілді. Өшіру әлі аяқталған жоқ: ЖСН бойынша енді табылмайды, ал қалғанын жүйе бірнеше минут ішінде өзі өшіреді. Аяқталғаны «Заң бойынша өшіру» тізімінде көрінеді.',
    ru: 'Утверждено. Стирание ещё не закончено: по ИИН уже не найти, остальное система сотрёт сама за несколько минут. Что оно закончено, видно в списке «Стирание по закону».',
    en: 'Approved. The erasure is not over yet: nobody is found by the IIN any more, and the system erases the rest by itself within minutes. The list "Erasure by law" shows when it is over.',
  },
  open: { kk: 'Аяқталмаған істері', ru: 'Незавершённое', en: 'Still open' },
  openMatters: ({ cases, orders }: { readonly cases: number; readonly orders: number }): Text => ({
    kk: `өтініштер: ${cases}; банк әлі орындамаған тапсырмалар: ${orders}`,
    ru: `обращений: ${cases}; поручений, ещё не исполненных банком: ${orders}`,
    en: `cases: ${cases}; orders the bank has not executed yet: ${orders}`,
  }),
} as const
