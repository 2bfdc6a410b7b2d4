/** What each duty says to people: what is to be done and, where there is a last day, by when. */
import type { Text } from '#vocabulary/text.ts'
import { dayText } from '../fact-words.ts'
import type { Facts } from '../trace.ts'
import { dutyTexts } from './names.ts'
import type { Duty } from './table.ts'

const dutyWords =
  (duty: Duty) =>
  ({ by }: Facts): Text => {
    const says = dutyTexts[duty]
    if (by === '') return says
    const last = dayText(by)
    return {
      kk: `${says.kk} Мерзімі: ${last.kk}.`,
      ru: `${says.ru} Срок: ${last.ru}.`,
      en: `${says.en} Last day: ${last.en}.`,
    }
  }

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
