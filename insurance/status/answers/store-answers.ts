/** The SQL of answers given: kept by number for ever, never changed. */
import type { Edition } from '#law'
import type { Connection, Instant, Statement } from '#platform/database'
import type { Day } from '#vocabulary/day.ts'
import type { AnswerNumber } from './number.ts'
import type { ShortResult } from './told.ts'

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
  /** SHA-256 of the whole answer as it was sent. */
  readonly digest: Buffer
}

/** The keeping of answers, as a statement. */
export const keepingStatement = (answers: readonly GivenAnswer[]): Statement => ({
  text: `INSERT INTO status.answer
       (number, person_id, answered_at, known_at, on_day, known_on, edition, law_version, short_result, digest)
     SELECT * FROM unnest($1::text[], $2::bigint[], $3::timestamptz[], $4::timestamptz[], $5::date[], $6::date[],
       $7::text[], $8::text[], $9::jsonb[], $10::bytea[])`,
  values: [
    answers.map(({ number }) => number),
    answers.map(({ personId }) => personId),
    answers.map(({ answeredAt }) => answeredAt),
    answers.map(({ knownAt }) => knownAt),
    answers.map(({ on }) => on),
    answers.map(({ knownOn }) => knownOn ?? null),
    answers.map(({ edition }) => edition),
    answers.map(({ lawVersion }) => lawVersion),
    answers.map(({ short }) => JSON.stringify(short)),
    answers.map(({ digest }) => digest),
  ],
  name: 'status-keep-answers',
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

export async function findAnswer(
  connection: Connection,
  number: AnswerNumber,
): Promise<GivenAnswer | undefined> {
  const [row] = await connection.query<AnswerRow>(
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
      digest: row.digest,
    }
  )
}
