/** What each duty says to people: what is to be done and, where there is a last day, by when. */
import type { Text } from '#vocabulary/text.ts'
import { dayText, monthText } from '../fact-words.ts'
import type { Facts } from '../trace.ts'
import { dutyTexts } from './names.ts'
import type { Duty } from './table.ts'

const dutyWords =
  (duty: Duty) =>
  ({ by, month, thenBy, thenMonth }: Facts): Text => {
    const says = dutyTexts[duty]
    if (by === '') return says
    const [last, then] = [lastDayText(by, month), thenBy ? lastDayText(thenBy, thenMonth) : undefined]
    return {
      kk: `${says.kk} Мерзімі: ${last.kk}${then ? `, содан кейін ${then.kk}` : ''}.`,
      ru: `${says.ru} Срок: ${last.ru}${then ? `, затем ${then.ru}` : ''}.`,
      en: `${says.en} Last day: ${last.en}${then ? `, then ${then.en}` : ''}.`,
    }
  }

/** The day, and the month that it is for, where it is for one. */
function lastDayText(by: Fact, month: Fact): Text {
  const day = dayText(by)
  if (!month) return day
  const of = monthText(month)
  return {
    kk: `${day.kk} (${of.kk} үшін)`,
    ru: `${day.ru} (за ${of.ru})`,
    en: `${day.en} (for ${of.en})`,
  }
}

type Fact = Facts[string] | undefined

type DutyWords = { readonly [D in Duty as `duty-${D}`]: (facts: Facts) => Text }

const byDuty = Object.fromEntries(
  (Object.keys(dutyTexts) as Duty[]).map((duty) => [`duty-${duty}`, dutyWords(duty)]),
) as DutyWords

export const dutiesWords = {
  ...byDuty,
  'no-duty-yet': ({ on }: Facts): Text => {
    const day = dayText(on)
    return {
      kk: `${day.kk} күні бұл тараптың міндеті әлі жоқ.`,
      ru: `На ${day.ru} у этой стороны ещё нет обязанностей.`,
      en: `On ${day.en} this party has no duty yet.`,
    }
  },
}
