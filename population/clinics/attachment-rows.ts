/** What the register of attached population sends of one resident in a month. */
import { type DayNumber, formatDay } from '#vocabulary/day.ts'
import { firstDayOf, type MonthIndex, monthIndex, monthOfDay, monthOfIndex } from '#vocabulary/month.ts'
import type { Country } from '../country.ts'
import type { DrawnRow } from '../extracts.ts'
import type { Resident } from '../resident.ts'
import { choosesAnother, clinicOf } from './clinics.ts'

type Moment = { readonly month: MonthIndex; readonly place: number; readonly isNew: boolean }

/** Told of when he is new to the register, when another clinic is chosen for the year, and when he has died. */
export function attachmentRows(
  country: Country,
  resident: Resident,
  { month, place, isNew }: Moment,
): DrawnRow[] {
  const { clinics, period } = country
  const asOf = firstDayOf(monthOfIndex(month))
  const { birth, died } = resident
  if (resident.residence === 'temporary') return []
  const told = (hasChosen: boolean, from: DayNumber, through: DayNumber | undefined): DrawnRow => [
    resident.iin,
    clinics[clinicOf(place, clinics.length, { hasChosen })]!.bin,
    formatDay(from),
    through === undefined ? '' : formatDay(through),
    formatDay(asOf),
  ]
  const year = Math.floor(month / 12)
  const firstYear = Math.floor(period.from / 12)
  const began = Math.max(birth, firstDayOf(monthOfIndex(((firstYear - 1 - (place % 5)) * 12) as MonthIndex)))
  const chosenFrom = firstDayOf(monthOfIndex(((firstYear + 1) * 12) as MonthIndex))
  const chooses = choosesAnother(place) && birth < chosenFrom
  if (died !== undefined && died < asOf) {
    if (!isNew && monthIndex(monthOfDay(formatDay(died))) !== month - 1) return []
    return chooses && died >= chosenFrom
      ? [told(true, chosenFrom, died)]
      : [told(false, began as DayNumber, died)]
  }
  if (isNew) return [told(false, began as DayNumber, undefined)]
  return chooses && year === firstYear + 1 && month % 12 === 0 ? [told(true, chosenFrom, undefined)] : []
}
