/**
 * Facts the dues are measured by: the minimum wage, the monthly index, the average wage. The same in every edition; only
 * a reform replaces them.
 */

import { type Day, day } from '#vocabulary/day.ts'
import { type Month, yearOf } from '#vocabulary/month.ts'
import { type Tiyn, tenge } from '#vocabulary/tiyn.ts'
import type { ActId } from '../acts.ts'
import type { LawBook } from '../book.ts'
import type { Confidence } from '../citation.ts'
import { type KeptEntry, type Series, type SeriesEntry, series } from '../effective.ts'
import { averageWageName, minimumWageName } from '../names/wages.ts'

type YearRow = readonly [
  year: number,
  tenge: number,
  act: ActId,
  article: string,
  confidence: Confidence,
  checkedOn: Day,
]

const checkedOn = day('2026-11-22')

const ofYear = ([year, value, act, article, confidence, checkedOn]: YearRow): KeptEntry => ({
  from: (year * 100 + 1) as Month,
  through: (year * 100 + 12) as Month,
  value,
  cite: { act, article },
  confidence,
  checkedOn,
})

/** Tenge a month; set for each year by the Law on the republican budget. */
export const minimumWageSeries: Series = series({
  name: 'minimum-wage',
  title: minimumWageName.long,
  needed: { from: 2017, yearsBefore: 0 },
  entries: (
    [
      [2015, 21_364, 'budget-2015', '8', 'high', checkedOn],
      [2016, 22_859, 'budget-2016', '11', 'high', checkedOn],
      [2017, 24_459, 'budget-2017', '7', 'low', checkedOn],
      [2018, 28_284, 'budget-2018', '8', 'high', checkedOn],
      [2019, 42_500, 'budget-2019', '8', 'high', checkedOn],
      [2020, 42_500, 'budget-2020', '7', 'high', checkedOn],
      [2021, 42_500, 'budget-2021', '8', 'high', checkedOn],
      [2022, 60_000, 'budget-2022', '9', 'high', checkedOn],
      [2023, 70_000, 'budget-2023', '8', 'high', checkedOn],
      [2024, 85_000, 'budget-2024', '8', 'high', checkedOn],
      [2025, 85_000, 'budget-2025', '8', 'high', checkedOn],
      [2026, 85_000, 'budget-2026', '8', 'high', checkedOn],
    ] satisfies YearRow[]
  ).map(ofYear),
})

/** Tenge; no due here is measured by it, pages show it beside the minimum wage. */
export const monthlyIndexSeries: Series = series({
  name: 'monthly-index',
  title: {
    kk: 'Айлық есептік көрсеткіш',
    ru: 'Месячный расчётный показатель',
    en: 'Monthly calculation index',
  },
  needed: { from: 2017, yearsBefore: 0 },
  entries: [
    ...(
      [
        [2015, 1982, 'budget-2015', '8', 'high', checkedOn],
        [2016, 2121, 'budget-2016', '11', 'low', checkedOn],
        [2017, 2269, 'budget-2017', '7', 'low', checkedOn],
        [2018, 2405, 'budget-2018', '8', 'low', checkedOn],
        [2019, 2525, 'budget-2019', '8', 'high', checkedOn],
      ] satisfies YearRow[]
    ).map(ofYear),
    { ...ofYear([2020, 2651, 'budget-2020', '7', 'high', checkedOn]), through: 202_003 as Month },
    { ...ofYear([2020, 2778, 'budget-2020', '7', 'medium', checkedOn]), from: 202_004 as Month },
    ...(
      [
        [2021, 2917, 'budget-2021', '8', 'high', checkedOn],
        [2022, 3063, 'budget-2022', '9', 'high', checkedOn],
        [2023, 3450, 'budget-2023', '8', 'high', checkedOn],
        [2024, 3692, 'budget-2024', '8', 'high', checkedOn],
        [2025, 3932, 'budget-2025', '8', 'high', checkedOn],
        [2026, 4325, 'budget-2026', '8', 'high', checkedOn],
      ] satisfies YearRow[]
    ).map(ofYear),
  ],
})

/** Tenge a month, by the year the wage was earned in. */
export const averageWageSeries: Series = series({
  name: 'average-wage',
  title: averageWageName.long,
  needed: { from: 2018, yearsBefore: 2 },
  entries: (
    [
      [2020, 212_600, 'statistics-average-wage', '2020', 'high', checkedOn],
      [2021, 250_311, 'statistics-average-wage', '2021', 'high', checkedOn],
      [2022, 308_000, 'statistics-average-wage', '2022', 'medium', checkedOn],
    ] satisfies YearRow[]
  ).map(ofYear),
})

/** The minimum wage of the month with its source. Throws SeriesMissing beyond the last budget on record. */
export const minimumWageEntry = (book: LawBook, month: Month): SeriesEntry =>
  book.entry(minimumWageSeries, month)

/** The minimum wage of the month. Throws SeriesMissing beyond the last budget on record. */
export const minimumWage = (book: LawBook, month: Month): Tiyn => tenge(minimumWageEntry(book, month).value)

/** The average wage two calendar years before the month's year. Throws SeriesMissing where it is not on record. */
export const averageWageBefore = (book: LawBook, month: Month): SeriesEntry =>
  book.entry(averageWageSeries, ((yearOf(month) - 2) * 100 + 1) as Month)

/** So many hundredths of a minimum wage. */
export const minimumWages = (hundredths: number, wage: Tiyn): Tiyn => ((wage / 100) * hundredths) as Tiyn
