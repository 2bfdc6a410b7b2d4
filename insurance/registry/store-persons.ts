/** Persons as read by others: by number, by id, in batches; always as known at an instant, or now. */
import type { Residence } from '#law'
import { microsecondsOf } from '#platform/clock'
import { type Connection, type Instant, type Reading, read } from '#platform/database'
import type { Day } from '#vocabulary/day.ts'
import { type Iin, maskIin } from '#vocabulary/iin.ts'

/** Who a number is of, and what a payment's line is checked against. */
export type KnownPerson = {
  readonly personId: number
  readonly birthDate: Day
  readonly diedOn?: Day
  readonly residence: Residence
  /** Surname, given name and patronymic, each folded for comparison; `unfoldNames` parts them. */
  readonly nameFold: string
}

/** Later than anything recorded: what is known now. */
export const always = 'infinity'

/** A list of whole numbers or digits as PostgreSQL reads an array. */
export const listOf = (values: readonly (number | string)[] | Float64Array): string => `{${values.join(',')}}`

type PersonLine = {
  person_id: number
  birth_on: Day
  died_on: Day | null
  residence: Residence
  name_fold: string
}
const known = (line: PersonLine): KnownPerson => ({
  personId: line.person_id,
  birthDate: line.birth_on,
  ...(line.died_on === null ? {} : { diedOn: line.died_on }),
  residence: line.residence,
  nameFold: line.name_fold,
})

/**
 * The persons of these numbers; numbers of nobody known are absent. Two statements, each by the key its table is spread
 * by, so that a cluster answers them too. Made for tens of thousands at once.
 */
export async function personsByIin(
  connection: Connection,
  iins: readonly string[],
  knownAt?: Instant,
): Promise<Map<Iin, KnownPerson>> {
  const ids = await findPersonIds(connection, iins, knownAt)
  const persons = await personsById(connection, new Set(ids.values()), knownAt)
  const found = new Map<Iin, KnownPerson>()
  for (const [iin, personId] of ids) found.set(iin, persons.get(personId)!)
  return found
}

async function personsById(
  connection: Connection,
  personIds: ReadonlySet<number>,
  knownAt: Instant | undefined,
): Promise<Map<number, KnownPerson>> {
  const lines = await connection.query<PersonLine>(
    `SELECT person_id, birth_on, died_on, residence, name_fold FROM registry.person
     WHERE person_id = ANY($1::bigint[]) AND recorded_at <= $2 ORDER BY person_id, recorded_at`,
    [listOf(Float64Array.from(personIds).sort()), knownAt ?? always],
    'registry-persons-for-intake',
  )
  return new Map(lines.map((line) => [line.person_id, known(line)]))
}

/** The persons' ids by number; numbers of nobody known, and what is no number at all, are absent. */
export async function findPersonIds(
  connection: Connection,
  iins: readonly string[],
  knownAt?: Instant,
): Promise<Map<Iin, number>> {
  const asked = iins.filter((iin) => twelveDigits.test(iin)).sort()
  const lines = await connection.query<{ iin: Iin; person_id: number }>(
    `SELECT iin, person_id FROM registry.person_by_iin
     WHERE iin = ANY($1::text[]) AND recorded_at <= $2 ORDER BY iin, recorded_at`,
    [listOf(asked), knownAt ?? always],
    'registry-person-ids',
  )
  const ids = new Map<Iin, number>()
  for (const line of lines) ids.set(line.iin, line.person_id)
  return ids
}
const twelveDigits = /^\d{12}$/

/** Whose numbers were whose, at every instant up to that of the last recording which the reading saw. */
type NumbersRead = {
  readonly visibleAt: Instant
  /** `knownAt`: `visibleAt` or earlier. */
  findPersonId(iin: string, knownAt: Instant): number | undefined
}

/** Reads in one statement whose these numbers are and were; undefined when all are of nobody known. */
export const readNumbers = (
  connection: Connection,
  iins: readonly string[],
): Promise<NumbersRead | undefined> => read(connection, numbersOf(iins))

type Holding = { readonly personId: number; readonly recordedAt: number }

function numbersOf(iins: readonly string[]): Reading<NumbersRead | undefined> {
  let visibleAt: Instant | undefined
  const holdings = new Map<string, Holding[]>()
  const findPersonId = (iin: string, knownAt: Instant): number | undefined => {
    const known = holdings.get(iin)
    if (known?.length === 1 && knownAt === visibleAt) return known[0]!.personId
    const at = microsecondsOf(knownAt)
    let last: Holding | undefined
    for (const one of known ?? [])
      if (one.recordedAt <= at && !(last && last.recordedAt > one.recordedAt)) last = one
    return last?.personId
  }
  return {
    text: `SELECT iin, person_id, recorded_at, (SELECT recorded_at FROM platform.recording)
       FROM registry.person_by_iin WHERE iin = ANY($1::text[])`,
    values: [listOf(iins.filter((iin) => twelveDigits.test(iin)).sort())],
    name: 'registry-read-numbers',
    take: (row) => {
      const iin = row.text()
      const holding = { personId: row.int8(), recordedAt: row.microseconds() }
      const known = holdings.get(iin)
      if (known) known.push(holding)
      else holdings.set(iin, [holding])
      visibleAt ??= row.instant()
    },
    result: () => visibleAt && { visibleAt, findPersonId },
  }
}

/** As others may see a person: `МЫСАЛОВА Ж.`, `8412••••••07`. */
export type MaskedName = { readonly name: string; readonly iin: string }
type Shown = { readonly surname: string; readonly givenName: string; readonly iin: Iin }

/** A person shown to others. */
export function maskedName({ surname, givenName, iin }: Shown): MaskedName {
  const initial = givenName === '' ? '' : ` ${[...givenName][0]!.toUpperCase()}.`
  return { name: `${surname.toUpperCase()}${initial}`.trim(), iin: maskIin(iin) }
}

/** A person as a payer writes of him: for what goes out of the register. Whoever asks logs the reading. */
export type PersonInFull = {
  readonly personId: number
  readonly iin: Iin
  readonly surname: string
  readonly givenName: string
  readonly patronymic: string
  readonly birthOn: Day
}

/** These persons by id, as known now. */
export const personsInFull = (connection: Connection, personIds: readonly number[]) =>
  inFull(connection, 'person', personIds)

/** The same, read as the looker. */
export const personsSeenInFull = (seeing: Connection, personIds: readonly number[]) =>
  inFull(seeing, 'seen_person', personIds)

async function inFull(
  connection: Connection,
  table: 'person' | 'seen_person',
  personIds: readonly number[],
): Promise<Map<number, PersonInFull>> {
  const persons = await connection.query<PersonInFull>(
    `SELECT person_id AS "personId", iin, surname, given_name AS "givenName", patronymic, birth_on AS "birthOn"
       FROM registry.${table} WHERE person_id = ANY($1::bigint[]) ORDER BY person_id, recorded_at`,
    [listOf(personIds)],
  )
  return new Map(persons.map((person) => [person.personId, person]))
}

/** The family names of these persons, as known now; for thousands at once. They are shown to nobody. */
export async function surnamesOf(
  connection: Connection,
  personIds: readonly number[],
): Promise<Map<number, string>> {
  const found = new Map<number, string>()
  await connection.readRows(
    'SELECT person_id, surname FROM registry.person WHERE person_id = ANY($1::bigint[]) ORDER BY person_id, recorded_at',
    [listOf(personIds)],
    (row) => found.set(row.int8(), row.text()),
  )
  return found
}

/** A person as the register has him now: whoever was merged into another is the other. */
type PersonNow = { readonly personId: number; readonly iin: Iin; readonly hasDied: boolean }

const longestChainOfMerges = 10

/** Who this person is by now; undefined where nobody is known by that id. */
export async function personNow(connection: Connection, personId: number): Promise<PersonNow | undefined> {
  let asked = personId
  for (let merges = 0; merges < longestChainOfMerges; merges++) {
    const [last] = await connection.query<{ iin: Iin; died_on: Day | null; merged_into: number | null }>(
      `SELECT iin, died_on, merged_into FROM registry.person WHERE person_id = $1
        ORDER BY recorded_at DESC LIMIT 1`,
      [asked],
      'registry-person-now',
    )
    if (!last) return undefined
    if (last.merged_into === null) return { personId: asked, iin: last.iin, hasDied: last.died_on !== null }
    asked = last.merged_into
  }
  throw new Error('persons are merged into each other in a ring')
}

/** Ids in use: from the first, until after the last. Both 0 while nobody is known. */
export async function personIdRange(connection: Connection): Promise<{ from: number; until: number }> {
  const [range] = await connection.query<{ from: number; until: number }>(
    `SELECT coalesce(min(person_id), 0) AS "from", coalesce(max(person_id) + 1, 0) AS until FROM registry.person`,
  )
  return range!
}

/** Every id this person is or was known by: his own, and those of persons who were merged into him. */
export async function personIdsOf(connection: Connection, personId: number): Promise<number[]> {
  const others = await connection.query<{ person_id: number }>(
    `SELECT DISTINCT other.person_id FROM registry.person_by_iin AS own JOIN registry.person_by_iin AS other USING (iin)
      WHERE own.person_id = $1 AND other.person_id <> $1`,
    [personId],
  )
  const ids = [personId]
  // A number may have been somebody else's: whoever is not this person now is left out.
  for (const { person_id: id } of others)
    if ((await personNow(connection, id))?.personId === personId) ids.push(id)
  return ids
}
