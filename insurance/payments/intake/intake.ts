/** What the taking in of files needs, whatever its step. */
import type { Clock, Connection, Database, Instant } from '#platform/database'

/** Called in the transaction that records, with the persons for whom something was credited; renews their status. */
export type WhenPersonsTouched = (
  tx: Connection,
  personIds: readonly number[],
  recordedAt: Instant,
) => Promise<{ readonly newlyInsured: number } | undefined>

export type Intake = {
  readonly database: Database
  readonly clock: Clock
  readonly whenPersonsTouched?: WhenPersonsTouched | undefined
  /** How many rows are taken in one transaction, at least; 50,000 without it. Documents are not divided. */
  readonly rowsABatch?: number
}
