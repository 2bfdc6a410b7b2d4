/** Striking a person out of cases: all words and papers of his own, and his number out of what others wrote in theirs. */
import { type Sought, strikeJson, strikeText } from '#documents'
import type { Database, Instant } from '#platform/database'
import { factsNaming, strikeCases, wordsNaming, writeFacts, writeWords } from './store-struck.ts'

type Whose = Sought & {
  readonly personId: number
  readonly accountIds: readonly number[]
  readonly at: Instant
}

export async function strikeOutOfCases(
  eraser: Database,
  { personId, accountIds, at, ...sought }: Whose,
): Promise<void> {
  await eraser.transaction((tx) => strikeCases(tx, { personId, accountIds }, at))
  for (const found of await wordsNaming(eraser, sought.numbers))
    await writeWords(eraser, { ...found, words: strikeText(found.words, sought) })
  for (const found of await factsNaming(eraser, sought.numbers))
    await writeFacts(eraser, { ...found, facts: strikeJson(found.facts, sought) })
}
