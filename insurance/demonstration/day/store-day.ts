/** The SQL of the demonstration's day: one at a time moves it, whatever process he asks. */
import type { Connection } from '#platform/database'

/** Until the transaction ends nobody else moves the day; false where somebody does already. */
export async function holdDay(tx: Connection): Promise<boolean> {
  const [row] = await tx.query<{ held: boolean }>('SELECT pg_try_advisory_xact_lock(hashtext($1)) AS held', [
    'demonstration-day',
  ])
  return row!.held
}
