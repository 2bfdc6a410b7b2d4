/** What a comparison says to the outside: sums in tenge as text, days and months as text. */
import {
  booksOf,
  findReformable,
  findValueText,
  isInsured,
  isUninsured,
  type LawBook,
  numberText,
  type Reform,
  type ReformChange,
  type SpellState,
  tellState,
} from '#law'
import type { BeforeAndAfter, Comparison, IncomeGroup, KindOfDues, StateCount } from '#population'
import type {
  ChangeTold,
  Counts,
  DuesOfKind,
  IncomeGroupTold as IncomeTold,
  ReformTried,
  Sides as SidesTold,
} from '#reform/contract'
import { formatDay } from '#vocabulary/day.ts'
import { formatMonth, lastDayOf } from '#vocabulary/month.ts'
import { formatTenge, type Tiyn } from '#vocabulary/tiyn.ts'

export type ReformAnswer = Omit<ReformTried, 'personMonths' | 'seconds'>

export function reformAnswer(reform: Reform, compared: Comparison): ReformAnswer {
  const { months, states, dues, groups } = compared
  const incomes = groups.map(incomeAnswer)
  const insured = states.filter(({ state }) => isInsured(state))
  const uninsured = states.filter(({ state }) => isUninsured(state))
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
    insured: {
      ...count(insured),
      byGround: listed(insured, (state) => ({ ground: tellState(state).ground! })),
    },
    uninsured: {
      ...count(uninsured),
      byReason: listed(uninsured, (state) => ({ reason: tellState(state).howLost! })),
    },
    notParticipant: count(states.filter(({ state }) => state === 'not-participant')).before,
    unknown: count(states.filter(({ state }) => state === 'unknown')),
    gainedCover: groups.reduce((sum, group) => sum + group.gainedCover, 0),
    lostCover: groups.reduce((sum, group) => sum + group.lostCover, 0),
    incomes: incomes.slice(0, -1),
    withoutIncome: incomes.at(-1)!,
  }
}

function changeAnswer({ parameter, from, until, value }: ReformChange, before: LawBook): ChangeTold {
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

const duesAnswer = ({ kind, persons, due, paid, missing }: KindOfDues): DuesOfKind => ({
  kind,
  persons,
  due: due ? sides(due) : null,
  paid: paid ? sides(paid) : null,
  ...(missing ? { missing } : {}),
})

const sides = ({ before, after }: BeforeAndAfter): SidesTold => ({
  before: formatTenge(before),
  after: formatTenge(after),
  difference: formatTenge((after - before) as Tiyn),
})

const sumOfSides = (all: readonly BeforeAndAfter[]): BeforeAndAfter =>
  all.reduce<BeforeAndAfter>(
    (sum, { before, after }) => ({
      before: (sum.before + before) as Tiyn,
      after: (sum.after + after) as Tiyn,
    }),
    { before: 0 as Tiyn, after: 0 as Tiyn },
  )

const count = (states: readonly StateCount[]): Counts =>
  states.reduce<Counts>(
    (sum, { before, after }) => ({ before: sum.before + before, after: sum.after + after }),
    { before: 0, after: 0 },
  )

/** The most persons first. */
const listed = <Name extends object>(states: readonly StateCount[], nameOf: (state: SpellState) => Name) =>
  states
    .toSorted((a, b) => b.before - a.before || b.after - a.after || a.state.localeCompare(b.state))
    .map(({ state, before, after }) => ({ ...nameOf(state), before, after }))

const incomeAnswer = (group: IncomeGroup): IncomeTold => ({
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
