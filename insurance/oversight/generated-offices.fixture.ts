/**
 * Four weeks of offices as they are: clerks of several roles who work by day, in the evening, at night, in turns or for a whole day
 * and night; part-timers, newcomers, people on leave, busy counters, overtime, colleagues stood in for, regular visitors, and six who are
 * curious, each in a way of his own. All of it from a seed.
 */
import type { StaffLook } from './rule/summary.ts'

export type Curiosity = 'by-night' | 'browsing' | 'one-person' | 'family' | 'break-glass' | 'days-off'
export type Clerk = {
  readonly accountId: number
  readonly role: string
  readonly surname: string
  readonly curious: Curiosity | undefined
  readonly looks: readonly StaffLook[]
}
export type Offices = { readonly clerks: readonly Clerk[]; readonly surnameOf: (personId: number) => string }

const curiosities: readonly Curiosity[] = [
  'by-night',
  'browsing',
  'one-person',
  'family',
  'break-glass',
  'days-off',
]

/** Mulberry32: small, and good enough for offices. */
function chanceFrom(seed: number) {
  let state = (seed * 2_654_435_761) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (least: number, most: number): number => least + next() * (most - least)
  const whole = (least: number, most: number): number => Math.floor(between(least, most + 1))
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  const is = (share: number): boolean => next() < share
  const oneOf = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!
  const poisson = (mean: number): number => {
    if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()))
    let [count, left] = [0, Math.exp(-mean)]
    for (let product = next(); product > left; product *= next()) count++
    return count
  }
  return { next, between, whole, normal, is, oneOf, poisson }
}
type Chance = ReturnType<typeof chanceFrom>

const weeks = 4
/** A Monday. */
const firstDay = 20_780 - ((20_780 + 3) % 7)
const surnames = 400

/** Some families are large: the commonest has about one in seventy. */
function surnameDrawer(chance: Chance): () => number {
  const weights = Array.from({ length: surnames }, (_, at) => 1 / (at + 12))
  const sums = weights.map(
    (
      (sum) => (weight) =>
        (sum += weight)
    )(0),
  )
  return () => {
    const at = chance.next() * sums.at(-1)!
    return sums.findIndex((sum) => sum > at)
  }
}

type Shift = { readonly from: number; readonly hours: number }
const byDay: Shift = { from: 9, hours: 9 }
const early: Shift = { from: 8, hours: 8 }
const evening: Shift = { from: 13, hours: 8 }
const night: Shift = { from: 20, hours: 12 }
const dayAndNight: Shift = { from: 8, hours: 24 }

/** On which days of the four weeks one works, and when. */
function rosterOf(chance: Chance): Map<number, Shift> {
  const days = new Map<number, Shift>()
  const kind = chance.next()
  const add = (day: number, shift: Shift): void => void days.set(day, shift)
  for (let day = 0; day < weeks * 7; day++) {
    const isWeekday = day % 7 < 5
    if (kind < 0.55) isWeekday && add(day, kind < 0.3 ? byDay : early)
    else if (kind < 0.65) isWeekday && add(day, evening)
    else if (kind < 0.75) isWeekday && add(day, Math.floor(day / 7) % 2 === 0 ? early : evening)
    else if (kind < 0.83) day % 4 < 2 && add(day, day % 4 === 0 ? byDay : night)
    else if (kind < 0.88) day % 4 === 0 && add(day, dayAndNight)
    else if (kind < 0.93) day % 7 !== 6 && add(day, byDay)
    else isWeekday && (day + Math.floor(kind * 1000)) % 2 === 0 && add(day, { from: 9, hours: 5 })
  }
  if (chance.is(0.12)) for (const day of [...days.keys()]) if (day < chance.between(7, 20)) days.delete(day)
  if (chance.is(0.12)) {
    const leave = chance.whole(0, 20)
    for (let day = leave; day < leave + chance.whole(3, 10); day++) days.delete(day)
  }
  // Somebody is ill: a colleague stands in, for a day or for most of a week.
  if (chance.is(0.15)) {
    const from = chance.whole(0, 24)
    for (let day = from; day < from + chance.whole(1, 4); day++)
      add(day, chance.oneOf([evening, early, night]))
  }
  // A Saturday to catch up.
  if (chance.is(0.2))
    add(chance.whole(0, weeks - 1) * 7 + 5, { from: chance.whole(9, 11), hours: chance.whole(3, 6) })
  return days
}

const roles: readonly (readonly [role: string, clerks: number, looksADay: number])[] = [
  ['provider', 105, 28],
  ['contact-centre', 45, 45],
  ['state-corporation', 30, 32],
  ['fund', 20, 14],
]
export const offices = 200
const persons = 60_000

export function generateOffices(seed: number): Offices {
  const chance = chanceFrom(seed)
  const drawSurname = surnameDrawer(chance)
  const ofPersons = Int16Array.from({ length: persons }, drawSurname)
  const clerks = roles.flatMap(([role, count, looksADay]) =>
    Array.from({ length: count }, () => ({
      role,
      looksADay,
      surname: drawSurname(),
      looks: workOf({ chance, looksADay, isProvider: role === 'provider' }),
    })),
  )
  const names = Array.from({ length: surnames }, (_, at) => nameOf(at))
  const curious = new Map<object, { readonly kind: Curiosity; readonly reads: StaffLook[] }>()
  for (const kind of curiosities)
    for (;;) {
      const clerk = chance.oneOf(clerks)
      // Of whoever is at work by day and by night, or hardly at all, nobody could tell.
      const reads = curious.has(clerk) ? [] : curiosityOf(kind, { chance, ofPersons, ...clerk })
      if (reads.length === 0) continue
      curious.set(clerk, { kind, reads })
      break
    }
  return {
    clerks: clerks.map((clerk, at) => ({
      accountId: at + 1,
      role: clerk.role,
      surname: nameOf(clerk.surname),
      curious: curious.get(clerk)?.kind,
      looks: [...clerk.looks, ...(curious.get(clerk)?.reads ?? [])].sort((a, b) => a.minute - b.minute),
    })),
    surnameOf: (personId) => names[ofPersons[personId]!]!,
  }
}

const nameOf = (surname: number): string =>
  `тек${String.fromCharCode(...[...String(surname)].map((digit) => 1072 + Number(digit)))}ов`

type Work = { readonly chance: Chance; readonly looksADay: number; readonly isProvider: boolean }

function workOf({ chance, looksADay, isProvider }: Work): StaffLook[] {
  const isBusy = chance.is(0.08)
  const own = looksADay * Math.exp(0.4 * chance.normal()) * (isBusy ? chance.between(1.6, 2.6) : 1)
  const withCase = chance.between(0.5, 0.95)
  const glass = (isProvider ? 0.001 : 0.0003) * Math.exp(0.5 * chance.normal())
  const regulars = Array.from({ length: chance.whole(0, 5) }, () => ({
    personId: chance.whole(0, persons - 1),
    aWeek: chance.between(0.3, 1.3),
  }))
  const looks: StaffLook[] = []
  const why = (): string =>
    chance.is(glass)
      ? 'break-glass: unconscious'
      : chance.is(withCase)
        ? `ticket ${chance.whole(1, 1e6)}`
        : 'POST /api/status'
  for (const [day, shift] of rosterOf(chance)) {
    const from = (firstDay + day) * 1440 + shift.from * 60
    const late = chance.is(0.06) ? chance.between(0.5, 3) : 0
    const length = (shift.hours + late) * 60 + chance.between(-20, 15)
    const isLong = shift.hours > 12
    const count = chance.poisson(
      own * (shift.hours / 8.5) * Math.exp(0.2 * chance.normal()) * (isLong ? 0.6 : 1),
    )
    for (let each = 0; each < count; each++) {
      let at = chance.next() * length
      // By night there is less to do.
      if (isLong && at > 12 * 60 && chance.is(0.6)) at = chance.next() * 12 * 60
      const again = chance.is(0.15) ? looks.at(-chance.whole(1, 10)) : undefined
      looks.push({
        personId: again?.personId ?? chance.whole(0, persons - 1),
        minute: Math.floor(from + at),
        why: why(),
      })
    }
    for (const { personId, aWeek } of regulars)
      if (chance.is(aWeek / 5))
        looks.push({ personId, minute: Math.floor(from + chance.next() * length), why: why() })
  }
  return looks
}

type Curious = {
  readonly chance: Chance
  readonly looks: readonly StaffLook[]
  readonly surname: number
  readonly ofPersons: Int16Array
  readonly looksADay: number
}

/** What one reads beside his work. */
function curiosityOf(
  kind: Curiosity,
  { chance, looks, surname, ofPersons, looksADay }: Curious,
): StaffLook[] {
  const without = 'POST /api/status'
  const days = [...new Set(looks.map(({ minute }) => Math.floor(minute / 1440)))]
  if (days.length < 9) return []
  const anybody = () => chance.whole(0, persons - 1)
  const amidWork = (): number => chance.oneOf(looks).minute + chance.whole(-10, 10)
  const some = (least: number, most: number): number[] =>
    Array.from({ length: chance.whole(least, most) }, (_, at) => at)
  switch (kind) {
    case 'by-night': {
      const [free, length] = freeHours(looks)
      if (length < 7) return []
      const nights = days.filter(() => chance.is(0.5)).slice(0, 12)
      if (nights.length < 6) return []
      return nights.flatMap((day) => {
        const at = day * 1440 + (free + length / 2) * 60 + chance.whole(-60, 30)
        return some(1, 5).map(() => ({ personId: anybody(), minute: at + chance.whole(0, 25), why: without }))
      })
    }
    case 'days-off': {
      const visits = Array.from(
        { length: weeks * 7 },
        (_, day) => (firstDay + day) * 1440 + chance.whole(10, 20) * 60,
      ).filter((at) => looks.every(({ minute }) => Math.abs(minute - at) > 11 * 60))
      if (visits.length < 6) return []
      return visits
        .map((at) => ({ at, lot: chance.next() }))
        .toSorted((one, other) => one.lot - other.lot)
        .slice(0, chance.whole(5, 8))
        .flatMap(({ at }) =>
          some(2, 6).map(() => ({ personId: anybody(), minute: at + chance.whole(0, 40), why: without })),
        )
    }
    case 'browsing':
      return days
        .filter(() => chance.is(0.6))
        .flatMap(() => {
          const at = amidWork()
          return Array.from({ length: Math.round(looksADay * chance.between(1.5, 4)) }, () => ({
            personId: anybody(),
            minute: at + chance.whole(0, 70),
            why: without,
          }))
        })
    case 'one-person': {
      const personId = anybody()
      return some(14, 30).map(() => ({ personId, minute: amidWork(), why: without }))
    }
    case 'family': {
      const kin = [...ofPersons.keys()].filter((personId) => ofPersons[personId] === surname)
      return some(16, 30).map(() => ({ personId: chance.oneOf(kin), minute: amidWork(), why: without }))
    }
    case 'break-glass':
      return some(9, 18).map(() => ({ personId: anybody(), minute: amidWork(), why: 'break-glass: urgent' }))
  }
}

/** The longest stretch of the day in which nothing was ever read: its first hour, and how many there are. */
function freeHours(looks: readonly StaffLook[]): readonly [from: number, length: number] {
  const had = new Set(looks.map(({ minute }) => Math.floor((minute % 1440) / 60)))
  let [best, length] = [0, 0]
  for (let from = 0; from < 24; from++) {
    let free = 0
    while (free < 24 && !had.has((from + free) % 24)) free++
    if (free > length) [best, length] = [from, free]
  }
  return [best, length]
}
