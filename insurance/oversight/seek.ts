/** Looks for reading that stands out among that of the last four weeks, and keeps what is found. */
import { surnamesOf } from '#insurance/registry'
import { accountNames, accountsOfPeople } from '#insurance/rights'
import { readLooks } from '#platform/audit'
import { type Clock, dayOf, endOfDay, minuteInAlmaty } from '#platform/clock'
import type { Database } from '#platform/database'
import { readWho, roles } from '#vocabulary/callers/caller.ts'
import { type Day, type DayNumber, dayNumber, formatDay } from '#vocabulary/day.ts'
import { examine } from './rule/examine.ts'
import { familyOf } from './rule/family-names.ts'
import { type LooksOfAccount, type StaffLook, summaryOf } from './rule/summary.ts'
import { unusualReading } from './rule/unusual.ts'
import { keepUnusual } from './store.ts'

type Seeking = { readonly database: Database; readonly clock: Clock }

const days = 28
/** Whoever reads a payment file sees the persons of its rows; that is no look at one of them. */
const ofFiles = ['payment-file', 'rows returned']
const staff = roles.filter((role) => role !== 'citizen')
const namesAtOnce = 20_000

/** The days before today are over: what is found of them does not change within a day. */
export async function seekUnusual({ database, clock }: Seeking): Promise<void> {
  const at = clock.now()
  const through = before(dayOf(at), 1)
  const from = before(through, days - 1)
  const looked = await looksByAccount(database, { from, through })
  const families = await familiesOf(database, looked)
  const found = unusualReading(examine(looked, families))
  if (found.length > 0) await keepUnusual(database, found, { from, through, at })
}

const before = (day: Day, by: number): Day => formatDay((dayNumber(day) - by) as DayNumber)

async function looksByAccount(
  database: Database,
  { from, through }: { readonly from: Day; readonly through: Day },
): Promise<LooksOfAccount[]> {
  const people = await accountsOfPeople(database)
  const summaries: LooksOfAccount[] = []
  let of = ''
  let looks: StaffLook[] = []
  const end = (): void => {
    const who = readWho(of)
    if (who && people.has(who.accountId)) summaries.push(summaryOf(who, looks))
    looks = []
  }
  const asked = { since: endOfDay(before(from, 1)), until: endOfDay(through), roles: staff, but: ofFiles }
  await readLooks(database, asked, ({ who, personId, why, writtenAt }) => {
    if (who !== of) end()
    of = who
    looks.push({ personId, why, minute: minuteInAlmaty(writtenAt) })
  })
  end()
  return summaries
}

/** By which the family name of an account and of a person are told. */
async function familiesOf(database: Database, looked: readonly LooksOfAccount[]) {
  const names = await accountNames(
    database,
    looked.map(({ accountId }) => accountId),
  )
  const ofAccounts = new Map(
    [...names].map(([accountId, name]) => [accountId, familyOf(name.split(' ')[0]!)] as const),
  )
  const wanted = new Set(ofAccounts.values())
  const ofPersons = new Map<number, string>()
  const persons = [...new Set(looked.flatMap(({ personDays }) => personDays))]
  for (let place = 0; place < persons.length; place += namesAtOnce)
    for (const [personId, surname] of await surnamesOf(database, persons.slice(place, place + namesAtOnce))) {
      const family = familyOf(surname)
      if (family !== undefined && wanted.has(family)) ofPersons.set(personId, family)
    }
  return {
    ofAccount: (accountId: number) => ofAccounts.get(accountId),
    ofPerson: (personId: number) => ofPersons.get(personId),
  }
}
