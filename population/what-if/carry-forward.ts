/**
 * Beyond the last month that payments are known for everything stays as it was: nobody is born, dies, begins or ends work;
 * whoever was paid for in one of the last three known months goes on being paid for, on the last day that is in time.
 */
import { dueOn, entrepreneurDue, type LawBook, selfPayerDue } from '#law'
import { addMonths, type Month } from '#vocabulary/month.ts'
import { byPerson, Growing } from './growing.ts'
import { type Credits, holdsIn, type People } from './people.ts'

const monthsJudgedBy = 3

/** The same people with payments through the month. Throws SeriesMissing where a due of their own is on no record. */
export function carryForward(people: People, through: Month, book: LawBook): People {
  const { lastMonth } = people
  if (through <= lastMonth) return people
  const first = addMonths(lastMonth, 1 - monthsJudgedBy)
  const months: Month[] = []
  for (let month = first; month <= through; month = addMonths(month, 1)) months.push(month)
  const carrying: Carrying = { people, book, months, known: monthsJudgedBy, added: newAdded() }
  for (let person = 0; person < people.count; person++) carryPerson(carrying, person)
  return { ...people, lastMonth: through, credits: withAdded(people.credits, carrying.added, people.count) }
}

type Added = Readonly<Record<'person' | 'month' | 'day' | 'amount' | 'own', Growing>>

const newAdded = (): Added => ({
  person: new Growing(),
  month: new Growing(),
  day: new Growing(),
  amount: new Growing(),
  own: new Growing(),
})

type Carrying = {
  readonly people: People
  readonly book: LawBook
  /** The last known months, by which it is judged who is paid for, and those to come. */
  readonly months: readonly Month[]
  readonly known: number
  readonly added: Added
}

function carryPerson({ people, book, months, known, added }: Carrying, person: number): void {
  const paid = { own: new Set<number>(), byOthers: new Set<number>() }
  const { credits } = people
  for (let at = credits.first[person]!; at < credits.first[person + 1]!; at++) {
    if (credits.month[at]! >= months[0]!)
      (credits.own[at] === 1 ? paid.own : paid.byOthers).add(credits.month[at]!)
  }
  const goesOn = (set: ReadonlySet<number>) => months.slice(0, known).some((month) => set.has(month))
  const [own, byOthers] = [goesOn(paid.own), goesOn(paid.byOthers)]
  if (!own && !byOthers) return
  const firstToCome = months[known]!
  for (const month of months) {
    const day = dueOn(Math.max(month, firstToCome) as Month).day
    if (people.died[person]! < day) return
    if (byOthers && !paid.byOthers.has(month) && holdsIn(people.jobs, person, month)) {
      add(added, { person, month, day, amount: 0, own: 0 })
    }
    if (own && !paid.own.has(month)) {
      const due = holdsIn(people.business, person, month) ? entrepreneurDue : selfPayerDue
      add(added, { person, month, day, amount: due(book, month), own: 1 })
    }
  }
}

function add(added: Added, row: Readonly<Record<keyof Added, number>>): void {
  for (const column of ['person', 'month', 'day', 'amount', 'own'] as const) added[column].push(row[column])
}

/** The credits of each person with those added after them: they are later than all that is known. */
function withAdded(credits: Credits, added: Added, persons: number): Credits {
  const { first: firstAdded, order } = byPerson(added.person.view(), persons)
  const count = credits.month.length + order.length
  const first = new Int32Array(persons + 1)
  const [month, day] = [new Int32Array(count), new Int32Array(count)]
  const [amount, own] = [new Float64Array(count), new Uint8Array(count)]
  let at = 0
  for (let person = 0; person < persons; person++) {
    first[person] = at
    for (let known = credits.first[person]!; known < credits.first[person + 1]!; known++, at++) {
      month[at] = credits.month[known]!
      day[at] = credits.day[known]!
      amount[at] = credits.amount[known]!
      own[at] = credits.own[known]!
    }
    for (let place = firstAdded[person]!; place < firstAdded[person + 1]!; place++, at++) {
      const row = order[place]!
      month[at] = added.month.at(row)
      day[at] = added.day.at(row)
      amount[at] = added.amount.at(row)
      own[at] = added.own.at(row)
    }
  }
  first[persons] = at
  return { first, month, day, amount, own }
}
