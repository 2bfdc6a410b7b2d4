/** The history of every value the rules read, as pages and auditors show it. */
import { type Day, formatDay } from '#vocabulary/day.ts'
import { formatMonth, type Month } from '#vocabulary/month.ts'
import type { Text } from '#vocabulary/text.ts'
import type { ActId } from './acts.ts'
import { careBegins, insuranceBegins } from './beginnings/beginnings.ts'
import type { Cite, Confidence } from './citation.ts'
import * as budgets from './contributions/budgets/parameters.ts'
import * as dues from './contributions/parameters.ts'
import { regimeParameters } from './contributions/regimes/parameters.ts'
import { notWorking, releasedByWholeMonths } from './contributions/release/parameters.ts'
import { averageWageSeries, minimumWageSeries, monthlyIndexSeries } from './contributions/wages.ts'
import type { Parameter, ParameterUnit, Series } from './effective.ts'
import { diseaseLists } from './entitlement/diseases/disease-lists.ts'
import { baseRateEntries, baseRateTitle } from './penalties/base-rate.ts'
import { refundTerms } from './refunds/refund.ts'
import {
  graceEndTerm,
  graceTerm,
  longGraceTerm,
  lookBackTerm,
  prepaidTerm,
  selfPaidTerm,
  throughCurrentTerm,
  transitionTerm,
} from './status/cover-terms.ts'

export type HistoryRow = {
  /** The first month (`2020-01`) or, for the base rate, the first day. */
  readonly from: string
  /** The last month it speaks for; absent where nothing ends it. */
  readonly through?: string
  /** In the unit of the history; absent where the text ends. */
  readonly value?: string
  readonly cite: Cite
  readonly confidence: Confidence
  readonly checkedOn: Day
}

export type AmendmentHistory = {
  readonly enacted: Day
  /** A bill that was not the law. */
  readonly bill: boolean
  readonly by?: ActId
  readonly checkedOn: Day
  readonly rows: readonly HistoryRow[]
}

export type ParameterHistory = {
  readonly name: string
  readonly title: Text
  readonly unit: ParameterUnit
  /** The law ended what it measures: after its last row nothing is missing. */
  readonly abolished?: true
  /** Ascending by enactment; one without an enactment day for a series, the same in every edition. */
  readonly amendments: readonly AmendmentHistory[]
  readonly rows: readonly HistoryRow[]
}

const inHundredths = (value: number): string => String(value / 100)

function historyOf<V>(parameter: Parameter<V>, show: (value: V) => string): ParameterHistory {
  const { name, title, unit, abolished } = parameter
  const amendments = parameter.amendments.map((one): AmendmentHistory => {
    const { enacted, bill = false, by, checkedOn, cite, confidence } = one
    const rows = one.schedule.map(
      ([from, value, sureness = confidence, place = cite]): HistoryRow => ({
        from: formatMonth(from as Month),
        ...(value === undefined ? {} : { value: show(value) }),
        cite: place,
        confidence: sureness,
        checkedOn,
      }),
    )
    return { enacted, bill, ...(by === undefined ? {} : { by }), checkedOn, rows }
  })
  const rows = amendments.at(-1)?.rows ?? []
  return { name, title, unit, ...(abolished ? { abolished } : {}), amendments, rows }
}

const seriesHistory = ({ name, title, entries }: Series): ParameterHistory => ({
  name,
  title,
  unit: 'tenge',
  amendments: [],
  rows: entries.map(({ from, through, value, cite, confidence, checkedOn }) => ({
    from: formatMonth(from),
    through: formatMonth(through),
    value: String(value),
    cite,
    confidence,
    checkedOn,
  })),
})

/** Facts of each month or year, the same in every edition. */
export const allSeries: readonly Series[] = [minimumWageSeries, averageWageSeries, monthlyIndexSeries]

/** Values that are one whole number: hundredths of a per cent or of a minimum wage, months. */
export const numericParameters: readonly Parameter<number>[] = [
  dues.employerRate,
  dues.employeeRate,
  dues.civilLawRate,
  dues.ownRate,
  dues.entrepreneurRate,
  budgets.stateRate,
  budgets.stateDueDays,
  dues.employerCeiling,
  dues.ownCeiling,
  dues.entrepreneurMultiple,
  dues.selfPayerMultiple,
  ...regimeParameters,
  budgets.localBudgetRate,
  lookBackTerm,
  throughCurrentTerm,
  graceTerm,
  prepaidTerm,
]

/** The number in its unit: 150 hundredths of a per cent is `1.5`. */
export const shownNumber = (unit: ParameterUnit, value: number): string =>
  unit === 'per cent' || unit === 'minimum wages' || unit === 'monthly indices'
    ? inHundredths(value)
    : String(value)

/** Every dated value of the law; `rows` is what `current` reads. */
export const parameters: readonly ParameterHistory[] = [
  historyOf(insuranceBegins, String),
  historyOf(careBegins, String),
  ...numericParameters.map((one) => historyOf(one, (value) => shownNumber(one.unit, value))),
  historyOf(longGraceTerm, ({ months }) => String(months)),
  historyOf(graceEndTerm, String),
  historyOf(transitionTerm, String),
  historyOf(selfPaidTerm, String),
  historyOf(notWorking, (groups) => String(groups.length)),
  historyOf(releasedByWholeMonths, (groups) => String(groups.length)),
  historyOf(refundTerms, ({ stateCorporation, fund, fundCountsFrom }) =>
    fundCountsFrom === 'filing' ? `${stateCorporation}, ${fund}` : `${stateCorporation} + ${fund}`,
  ),
  ...Object.values<Parameter<object>>(diseaseLists).map((list) =>
    historyOf(list, (diseases) => String(Object.keys(diseases).length)),
  ),
  ...allSeries.map(seriesHistory),
  {
    name: 'base-rate',
    title: baseRateTitle,
    unit: 'per cent',
    amendments: [],
    rows: baseRateEntries.map(({ from, basisPoints, cite, confidence, checkedOn }) => ({
      from: formatDay(from),
      value: inHundredths(basisPoints),
      cite,
      confidence,
      checkedOn,
    })),
  },
]
