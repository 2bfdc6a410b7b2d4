/** A search for somebody in every column of every table. */
import { encodings, foldName } from '#documents'
import type { Database } from '#platform/database'
import { encode, writable } from '../../documents/encoding/encode.ts'

type Looked = { readonly numbers: readonly string[]; readonly names: readonly string[] }

/** Every column of every table in which one of these numbers or names stands, in whatever letters and bytes. */
export async function findEverywhere(migrator: Database, { numbers, names }: Looked): Promise<string[]> {
  const columns = await migrator.query<{ table: string; column: string; type: string }>(
    `SELECT attrelid::regclass::text AS table, quote_ident(attname) AS column, atttypid::regtype::text AS type
       FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
      WHERE relkind IN ('r', 'p', 'm') AND attnum > 0 AND NOT attisdropped
        AND relnamespace::regnamespace::text !~ '^(pg_|information_schema)'`,
  )
  const words = [...names, ...names.map(foldName)]
  const texts = [...numbers, ...words].map((word) => word.toLowerCase())
  const bytes = [...numbers, ...words, ...words.map((word) => word.toUpperCase())].flatMap((word) =>
    encodings.map((encoding) => Buffer.from(encode(writable(word, encoding).text, encoding))),
  )
  const found: string[] = []
  for (const { table, column, type } of columns) {
    const isBytes = type === 'bytea'
    const [row] = await migrator.query<{ rows: number }>(
      `SELECT count(*) AS rows FROM ${table} WHERE EXISTS (SELECT FROM unnest($1::${isBytes ? 'bytea' : 'text'}[]) AS looked_for
         WHERE position(looked_for IN ${isBytes ? column : `lower(${column}::text)`}) > 0)`,
      [isBytes ? bytes : texts],
    )
    if (row!.rows > 0) found.push(`${table}.${column}`)
  }
  return found.sort()
}
