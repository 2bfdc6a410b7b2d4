/**
 * Persons erased by law: who, when decided, on what basis; and how the register forgets one. While an erasure is under way it
 * keeps what is looked for elsewhere; afterwards nothing of it.
 */
import type { Connection, Instant } from '#platform/database'
import type { Day } from '#vocabulary/day.ts'
import { personIdsOf, personNow } from '../store-persons.ts'
import type { ErasedByLaw } from './words.ts'

type NewErasure = {
  readonly personIds: readonly number[]
  readonly basis: string
  readonly on: Day
  /** Null where no people decided it: the term of keeping is over. */
  readonly proposalId: number | null
}

/** Decides it; whoever is erased already, or is about to be, stays so. */
export async function decideErasure(
  connection: Connection,
  { personIds, basis, on, proposalId }: NewErasure,
  at: Instant,
): Promise<void> {
  const given = proposalId === null ? '' : ', proposal_id'
  const values = proposalId === null ? [personIds, at, on, basis] : [personIds, at, on, basis, proposalId]
  await connection.execute(
    `INSERT INTO registry.erasure (person_id, decided_at, decided_on, basis${given})
     SELECT person_id, $2, $3, $4${proposalId === null ? '' : ', $5'} FROM unnest($1::bigint[]) AS asked (person_id)
      WHERE NOT EXISTS (SELECT FROM registry.erasure AS other WHERE other.person_id = asked.person_id)`,
    values,
  )
}

/** Of those of these persons who are erased, or about to be: by what. */
export async function erasuresOf(
  connection: Connection,
  personIds: readonly number[],
): Promise<Map<number, ErasedByLaw>> {
  if (personIds.length === 0) return new Map()
  const rows = await connection.query<{ personId: number } & ErasedByLaw>(
    `SELECT person_id AS "personId", decided_on AS "on", basis FROM registry.erasure
      WHERE person_id = ANY($1::bigint[]) ORDER BY decided_at DESC`,
    [personIds],
  )
  return new Map(rows.map(({ personId, on, basis }) => [personId, { on, basis }]))
}

type ErasureOnRecord = ErasedByLaw & {
  readonly personId: number
  readonly erasedAt: Instant | null
  readonly proposalId: number | null
}

/** The latest first. */
export const latestErasures = (connection: Connection, limit: number): Promise<ErasureOnRecord[]> =>
  connection.query<ErasureOnRecord>(
    `SELECT person_id AS "personId", decided_on AS "on", basis, erased_at AS "erasedAt", proposal_id AS "proposalId"
       FROM registry.erasure ORDER BY decided_at DESC, person_id LIMIT $1`,
    [limit],
  )

/** What is looked for elsewhere of a person whom the register has forgotten. */
export type PersonSought = {
  readonly numbers: readonly string[]
  readonly names: readonly string[]
  readonly births: readonly Day[]
}

export type ErasureUnderWay = {
  readonly personId: number
  readonly sought: PersonSought | null
  readonly basis: string
}

export const erasuresUnderWay = (eraser: Connection): Promise<ErasureUnderWay[]> =>
  eraser.query<ErasureUnderWay>(
    `SELECT person_id AS "personId", sought, basis FROM registry.erasure WHERE erased_at IS NULL
      ORDER BY decided_at, person_id`,
  )

/** Nobody records until the transaction ends. */
const holdRecording = (tx: Connection): Promise<number> =>
  tx.execute('SELECT FROM platform.recording FOR UPDATE')

/** Whose record is nobody's any more: as one merged into nobody, he is passed over wherever persons are read. */
const nobody = 0

type Held = { numbers: string[]; names: string[]; births: Day[]; payers: number[] }

/**
 * In one transaction the register forgets a person, with every record that was merged with him and is to be erased too; what is
 * looked for elsewhere is kept until it is struck out there: all his numbers and names together, since they met in any way.
 */
export async function forgetPerson(
  tx: Connection,
  personId: number,
): Promise<{ readonly personIds: readonly number[]; readonly sought: PersonSought }> {
  await holdRecording(tx)
  const personIds = await oneWith(tx, personId)
  const { numbers, names, births, payers } = await heldOf(tx, personIds)
  const sought: PersonSought = { numbers, names, births }
  await tx.execute(
    'UPDATE registry.erasure SET sought = $2 WHERE person_id = ANY($1::bigint[]) AND erased_at IS NULL',
    [personIds, JSON.stringify(sought)],
  )
  await tx.execute(
    'DELETE FROM registry.person_by_iin WHERE person_id = ANY($1::bigint[]) OR iin = ANY($2::text[])',
    [personIds, numbers],
  )
  await tx.execute(
    `UPDATE registry.person SET iin = '', surname = '', given_name = '', patronymic = '', name_fold = '',
       birth_on = DATE '1900-01-01', died_on = NULL, participant_from = NULL, merged_into = $2
      WHERE person_id = ANY($1::bigint[])`,
    [personIds, nobody],
  )
  await tx.execute(`UPDATE registry.spell SET evidence = '' WHERE person_id = ANY($1::bigint[])`, [personIds])
  await tx.execute('DELETE FROM registry.payer_by_identifier WHERE payer_id = ANY($1::bigint[])', [payers])
  await tx.execute(
    `UPDATE registry.payer SET identifier = 'erased-' || payer_id, payer_name = '' WHERE payer_id = ANY($1::bigint[])`,
    [payers],
  )
  return { personIds, sought }
}

/** He, and those records of him under other numbers whose erasure is under way with his. */
async function oneWith(tx: Connection, personId: number): Promise<number[]> {
  const now = (await personNow(tx, personId))?.personId ?? personId
  const known = await personIdsOf(tx, now)
  const others = await tx.query<{ id: number }>(
    `SELECT DISTINCT person_id AS id FROM registry.erasure
      WHERE person_id = ANY($1::bigint[]) AND person_id <> $2 AND erased_at IS NULL AND sought IS NULL`,
    [known, personId],
  )
  return [personId, ...others.map(({ id }) => id)]
}

/** Their numbers, but those that are another's by now; what he was ever called; and the payer he is, where he is one. */
async function heldOf(tx: Connection, personIds: readonly number[]): Promise<Held> {
  const [row] = await tx.query<Omit<Held, 'payers'>>(
    `WITH own AS (SELECT iin FROM registry.person WHERE person_id = ANY($1::bigint[])
                  UNION SELECT iin FROM registry.person_by_iin WHERE person_id = ANY($1::bigint[])),
          his AS (SELECT iin FROM own WHERE iin <> '' AND coalesce(
                    (SELECT person_id = ANY($1::bigint[]) FROM registry.person_by_iin AS last WHERE last.iin = own.iin
                      ORDER BY recorded_at DESC LIMIT 1), true))
     SELECT (SELECT coalesce(array_agg(iin), '{}') FROM his) AS numbers,
            (SELECT coalesce(array_agg(DISTINCT name), '{}') FROM registry.person,
               unnest(ARRAY[surname, given_name, patronymic]) AS name
              WHERE person_id = ANY($1::bigint[]) AND name <> '') AS names,
            (SELECT coalesce(array_agg(DISTINCT birth_on::text), '{}') FROM registry.person
              WHERE person_id = ANY($1::bigint[])) AS births`,
    [personIds],
  )
  const payers = await tx.query<{ id: number; name: string }>(
    'SELECT DISTINCT payer_id AS id, payer_name AS name FROM registry.payer WHERE identifier = ANY($1::text[])',
    [row!.numbers],
  )
  return {
    ...row!,
    names: [...new Set([...row!.names, ...payers.map(({ name }) => name).filter((name) => name !== '')])],
    payers: [...new Set(payers.map(({ id }) => id))],
  }
}

/** All of it is struck out; nothing is looked for any more. */
export const endErasure = (eraser: Connection, personId: number, at: Instant): Promise<number> =>
  eraser.execute(
    'UPDATE registry.erasure SET erased_at = $2, sought = NULL WHERE person_id = $1 AND erased_at IS NULL',
    [personId, at],
  )

/** Some of those who died by then and are not erased, for whom the term of keeping is over: with all who were merged into them. */
export async function diedBy(eraser: Connection, on: Day, atOnce: number): Promise<number[]> {
  const rows = await eraser.query<{ id: number }>(
    `SELECT DISTINCT person_id AS id FROM registry.person AS dead WHERE died_on <= $1 AND merged_into IS NULL
        AND recorded_at = (SELECT max(recorded_at) FROM registry.person AS last WHERE last.person_id = dead.person_id)
        AND NOT EXISTS (SELECT FROM registry.erasure WHERE erasure.person_id = dead.person_id)
      LIMIT $2`,
    [on, atOnce],
  )
  const known: number[] = []
  for (const { id } of rows) known.push(...(await personIdsOf(eraser, id)))
  return known
}
