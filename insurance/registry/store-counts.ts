/** How much there is in the registers. */
import type { Connection } from '#platform/database'

export type RegisterCounts = { readonly persons: number; readonly payers: number; readonly groups: number }

/** Beyond so many it is enough to know that there are more. */
export const mostCounted = 100_000

/** Each up to one more than `mostCounted`. `groups`: the stretches in which somebody belongs to one. */
export async function countRegisters(connection: Connection): Promise<RegisterCounts> {
  const some = (table: string): string => `(SELECT count(*) FROM (SELECT FROM ${table} LIMIT $1) AS counted)`
  const [counts] = await connection.query<RegisterCounts>(
    `SELECT ${some('registry.person_by_iin')} AS persons, ${some('registry.payer')} AS payers,
            ${some('registry.spell')} AS groups`,
    [mostCounted + 1],
  )
  return counts!
}
