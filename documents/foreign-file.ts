/** Files of other programs, known by how they begin. */
// biome-ignore-all lint/suspicious/noControlCharactersInRegex: such files begin with bytes that are no letters
import type { FindingKind } from './findings/finding.ts'

const beginnings: readonly (readonly [FindingKind, RegExp])[] = [
  ['file-is-archive', /^PK\x03\x04/],
  ['file-is-old-excel', /^\xd0\xcf\x11\xe0|^\x09[\x00-\x08]/],
  ['file-is-pdf', /^\s*%PDF-/],
  // The version, the day it was changed, the number of rows, and as many zeros as no text has.
  ['file-is-dbf', /^[\x03\x30\x43\x83\x8b\xf5][\s\S]([\x01-\x0c])[\x01-\x1f][\s\S]{8}[\s\S]{0,18}\x00\x00/],
  ['file-is-1c', /^(\xef\xbb\xbf)?\s*1CClientBankExchange/],
  ['file-is-html', /^(\xef\xbb\xbf)?\s*<(!doctype html|html|head|body|table|style|meta)\b/i],
  ['file-is-bank-notice', /^(\xef\xbb\xbf)?\s*<[\s\S]*:camt\.05[34]\.001\.\d\d/],
  ['file-is-xml', /^(\xef\xbb\xbf)?\s*</],
]
const longestBeginning = 1024

/** What the file is, where it is known to be of another program. */
export function foreignFile(bytes: Uint8Array): FindingKind | undefined {
  const beginning = String.fromCharCode(...bytes.subarray(0, longestBeginning))
  return beginnings.find(([, form]) => form.test(beginning))?.[0]
}
