/** One row of the register of attached population: a person, a provider, the days. */
import { type ExtractFormat, type ExtractRow, RowChecks, type RowFault } from '#insurance/registry'
import type { Bin } from '#vocabulary/bin.ts'
import type { Day } from '#vocabulary/day.ts'
import type { Iin } from '#vocabulary/iin.ts'

const attachmentColumns = ['iin', 'provider', 'from', 'through', 'asOf'] as const
type AttachmentColumn = (typeof attachmentColumns)[number]

export const attachmentFormat: ExtractFormat<AttachmentColumn> = {
  columns: attachmentColumns,
  required: ['iin', 'provider', 'from', 'asOf'],
}

export type AttachmentRow = {
  readonly row: number
  readonly iin: Iin
  readonly provider: Bin
  readonly from: Day
  readonly through?: Day
  readonly asOf: Day
}

/** `today`: no extract is of a later day. */
export function readAttachmentRow(row: ExtractRow<AttachmentColumn>, today: Day): AttachmentRow | RowFault[] {
  const checks = new RowChecks(row)
  checks.filled('iin')
  const iin = checks.iin('iin')?.iin
  checks.filled('provider')
  const provider = checks.bin('provider')
  checks.filled('from')
  const from = checks.day('from')
  const through = checks.day('through')
  if (from !== undefined && through !== undefined && through < from)
    checks.wrong('through', 'through-before-from')
  checks.filled('asOf')
  const asOf = checks.day('asOf')
  if (asOf !== undefined && asOf > today) checks.wrong('asOf', 'as-of-in-the-future')
  if (checks.faults.length > 0 || !iin || !provider || !from || !asOf) return checks.faults
  return { row: row.row, iin, provider, from, asOf, ...(through ? { through } : {}) }
}
