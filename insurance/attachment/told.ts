/** Where a person is attached, as he is told it: by the clinic's BIN, and its name where the register of payers knows it. */
import { payersByIdentifier } from '#insurance/registry'
import type { Connection } from '#platform/database'
import { type Day, dayNumber, formatDay } from '#vocabulary/day.ts'
import type { AttachmentTold, OwnAttachment } from './contract.ts'
import { type Attachment, attachmentAfter, attachmentOn, attachmentsInTime } from './in-time.ts'
import { attachmentsTold } from './store.ts'

async function namesOf(
  connection: Connection,
  attachments: readonly Attachment[],
): Promise<(attachment: Attachment) => AttachmentTold> {
  const payers = await payersByIdentifier(
    connection,
    attachments.map(({ provider }) => provider),
  )
  return ({ provider, from, through }) => ({
    provider,
    name: payers.get(provider)?.name || null,
    from: formatDay(from),
    through: through === undefined ? null : formatDay(through),
  })
}

/** Where he is attached today, and where next. */
export async function ownAttachment(
  connection: Connection,
  personId: number,
  today: Day,
): Promise<OwnAttachment> {
  const told = (await attachmentsTold(connection, [personId])).get(personId) ?? []
  const on = dayNumber(today)
  const [now, next] = [attachmentOn(told, on), attachmentAfter(told, on)]
  const tell = await namesOf(
    connection,
    [now, next].flatMap((each) => each ?? []),
  )
  return { now: now ? tell(now) : null, next: next ? tell(next) : null }
}

/** All attachments of a person, the earliest first: for the file of his own data. */
export async function attachmentsHeld(connection: Connection, personId: number): Promise<AttachmentTold[]> {
  const told = (await attachmentsTold(connection, [personId])).get(personId) ?? []
  const inTime = attachmentsInTime(told)
  return inTime.map(await namesOf(connection, inTime))
}
