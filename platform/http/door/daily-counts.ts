/** How much each caller has done of something in a day, counted in the database: by all processes together, and over restarts. */
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import type { Day } from '#vocabulary/day.ts'

type What = 'bytes-handed-in' | 'unknown-asked'

/** For so long, in milliseconds, a process goes by what it read of who has come to the most; its own counts it knows at once. */
const servesFor = 1000

type Spent = { readonly on: Day; readonly until: number; readonly callers: Promise<Set<string>> }

export class DailyCounts {
  readonly #database: Database
  readonly #clock: Clock
  readonly #what: What
  readonly #most: number
  #spent: Spent | undefined

  constructor(
    database: Database,
    clock: Clock,
    { what, most }: { readonly what: What; readonly most: number },
  ) {
    this.#database = database
    this.#clock = clock
    this.#what = what
    this.#most = most
  }

  /** Whether the caller has come to the most he may. */
  async isSpent(caller: string): Promise<boolean> {
    return (await this.#spentNow()).has(caller)
  }

  /** Counts it, where so much is still allowed; else counts nothing and says so. */
  async take(caller: string, amount = 1): Promise<boolean> {
    if (amount > this.#most) return false
    const today = this.#clock.today()
    const [counted] = await this.#database.query<{ amount: number }>(
      `INSERT INTO platform.caller_count AS counted (counted_on, what, caller, amount) VALUES ($1, $2, $3, $4)
       ON CONFLICT (counted_on, what, caller) DO UPDATE SET amount = counted.amount + excluded.amount
         WHERE counted.amount + excluded.amount <= $5
       RETURNING amount`,
      [today, this.#what, caller, amount, this.#most],
    )
    if (!counted || counted.amount >= this.#most)
      if (this.#spent?.on === today) (await this.#spent.callers).add(caller)
    return counted !== undefined
  }

  /** Read once a second, however many ask: a look-up waits for it once. */
  #spentNow(): Promise<Set<string>> {
    const [today, now] = [this.#clock.today(), performance.now()]
    if (this.#spent?.on === today && now < this.#spent.until) return this.#spent.callers
    const callers = this.#readSpent(today)
    const spent = { on: today, until: now + servesFor, callers }
    this.#spent = spent
    callers.catch(() => {
      if (this.#spent === spent) this.#spent = undefined
    })
    return callers
  }

  async #readSpent(today: Day): Promise<Set<string>> {
    const rows = await this.#database.query<{ caller: string }>(
      'SELECT caller FROM platform.caller_count WHERE counted_on = $1 AND what = $2 AND amount >= $3',
      [today, this.#what, this.#most],
      'callers-spent',
    )
    return new Set(rows.map(({ caller }) => caller))
  }
}

/** Forgets what was counted on days before; a job. */
export const forgetCounts = (database: Database, before: Day): Promise<number> =>
  database.execute('DELETE FROM platform.caller_count WHERE counted_on < $1', [before])
