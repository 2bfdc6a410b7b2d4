/** From one form of payment file to another, saying what was left behind. */
import { checkSums } from './checks/check-document.ts'
import { leftOutOfTable } from './csv/columns.ts'
import { writePaymentTable } from './csv/write.ts'
import type { Encoding } from './encoding/code-pages.ts'
import type { Finding } from './findings/finding.ts'
import { composeMt102 } from './mt102/write.ts'
import { type WriteRefusal, writeRefusal } from './mt102/write-words.ts'
import type { PaymentDocument } from './payment-document.ts'
import { type ReadOptions, readPaymentFile } from './read-file.ts'
import { shownReference } from './shown.ts'

type ConvertTarget = 'mt102' | 'csv'

export type Converted = {
  /** Undefined when the file cannot be read whole or the target cannot carry it. */
  readonly bytes: Uint8Array | undefined
  /** What of the source could not be read. */
  readonly findings: readonly Finding[]
  readonly refusals: readonly WriteRefusal[]
  /** Fields the target has no place for, with their tag. */
  readonly dropped: readonly string[]
  /** Letters written by their nearest, with how often. */
  readonly replaced: Readonly<Record<string, number>>
}

type ConvertOptions = ReadOptions & {
  readonly to: ConvertTarget
  readonly encoding?: Encoding | undefined
}

/** Converts a payment file. MT102 is written in cp866 unless another encoding is asked for. */
export function convertFile(
  bytes: Uint8Array,
  { to, encoding = 'cp866', ...options }: ConvertOptions,
): Converted {
  const { documents, findings: ofFile } = readPaymentFile(bytes, options)
  const findings = [
    ...ofFile,
    ...documents.flatMap((document) => [...document.findings, ...checkSums(document)]),
  ]
  const nothing = { bytes: undefined, findings, refusals: [], dropped: [], replaced: {} }
  if (documents.length === 0 || findings.some(({ action }) => action === 'fatal')) return nothing
  const dropped = [...new Set(documents.flatMap((document) => leftOut(document, to)))]
  if (to === 'mt102') return { ...nothing, ...composeMt102(documents, { encoding }), dropped }
  const refusals = repeatedReferences(documents)
  if (refusals.length > 0) return { ...nothing, refusals }
  return { ...nothing, bytes: writePaymentTable(documents), dropped }
}

const leftOut = (document: PaymentDocument, to: ConvertTarget): readonly string[] =>
  to === 'csv' ? leftOutOfTable(document) : (document.passedOver ?? [])

/** Rows of one reference are one document in a table; two documents of it would become one. */
function repeatedReferences(documents: readonly PaymentDocument[]): WriteRefusal[] {
  const first = new Map<string, number>()
  return documents.flatMap(({ ordinal, reference }) => {
    const before = first.get(reference)
    if (before === undefined) {
      first.set(reference, ordinal)
      return []
    }
    const facts = { reference: shownReference(reference), first: before }
    return [writeRefusal('reference-repeated', { document: ordinal, column: 'reference' }, facts)]
  })
}
