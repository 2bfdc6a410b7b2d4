/** Cases of a status that can be answered and yet are likely not what was meant. */
import type { Text } from '#vocabulary/text.ts'
import type { CaseOfRule } from '../form.ts'

/** What a status is asked back of: money after the day, and a citizen who came later than birth. */
export function asksBack(of: CaseOfRule): Text | undefined {
  return asksOfPayments(of) ?? asksOfArrival(of)
}

/** Money that comes after the day is not counted; whoever mistyped a year would not see it. */
function asksOfPayments({ on, payments }: CaseOfRule): Text | undefined {
  const late = Array.isArray(payments)
    ? payments.filter(({ creditedOn }: CaseOfRule) => String(creditedOn) > String(on)).length
    : 0
  return late > 0
    ? {
        kk: `«Қорға түскен күні» сұралған күннен кейінгі төлемдер есепке алынбайды: ${late}.`,
        ru: `Платежи, поступившие позже спрошенного дня, не учитываются: ${late}.`,
        en: `Payments credited after the day asked about do not count: ${late}.`,
      }
    : undefined
}

/** A citizen takes part from birth: who came later has the day of citizenship or of the permit. */
function asksOfArrival({ residence = 'citizen', birthDate, participantFrom }: CaseOfRule): Text | undefined {
  if (residence !== 'citizen' || typeof birthDate !== 'string' || typeof participantFrom !== 'string')
    return undefined
  return participantFrom > birthDate
    ? {
        kk: 'Азамат жүйеге туғаннан бастап қатысады. Бұл күн – азаматтық алған күн бе? Солай болмаса, «Жүйеге қай күннен қатысады» өрісін босатыңыз.',
        ru: 'Гражданин участвует с рождения. Это день получения гражданства? Если нет, очистите поле «С какого дня участвует».',
        en: 'A citizen takes part from birth. Is this the day citizenship was granted? If not, empty the field “Takes part from”.',
      }
    : undefined
}
