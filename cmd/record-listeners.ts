/** What follows, in the same transaction, whenever an extract or a payment file puts something on record. */
import { repost } from '#insurance/payments'
import type { ImportListeners } from '#insurance/registry'
import { renew } from '#insurance/status'

type Listeners = Required<Pick<ImportListeners, 'whenPersonsTouched' | 'whenPersonsMoved'>>

/**
 * Whoever is touched is judged anew. Where two persons are one, or one is two, the money goes to whom it belongs first:
 * the register tells of such persons as touched right afterwards.
 */
export const recordListeners: Listeners = {
  whenPersonsTouched: async (tx, personIds, recordedAt) => {
    await renew(tx, personIds, recordedAt)
  },
  whenPersonsMoved: async (tx, moves, recordedAt) => {
    await repost(tx, moves, recordedAt)
  },
}
