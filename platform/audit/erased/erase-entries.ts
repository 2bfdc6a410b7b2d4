/**
 * Erases by law what the access log says of a person: of each entry the commitment stays, and the chain with it. The act that
 * says which entries is signed first, so that no entry is ever erased without one; an act of entries that still stand harms nothing.
 */
import { createPublicKey } from 'node:crypto'
import { appendFileSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Database, Instant } from '#platform/database'
import { commitmentOf, Remainder } from '../chain.ts'
import { headsUnwritable } from '../failures.ts'
import { writeHead } from '../head.ts'
import type { HeadFiles } from '../heads.ts'
import { ensureKey } from '../key.ts'
import { readHeads } from '../read-heads.ts'
import { readBefore } from '../store.ts'
import { entriesAbout, eraseChained, eraseUnchained } from './store.ts'

type Erasing = {
  readonly personId: number
  readonly files: HeadFiles
  /** The act; no person is named in it. */
  readonly why: string
  readonly now: Instant
}

/** Gives the number of entries that say nothing any more. Done again, it does nothing. */
export async function eraseEntries(
  eraser: Database,
  { personId, files, why, now }: Erasing,
): Promise<number> {
  const entries = await entriesAbout(eraser, personId)
  if (entries.length === 0) return 0
  const chained = entries.flatMap((entry) => {
    const { accessId, lane, place, salt, ...content } = entry
    if (lane === null || place === null || salt === null) return []
    return [{ ...content, accessId, lane, place, commitment: commitmentOf(salt, content) }]
  })
  await signActs(eraser, { files, why, now }, stretchesOf(chained))
  return eraser.transaction(
    async (tx) => (await eraseChained(tx, personId, chained)) + (await eraseUnchained(tx, personId)),
  )
}

type Stretch = {
  readonly lane: string
  readonly from: number
  through: number
  readonly remainder: Remainder
}
type Stays = {
  readonly lane: string
  readonly place: number
  readonly personId: string
  readonly at: string
  readonly commitment: Buffer
}

/** Places of a lane that follow one another are one stretch. */
function stretchesOf(entries: readonly Stays[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const entry of entries) {
    const { lane, place } = entry
    const last = stretches.at(-1)
    const goesOn = last?.lane === lane && last.through + 1 === place
    const stretch = goesOn ? last : { lane, from: place, through: place, remainder: new Remainder() }
    if (!goesOn) stretches.push(stretch)
    stretch.through = place
    stretch.remainder.add(entry, entry.commitment)
  }
  return stretches
}

async function signActs(
  eraser: Database,
  { files, why, now }: Omit<Erasing, 'personId'>,
  stretches: readonly Stretch[],
): Promise<void> {
  const stood = await readBefore(eraser)
  if (!stood || stretches.length === 0) return
  const key = ensureKey(files.key)
  const { log } = stood
  const { erased } = await readHeads([files.heads], { log, keys: [createPublicKey(key)] })
  // What was signed before the program was cut off is not signed again.
  const wanted = stretches.filter(
    ({ lane, from, through }) =>
      !(erased.get(lane) ?? []).some((act) => act.from <= from && through <= act.through),
  )
  const acts = wanted.map(({ lane, from, through, remainder }) =>
    writeHead({ log, lane, erased: { from, through, why, rest: remainder.whole() }, at: now }, key),
  )
  try {
    mkdirSync(dirname(files.heads), { recursive: true, mode: 0o700 })
    // Another process may have been ended in the midst of a line.
    if (acts.length > 0) appendFileSync(files.heads, `\n${acts.join('')}`, { mode: 0o600 })
  } catch (error) {
    throw headsUnwritable(files.heads, error)
  }
}
