/**
 * The insured days of a million people with 24 months of payments each, by the one rule of status, against a bare pass
 * that adds up the same payments; and what it costs to keep the explanation of one due. One thread, processor time of
 * the rules alone: the facts are laid out before. Run: `node bench/timelines.ts [persons]`.
 */
import { type DuesCase, dues, duesCase, lawBook, type PersonFacts, type Step, timeline } from '#law'
import { dayNumberOf } from '#vocabulary/day.ts'
import { addMonths, type Month } from '#vocabulary/month.ts'
import { noMoney, type Tiyn, tenge } from '#vocabulary/tiyn.ts'

const persons = Number(process.argv[2] ?? 1_000_000)
const months = 24
const atOnce = 20_000
const firstMonth = 202_411 as Month

/** A tenth each pays for himself, has stopped for some months, or is covered by the State for a time. */
function factsOf(person: number): PersonFacts {
  const own = person % 10 === 7
  const gap = person % 10 === 3 ? person % months : months
  const credits = []
  for (let back = 0; back < months; back++) {
    if (back >= gap && back < gap + 4) continue
    const month = addMonths(firstMonth, back)
    const paid = addMonths(month, 1)
    const creditedOn = dayNumberOf(Math.floor(paid / 100), paid % 100, 1 + ((person + back) % 25))
    credits.push({ month, amount: tenge(4250 + (own ? 0 : person % 20_000)), own, creditedOn })
  }
  const covered = person % 10 === 5
  return {
    birthDate: dayNumberOf(1960 + (person % 45), 1 + (person % 12), 1 + (person % 28)),
    residence: 'citizen',
    groupSpells: covered
      ? [{ group: 'registered-unemployed', from: dayNumberOf(2025, 3, 1), until: dayNumberOf(2025, 9, 1) }]
      : [],
    entrepreneurSpells: [],
    credits,
  }
}

const book = lawBook()
const secondsOf = (work: () => void): number => {
  const begun = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1e6
}

function measureTimelines() {
  let [seconds, baselineSeconds, spells, sum] = [0, 0, 0, 0]
  for (let first = 0; first < persons; first += atOnce) {
    const facts = Array.from({ length: Math.min(atOnce, persons - first) }, (_, place) =>
      factsOf(first + place),
    )
    baselineSeconds += secondsOf(() => {
      for (const { credits } of facts) for (const { amount } of credits) sum += amount
    })
    seconds += secondsOf(() => {
      for (const one of facts) spells += timeline(one, book).length
    })
  }
  const perMinute = (persons / seconds) * 60
  return {
    of: 'status',
    persons,
    months,
    seconds,
    perMinute,
    baselineSeconds,
    ratio: seconds / baselineSeconds,
    spells,
    sum,
  }
}

const employee = (person: number, trace: Step[] | undefined): DuesCase =>
  duesCase({
    book,
    month: 202_610 as Month,
    payer: 'employer',
    income: (8_500_000 + ((person * 7919) % 400_000_000)) as Tiyn,
    otherBases: noMoney,
    birthDate: dayNumberOf(1970, 5, 1 + (person % 28)),
    groupSpells: [],
    residence: 'citizen',
    trace,
  })

function measureExplanations() {
  const kept: Step[][] = []
  let total = 0
  const bare = secondsOf(() => {
    for (let person = 0; person < persons; person++) total += dues(employee(person, undefined)).total
  })
  const seconds = secondsOf(() => {
    for (let person = 0; person < persons; person++) {
      const steps: Step[] = []
      total += dues(employee(person, steps)).total
      kept[person % atOnce] = steps
    }
  })
  return {
    of: 'explanation',
    persons,
    microseconds: (seconds / persons) * 1e6,
    baselineMicroseconds: (bare / persons) * 1e6,
    ratio: seconds / bare,
    steps: kept[0]!.length,
    total,
  }
}

process.stdout.write(`${JSON.stringify(measureTimelines())}\n${JSON.stringify(measureExplanations())}\n`)
