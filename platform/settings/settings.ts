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
