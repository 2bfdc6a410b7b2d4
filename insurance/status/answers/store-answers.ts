/** The SQL of answers given: kept by number for ever, never changed. */
import type { Edition } from '#law'
import type { Connection, Instant, Statement } from '#platform/database'
import type { Day } from '#vocabulary/day.ts'
import type { ShortResult } from '../short.ts'
import type { AnswerNumber } from './number.ts'

export type GivenAnswer = {
  readonly number: AnswerNumber
  readonly personId: number
  readonly answeredAt: Instant
  /** Everything recorded by this instant was known. */
  readonly knownAt: Instant
  readonly on: Day
  readonly knownOn: Day | undefined
  readonly edition: Edition
  readonly lawVersion: string
  readonly short: ShortResult
  readonly digests: Digests
}

/** SHA-256 of the whole answer as it was sent, and of what was on record behind it; the first answers kept the one alone. */
export type Digests = { readonly answer: Buffer; readonly record: Buffer | undefined }

const digestLength = 32

/** The keeping of answers, as a statement. */
export const keepingStatement = (answers: readonly GivenAnswer[]): Statement => ({
  text: `INSERT INTO status.answer
       (number, person_id, answered_at, known_at, on_day, known_on, edition, law_version, short_result, digest)
     SELECT number, "personId", "answeredAt", "knownAt", "on", "knownOn", edition, "lawVersion", short, digest
       FROM json_to_recordset($1) AS given (number text, "personId" bigint, "answeredAt" timestamptz,
         "knownAt" timestamptz, "on" date, "knownOn" date, edition text, "lawVersion" text, short jsonb, digest bytea)`,
  // As one text: many lists cost more to write than the answers to be kept.
  values: [JSON.stringify(answers.map(asKept))],
  name: 'status-keep-answers',
})

const asKept = (given: GivenAnswer) => ({
  number: given.number,
  personId: given.personId,
  answeredAt: given.answeredAt,
  knownAt: given.knownAt,
  on: given.on,
  knownOn: given.knownOn,
  edition: given.edition,
  lawVersion: given.lawVersion,
  short: given.short,
  digest: `\\x${given.digests.answer.toString('hex')}${given.digests.record?.toString('hex') ?? ''}`,
})

type AnswerRow = {
  number: AnswerNumber
  person_id: number
  answered_at: Instant
  known_at: Instant
  on_day: Day
  known_on: Day | null
  edition: Edition
  law_version: string
  short_result: ShortResult
  digest: Buffer
}

/** Whom the answer of this number is about. */
export async function findPersonOfAnswer(
  connection: Connection,
  number: AnswerNumber,
): Promise<number | undefined> {
  const [row] = await connection.query<{ person_id: number }>(
    'SELECT person_id FROM status.answer WHERE number = $1',
    [number],
    'status-person-of-answer',
  )
  return row?.person_id
}

/** An answer about whom the looker sees. */
export async function findAnswer(seeing: Connection, number: AnswerNumber): Promise<GivenAnswer | undefined> {
  const [row] = await seeing.query<AnswerRow>(
    `SELECT number, person_id, answered_at, known_at, on_day, known_on, edition, law_version, short_result, digest
       FROM status.answer WHERE number = $1`,
    [number],
    'status-find-answer',
  )
  return (
    row && {
      number: row.number,
      personId: row.person_id,
      answeredAt: row.answered_at,
      knownAt: row.known_at,
      on: row.on_day,
      knownOn: row.known_on ?? undefined,
      edition: row.edition,
      lawVersion: row.law_version,
      short: row.short_result,
      digests: {
        answer: row.digest.subarray(0, digestLength),
        record: row.digest.length > digestLength ? row.digest.subarray(digestLength) : undefined,
      },
    }
  )
}
