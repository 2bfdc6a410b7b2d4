/**
 * The rate penalties are counted by: the official refinancing rate (5.5 % to 31 March 2017, then equal to the base
 * rate), and since 2021 the base rate itself, by the day each level came into force.
 */
import { type Day, type DayNumber, day, dayNumber } from '#vocabulary/day.ts'
import { type Cite, type Confidence, citing } from '../citation.ts'

export type RateEntry = {
  readonly from: DayNumber
  readonly basisPoints: number
  readonly cite: Cite
  readonly confidence: Confidence
  /** The day we last held it against its source. */
  readonly checkedOn: Day
}

const checkedOn = day('2026-11-22')

const rows: readonly (readonly [from: string, perCent: number, confidence: Confidence, checkedOn: Day])[] = [
  ['2012-08-06', 5.5, 'low', checkedOn],
  ['2017-04-01', 11, 'high', checkedOn],
  ['2017-06-06', 10.5, 'low', checkedOn],
  ['2017-08-22', 10.25, 'low', checkedOn],
  ['2018-01-16', 9.75, 'medium', checkedOn],
  ['2018-03-06', 9.5, 'medium', checkedOn],
  ['2018-04-17', 9.25, 'medium', checkedOn],
  ['2018-06-05', 9, 'low', checkedOn],
  ['2018-10-16', 9.25, 'low', checkedOn],
  ['2019-04-16', 9, 'low', checkedOn],
  ['2019-09-10', 9.25, 'low', checkedOn],
  ['2020-03-10', 12, 'high', checkedOn],
  ['2020-04-06', 9.5, 'low', checkedOn],
  ['2020-07-21', 9, 'medium', checkedOn],
  ['2021-07-27', 9.25, 'low', checkedOn],
  ['2021-09-14', 9.5, 'low', checkedOn],
  ['2021-10-26', 9.75, 'medium', checkedOn],
  ['2022-01-25', 10.25, 'high', checkedOn],
  ['2022-02-24', 13.5, 'high', checkedOn],
  ['2022-04-26', 14, 'medium', checkedOn],
  ['2022-07-26', 14.5, 'medium', checkedOn],
  ['2022-10-27', 16, 'medium', checkedOn],
  ['2022-12-06', 16.75, 'medium', checkedOn],
  ['2023-08-28', 16.5, 'high', checkedOn],
  ['2023-10-09', 16, 'high', checkedOn],
  ['2023-11-27', 15.75, 'high', checkedOn],
  ['2024-01-22', 15.25, 'high', checkedOn],
  ['2024-02-26', 14.75, 'high', checkedOn],
  ['2024-06-03', 14.5, 'medium', checkedOn],
  ['2024-07-15', 14.25, 'medium', checkedOn],
  ['2024-12-02', 15.25, 'medium', checkedOn],
  ['2025-03-11', 16.5, 'high', checkedOn],
  ['2025-10-13', 18, 'high', checkedOn],
  ['2026-06-08', 17, 'high', checkedOn],
  ['2026-07-27', 16.75, 'high', checkedOn],
  ['2026-09-07', 16.25, 'medium', checkedOn],
]

const decision = citing('base-rate')

/** Ascending by the first day each level applies. */
export const baseRateEntries: readonly RateEntry[] = rows.map(([from, perCent, confidence, checkedOn]) => ({
  from: dayNumber(from as Day),
  basisPoints: Math.round(perCent * 100),
  cite: decision(from),
  confidence,
  checkedOn,
}))

export const firstRateDay: DayNumber = baseRateEntries[0]!.from

/** From this day a decision not on record here may apply; the last known rate stands in, and the answer says so. */
export const ratesKnownUntil: DayNumber = dayNumber('2026-10-27' as Day)

export const baseRateTitle = {
  kk: 'Ресми қайта қаржыландыру мөлшерлемесі, 2021 жылдан – базалық мөлшерлеме',
  ru: 'Официальная ставка рефинансирования, с 2021 года – базовая ставка',
  en: 'Official refinancing rate, from 2021 the base rate',
}
