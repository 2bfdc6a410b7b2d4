/** What a person was told, kind by kind, in the order it happened. */
import type { Connection } from '#platform/database'

export async function toldTo(connection: Connection, personId: number): Promise<string[]> {
  const rows = await connection.query<{ kind: string; facts: Record<string, unknown> }>(
    'SELECT kind, facts FROM notices.notice WHERE person_id = $1 ORDER BY notice_id',
    [personId],
  )
  return rows.map(({ kind, facts }) =>
    [
      kind,
      ...Object.values(facts).map((fact) => (typeof fact === 'object' ? JSON.stringify(fact) : fact)),
    ].join(' '),
  )
}
