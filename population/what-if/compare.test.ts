/** What a reform does to a handful of people whose sums can be checked by hand. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Group, groups, type Reform, readReformOf, SeriesMissing } from '#law'
import { type Day, day, dayNumber } from '#vocabulary/day.ts'
import { addMonths, firstDayOf, type Month } from '#vocabulary/month.ts'
import { type Tiyn, tenge } from '#vocabulary/tiyn.ts'
import { type Comparison, compareReform, type MonthsAsked, monthsOfReform } from './compare.ts'
import { decilesOf } from './deciles.ts'
import { openEnd, openStart, type People } from './people.ts'

type Spell = { from: number; until: number; kind: number; income: number }
type Paid = { month: Month; day: number; amount: number; own: number }
type One = {
  birth: number
  arrived: number
  died: number
  groups: Spell[]
  business: Spell[]
  jobs: Spell[]
  paid: Paid[]
}

const flat = <Row>(persons: readonly One[], rowsOf: (one: One) => readonly Row[]) => {
  const first = new Int32Array(persons.length + 1)
  persons.forEach((one, at) => {
    first[at + 1] = first[at]! + rowsOf(one).length
  })
  return { first, rows: persons.flatMap(rowsOf) }
}
const spells = (persons: readonly One[], of: 'groups' | 'business' | 'jobs') => {
  const { first, rows } = flat(persons, (one) => one[of])
  return {
    first,
    from: Int32Array.from(rows, ({ from }) => from),
    until: Int32Array.from(rows, ({ until }) => until),
    kinds: Uint8Array.from(rows, ({ kind }) => kind),
    income: Float64Array.from(rows, ({ income }) => income),
  }
}

/** A country of a few people who work, trade and pay from its first month to its last. */
class SmallCountry {
  readonly #persons: One[] = []
  readonly #known: { readonly first: Month; readonly last: Month }

  constructor(known: { readonly first: Month; readonly last: Month }) {
    this.#known = known
  }

  person(birth: string, { diedOn, participantFrom }: { diedOn?: Day; participantFrom?: Day } = {}): number {
    const died = diedOn === undefined ? openEnd : dayNumber(diedOn)
    const arrived = participantFrom === undefined ? openStart : dayNumber(participantFrom)
    const none = { groups: [], business: [], jobs: [], paid: [] }
    return this.#persons.push({ birth: dayNumber(day(birth)), arrived, died, ...none }) - 1
  }

  group(person: number, group: Group, from: string, until: string): this {
    const days = { from: dayNumber(day(from)), until: dayNumber(day(until)) }
    this.#persons[person]!.groups.push({ ...days, kind: groups.indexOf(group), income: 0 })
    return this
  }

  job(person: number, { income, civilLaw = false }: { income: Tiyn; civilLaw?: boolean }): this {
    const from = firstDayOf(this.#known.first)
    this.#persons[person]!.jobs.push({ from, until: openEnd, kind: civilLaw ? 1 : 0, income })
    return this
  }

  business(person: number): this {
    const from = firstDayOf(this.#known.first)
    this.#persons[person]!.business.push({ from, until: openEnd, kind: 0, income: 0 })
    return this
  }

  paidByEmployer(person: number): this {
    return this.#paid(person, { amount: tenge(1), own: 0 })
  }

  paysOwn(person: number, amount: Tiyn): this {
    return this.#paid(person, { amount, own: 1 })
  }

  /** On the 20th of the month after, for every month. */
  #paid(person: number, how: { readonly amount: number; readonly own: number }): this {
    const { first, last } = this.#known
    for (let month = first; month <= last; month = addMonths(month, 1)) {
      this.#persons[person]!.paid.push({ ...how, month, day: firstDayOf(addMonths(month, 1)) + 19 })
    }
    return this
  }

  people(): People {
    const persons = this.#persons
    const { kinds: group, ...ofGroups } = spells(persons, 'groups')
    const { kinds: civilLaw, ...jobs } = spells(persons, 'jobs')
    const { first, rows } = flat(persons, ({ paid }) => paid)
    return {
      count: persons.length,
      firstMonth: this.#known.first,
      lastMonth: this.#known.last,
      birth: Int32Array.from(persons, ({ birth }) => birth),
      participantFrom: Int32Array.from(persons, ({ arrived }) => arrived),
      died: Int32Array.from(persons, ({ died }) => died),
      residence: new Uint8Array(persons.length),
      groups: { ...ofGroups, group },
      business: spells(persons, 'business'),
      jobs: { ...jobs, civilLaw },
      credits: {
        first,
        month: Int32Array.from(rows, ({ month }) => month),
        day: Int32Array.from(rows, ({ day }) => day),
        amount: Float64Array.from(rows, ({ amount }) => amount),
        own: Uint8Array.from(rows, ({ own }) => own),
      },
    }
  }
}

const reform = (changes: object[], assumed: object[] = []): Reform => {
  const read = readReformOf({ name: 'Тест', assumed, changes })
  assert.ok('reform' in read, JSON.stringify(read))
  return read.reform
}
const rate = (parameter: string, value: string, from = '2026-01') => reform([{ parameter, from, value }])
const compare = (country: SmallCountry, of: Reform, asked?: MonthsAsked): Comparison => {
  const people = country.people()
  return compareReform(people, of, { months: monthsOfReform(of, people, asked) })
}
const kind = ({ dues }: Comparison, name: string) => dues.find((one) => one.kind === name)!
const insured = ({ states }: Comparison, side: 'before' | 'after') =>
  states.reduce((sum, one) => sum + (one.state.startsWith('uninsured') ? 0 : one[side]), 0)

/** Paid for every month from January 2025 to October 2026. */
const country = () => {
  const built = new SmallCountry({ first: 202_501 as Month, last: 202_610 as Month })
  const worker = built.person('1980-01-15')
  built.job(worker, { income: tenge(300_000) }).paidByEmployer(worker)
  const entrepreneur = built.person('1980-02-15')
  built.business(entrepreneur).paysOwn(entrepreneur, tenge(5950))
  const self = built.person('1980-03-15')
  built.paysOwn(self, tenge(4250))
  const child = built.person('2015-05-05')
  const nobody = built.person('1980-04-15')
  const stopped = built.person('1980-06-15')
  built.job(stopped, { income: tenge(100_000) })
  return { built, worker, entrepreneur, self, child, nobody, stopped }
}

test('the dues of twelve months before and after, by who pays them, with those of months that are paid for', () => {
  const compared = compare(country().built, rate('employer-deduction-rate', '5'))
  assert.deepEqual([compared.months.first, compared.months.last], [202_601, 202_612])
  const employer = kind(compared, 'employer')
  // 3 % and 5 % of 300,000 and of 100,000, of which only the first is paid.
  assert.deepEqual(employer.due, { before: tenge(12 * 12_000), after: tenge(12 * 20_000) })
  assert.deepEqual(employer.paid, { before: tenge(12 * 9000), after: tenge(12 * 15_000) })
  assert.equal(employer.persons, 2)
  assert.deepEqual(kind(compared, 'employee').due, { before: tenge(12 * 8000), after: tenge(12 * 8000) })
  assert.deepEqual(kind(compared, 'entrepreneur').due, { before: tenge(12 * 5950), after: tenge(12 * 5950) })
  assert.deepEqual(kind(compared, 'self').due, { before: tenge(12 * 4250), after: tenge(12 * 4250) })
  assert.deepEqual(kind(compared, 'gph').due, { before: 0, after: 0 })
})

test('a due that falls or rises makes winners and losers, and the employer’s is told apart', () => {
  const compared = compare(country().built, rate('employee-contribution-rate', '3'))
  const groups = compared.groups.filter(({ persons }) => persons > 0)
  assert.deepEqual(
    groups.map(({ decile, persons, less, more, same }) => [decile, persons, less, more, same]),
    [
      [1, 1, 0, 1, 0],
      [6, 1, 0, 1, 0],
      [undefined, 4, 0, 0, 4],
    ],
  )
  assert.deepEqual(groups[1]!.ownDues, { before: tenge(12 * 6000), after: tenge(12 * 9000) })
  assert.deepEqual([groups[1]!.incomeFrom, groups[1]!.incomeThrough], [tenge(300_000), tenge(300_000)])
  assert.equal(groups[1]!.employerDues.before, groups[1]!.employerDues.after)
})

test('a higher minimum wage costs those who pay for themselves, and none of them loses the right by it', () => {
  const compared = compare(country().built, rate('minimum-wage', '100000', '2026-05'), {
    from: 202_601 as Month,
    count: 12,
  })
  assert.deepEqual(kind(compared, 'self').due, {
    before: tenge(12 * 4250),
    after: tenge(4 * 4250 + 8 * 5000),
  })
  assert.equal(insured(compared, 'before'), insured(compared, 'after'))
  assert.deepEqual(compared.groups.at(-1)!.more, 2)
})

test('the State’s share is told where the wage it rests on is known, and why where it is not', () => {
  const unknown = kind(compare(country().built, rate('state-contribution-rate', '3')), 'state')
  assert.equal(unknown.due, undefined)
  assert.match(unknown.missing!.en, /Average monthly wage/)
  const wage = { parameter: 'average-wage', from: '2024-01', value: '400000' }
  const share = { parameter: 'state-contribution-rate', from: '2026-01', value: '3' }
  const state = kind(compare(country().built, reform([share], [wage])), 'state')
  assert.equal(state.persons, 1)
  assert.deepEqual(state.due, { before: tenge(12 * 8000), after: tenge(12 * 12_000) })
})

test('a shorter grace takes the right from who stopped paying within it', () => {
  const left = new SmallCountry({ first: 202_501 as Month, last: 202_610 as Month })
  const student = left.person('1980-08-15')
  left.group(student, 'full-time-student', '2023-09-01', '2026-07-01')
  const compared = compare(left, rate('grace-months', '1'), { from: 202_601 as Month, count: 8 })
  assert.deepEqual(
    compared.states.map(({ state, before: without, after }) => [state, without, after]),
    [
      ['grace', 1, 0],
      ['uninsured-group-ended', 0, 1],
    ],
  )
  assert.deepEqual([compared.groups.at(-1)!.lostCover, compared.groups.at(-1)!.gainedCover], [1, 0])
})

test('beyond the last known month all goes on as it was: who was paid for goes on being paid for', () => {
  const assumed = [{ parameter: 'minimum-wage', from: '2027-01', value: '90000' }]
  const change = { parameter: 'own-contribution-rate', from: '2027-01', value: '6' }
  const compared = compare(country().built, reform([change], assumed))
  assert.deepEqual([compared.months.first, compared.months.last], [202_701, 202_712])
  assert.deepEqual(kind(compared, 'self').paid, { before: tenge(12 * 4500), after: tenge(12 * 5400) })
  assert.equal(kind(compared, 'employer').paid!.before, tenge(12 * 9000))
  assert.equal(insured(compared, 'before'), 4)
  assert.equal(insured(compared, 'after'), 4)
})

test('a future that the law does not reach stops, unless the reform says what to take for granted', () => {
  const future = rate('employer-deduction-rate', '5', '2027-01')
  assert.throws(() => compare(country().built, future), SeriesMissing)
  const late = rate('employer-deduction-rate', '5', '2026-09')
  assert.equal(compare(country().built, late).months.last, 202_612)
  assert.throws(() => compare(country().built, late, { from: 202_609 as Month, count: 12 }), SeriesMissing)
})

test('a reform that changes nothing changes nothing', () => {
  const compared = compare(country().built, rate('employer-deduction-rate', '3'))
  for (const { due } of compared.dues) assert.equal(due?.before, due?.after)
  for (const { before, after } of compared.states) assert.equal(before, after)
  for (const { less, more } of compared.groups) assert.deepEqual([less, more], [0, 0])
})

test('two jobs of a month share one ceiling of the person, under either law', () => {
  const built = new SmallCountry({ first: 202_501 as Month, last: 202_610 as Month })
  const busy = built.person('1980-01-15')
  built.job(busy, { income: tenge(1_000_000) }).job(busy, { income: tenge(1_000_000), civilLaw: true })
  const compared = compare(built, rate('own-ceiling', '15'))
  assert.deepEqual(kind(compared, 'employee').due, { before: tenge(12 * 20_000), after: tenge(12 * 20_000) })
  // The ceiling is 20 and then 15 minimum wages: 700,000 and 275,000 are left for the second.
  assert.deepEqual(kind(compared, 'gph').due, { before: tenge(12 * 14_000), after: tenge(12 * 5500) })
})

test('nothing is due of the dead, nor of who has not come yet', () => {
  const built = new SmallCountry({ first: 202_501 as Month, last: 202_610 as Month })
  const dead = built.person('1980-01-15', { diedOn: day('2026-03-10') })
  built.job(dead, { income: tenge(100_000) })
  const later = built.person('1980-01-15', { participantFrom: day('2026-11-20') })
  built.job(later, { income: tenge(100_000) })
  const { due } = kind(compare(built, rate('employer-deduction-rate', '4')), 'employer')
  assert.deepEqual(due, { before: tenge(5 * 3000), after: tenge(5 * 4000) })
})

test('tenths are of one size, whatever incomes are alike', () => {
  const incomes = Float64Array.from({ length: 105 }, (_, at) => (at < 5 ? 0 : at < 65 ? 50 : at))
  const sizes = new Map<number, number>()
  for (const tenth of decilesOf(incomes)) sizes.set(tenth, (sizes.get(tenth) ?? 0) + 1)
  assert.equal(sizes.get(-1), 5)
  for (let tenth = 0; tenth < 10; tenth++) assert.equal(sizes.get(tenth), 10)
  assert.deepEqual([...decilesOf(Float64Array.of(7))], [0])
  assert.deepEqual([...decilesOf(Float64Array.of(3, 1, 2))], [6, 0, 3])
})
