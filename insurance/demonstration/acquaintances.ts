/** What the people of the demonstration have to do with one another: a parent and a child, an accountant's firms, visits. */
import { attachedOn } from '#insurance/attachment'
import { payersOfLastDocuments } from '#insurance/payments'
import { findPersonIds, personsInFull } from '#insurance/registry'
import { eighteenthBirthday, keepDelegation, keepRepresentation, keepVisit } from '#insurance/rights'
import { type Clock, type Instant, instantAt, microsecondsOf } from '#platform/clock'
import { demonstrationDay } from '#platform/config'
import { type Connection, type Database, read } from '#platform/database'
import { findSetting, keepSetting } from '#platform/settings'
import { abilities } from '#vocabulary/callers/ability.ts'
import { type DayNumber, dayNumber, formatDay } from '#vocabulary/day.ts'
import type { Iin } from '#vocabulary/iin.ts'
import { type ExamplePerson, findDemonstration } from './demonstration.ts'
import { clinic, stateCorporation } from './personas.ts'

const setting = 'demonstration-acquaintances'
const year = 365
const firms = 3
/** Of what nobody gave: it came with the demonstration. */
const nobody = 0

type Acquainting = {
  readonly database: Database
  /** Of the machine, by which rights are held. */
  readonly clock: Clock
}

/** Acquaints those of a demonstration that is loaded already. */
export async function acquaintLoaded(acquainting: Acquainting): Promise<void> {
  const found = await findDemonstration(acquainting.database)
  if (found?.state === 'ready') await acquaint(acquainting, found.examples)
}

/** Acquaints them, once a demonstration. */
export async function acquaint(
  { database, clock }: Acquainting,
  examples: readonly ExamplePerson[],
): Promise<void> {
  if (await findSetting(database, setting)) return
  const byIin = await findPersonIds(
    database,
    examples.map(({ iin }) => iin),
  )
  const ids = examples.flatMap(({ iin }) => byIin.get(iin as Iin) ?? [])
  const [at, today] = [clock.now(), clock.today()]
  const until = formatDay((dayNumber(today) + year) as DayNumber)
  const persons = await personsInFull(database, ids)
  const isChild = (personId: number): boolean => eighteenthBirthday(persons.get(personId)!) > today
  const grown = ids.filter((personId) => !isChild(personId))
  const [first] = grown
  const child = ids.find(isChild)
  const organisations = await payersOfLastDocuments(database, firms)
  const attached = await read(database, attachedOn(grown, demonstrationDay))
  await database.transaction(async (tx) => {
    if (first === undefined) return
    if (child !== undefined) {
      const ofAge = eighteenthBirthday(persons.get(child)!)
      const represents = { personId: first, representedId: child, kind: 'parent', evidence: 'DEMO' } as const
      await keepRepresentation(tx, { ...represents, from: today, until: ofAge }, { proposalId: null, at })
    }
    for (const organisation of organisations) {
      const given = { abilities, from: today, until, givenBy: nobody, proposalId: null }
      await keepDelegation(tx, { personId: first, organisation, ...given }, at)
    }
    for (const [place, personId] of grown.entries())
      await keepVisits(tx, personId, { place, at, isAttached: attached.get(personId) === clinic })
    await keepSetting(tx, setting, { at })
  })
}

/** Of each person as many tickets as people and programs of the State Corporation may come: a ticket is one clerk's. */
const ticketLetters = ['A', 'B', 'C', 'D'] as const

/** Each came to the counters, and is awaited at the clinic unless he is its own, for as long as a demonstration may last. */
async function keepVisits(
  tx: Connection,
  personId: number,
  { place, at, isAttached }: { readonly place: number; readonly at: Instant; readonly isAttached: boolean },
): Promise<void> {
  const until = instantAt(microsecondsOf(at) + year * 24 * 3_600_000_000)
  const visit = { personId, announcedBy: nobody, from: at, until }
  const number = String(place + 1).padStart(2, '0')
  for (const letter of ticketLetters)
    await keepVisit(
      tx,
      { ...visit, kind: 'ticket', reference: `${letter}-${number}`, organisation: stateCorporation },
      at,
    )
  if (isAttached) return
  await keepVisit(
    tx,
    { ...visit, kind: 'appointment', reference: `2026/${number}`, organisation: clinic },
    at,
  )
}
