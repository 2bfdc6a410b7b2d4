/** From one form of payment file to another, saying what was left behind. */
import { leftOutOfTable } from './csv/columns.ts'
import { writePaymentTable } from './csv/write.ts'
import type { Encoding } from './encoding/code-pages.ts'
import type { Finding } from './findings/finding.ts'
import { composeMt102 } from './mt102/write.ts'
import type { WriteRefusal } from './mt102/write-words.ts'
import { type ReadOptions, readPaymentFile } from './read-file.ts'

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
  const findings = [...ofFile, ...documents.flatMap((document) => document.findings)]
  const nothing = { bytes: undefined, findings, refusals: [], dropped: [], replaced: {} }
  if (documents.length === 0 || findings.some(({ action }) => action === 'fatal')) return nothing
  if (to === 'mt102') return { ...nothing, ...composeMt102(documents, { encoding }) }
  const dropped = [...new Set(documents.flatMap(leftOutOfTable))]
  return { ...nothing, bytes: writePaymentTable(documents), dropped }
}
