/** The SQL of answers given: kept by number for ever, never changed. */
import type { Edition } from '#law'
import { type Connection, CopyRows, type Instant } from '#platform/database'
import { type Day, dayNumber } from '#vocabulary/day.ts'
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

/** Keeps the answers, all in one statement. */
export async function keepAnswers(connection: Connection, answers: readonly GivenAnswer[]): Promise<void> {
  const rows = new CopyRows()
  for (const {
    number,
    personId,
    answeredAt,
    knownAt,
    on,
    knownOn,
    edition,
    lawVersion,
    ...result
  } of answers) {
    rows.row(10).text(number).int8(personId).instant(answeredAt).instant(knownAt).day(dayNumber(on))
    if (knownOn === undefined) rows.nothing()
    else rows.day(dayNumber(knownOn))
    rows.text(edition).text(lawVersion).json(result.short).bytes(result.digest)
  }
  await connection.copyIn(
    `status.answer
       (number, person_id, answered_at, known_at, on_day, known_on, edition, law_version, short_result, digest)`,
    rows,
  )
}

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
