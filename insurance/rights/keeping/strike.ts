/** Striking a person out of what rights hold: his accounts, tickets, reasons and papers; who did what stays, by account. */
import type { Database, Instant } from '#platform/database'
import {
  accountsHeldBy,
  closeAccounts,
  proposalsNaming,
  strikeReasons,
  writeProposal,
} from './store-struck.ts'

type RightsToStrike = {
  readonly personId: number
  readonly at: Instant
  /** The texts of proposals about him, without what tells of him. */
  readonly strike: (text: string) => string
}

/** In one transaction. */
export const strikeOutOfRights = (
  eraser: Database,
  { personId, at, strike }: RightsToStrike,
): Promise<void> =>
  eraser.transaction(async (tx) => {
    await strikeReasons(tx, personId, at)
    for (const { object, reason, decision, ...proposal } of await proposalsNaming(tx, personId))
      await writeProposal(tx, {
        ...proposal,
        object: 'evidence' in object ? { ...object, evidence: '' } : object,
        reason: strike(reason),
        decision: decision === null ? null : strike(decision),
      })
    const accounts = await accountsHeldBy(tx, personId)
    await closeAccounts(
      tx,
      accounts.map(({ accountId }) => accountId),
      at,
    )
  })
