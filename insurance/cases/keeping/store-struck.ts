/** The SQL of striking a person out of cases: as the eraser. */
import type { Connection, Instant } from '#platform/database'
import type { CaseFacts } from '../store.ts'

/** Of cases about the person, and of those he opened, all words and papers go; how they went stays. */
export async function strikeCases(
  eraser: Connection,
  { personId, accountIds }: { readonly personId: number; readonly accountIds: readonly number[] },
  at: Instant,
): Promise<void> {
  const his = `SELECT case_id FROM cases.case_file WHERE person_id = $1 OR opened_by = ANY($2::bigint[])`
  const whose = [personId, accountIds]
  await eraser.execute(
    `UPDATE cases.file SET content = NULL, file_name = '', content_removed_at = coalesce(content_removed_at, $3)
      WHERE (case_id IN (${his}) OR account_id = ANY($2::bigint[])) AND file_name <> ''`,
    [...whose, at],
  )
  await eraser.execute(
    `UPDATE cases.event SET words = NULL
      WHERE (case_id IN (${his}) OR account_id = ANY($2::bigint[])) AND words IS NOT NULL`,
    whose,
  )
  await eraser.execute(`UPDATE cases.event SET by_name = '' WHERE account_id = ANY($1::bigint[])`, [
    accountIds,
  ])
  await eraser.execute(
    `UPDATE cases.case_file SET details = details - 'fact' - 'reference' - 'entry' WHERE case_id IN (${his})`,
    whose,
  )
}

type WordsOfOthers = { readonly caseId: number; readonly place: number; readonly words: string }

/** What others wrote in cases of others with one of these numbers in it. */
export const wordsNaming = (eraser: Connection, numbers: readonly string[]): Promise<WordsOfOthers[]> =>
  eraser.query<WordsOfOthers>(
    `SELECT case_id AS "caseId", place, words FROM cases.event
      WHERE EXISTS (SELECT FROM unnest($1::text[]) AS number WHERE position(number IN words) > 0)`,
    [numbers],
  )

export const writeWords = (eraser: Connection, { caseId, place, words }: WordsOfOthers): Promise<number> =>
  eraser.execute('UPDATE cases.event SET words = $3 WHERE case_id = $1 AND place = $2', [
    caseId,
    place,
    words,
  ])

type FactsNaming = { readonly caseId: number; readonly facts: CaseFacts }

export const factsNaming = (eraser: Connection, numbers: readonly string[]): Promise<FactsNaming[]> =>
  eraser.query<FactsNaming>(
    `SELECT case_id AS "caseId", details AS facts FROM cases.case_file
      WHERE EXISTS (SELECT FROM unnest($1::text[]) AS number WHERE position(number IN details::text) > 0)`,
    [numbers],
  )

export const writeFacts = (eraser: Connection, { caseId, facts }: FactsNaming): Promise<number> =>
  eraser.execute('UPDATE cases.case_file SET details = $2 WHERE case_id = $1', [
    caseId,
    JSON.stringify(facts),
  ])
