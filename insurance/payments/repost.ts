/** Two persons turned out to be one, or one to be two: what was entered for them is taken back and entered anew. */
import type { CreditedDue } from '#insurance/contributions'
import { enteredFor, type RecordedTransfer, type Transfer } from '#insurance/ledger'
import type { PersonMoved } from '#insurance/registry'
import { dayOf } from '#platform/clock'
import type { Connection, Instant } from '#platform/database'
import { type DayNumber, dayNumber } from '#vocabulary/day.ts'
import { sumOf, type Tiyn } from '#vocabulary/tiyn.ts'
import { creditBehind, creditsByTransfer, type EnteredAnew, enterAnew } from './enter-anew.ts'
import { iinsOfLines, type LinePlace } from './stores/store-line.ts'

export type Reposted = { readonly lines: number; readonly sum: Tiyn }

/** What was entered for a line, and whose it is now. */
type Moved = { readonly entered: RecordedTransfer; readonly into: number }

/**
 * What stands entered from lines that came in under the numbers moved follows them: it is taken back from the one and
 * entered for the other, both at `recordedAt`, so that what was known before stays as it was. The day it was credited
 * stays too. The moves hold one after another; a line that goes through several hands moves once, to the last.
 */
export async function repost(
  tx: Connection,
  moves: readonly PersonMoved[],
  recordedAt: Instant,
): Promise<Reposted> {
  const personIds = [...new Set(moves.map(({ from }) => from))]
  const moved = await findMoved(tx, await enteredFor(tx, personIds), moves)
  const credits = await creditsByTransfer(tx, personIds)
  const movedOn = dayNumber(dayOf(recordedAt))
  const entries = moved.flatMap((one) => entriesOf(one, creditBehind(one.entered, credits), movedOn))
  await enterAnew(tx, entries, recordedAt)
  return { lines: moved.length, sum: sumOf(moved.map(({ entered }) => entered.amount)) }
}

async function findMoved(
  tx: Connection,
  entered: readonly RecordedTransfer[],
  moves: readonly PersonMoved[],
): Promise<Moved[]> {
  const iinOf = await iinsOfLines(tx, entered.map(placeOf))
  const held = Map.groupBy(entered, ({ personId }) => personId)
  for (const { from, into, iins } of moves) {
    const numbers = new Set<string | undefined>(iins)
    const { going = [], staying = [] } = Object.groupBy(held.get(from) ?? [], (one) =>
      numbers.has(iinOf(placeOf(one))) ? 'going' : 'staying',
    )
    held.set(from, staying)
    held.set(into, [...(held.get(into) ?? []), ...going])
  }
  return [...held].flatMap(([into, ofHolder]) =>
    ofHolder.filter(({ personId }) => personId !== into).map((one) => ({ entered: one, into })),
  )
}

const placeOf = ({ cause, causeLine }: Transfer): LinePlace => ({ documentId: cause, row: causeLine })

/** The mirror of what was entered, and the same again for the other person. Penalties are not in the record of months. */
function entriesOf(
  { entered, into }: Moved,
  credit: CreditedDue | undefined,
  movedOn: DayNumber,
): EnteredAnew[] {
  const { personId, transferId, amount, debit, credit: account, cause, causeLine } = entered
  const same = { amount, reason: 'merged', cause, causeLine, movedOn } as const
  return [
    {
      transfer: { ...same, personId, debit: account, credit: debit, reverses: transferId },
      credit: credit && { ...credit, reverses: transferId },
    },
    {
      transfer: { ...same, personId: into, debit, credit: account },
      credit: credit && { ...credit, personId: into },
    },
  ]
}
