/** The SQL of attachments: what the register told of each person, as known at an instant or now. Rows are only added. */
import { type Connection, type CopyRow, CopyRows, type Instant, type Reading } from '#platform/database'
import type { Bin } from '#vocabulary/bin.ts'
import { type Day, dayNumber } from '#vocabulary/day.ts'
import { type Attachment, attachmentOn } from './in-time.ts'

/** One that nothing has taken back. */
export type AttachmentInForce = Attachment & {
  readonly attachmentId: number
  /** Of whom it was told first, where two records turned out to be of one person. */
  readonly cameFrom?: number | undefined
}

export type AttachmentToWrite = {
  readonly personId: number
  readonly attachment: Attachment
  readonly cameFrom?: number
  /** The attachment this row takes back. */
  readonly reverses?: number
}

const columns = 'person_id, attachment_id, reverses, came_from, from_on, through_on, as_of_on, provider'

/** Gathers rows as they come, in whatever order; gives those in force of each person, in the order recorded. */
class Gathered {
  readonly #rows = new Map<number, AttachmentInForce[]>()
  readonly #takenBack = new Set<number>()

  take(row: CopyRow): void {
    const [personId, attachmentId, reverses, cameFrom] = [
      row.int8(),
      row.int8(),
      row.int8OrNull(),
      row.int8OrNull(),
    ]
    const [from, through, asOf, provider] = [row.day(), row.dayOrNull(), row.day(), row.text() as Bin]
    if (reverses !== undefined) {
      this.#takenBack.add(reverses)
      return
    }
    const one = { attachmentId, cameFrom, from, through, asOf, provider }
    const others = this.#rows.get(personId)
    if (others) others.push(one)
    else this.#rows.set(personId, [one])
  }

  inForce(): Map<number, AttachmentInForce[]> {
    for (const [personId, rows] of this.#rows)
      this.#rows.set(
        personId,
        rows
          .filter(({ attachmentId }) => !this.#takenBack.has(attachmentId))
          .sort((a, b) => a.attachmentId - b.attachmentId),
      )
    return this.#rows
  }
}

/** How many rows there are, up to `most`. */
export async function countAttachments(connection: Connection, most: number): Promise<number> {
  const [counted] = await connection.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM (SELECT FROM attachment.attachment LIMIT $1) AS rows',
    [most],
  )
  return counted!.count
}

/** What was told of these persons, in the order recorded; who was never attached is absent. */
export async function attachmentsTold(
  connection: Connection,
  personIds: readonly number[],
  knownAt?: Instant,
): Promise<Map<number, AttachmentInForce[]>> {
  const gathered = new Gathered()
  if (personIds.length === 0) return gathered.inForce()
  await connection.readRows(
    `SELECT ${columns} FROM attachment.attachment WHERE person_id = ANY($1::bigint[]) AND recorded_at <= $2`,
    [personIds, knownAt ?? 'infinity'],
    (row) => gathered.take(row),
  )
  return gathered.inForce()
}

/** To which provider each of these persons is attached on a day, as known now; read with others in one way there and back. */
export function attachedOn(personIds: readonly number[], on: Day): Reading<ReadonlyMap<number, Bin>> {
  const gathered = new Gathered()
  return {
    text: `SELECT ${columns} FROM attachment.attachment WHERE person_id = ANY($1::bigint[])`,
    values: [personIds],
    name: 'attachment-attached-on',
    take: (row) => gathered.take(row),
    result: () => {
      const providers = new Map<number, Bin>()
      const day = dayNumber(on)
      for (const [personId, told] of gathered.inForce()) {
        const held = attachmentOn(told, day)
        if (held) providers.set(personId, held.provider)
      }
      return providers
    },
  }
}

export async function saveAttachments(
  tx: Connection,
  written: readonly AttachmentToWrite[],
  recordedAt: Instant,
): Promise<void> {
  if (written.length === 0) return
  const ids = await tx.query<{ id: number }>(
    `SELECT nextval('attachment.attachment_id') AS id FROM generate_series(1, $1)`,
    [written.length],
  )
  const rows = new CopyRows()
  for (const [place, { personId, attachment, cameFrom, reverses }] of written.entries()) {
    const { from, through, asOf, provider } = attachment
    rows.row(9).int8(personId).int8(ids[place]!.id).instant(recordedAt)
    for (const number of [reverses, cameFrom]) {
      if (number === undefined) rows.nothing()
      else rows.int8(number)
    }
    rows.day(from)
    if (through === undefined) rows.nothing()
    else rows.day(through)
    rows.day(asOf).text(provider)
  }
  await tx.copyIn(
    `attachment.attachment (person_id, attachment_id, recorded_at, reverses, came_from, from_on, through_on, as_of_on,
       provider)`,
    rows,
  )
}

/** Nothing is kept of where he was attached: of whoever is erased by law. As the eraser. */
export const forgetAttachments = (eraser: Connection, personId: number): Promise<number> =>
  eraser.execute('DELETE FROM attachment.attachment WHERE person_id = $1', [personId])
