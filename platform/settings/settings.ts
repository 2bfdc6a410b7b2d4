/** What the program keeps of itself under a name: one value as JSON. */
import type { Connection } from '#platform/database'

export async function findSetting<Value>(connection: Connection, name: string): Promise<Value | undefined> {
  const [row] = await connection.query<{ value: Value }>(
    'SELECT value FROM platform.setting WHERE name = $1',
    [name],
    'find-setting',
  )
  return row?.value
}

export async function keepSetting(connection: Connection, name: string, value: object): Promise<void> {
  await connection.query(
    `INSERT INTO platform.setting (name, value) VALUES ($1, $2)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    [name, JSON.stringify(value)],
  )
}

/** Out of every setting: whatever tells of a person erased by law. As the eraser. */
export async function strikeSettings(
  eraser: Connection,
  numbers: readonly string[],
  strike: <Value>(value: Value) => Value,
): Promise<void> {
  const kept = await eraser.query<{ name: string; value: object }>(
    `SELECT name, value FROM platform.setting
      WHERE EXISTS (SELECT FROM unnest($1::text[]) AS number WHERE position(number IN value::text) > 0)`,
    [numbers],
  )
  for (const { name, value } of kept)
    await eraser.execute('UPDATE platform.setting SET value = $2 WHERE name = $1', [
      name,
      JSON.stringify(strike(value)),
    ])
}
