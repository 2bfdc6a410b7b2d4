/** The door of payment documents: read, written, checked without a register. Pure. */
export {
  type CheckAnswer,
  checkFile,
  type FindingAnswer,
  findingAnswer,
  hasFatalOrReturned,
  type RowsAndSum,
} from './check-file.ts'
export { duesOfMonth } from './checks/dues-of-month.ts'
export { FileChecker, isTaken } from './checks/file-checker.ts'
export { amountsPassed } from './checks/passed.ts'
export { type Converted, convertFile } from './convert.ts'
export { findColumn } from './csv/names.ts'
export { separatorOf, splitLine } from './csv/table.ts'
export { numberText, tableAmount, tableDay } from './csv/values.ts'
export { writePaymentTable } from './csv/write.ts'
export { type Encoding, encodings } from './encoding/code-pages.ts'
export { decode } from './encoding/decode.ts'
export { encodingOfBeginning } from './encoding/detect.ts'
export type { Action, FindingCode } from './findings/entry.ts'
export {
  type Finding,
  type FindingFacts,
  type FindingKind,
  finding,
  type Severity,
} from './findings/finding.ts'
export { findingText } from './findings/finding-words.ts'
export { foldName, namesAgree } from './fold-name.ts'
export { composeMt102, writeMt102 } from './mt102/write.ts'
export {
  birthDayOf,
  contentOf,
  type PaymentDocument,
  type PaymentLine,
  periodOfMonth,
  senderOf,
} from './payment-document.ts'
export { PaymentFileReader, type PaymentFormat, readPaymentFile, usualLimit } from './read-file.ts'
export {
  maskedName,
  shownFileName,
  shownHead,
  shownPayer,
  shownReference,
  shownText,
} from './shown.ts'
export { type Sought, strikeJson, strikeRows, strikeText } from './struck.ts'
