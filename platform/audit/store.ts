/** The statements of the access log. */
import type { Instant } from '#platform/clock'
import type { Connection, CopyRow, Statement } from '#platform/database'
import type { WrittenFacts } from './chain.ts'

/** An entry as it is sent. */
export type ChainedEntry = {
  readonly personId: number
  readonly at: string
  readonly who: string
  readonly what: string
  readonly why: string
  readonly place: number
  /** In hexadecimal, as PostgreSQL reads bytes: `\x…`. */
  readonly salt: string
  readonly link: string
}

/** Writes entries of a lane; `facts` takes what the server says of each, in their order. */
export const insertion = (
  lane: string,
  entries: readonly ChainedEntry[],
  facts: WrittenFacts[] = [],
): Statement => ({
  text: `INSERT INTO audit.access (person_id, accessed_at, who, what, why, lane, place, salt, link)
     SELECT "personId", at, who, what, why, $2::bigint, place, salt, link
       FROM json_to_recordset($1) AS entry ("personId" bigint, at timestamptz, who text, what text, why text,
         place bigint, salt bytea, link bytea)
     RETURNING place, access_id, written_at, written_by`,
  values: [JSON.stringify(entries), lane],
  name: 'record-access',
  take: (row) => {
    const place = row.int8()
    facts[place - entries[0]!.place] = {
      accessId: String(row.int8()),
      writtenAt: row.instant(),
      writtenBy: row.text(),
    }
  },
})

/** The same without a lane: what an entry costs by itself. */
export const unchainedInsertion = (
  entries: readonly Pick<ChainedEntry, 'personId' | 'at' | 'who' | 'what' | 'why'>[],
): Statement => ({
  text: `INSERT INTO audit.access (person_id, accessed_at, who, what, why)
     SELECT "personId", at, who, what, why
       FROM json_to_recordset($1) AS entry ("personId" bigint, at timestamptz, who text, what text, why text)`,
  values: [JSON.stringify(entries)],
  name: 'record-unchained',
})

/** Which log it is, and what stood in it before there were lanes. */
export type LogBefore = { readonly log: string; readonly entries: number; readonly digest: Buffer }

export async function readBefore(connection: Connection): Promise<LogBefore | undefined> {
  const [row] = await connection.query<{ log: string; entries: number; digest: Buffer }>(
    'SELECT log::text, entries_before AS entries, digest_before AS digest FROM audit.chain',
  )
  return row
}

/** The entries that have no lane, counted and digested anew as the migration did; one erased by law says nothing. */
export async function digestUnchained(
  connection: Connection,
): Promise<{ entries: number; digest: Buffer; erased: number }> {
  const [row] = await connection.query<{ entries: number; digest: Buffer; erased: number }>(
    `SELECT coalesce(sum(entries), 0)::bigint AS entries, coalesce(sum(erased), 0)::bigint AS erased,
            sha256(coalesce(string_agg(digest, '' ORDER BY piece), '')) AS digest
       FROM (SELECT access_id / 4096 AS piece, count(*) AS entries, count(commitment) AS erased,
                    sha256(string_agg(coalesce(CASE WHEN who || what || why = '' THEN commitment END,
                      sha256(convert_to(json_build_array(person_id, access_id,
                      (extract(epoch FROM accessed_at) * 1000000)::bigint, who, what, why,
                      (extract(epoch FROM written_at) * 1000000)::bigint, written_by)::text, 'UTF8'))),
                      '' ORDER BY access_id, person_id)) AS digest
               FROM audit.access WHERE lane IS NULL GROUP BY 1) AS pieces`,
  )
  return row!
}

/** An entry as it stands. Whoever changed it may have written anything: all is read as text, and may be absent. */
export type StoredEntry = WrittenFacts & {
  readonly lane: string
  readonly place: number
  readonly personId: string
  readonly at: string
  readonly who: string
  readonly what: string
  readonly why: string
  readonly salt: Buffer | undefined
  readonly link: Buffer
  readonly commitment: Buffer | undefined
}

const inUtc = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

const storedColumns = `lane::text, place::text, person_id::text, ${inUtc('accessed_at')}, who, what, why, salt, link,
  commitment, access_id::text, ${inUtc('written_at')}, written_by`

/** Gives every entry that has a lane, lane after lane, in the order of their places. */
export async function readChained(
  connection: Connection,
  take: (entry: StoredEntry) => void,
): Promise<number> {
  return connection.readRows(
    `SELECT ${storedColumns} FROM audit.access WHERE lane IS NOT NULL
      ORDER BY access.lane, access.place, access.access_id`,
    [],
    (row) => take(readEntry(row)),
  )
}

/** Gives the entries of one lane written since then, in the order of their places. */
export const readLane = (
  connection: Connection,
  { lane, since }: { readonly lane: string; readonly since: Instant },
  take: (entry: StoredEntry) => void,
): Promise<number> =>
  connection.readRows(
    `SELECT ${storedColumns} FROM audit.access WHERE lane = $1::bigint AND written_at >= $2
      ORDER BY access.place, access.access_id`,
    [lane, since],
    (row) => take(readEntry(row)),
  )

/** How far those of the lanes have come that have entries written since then. */
export async function newestPlaces(
  connection: Connection,
  { lanes, since }: { readonly lanes: readonly string[]; readonly since: Instant },
): Promise<Map<string, number>> {
  const rows = await connection.query<{ lane: string; place: number }>(
    `SELECT lane::text, max(place) AS place FROM audit.access
      WHERE lane = ANY($1::bigint[]) AND written_at >= $2 GROUP BY 1`,
    [lanes, since],
  )
  return new Map(rows.map(({ lane, place }) => [lane, place]))
}

const readEntry = (row: CopyRow): StoredEntry => ({
  lane: row.text(),
  place: Number(row.textOrNull() ?? Number.NaN),
  personId: row.text(),
  at: row.textOrNull() ?? '',
  who: row.text(),
  what: row.text(),
  why: row.text(),
  salt: row.bytesOrNull(),
  link: row.bytesOrNull() ?? Buffer.alloc(0),
  commitment: row.bytesOrNull(),
  accessId: row.text(),
  writtenAt: row.textOrNull() ?? '',
  writtenBy: row.textOrNull() ?? '',
})

export type LookOnRecord = {
  /** Its number in the log. */
  readonly entry: number
  readonly at: Instant
  readonly who: string
  readonly what: string
  readonly why: string
}

const lookColumns = 'access_id AS entry, accessed_at AS at, who, what, why'

/**
 * The latest first: each connection takes numbers by the hundred, so they are in no order of time. One person may have been
 * known by several ids, before they were merged.
 */
export const looksAt = (
  connection: Connection,
  personIds: readonly number[],
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<LookOnRecord[]> =>
  connection.query<LookOnRecord>(
    `SELECT ${lookColumns} FROM audit.access WHERE person_id = ANY($1::bigint[])
      ORDER BY accessed_at DESC, access_id DESC OFFSET $2 LIMIT $3`,
    [personIds, offset, limit],
  )

/** A look as the server wrote it down. */
type LookWritten = {
  readonly personId: number
  readonly who: string
  readonly why: string
  readonly writtenAt: Instant
}

/**
 * The looks of a stretch of time by those whose `who` begins with one of `roles`, account after account, each in order; those
 * whose `what` begins with one of `but` are left out.
 */
export const readLooks = (
  connection: Connection,
  asked: {
    readonly since: Instant
    readonly until: Instant
    readonly roles: readonly string[]
    readonly but: readonly string[]
  },
  take: (look: LookWritten) => void,
): Promise<number> =>
  connection.readRows(
    `SELECT person_id, who, why, written_at FROM audit.access
      WHERE written_at >= $1 AND written_at < $2 AND split_part(who, ':', 1) = ANY($3::text[]) AND commitment IS NULL
        AND NOT what LIKE ANY($4::text[])
      ORDER BY who, written_at`,
    [asked.since, asked.until, asked.roles, asked.but.map((beginning) => `${beginning}%`)],
    (row) => take({ personId: row.int8(), who: row.text(), why: row.text(), writtenAt: row.instant() }),
  )

export async function countLooksAt(connection: Connection, personIds: readonly number[]): Promise<number> {
  const [row] = await connection.query<{ looks: number }>(
    'SELECT count(*) AS looks FROM audit.access WHERE person_id = ANY($1::bigint[])',
    [personIds],
  )
  return row!.looks
}

/** The entry of that number about that person, by whichever of his ids. */
export async function findLook(
  connection: Connection,
  personIds: readonly number[],
  entry: number,
): Promise<LookOnRecord | undefined> {
  const [found] = await connection.query<LookOnRecord>(
    `SELECT ${lookColumns} FROM audit.access WHERE person_id = ANY($1::bigint[]) AND access_id = $2`,
    [personIds, entry],
  )
  return found
}
