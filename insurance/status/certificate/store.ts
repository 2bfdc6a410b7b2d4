/** The SQL of certificates: of which answers there is a paper, and whose. */
import type { Connection, Instant } from '#platform/database'

type Certificate = {
  readonly answerNumber: string
  readonly personId: number
  /** When the first paper of it was made. */
  readonly issuedAt: Instant
}

/** Of the same answer again, it stays as it was. */
export async function keepCertificate(
  connection: Connection,
  { answerNumber, personId, issuedAt }: Certificate,
): Promise<void> {
  await connection.execute(
    `INSERT INTO status.certificate (answer_number, person_id, issued_at) VALUES ($1, $2, $3)
     ON CONFLICT (answer_number) DO NOTHING`,
    [answerNumber, personId, issuedAt],
  )
}

export async function findCertificate(
  connection: Connection,
  answerNumber: string,
): Promise<Certificate | undefined> {
  const [found] = await connection.query<Certificate>(
    `SELECT answer_number AS "answerNumber", person_id AS "personId", issued_at AS "issuedAt"
       FROM status.certificate WHERE answer_number = $1`,
    [answerNumber],
  )
  return found
}

/** Of whoever is erased by law no paper is ours any more. As the eraser. */
export const forgetCertificates = (eraser: Connection, personId: number): Promise<number> =>
  eraser.execute('DELETE FROM status.certificate WHERE person_id = $1', [personId])
