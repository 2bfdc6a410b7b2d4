/** Rates of the budgets that pay for people, and the days on which the State pays, through time. */
import { day } from '#vocabulary/day.ts'
import { insuranceLaw } from '../../citation.ts'
import { type Parameter, parameter, type ScheduleRow } from '../../effective.ts'

const checkedOn = day('2026-11-29')
const firstText = day('2015-11-16')

/** Until the law fixed them ahead, each year's rate was known from its first day and spoke for that year only. */
const stateRateByYear = [
  [2020, 140],
  [2021, 160],
  [2022, 170],
  [2023, 180],
  [2024, 190],
  [2025, 200],
] as const
const stateRateAhead: readonly ScheduleRow<number>[] = [
  [202_601, 200],
  [202_701, 220],
  [202_901, 270],
  [203_101, 320],
  [203_301, 370],
  [203_501, 420],
  [203_701, 470],
]
const stateRatesThrough = (last: number): readonly ScheduleRow<number>[] =>
  stateRateByYear.filter(([year]) => year <= last).map(([year, rate]) => [year * 100 + 1, rate])

/** Of the average wage two years before; basis points. */
export const stateRate: Parameter<number> = parameter({
  name: 'state-contribution-rate',
  title: {
    kk: 'Мемлекет жарнасының мөлшерлемесі',
    ru: 'Ставка взносов государства',
    en: 'Rate of the State contribution',
  },
  unit: 'per cent',
  amendments: [
    ...stateRateByYear.map(([year]) => ({
      enacted: day(`${year}-01-01`),
      cite: insuranceLaw('26(2)'),
      confidence: 'high' as const,
      checkedOn: checkedOn,
      schedule: [...stateRatesThrough(year), [(year + 1) * 100 + 1, undefined] as const],
    })),
    {
      enacted: day('2025-07-14'),
      cite: insuranceLaw('26(2)'),
      by: 'law-206-VIII',
      confidence: 'high',
      checkedOn: checkedOn,
      schedule: [...stateRatesThrough(2025), ...stateRateAhead],
    },
  ],
})

/** From the first day of the month itself, in which the State pays (26(5)). */
export const stateDueDays: Parameter<number> = parameter({
  name: 'state-due-days',
  title: {
    kk: 'Мемлекет жарнасы төленетін айдың алғашқы жұмыс күндері',
    ru: 'Первые рабочие дни месяца, в которые платятся взносы государства',
    en: 'First working days of the month in which the State pays',
  },
  unit: 'working days',
  amendments: [
    {
      enacted: firstText,
      cite: insuranceLaw('26(5)'),
      confidence: 'medium',
      checkedOn: checkedOn,
      schedule: [[202_001, 5]],
    },
  ],
})

/** What a local budget pays of the region's average wage; basis points. */
export const localBudgetRate: Parameter<number> = parameter({
  name: 'local-budget-rate',
  title: {
    kk: 'Жергілікті бюджет жарнасының мөлшерлемесі',
    ru: 'Ставка взносов местного бюджета',
    en: 'Rate of the local budget’s contribution',
  },
  unit: 'per cent',
  amendments: [
    {
      enacted: day('2025-07-14'),
      cite: insuranceLaw('26-1(3)'),
      by: 'law-206-VIII',
      confidence: 'high',
      checkedOn,
      schedule: [[202_601, 200]],
    },
  ],
})
