/** What a comparison says to the outside: sums in tenge as text, days and months as text. */
import {
  booksOf,
  findReformable,
  findValueText,
  isInsured,
  type LawBook,
  numberText,
  type Reform,
  type ReformableUnit,
  type ReformChange,
} from '#law'
import type { Comparison, IncomeGroup, KindOfDues, Sides, StateCount } from '#population'
import { formatDay } from '#vocabulary/day.ts'
import { formatMonth, lastDayOf } from '#vocabulary/month.ts'
import type { Text } from '#vocabulary/text.ts'
import { formatTenge, type Tiyn } from '#vocabulary/tiyn.ts'

export type SidesAnswer = { readonly before: string; readonly after: string; readonly difference: string }
export type CountAnswer = { readonly before: number; readonly after: number }

export type ChangeAnswer = {
  readonly parameter: string
  readonly title: Text
  readonly unit: ReformableUnit
  readonly from: string
  readonly until?: string
  readonly value: string
  /** What the law says of the first month without the reform; null where it says nothing. */
  readonly without: string | null
}

export type DuesAnswer = {
  readonly kind: KindOfDues['kind']
  readonly persons: number
  readonly due: SidesAnswer | null
  /** Of it, in months that are paid for. */
  readonly paid: SidesAnswer | null
  /** Why the sum is not known. */
  readonly missing?: Text
}

export type IncomeAnswer = {
  readonly decile: number | null
  readonly persons: number
  readonly incomeFrom: string
  readonly incomeThrough: string
  readonly less: number
  readonly more: number
  readonly same: number
  readonly ownDues: SidesAnswer
  readonly employerDues: SidesAnswer
  readonly gainedCover: number
  readonly lostCover: number
}

export type ReformAnswer = {
  readonly name: Text
  readonly assumed: readonly ChangeAnswer[]
  readonly changes: readonly ChangeAnswer[]
  readonly months: { readonly from: string; readonly through: string; readonly count: number }
  readonly knownThrough: string
  readonly on: string
  readonly persons: number
  readonly dues: readonly DuesAnswer[]
  /** Of the dues whose sums are known. */
  readonly total: SidesAnswer
  readonly insured: CountAnswer & {
    readonly byGround: readonly (CountAnswer & { readonly ground: string })[]
  }
  readonly uninsured: CountAnswer & {
    readonly byReason: readonly (CountAnswer & { readonly reason: string })[]
  }
  readonly notParticipant: number
  readonly unknown: CountAnswer
  readonly gainedCover: number
  readonly lostCover: number
  readonly incomes: readonly IncomeAnswer[]
  readonly withoutIncome: IncomeAnswer
}

export function reformAnswer(reform: Reform, compared: Comparison): ReformAnswer {
  const { months, states, dues, groups } = compared
  const incomes = groups.map(incomeAnswer)
  const insured = states.filter(({ state }) => isInsured(state))
  const uninsured = states.filter(({ state }) => state.startsWith('uninsured-'))
  const { before } = booksOf(reform)
  return {
    name: reform.name,
    assumed: reform.assumed.map((one) => changeAnswer(one, before)),
    changes: reform.changes.map((one) => changeAnswer(one, before)),
    months: { from: formatMonth(months.first), through: formatMonth(months.last), count: months.all.length },
    knownThrough: formatMonth(compared.knownThrough),
    on: formatDay(lastDayOf(months.last)),
    persons: compared.persons,
    dues: dues.map(duesAnswer),
    total: sides(sumOfSides(dues.flatMap(({ due }) => (due ? [due] : [])))),
    insured: { ...count(insured), byGround: listed(insured, (ground) => ({ ground })) },
    uninsured: { ...count(uninsured), byReason: listed(uninsured, (state) => ({ reason: state.slice(10) })) },
    notParticipant: count(states.filter(({ state }) => state === 'not-participant')).before,
    unknown: count(states.filter(({ state }) => state === 'unknown')),
    gainedCover: groups.reduce((sum, group) => sum + group.gainedCover, 0),
    lostCover: groups.reduce((sum, group) => sum + group.lostCover, 0),
    incomes: incomes.slice(0, -1),
    withoutIncome: incomes.at(-1)!,
  }
}

function changeAnswer({ parameter, from, until, value }: ReformChange, before: LawBook): ChangeAnswer {
  const reformable = findReformable(parameter)!
  const { title, unit } = reformable
  return {
    parameter,
    title,
    unit,
    from: formatMonth(from),
    ...(until === undefined ? {} : { until: formatMonth(until) }),
    value: numberText(unit, value),
    without: findValueText(reformable, before, from) ?? null,
  }
}

const duesAnswer = ({ kind, persons, due, paid, missing }: KindOfDues): DuesAnswer => ({
  kind,
  persons,
  due: due ? sides(due) : null,
  paid: paid ? sides(paid) : null,
  ...(missing ? { missing } : {}),
})

const sides = ({ before, after }: Sides): SidesAnswer => ({
  before: formatTenge(before),
  after: formatTenge(after),
  difference: formatTenge((after - before) as Tiyn),
})

const sumOfSides = (all: readonly Sides[]): Sides =>
  all.reduce<Sides>(
    (sum, { before, after }) => ({
      before: (sum.before + before) as Tiyn,
      after: (sum.after + after) as Tiyn,
    }),
    { before: 0 as Tiyn, after: 0 as Tiyn },
  )

const count = (states: readonly StateCount[]): CountAnswer =>
  states.reduce<CountAnswer>(
    (sum, { before, after }) => ({ before: sum.before + before, after: sum.after + after }),
    { before: 0, after: 0 },
  )

/** The most persons first. */
const listed = <Name extends object>(states: readonly StateCount[], nameOf: (state: string) => Name) =>
  states
    .toSorted((a, b) => b.before - a.before || b.after - a.after || a.state.localeCompare(b.state))
    .map(({ state, before, after }) => ({ ...nameOf(state), before, after }))

const incomeAnswer = (group: IncomeGroup): IncomeAnswer => ({
  decile: group.decile ?? null,
  persons: group.persons,
  incomeFrom: formatTenge(group.incomeFrom),
  incomeThrough: formatTenge(group.incomeThrough),
  less: group.less,
  more: group.more,
  same: group.same,
  ownDues: sides(group.ownDues),
  employerDues: sides(group.employerDues),
  gainedCover: group.gainedCover,
  lostCover: group.lostCover,
})
