/** Reads a file's documents and checks them by the file alone, a document at a time so that others get their turn. */
import { createHash } from 'node:crypto'
import { setImmediate as othersTurn } from 'node:timers/promises'
import {
  contentOf,
  type Encoding,
  FileChecker,
  type Finding,
  PaymentFileReader,
  type PaymentFormat,
} from '#documents'
import type { PaymentFile } from '../file.ts'
import type { PreparedDocument } from '../judging/judge-document.ts'

/** A file read and checked, on its way to be taken. */
export type PreparedFile = {
  readonly file: PaymentFile
  readonly format?: PaymentFormat
  readonly encoding?: Encoding
  /** Of the file outside its documents. */
  readonly findings: readonly Finding[]
  /** None where a finding of the file keeps all of it from being taken. */
  readonly documents: readonly PreparedDocument[]
}

export async function prepareFile(file: PaymentFile, bytes: Uint8Array): Promise<PreparedFile> {
  const { fileId, receivedOn, noticedOn } = file
  const reader = new PaymentFileReader(bytes, { name: file.name })
  const checker = new FileChecker({ receivedOn, sizeBytes: bytes.length })
  const documents: PreparedDocument[] = []
  const byOrdinal = new Map<number, Found>()
  for (let document = reader.findNext(); document; document = reader.findNext()) {
    const found = sorted(checker.check(document))
    byOrdinal.set(document.ordinal, found)
    const digest = createHash('sha256').update(contentOf(document)).digest()
    const { findings, lineFindings } = found
    const digestText = digest.toString('hex')
    documents.push({ fileId, receivedOn, noticedOn, document, findings, lineFindings, digest, digestText })
    await othersTurn()
  }
  checker.end({ push: (late) => byOrdinal.get(late.document ?? 0)?.add(late) })
  const { format, encoding, findings } = reader
  return {
    file,
    ...(format !== undefined && { format }),
    ...(encoding !== undefined && { encoding }),
    findings,
    documents: findings.some(({ action }) => action === 'fatal') ? [] : documents,
  }
}

type Found = {
  readonly findings: Finding[]
  readonly lineFindings: Map<number, Finding[]>
  readonly add: (finding: Finding) => void
}

/** Findings of the document as a whole, and those of its lines by row. */
function sorted(all: readonly Finding[]): Found {
  const findings: Finding[] = []
  const lineFindings = new Map<number, Finding[]>()
  const add = (finding: Finding): void => {
    if (finding.row === undefined) findings.push(finding)
    else {
      const ofRow = lineFindings.get(finding.row)
      if (ofRow) ofRow.push(finding)
      else lineFindings.set(finding.row, [finding])
    }
  }
  for (const finding of all) add(finding)
  return { findings, lineFindings, add }
}
