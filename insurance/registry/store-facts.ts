/** Persons' facts for the law, by id or by ranges of ids, as known at an instant or now. */
import type { Residence } from '#law'
import type { Connection, CopyRow, Instant, Reading } from '#platform/database'
import type { Iin } from '#vocabulary/iin.ts'
import type { SpellKind } from './extracts/group-row.ts'
import { assemble, type PersonLine, type RegisteredFacts, type SpellLine } from './person-facts.ts'
import { listOf, type MaskedName, maskedName } from './store-persons.ts'

const personColumns = 'person_id, birth_on, died_on, participant_from, residence, merged_into'
const spellColumns = 'person_id, spell_id, reverses, from_on, until_on, payer_id, monthly_income, spell_kind'

/** The facts of these persons. A person merged into another is absent. */
export async function personFacts(
  connection: Connection,
  personIds: readonly number[],
  knownAt?: Instant,
): Promise<Map<number, RegisteredFacts>> {
  const found = new Map<number, RegisteredFacts>()
  await readFacts(connection, among('person_id = ANY($1::bigint[])', [personIds], knownAt), (facts) =>
    found.set(facts.personId, facts),
  )
  return found
}

/** The facts of a person, and how the person is shown to others. */
export type PersonOnRecord = { readonly facts: RegisteredFacts; readonly shown: MaskedName }

/** The facts and masked names of these persons, for answers about them, read as the looker. A person merged into another is absent. */
export function personsOnRecord(
  personIds: readonly number[],
  knownAt: Instant,
): Reading<Map<number, PersonOnRecord>> {
  const versions = new Map<number, ReturnType<typeof readVersion>>()
  return {
    text: onRecordText,
    values: [listOf(personIds), knownAt],
    name: 'registry-on-record',
    take: (row) => {
      const come = readVersion(row)
      const { personId } = come.person
      let version = versions.get(personId)
      if (!version || version.recordedAt < come.recordedAt) {
        version = come
        versions.set(personId, version)
      }
      const spellId = row.int8OrNull()
      if (spellId === undefined || version.recordedAt > come.recordedAt) return
      version.spells.push(readSpell(row, spellId))
    },
    result: () => {
      const onRecord = new Map<number, PersonOnRecord>()
      for (const [personId, { person, named, spells }] of versions) {
        if (person.merged) continue
        spells.sort((a, b) => a.spellId - b.spellId)
        onRecord.set(personId, { facts: assemble(person, spells), shown: maskedName(named) })
      }
      return onRecord
    },
  }
}

const readVersion = (row: CopyRow) => ({
  person: readPerson(row),
  recordedAt: row.microseconds(),
  named: { iin: row.text() as Iin, surname: row.text(), givenName: row.text() },
  spells: [] as SpellLine[],
})

/** Every version of the person with every spell: there is seldom more than one, and the rows may come in any order. */
const onRecordText = `SELECT p.person_id, birth_on, died_on, participant_from, residence, merged_into, p.recorded_at,
            iin, surname, given_name, spell_id, reverses, from_on, until_on, payer_id, monthly_income, spell_kind
       FROM registry.seen_person AS p
       LEFT JOIN registry.seen_spell AS s ON s.person_id = p.person_id AND s.recorded_at <= $2
      WHERE p.person_id = ANY($1::bigint[]) AND p.recorded_at <= $2`

type FactsOfRange = {
  readonly from: number
  /** The first id no longer in. */
  readonly until: number
  readonly knownAt?: Instant
}

/** How many ids are read at a time: their spells wait in memory for their persons. */
const idsAtATime = 20_000

/**
 * The facts of everybody in a range of ids, in the order of ids, each to `take`; gives their number. Persons merged into
 * others are passed over. Reads by binary COPY, for recomputing millions.
 */
export async function streamPersonFacts(
  connection: Connection,
  range: FactsOfRange,
  take: (facts: RegisteredFacts) => void,
): Promise<number> {
  let taken = 0
  for (let from = range.from; from < range.until; from += idsAtATime) {
    const until = Math.min(from + idsAtATime, range.until)
    const piece = among('person_id >= $1 AND person_id < $2', [from, until], range.knownAt)
    taken += await readFacts(connection, piece, take)
  }
  return taken
}

/** Which rows are read, as a condition with its values. */
type Among = { readonly condition: string; readonly values: readonly unknown[] }

const among = (condition: string, values: readonly unknown[], knownAt: Instant | undefined): Among =>
  knownAt === undefined
    ? { condition, values }
    : { condition: `${condition} AND recorded_at <= $${values.length + 1}`, values: [...values, knownAt] }

/** Two statements, each by the key its table is spread by, so that a cluster answers them too; in the order of ids. */
async function readFacts(
  connection: Connection,
  rows: Among,
  take: (facts: RegisteredFacts) => void,
): Promise<number> {
  const spells = await readSpells(connection, rows)
  return readPersons(connection, rows, (person) =>
    take(assemble(person, spells.get(person.personId) ?? none)),
  )
}
const none: readonly SpellLine[] = []

async function readSpells(
  connection: Connection,
  { condition, values }: Among,
): Promise<Map<number, SpellLine[]>> {
  const spells = new Map<number, SpellLine[]>()
  let last = -1
  let ofLast: SpellLine[] = []
  const select = `SELECT ${spellColumns} FROM registry.spell WHERE ${condition} ORDER BY person_id, spell_id`
  await connection.readRows(select, values, (row) => {
    const personId = row.int8()
    if (personId !== last) {
      last = personId
      ofLast = []
      spells.set(personId, ofLast)
    }
    ofLast.push(readSpell(row, row.int8()))
  })
  return spells
}

const readSpell = (row: CopyRow, spellId: number): SpellLine => ({
  spellId,
  reverses: row.int8OrNull(),
  from: row.day(),
  until: row.dayOrNull(),
  payerId: row.int8OrNull(),
  monthlyIncome: row.int8OrNull(),
  kind: row.text() as SpellKind,
})

/** The last row of each person, unless it says the person is another. */
async function readPersons(
  connection: Connection,
  { condition, values }: Among,
  take: (person: PersonLine) => void,
): Promise<number> {
  let [held, count]: [(PersonLine & { merged: boolean }) | undefined, number] = [undefined, 0]
  const release = () => {
    if (!held || held.merged) return
    take(held)
    count++
  }
  const select = `SELECT ${personColumns} FROM registry.person WHERE ${condition} ORDER BY person_id, recorded_at`
  await connection.readRows(select, values, (row) => {
    const person = readPerson(row)
    if (held && held.personId !== person.personId) release()
    held = person
  })
  release()
  return count
}

const readPerson = (row: CopyRow): PersonLine & { merged: boolean } => ({
  personId: row.int8(),
  birthDate: row.day(),
  diedOn: row.dayOrNull(),
  participantFrom: row.dayOrNull(),
  residence: row.text() as Residence,
  merged: row.int8OrNull() !== undefined,
})
