/** Which values of the law a reform may put others in the place of, and how each is written. */
import type { Month } from '#vocabulary/month.ts'
import type { Text } from '#vocabulary/text.ts'
import { type LawBook, SeriesMissing } from '../book.ts'
import { localBudgetRate } from '../contributions/budgets/parameters.ts'
import { regimeParameters } from '../contributions/regimes/parameters.ts'
import { averageWageSeries, minimumWageSeries } from '../contributions/wages.ts'
import type { Parameter, Series } from '../effective.ts'
import { numericParameters, shownNumber } from '../parameters.ts'
import { longGraceTerm, lookBackTerm, prepaidTerm, throughCurrentTerm } from '../status/cover-terms.ts'

export type ReformableUnit = 'per cent' | 'minimum wages' | 'months' | 'tenge'

export type Reformable = {
  /** As `parameters` tells it. */
  readonly name: string
  readonly title: Text
  readonly unit: ReformableUnit
  /** In the whole numbers of the law, both allowed. */
  readonly least: number
  readonly most: number
  /** The number that the law of the book has for the month; undefined where it has none. */
  findNumber(book: LawBook, month: Month): number | undefined
  /** The number as the rules hold it. */
  held(value: number): unknown
}

const limits: Readonly<Record<ReformableUnit, readonly [least: number, most: number]>> = {
  'per cent': [0, 10_000],
  'minimum wages': [0, 100_000],
  months: [0, 60],
  tenge: [1, 10_000_000],
}

/** The last month is not yet due when the next begins: a window of one month would hardly ever hold anything. */
const leastOf: Readonly<Record<string, number>> = {
  [lookBackTerm.name]: 2,
  [throughCurrentTerm.name]: 1,
  [prepaidTerm.name]: 1,
}

const described = ({ name, title }: Parameter<unknown> | Series, unit: ReformableUnit) => ({
  name,
  title,
  unit,
  least: leastOf[name] ?? limits[unit][0],
  most: limits[unit][1],
})

const isReformableUnit = (unit: string): unit is ReformableUnit => Object.hasOwn(limits, unit)

const ofNumber = (parameter: Parameter<number>, unit: ReformableUnit): Reformable => ({
  ...described(parameter, unit),
  findNumber: (book, month) => book.find(parameter, month)?.value,
  held: (value) => value,
})

/** The unbroken months it asks for stay as the law has them. */
const longGrace: Reformable = {
  ...described(longGraceTerm, 'months'),
  findNumber: (book, month) => book.find(longGraceTerm, month)?.value.months,
  held: (months) => ({ ...longGraceTerm.amendments.at(-1)!.schedule.at(-1)![1]!, months }),
}

const ofSeries = (series: Series): Reformable => ({
  ...described(series, 'tenge'),
  findNumber: (book, month) => {
    try {
      return book.entry(series, month).value
    } catch (error) {
      if (error instanceof SeriesMissing) return undefined
      throw error
    }
  },
  held: (value) => value,
})

/** No sum of a population rests on these. */
const closed: readonly Parameter<number>[] = [...regimeParameters, localBudgetRate]

/** Rates, ceilings, bases, terms and the wages they are measured by; not those of special regimes and local budgets. */
export const reformables: readonly Reformable[] = [
  ...numericParameters.flatMap((one) =>
    isReformableUnit(one.unit) && !closed.includes(one) ? [ofNumber(one, one.unit)] : [],
  ),
  longGrace,
  ...[minimumWageSeries, averageWageSeries].map(ofSeries),
]

const byName = new Map(reformables.map((one) => [one.name, one]))

export const findReformable = (name: string): Reformable | undefined => byName.get(name)

const forms: Readonly<Record<ReformableUnit, RegExp>> = {
  'per cent': /^(\d{1,3})(?:\.(\d{1,2}))?$/,
  'minimum wages': /^(\d{1,4})(?:\.(\d{1,2}))?$/,
  months: /^(\d{1,3})$/,
  tenge: /^(\d{1,9})(?:\.00?)?$/,
}

/** The whole number that a text in the unit stands for; undefined where it is not of the unit's form. */
export function findNumberIn(unit: ReformableUnit, text: string): number | undefined {
  const match = forms[unit].exec(text)
  if (!match) return undefined
  const [, whole, hundredths = ''] = match
  return unit === 'per cent' || unit === 'minimum wages'
    ? Number(whole) * 100 + Number(hundredths.padEnd(2, '0'))
    : Number(whole)
}

/** A value as files and tables write it: `5`, `1.4`, `12`, `90000`. */
export const numberText = (unit: ReformableUnit, value: number): string => shownNumber(unit, value)

/** What the law says of the month, in the unit of the value; undefined where it says nothing. */
export function findValueText(one: Reformable, book: LawBook, month: Month): string | undefined {
  const value = one.findNumber(book, month)
  return value === undefined ? undefined : numberText(one.unit, value)
}
