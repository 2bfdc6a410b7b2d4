/** Takes extracts of attachments in, for tests. */
import type { RowFault } from '#insurance/registry'
import { bytesOf, table } from '../registry/extracts/sample-extracts.fixture.ts'
import type { SampleRegister } from '../registry/sample-register.fixture.ts'
import { importAttachments } from './record.ts'

type Row = { readonly iin: string; readonly provider: string; readonly from: string; readonly asOf: string }

/** Rows added, changed and left out, with what was wrong. */
export async function takeAttachments(
  { database, clock }: SampleRegister,
  rows: readonly (Row & { readonly through?: string })[] | string,
) {
  const text =
    typeof rows === 'string' ? rows : table(rows.map(({ through = '', ...row }) => ({ ...row, through })))
  const faults: RowFault[] = []
  const summary = await importAttachments(
    database,
    { open: () => bytesOf(text), fileBytes: text.length },
    { clock, fault: (fault) => faults.push(fault) },
  )
  if ('code' in summary) throw new Error(summary.message.en)
  return { counts: [summary.added, summary.changed, summary.faulty], faults }
}
