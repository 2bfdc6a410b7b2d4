/** Statuses follow the facts: whoever is touched by a file or an extract is judged anew in the same transaction. */
import { setImmediate } from 'node:timers/promises'
import { type GatheredCredits, gatherCredits } from '#insurance/contributions'
import { personFacts, type RegisteredFacts } from '#insurance/registry'
import { isInsured, lawBook } from '#law'
import { dayOf } from '#platform/clock'
import type { Connection, Instant } from '#platform/database'
import { type DayNumber, dayNumber } from '#vocabulary/day.ts'
import {
  type KeptSpells,
  newReplacement,
  replaceWhereDifferent,
  type SpellReplacement,
} from './kept-spells.ts'
import { type KeptSpell, spellsOf } from './spells.ts'
import { keptSpells, replaceSpells } from './store.ts'

export type Renewed = {
  readonly persons: number
  /** Persons of whom some day is judged otherwise than before. */
  readonly changed: number
  /** Persons who are insured on the day of the recording and were not before it. */
  readonly newlyInsured: number
}

/** Read and judged at a time: the next are being read meanwhile. */
const personsAtATime = 4096
/** Judged without a pause in which the next rows may come in. */
const personsBetweenPauses = 256

type Read = {
  readonly personIds: readonly number[]
  readonly facts: ReadonlyMap<number, RegisteredFacts>
  readonly credits: GatheredCredits
  readonly kept: KeptSpells
}

/**
 * Judges the persons anew by the law as it stands and writes what differs. Takes part in the transaction that recorded
 * the facts at `recordedAt`.
 */
export async function renew(
  tx: Connection,
  personIds: Iterable<number>,
  recordedAt: Instant,
): Promise<Renewed> {
  const persons = [...new Set(personIds)].sort((a, b) => a - b)
  const today = dayNumber(dayOf(recordedAt))
  const replacement = newReplacement()
  let newlyInsured = 0
  let reading = read(tx, persons.slice(0, personsAtATime))
  for (let from = 0; from < persons.length; from += personsAtATime) {
    const these = await reading
    const next = from + personsAtATime
    if (next < persons.length) reading = read(tx, persons.slice(next, next + personsAtATime))
    newlyInsured += await judge(these, replacement, today).catch(async (fault: unknown) => {
      await reading.catch(() => undefined)
      throw fault
    })
  }
  await replaceSpells(tx, replacement)
  return { persons: persons.length, changed: replacement.changed, newlyInsured }
}

async function read(tx: Connection, personIds: readonly number[]): Promise<Read> {
  const facts = await personFacts(tx, personIds)
  const credits = await gatherCredits(tx, personIds)
  const kept = await keptSpells(tx, personIds)
  return { personIds, facts, credits, kept }
}

/** Gives back how many became insured. */
async function judge(
  { personIds, facts, credits, kept }: Read,
  replacement: SpellReplacement,
  today: DayNumber,
): Promise<number> {
  const book = lawBook('current')
  let newlyInsured = 0
  for (let place = 0; place < personIds.length; place++) {
    if (place % personsBetweenPauses === personsBetweenPauses - 1) await setImmediate()
    const personId = personIds[place]!
    const person = facts.get(personId)
    // Nobody of this number any more (merged into another): no day of it is kept.
    const spells = person ? spellsOf({ ...person, credits: credits.of(personId) }, book, today) : []
    if (!replaceWhereDifferent(replacement, kept, { personId, spells })) continue
    if (insuredOn(spells, today) && !wasInsured(kept, personId, today)) newlyInsured++
  }
  return newlyInsured
}

const insuredOn = (spells: readonly KeptSpell[], day: DayNumber): boolean =>
  spells.some(
    ({ from, through, state }) =>
      from <= day && (through === undefined || through >= day) && isInsured(state),
  )

function wasInsured(kept: KeptSpells, personId: number, day: DayNumber): boolean {
  const state = kept.findOn(personId, day)
  return state !== undefined && isInsured(state)
}
