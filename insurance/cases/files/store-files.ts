/** Files of cases: each is an event of its case, and known by its place there. */
import type { Connection, Instant } from '#platform/database'

type FileState = 'kept' | 'quarantined' | 'infected'

export type FileOfCase = {
  readonly place: number
  readonly name: string
  readonly media: string
  readonly size: number
  readonly state: FileState
}

/** Of a paper whose content is gone, since when. */
type Gone = { readonly contentRemovedAt: Instant | null }

const fileColumns = 'place, file_name AS name, media, size_bytes AS size, state'

export const filesOf = (connection: Connection, caseId: number): Promise<FileOfCase[]> =>
  connection.query<FileOfCase>(`SELECT ${fileColumns} FROM cases.file WHERE case_id = $1 ORDER BY place`, [
    caseId,
  ])

export async function fileWithContent(
  connection: Connection,
  caseId: number,
  place: number,
): Promise<(FileOfCase & Gone & { readonly content: Buffer | null }) | undefined> {
  const [found] = await connection.query<FileOfCase & Gone & { content: Buffer | null }>(
    `SELECT ${fileColumns}, content, content_removed_at AS "contentRemovedAt" FROM cases.file WHERE case_id = $1 AND place = $2`,
    [caseId, place],
  )
  return found
}

type NewFile = Omit<FileOfCase, 'place' | 'size'> & {
  readonly caseId: number
  readonly place: number
  readonly accountId: number
  readonly content: Buffer
}

export async function addFile(tx: Connection, file: NewFile): Promise<void> {
  await tx.execute(
    `INSERT INTO cases.file (case_id, place, size_bytes, account_id, state, media, file_name, content)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      file.caseId,
      file.place,
      file.content.length,
      file.accountId,
      file.state,
      file.media,
      file.name,
      file.content,
    ],
  )
}

type Room = { readonly files: number; readonly bytes: number }

/** What a case holds already, and what an account has sent. */
export async function roomTaken(
  tx: Connection,
  { caseId, accountId }: { readonly caseId: number; readonly accountId: number },
): Promise<{ readonly ofCase: Room; readonly ofAccount: Room }> {
  const room = async (where: string, id: number): Promise<Room> => {
    const [row] = await tx.query<Room>(
      `SELECT count(*) AS files, coalesce(sum(size_bytes), 0)::bigint AS bytes FROM cases.file WHERE ${where} = $1`,
      [id],
    )
    return row!
  }
  return { ofCase: await room('case_id', caseId), ofAccount: await room('account_id', accountId) }
}

export type Waiting = { readonly caseId: number; readonly place: number; readonly content: Buffer }

/** The next paper after that one that waits for the scanner, in the order of cases; none of those whose content is gone. */
export async function nextInQuarantine(
  connection: Connection,
  { caseId, place }: Omit<Waiting, 'content'>,
): Promise<Waiting | undefined> {
  const [found] = await connection.query<Waiting>(
    `SELECT case_id AS "caseId", place, content FROM cases.file
      WHERE state = 'quarantined' AND content IS NOT NULL AND (case_id, place) > ($1, $2)
      ORDER BY case_id, place LIMIT 1`,
    [caseId, place],
  )
  return found
}

/** What the scanner said of a file that was in quarantine; of an infected one nothing is kept. */
export const endQuarantine = (
  connection: Connection,
  { caseId, place }: { readonly caseId: number; readonly place: number },
  as: 'kept' | 'infected',
): Promise<number> =>
  connection.execute(
    `UPDATE cases.file SET state = $3::cases.file_state, content = CASE WHEN $3::cases.file_state = 'kept' THEN content END
      WHERE case_id = $1 AND place = $2 AND state = 'quarantined'`,
    [caseId, place, as],
  )

/** Removes the content of some papers of cases that were closed last before then; gives their number. As the eraser. */
export const removeContentClosedBefore = (
  eraser: Connection,
  { closed, at, atOnce }: { readonly closed: Instant; readonly at: Instant; readonly atOnce: number },
): Promise<number> =>
  eraser.execute(
    `UPDATE cases.file AS paper SET content = NULL, content_removed_at = $2
       FROM (SELECT file.case_id, file.place FROM cases.file JOIN cases.case_file USING (case_id)
              WHERE content_removed_at IS NULL AND file.state <> 'infected' AND stand = 'closed'
                AND (SELECT max(happened_at) FROM cases.event
                      WHERE event.case_id = file.case_id AND event_kind = 'closed') < $1
              LIMIT $3) AS over
      WHERE paper.case_id = over.case_id AND paper.place = over.place`,
    [closed, at, atOnce],
  )
