/** Persons' facts for the law, by id or by ranges of ids, as known at an instant or now. */
import type { Residence } from '#law'
import type { Connection, CopyRow, Instant, Reading } from '#platform/database'
import { type Day, dayNumber } from '#vocabulary/day.ts'
import type { Iin } from '#vocabulary/iin.ts'
import type { SpellKind } from './extracts/group-row.ts'
import { assemble, type PersonLine, type RegisteredFacts, type SpellLine } from './person-facts.ts'
import { always, listOf, type MaskedName, maskedName } from './store-persons.ts'

type PersonText = {
  person_id: number
  birth_on: Day
  died_on: Day | null
  participant_from: Day | null
  residence: Residence
  merged_into: number | null
}
type SpellText = {
  person_id: number
  spell_id: number
  reverses: number | null
  from_on: Day
  until_on: Day | null
  payer_id: number | null
  monthly_income: number | null
  spell_kind: SpellKind
}

const personColumns = 'person_id, birth_on, died_on, participant_from, residence, merged_into'
const spellColumns = 'person_id, spell_id, reverses, from_on, until_on, payer_id, monthly_income, spell_kind'

/** The facts of these persons. A person merged into another is absent. */
export async function personFacts(
  connection: Connection,
  personIds: readonly number[],
  knownAt?: Instant,
): Promise<Map<number, RegisteredFacts>> {
  const persons = await connection.query<PersonText>(
    `SELECT ${personColumns} FROM registry.person
     WHERE person_id = ANY($1::bigint[]) AND recorded_at <= $2 ORDER BY person_id, recorded_at`,
    [listOf(personIds), knownAt ?? always],
    'registry-person-facts',
  )
  return withSpells(persons, await spellsOfPersons(connection, personIds, knownAt))
}

/** The facts of a person, and how the person is shown to others. */
export type PersonOnRecord = { readonly facts: RegisteredFacts; readonly shown: MaskedName }

/** The facts and masked names of these persons, for answers about them. A person merged into another is absent. */
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
       FROM registry.person AS p
       LEFT JOIN registry.spell AS s ON s.person_id = p.person_id AND s.recorded_at <= $2
      WHERE p.person_id = ANY($1::bigint[]) AND p.recorded_at <= $2`

const spellsOfPersons = (
  connection: Connection,
  personIds: readonly number[],
  knownAt: Instant | undefined,
): Promise<SpellText[]> =>
  connection.query<SpellText>(
    `SELECT ${spellColumns} FROM registry.spell
     WHERE person_id = ANY($1::bigint[]) AND recorded_at <= $2 ORDER BY person_id, spell_id`,
    [listOf(personIds), knownAt ?? always],
    'registry-spells-of',
  )

function withSpells(
  persons: readonly PersonText[],
  spells: readonly SpellText[],
): Map<number, RegisteredFacts> {
  const spellsOf = Map.groupBy(spells, (spell) => spell.person_id)
  const latest = new Map(persons.map((person) => [person.person_id, person]))
  const facts = new Map<number, RegisteredFacts>()
  for (const person of latest.values()) {
    if (person.merged_into !== null) continue
    facts.set(
      person.person_id,
      assemble(personLine(person), (spellsOf.get(person.person_id) ?? []).map(spellLine)),
    )
  }
  return facts
}

const orUndefined = <T>(value: T | null): T | undefined => value ?? undefined
const dayOrUndefined = (value: Day | null) => (value === null ? undefined : dayNumber(value))

const personLine = (text: PersonText): PersonLine => ({
  personId: text.person_id,
  birthDate: dayNumber(text.birth_on),
  diedOn: dayOrUndefined(text.died_on),
  participantFrom: dayOrUndefined(text.participant_from),
  residence: text.residence,
})

const spellLine = (text: SpellText): SpellLine => ({
  spellId: text.spell_id,
  reverses: orUndefined(text.reverses),
  kind: text.spell_kind,
  from: dayNumber(text.from_on),
  until: dayOrUndefined(text.until_on),
  payerId: orUndefined(text.payer_id),
  monthlyIncome: orUndefined(text.monthly_income),
})

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
    const piece = { ...range, from, until: Math.min(from + idsAtATime, range.until) }
    const spells = await readSpells(connection, piece)
    taken += await readPersons(connection, piece, (person) =>
      take(assemble(person, spells.get(person.personId) ?? none)),
    )
  }
  return taken
}
const none: readonly SpellLine[] = []

const bounds = ({ knownAt }: FactsOfRange): string =>
  `person_id >= $1 AND person_id < $2${knownAt ? ' AND recorded_at <= $3' : ''}`
const boundsOf = ({ from, until, knownAt }: FactsOfRange): unknown[] => [
  from,
  until,
  ...(knownAt ? [knownAt] : []),
]

function readSpells(connection: Connection, range: FactsOfRange): Promise<Map<number, SpellLine[]>> {
  const select = `SELECT ${spellColumns} FROM registry.spell WHERE ${bounds(range)} ORDER BY person_id, spell_id`
  return copySpells(connection, select, boundsOf(range))
}

async function copySpells(
  connection: Connection,
  select: string,
  values: readonly unknown[],
): Promise<Map<number, SpellLine[]>> {
  const spells = new Map<number, SpellLine[]>()
  let last = -1
  let ofLast: SpellLine[] = []
  await connection.copyOut(select, values, (row) => {
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

/** The last row of each person in the range, unless it says the person is another. */
async function readPersons(
  connection: Connection,
  range: FactsOfRange,
  take: (person: PersonLine) => void,
): Promise<number> {
  let [held, count]: [(PersonLine & { merged: boolean }) | undefined, number] = [undefined, 0]
  const release = () => {
    if (!held || held.merged) return
    take(held)
    count++
  }
  const select = `SELECT ${personColumns} FROM registry.person WHERE ${bounds(range)} ORDER BY person_id, recorded_at`
  await connection.copyOut(select, boundsOf(range), (row) => {
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
