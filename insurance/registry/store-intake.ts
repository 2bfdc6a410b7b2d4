/** The persons of a batch of payment lines: tens of thousands looked up at once. */
import type { GroupSpell, Residence } from '#law'
import type { Connection } from '#platform/database'
import type { DayNumber } from '#vocabulary/day.ts'
import type { SpellKind } from './extracts/group-row.ts'
import { type Employment, inForce, place, type SpellLine, type Stretch } from './person-facts.ts'
import { findPersonIds } from './store-persons.ts'

/** A person with all that a payment's line is checked against. */
export type PersonOfIntake = {
  readonly personId: number
  readonly birthOn: DayNumber
  readonly diedOn: DayNumber | undefined
  readonly residence: Residence
  /** Surname, given name and patronymic, each folded for comparison; `unfoldNames` parts them. */
  readonly nameFold: string
  readonly groupSpells: readonly GroupSpell[]
  readonly entrepreneurSpells: readonly Stretch[]
  readonly employments: readonly Employment[]
}

/** A person while his spells are read. */
type Growing = Omit<PersonOfIntake, 'groupSpells' | 'entrepreneurSpells' | 'employments'> & {
  groupSpells: GroupSpell[]
  entrepreneurSpells: Stretch[]
  employments: Employment[]
}

/** Most people have no spells of most kinds. */
const none: never[] = []

/** The persons of these numbers, as known now; numbers of nobody known, and what is no number at all, are absent. */
export async function personsForIntake(
  connection: Connection,
  iins: Iterable<string>,
): Promise<Map<string, PersonOfIntake>> {
  const ids = await idsOf(connection, iins)
  const persons = await readPersons(connection, ids.values())
  await readSpells(connection, persons)
  const found = new Map<string, PersonOfIntake>()
  for (const [iin, personId] of ids) found.set(iin, persons.get(personId)!)
  return found
}

const twelveDigits = /^\d{12}$/

async function idsOf(connection: Connection, iins: Iterable<string>): Promise<Map<string, number>> {
  const asked = [...iins].filter((iin) => twelveDigits.test(iin)).sort()
  const ids = new Map<string, number>()
  if (asked.length === 0) return ids
  const moved = new Set<string>()
  await connection.readRows(
    'SELECT iin, person_id FROM registry.person_by_iin WHERE iin = ANY($1)',
    [asked],
    (row) => {
      const iin = row.text()
      if (ids.has(iin)) moved.add(iin)
      ids.set(iin, row.int8())
    },
  )
  // The rows come in any order; the few numbers that ever went over to another person are asked for again.
  if (moved.size > 0) {
    for (const [iin, personId] of await findPersonIds(connection, [...moved])) ids.set(iin, personId)
  }
  return ids
}

async function readPersons(connection: Connection, ids: Iterable<number>): Promise<Map<number, Growing>> {
  const persons = new Map<number, Growing>()
  const asked = Float64Array.from(new Set(ids)).sort()
  if (asked.length === 0) return persons
  await connection.readRows(
    `SELECT person_id, birth_on, died_on, residence, name_fold FROM registry.person
      WHERE person_id = ANY($1) ORDER BY person_id, recorded_at`,
    [[...asked]],
    (row) => {
      const personId = row.int8()
      persons.set(personId, {
        personId,
        birthOn: row.day(),
        diedOn: row.dayOrNull(),
        residence: row.text() as Residence,
        nameFold: row.text(),
        groupSpells: none,
        entrepreneurSpells: none,
        employments: none,
      })
    },
  )
  return persons
}

/** Gives each person the spells that nothing has taken back. */
async function readSpells(connection: Connection, persons: ReadonlyMap<number, Growing>): Promise<void> {
  if (persons.size === 0) return
  let current = -1
  let spells: SpellLine[] = []
  const give = (): void => {
    const person = persons.get(current)
    if (person) placeAll(person, spells)
  }
  await connection.readRows(
    `SELECT person_id, spell_id, reverses, from_on, until_on, payer_id, monthly_income, spell_kind
       FROM registry.spell WHERE person_id = ANY($1) ORDER BY person_id, spell_id`,
    [[...persons.keys()]],
    (row) => {
      const personId = row.int8()
      if (personId !== current) {
        give()
        current = personId
        spells = []
      }
      spells.push({
        spellId: row.int8(),
        reverses: row.int8OrNull(),
        from: row.day(),
        until: row.dayOrNull(),
        payerId: row.int8OrNull(),
        monthlyIncome: row.int8OrNull(),
        kind: row.text() as SpellKind,
      })
    },
  )
  give()
}

function placeAll(person: Growing, spells: readonly SpellLine[]): void {
  person.groupSpells = []
  person.entrepreneurSpells = []
  person.employments = []
  for (const spell of inForce(spells)) place(person, spell)
}
