/** What follows, in the same transaction, whenever an extract or a payment file puts something on record. */
import { moveAttachments } from '#insurance/attachment'
import { type Intake, repost } from '#insurance/payments'
import type { ImportListeners } from '#insurance/registry'
import { renew } from '#insurance/status'

type Listeners = Required<Pick<ImportListeners, 'whenPersonsMoved'>> & {
  readonly whenPersonsTouched: NonNullable<Intake['whenPersonsTouched']>
}

/**
 * Whoever is touched is judged anew. Where two persons are one, or one is two, money and attachments go to whom they belong
 * first: the register tells of such persons as touched right afterwards.
 */
export const recordListeners: Listeners = {
  whenPersonsTouched: (tx, personIds, recordedAt) => renew(tx, personIds, recordedAt),
  whenPersonsMoved: async (tx, moves, recordedAt) => {
    await repost(tx, moves, recordedAt)
    await moveAttachments(tx, moves, recordedAt)
  },
}
