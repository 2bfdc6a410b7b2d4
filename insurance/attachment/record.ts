/** Takes extracts of the register of attached population in: what they change is recorded, what they repeat is not. */
import {
  importInto,
  personsByIin,
  type RecordedBatch,
  type Register,
  type RowFault,
} from '#insurance/registry'
import type { Connection, Instant } from '#platform/database'
import { dayNumber } from '#vocabulary/day.ts'
import { type AttachmentRow, attachmentFormat, readAttachmentRow } from './attachment-row.ts'
import { type Attachment, sayTheSame } from './in-time.ts'
import { type AttachmentToWrite, attachmentsTold, saveAttachments } from './store.ts'

const register: Register<AttachmentRow> = {
  format: attachmentFormat,
  read: readAttachmentRow,
  keyOf: ({ values: { iin, from } }) => `${iin}|${from}`,
  record: recordAttachments,
}

/** Takes the extract in; a refusal, and nothing recorded, when the file cannot be read to its end. */
export const importAttachments = importInto(register)

async function recordAttachments(
  tx: Connection,
  rows: readonly AttachmentRow[],
  recordedAt: Instant,
): Promise<RecordedBatch> {
  const persons = await personsByIin(
    tx,
    rows.map(({ iin }) => iin),
  )
  const ids = [...new Set([...persons.values()].map(({ personId }) => personId))]
  const known = new Map<number, readonly Attachment[]>(await attachmentsTold(tx, ids))
  const faults: RowFault[] = []
  const fresh: AttachmentToWrite[] = []
  let added = 0
  for (const { row, iin, ...told } of rows) {
    const person = persons.get(iin)
    if (!person) faults.push({ row, field: 'iin', code: 'person-unknown' })
    else if (told.from < person.birthDate) faults.push({ row, field: 'from', code: 'from-before-birth' })
    else {
      const { personId } = person
      const before = known.get(personId) ?? []
      const attachment = inDays(told)
      if (sayTheSame(before, [...before, attachment])) continue
      if (before.length === 0) added++
      known.set(personId, [...before, attachment])
      fresh.push({ personId, attachment })
    }
  }
  await saveAttachments(tx, fresh, recordedAt)
  return { added, changed: fresh.length - added, faults, touched: [], moves: [] }
}

const inDays = ({ provider, from, through, asOf }: Omit<AttachmentRow, 'row' | 'iin'>): Attachment => ({
  provider,
  from: dayNumber(from),
  asOf: dayNumber(asOf),
  ...(through && { through: dayNumber(through) }),
})
