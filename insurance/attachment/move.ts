/** Where two records turn out to be of one person, or one of two: whose the attachments are. */
import { type PersonMoved, personNow } from '#insurance/registry'
import type { Connection, Instant } from '#platform/database'
import { type AttachmentInForce, type AttachmentToWrite, attachmentsTold, saveAttachments } from './store.ts'

/**
 * A merge tells what was told of one person of the other too, and whose it was first. Taken back, that is taken back with it;
 * what was told first while the two were one stays with the survivor.
 */
export async function moveAttachments(
  tx: Connection,
  moves: readonly PersonMoved[],
  recordedAt: Instant,
): Promise<void> {
  for (const { from, into } of moves) {
    const held = (await attachmentsTold(tx, [from])).get(from) ?? []
    if (held.length === 0) continue
    const isMerged = (await personNow(tx, from))?.personId !== from
    const written = isMerged ? toldAgain(held, from, into) : await takenBack(tx, held, { from, into })
    await saveAttachments(tx, written, recordedAt)
  }
}

const toldAgain = (
  held: readonly AttachmentInForce[],
  from: number,
  into: number,
): readonly AttachmentToWrite[] =>
  held.map((attachment) => ({ personId: into, attachment, cameFrom: attachment.cameFrom ?? from }))

async function takenBack(
  tx: Connection,
  held: readonly AttachmentInForce[],
  { from, into }: Pick<PersonMoved, 'from' | 'into'>,
): Promise<AttachmentToWrite[]> {
  const others = new Set<number>()
  for (const cameFrom of new Set(held.flatMap((each) => each.cameFrom ?? [])))
    if ((await personNow(tx, cameFrom))?.personId === into) others.add(cameFrom)
  return held
    .filter(({ cameFrom }) => cameFrom !== undefined && others.has(cameFrom))
    .map((attachment) => ({ personId: from, attachment, reverses: attachment.attachmentId }))
}
