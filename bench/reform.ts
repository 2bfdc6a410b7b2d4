/**
 * A reform tried on a population, against a bare pass over the same columns that knows no law: for every month of every
 * job the income is read and a rate of it added up, for every credit its sum. Both on one thread, in the same run. The first reform
 * changes a rate, so that everybody keeps his status; the second the terms of status, so that it is made out twice. Run:
 * `node bench/reform.ts [persons]`.
 */
import { groups as groupNames, type Reform, readReformOf } from '#law'
import { compareReform, monthsOfReform, type People } from '#population'
import { dayNumberOf } from '#vocabulary/day.ts'
import { firstDayOf, lastDayOf, type Month } from '#vocabulary/month.ts'

export type ReformMeasured = {
  readonly reform: string
  readonly persons: number
  readonly months: number
  readonly personMonths: number
  readonly seconds: number
  readonly personMonthsPerSecond: number
  /** Of the bare pass. */
  readonly baselineSeconds: number
  readonly ratio: number
}

const [firstMonth, lastMonth] = [202_410 as Month, 202_610 as Month]
const disabled = groupNames.indexOf('disabled')
const openEnd = 0x3fff_ffff
const openStart = -0x3fff_ffff

/** What everybody is, by hundreds: as the made-up country is, but made in a moment. */
function kindOf(person: number): 'covered' | 'hired' | 'entrepreneur' | 'self' | 'nobody' {
  const place = (person * 61) % 100
  if (place < 58) return 'covered'
  if (place < 85) return 'hired'
  return place < 90 ? 'entrepreneur' : place < 92 ? 'self' : 'nobody'
}

type Rows = { first: Int32Array; from: number[]; until: number[]; more: number[] }
const newRows = (count: number): Rows => ({ first: new Int32Array(count + 1), from: [], until: [], more: [] })
const close = (rows: Rows, person: number): void => {
  rows.first[person + 1] = rows.from.length
}
const add = (rows: Rows, from: number, more: number): void => {
  rows.from.push(from)
  rows.until.push(openEnd)
  rows.more.push(more)
}
const spells = ({ first, from, until }: Rows) => ({
  first,
  from: Int32Array.from(from),
  until: Int32Array.from(until),
})

/** Half of those who work or trade are paid for every month; a tenth stopped some months ago. */
export function peopleOf(count: number): People {
  const [groups, business, jobs] = [newRows(count), newRows(count), newRows(count)]
  const credits = {
    first: new Int32Array(count + 1),
    month: [] as number[],
    day: [] as number[],
    own: [] as number[],
  }
  const birth = new Int32Array(count)
  for (let person = 0; person < count; person++) {
    const kind = kindOf(person)
    const child = kind === 'covered' && person % 2 === 0
    birth[person] = dayNumberOf(
      child ? 2010 + (person % 15) : 1950 + (person % 55),
      1 + (person % 12),
      1 + (person % 28),
    )
    if (kind === 'covered' && !child) add(groups, dayNumberOf(2019, 1 + (person % 12), 1), disabled)
    if (kind === 'entrepreneur') add(business, dayNumberOf(2022, 3, 1), 0)
    if (kind === 'hired')
      add(jobs, dayNumberOf(2023, 1 + (person % 12), 5), 6_000_000 + ((person * 7919) % 90_000_000))
    if (kind === 'hired' || kind === 'entrepreneur' || kind === 'self')
      payFor(credits, person, kind !== 'hired')
    for (const rows of [groups, business, jobs]) close(rows, person)
    credits.first[person + 1] = credits.month.length
  }
  return {
    count,
    firstMonth,
    lastMonth,
    birth,
    participantFrom: new Int32Array(count).fill(openStart),
    died: new Int32Array(count).fill(openEnd),
    residence: new Uint8Array(count),
    groups: { ...spells(groups), group: Uint8Array.from(groups.more) },
    business: spells(business),
    jobs: {
      ...spells(jobs),
      income: Float64Array.from(jobs.more),
      civilLaw: new Uint8Array(jobs.from.length),
    },
    credits: {
      first: credits.first,
      month: Int32Array.from(credits.month),
      day: Int32Array.from(credits.day),
      amount: new Float64Array(credits.month.length).fill(600_000),
      own: Uint8Array.from(credits.own),
    },
  }
}

function payFor(
  credits: { month: number[]; day: number[]; own: number[] },
  person: number,
  own: boolean,
): void {
  const months = person % 10 === 0 ? 25 - (person % 9) - 3 : 25
  for (let at = 0; at < months; at++) {
    const index = 2024 * 12 + 9 + at
    const month = Math.floor(index / 12) * 100 + (index % 12) + 1
    const day = lastDayOf(month as Month) + 8 + (person % 15)
    credits.month.push(month)
    credits.day.push(day)
    credits.own.push(own ? 1 : 0)
  }
}

/** What the columns cost to read and add up, with no law: the least any comparison must do. */
function barePass(people: People, months: readonly Month[]): number {
  const { jobs, credits } = people
  let sum = 0
  for (let person = 0; person < people.count; person++) {
    for (let job = jobs.first[person]!; job < jobs.first[person + 1]!; job++) {
      for (const month of months) {
        if (jobs.from[job]! > lastDayOf(month) || jobs.until[job]! <= firstDayOf(month)) continue
        sum += Math.floor((Math.min(jobs.income[job]!, 170_000_000) * 300 + 5000) / 10_000)
        sum += Math.floor((Math.min(jobs.income[job]!, 170_000_000) * 500 + 5000) / 10_000)
      }
    }
    for (let at = credits.first[person]!; at < credits.first[person + 1]!; at++) sum += credits.amount[at]!
  }
  return sum
}

function seconds(work: () => unknown): number {
  const began = performance.now()
  work()
  return (performance.now() - began) / 1000
}

const best = (times: number, work: () => unknown): number =>
  Math.min(...Array.from({ length: times }, () => seconds(work)))

const reforms = {
  rate: [{ parameter: 'employer-deduction-rate', from: '2026-01', value: '5' }],
  terms: [{ parameter: 'grace-months', from: '2026-01', value: '1' }],
}

export function measureReform(name: keyof typeof reforms, people: People): ReformMeasured {
  const read = readReformOf({ name, changes: reforms[name] }) as { reform: Reform }
  const months = monthsOfReform(read.reform, people)
  const baselineSeconds = best(3, () => barePass(people, months.all))
  const taken = best(3, () => compareReform(people, read.reform, { months }))
  const personMonths = people.count * months.all.length
  return {
    reform: name,
    persons: people.count,
    months: months.all.length,
    personMonths,
    seconds: taken,
    personMonthsPerSecond: personMonths / taken,
    baselineSeconds,
    ratio: taken / baselineSeconds,
  }
}

if (import.meta.main) {
  const people = peopleOf(Number(process.argv[2] ?? 200_000))
  for (const name of ['rate', 'terms'] as const)
    process.stdout.write(`${JSON.stringify(measureReform(name, people))}\n`)
}
