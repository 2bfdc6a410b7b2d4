/** How tables would lie on a cluster: read from `migrations/distribution.sql`, done only where Citus is installed. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'

/** A table on its own node, copied to every node, or spread by a column. */
export type Placement = { readonly table: string; readonly spread: 'local' | 'reference' | { by: string } }

/** The list of `distribution.sql`, in its order. */
export function readDistribution(folder: string): Placement[] {
  const file = join(folder, 'distribution.sql')
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line): Placement[] => {
      const spread = /^SELECT create_distributed_table\('([^']+)', '([^']+)'/.exec(line)
      if (spread) return [{ table: spread[1]!, spread: { by: spread[2]! } }]
      const copied = /^SELECT create_reference_table\('([^']+)'/.exec(line)
      if (copied) return [{ table: copied[1]!, spread: 'reference' }]
      const local = /^-- local: (\S+)/.exec(line)
      return local ? [{ table: local[1]!, spread: 'local' }] : []
    })
}

/** Spreads the tables that are not spread yet. Does nothing on a server without Citus. */
export async function distribute(client: pg.ClientBase, folder: string): Promise<void> {
  const { rowCount } = await client.query("SELECT 1 FROM pg_extension WHERE extname = 'citus'")
  if (!rowCount) return
  const { rows } = await client.query<{ name: string }>(
    'SELECT logicalrelid::regclass::text AS name FROM pg_dist_partition',
  )
  const spread = new Set(rows.map(({ name }) => name))
  for (const placement of readDistribution(folder)) {
    if (placement.spread === 'local' || spread.has(placement.table)) continue
    if (placement.spread === 'reference') {
      await client.query('SELECT create_reference_table($1)', [placement.table])
    } else
      await client.query('SELECT create_distributed_table($1, $2)', [placement.table, placement.spread.by])
  }
}
