/** The register of persons as tests look at it. */
import type { Connection } from '#platform/database'
import type { Iin } from '#vocabulary/iin.ts'

/** The number a person goes by now. */
export async function numberOf(connection: Connection, personId: number): Promise<Iin> {
  const [last] = await connection.query<{ iin: Iin }>(
    'SELECT iin FROM registry.person WHERE person_id = $1 ORDER BY recorded_at DESC LIMIT 1',
    [personId],
  )
  return last!.iin
}

/** How many persons are known now; a merged record is not counted. */
export async function personCount(connection: Connection): Promise<number> {
  const [row] = await connection.query<{ persons: number }>(
    `SELECT count(*) AS persons FROM (
       SELECT DISTINCT ON (person_id) merged_into FROM registry.person ORDER BY person_id, recorded_at DESC
     ) AS latest WHERE merged_into IS NULL`,
  )
  return row!.persons
}
