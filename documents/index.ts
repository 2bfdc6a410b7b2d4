/** The door of payment documents: read, written, checked without a register. Pure. */
export {
  type CheckAnswer,
  type CheckedDocument,
  checkFile,
  type FindingAnswer,
  findingAnswer,
  hasFatalOrReturned,
  type Outcome,
  type RowsAndSum,
} from './check-file.ts'
export { type BankCode, bankCodes, banksDiffer } from './checks/banks.ts'
export { maskedNumber } from './checks/check-line.ts'
export { type DuesOfMonth, duesOfMonth, largestDue } from './checks/dues-of-month.ts'
export {
  type CheckOptions,
  checkDocument,
  checkDocuments,
  dayOfRules,
  FileChecker,
  isTaken,
} from './checks/file-checker.ts'
export { bankCodeOf, ibanHolds, ibanOf } from './checks/iban.ts'
export { type NotChecked, notCheckedWithout } from './checks/not-checked.ts'
export { amountsPassed } from './checks/passed.ts'
export { insuranceAccount, insurancePurposes, stateCorporation } from './checks/receivers.ts'
export { type Converted, type ConvertTarget, convertFile } from './convert.ts'
export { writePaymentTable } from './csv/write.ts'
export { type CodePage, type Encoding, encodings } from './encoding/code-pages.ts'
export { decode } from './encoding/decode.ts'
export { type Detected, detectEncoding } from './encoding/detect.ts'
export { encode, writable } from './encoding/encode.ts'
export type { Action, CatalogueEntry, Decidable, FindingCode, FindingLevel } from './findings/entry.ts'
export {
  actionOf,
  catalogue,
  datedAction,
  type Finding,
  type FindingFacts,
  type FindingKind,
  finding,
  type Place,
  type Severity,
  severityOf,
} from './findings/finding.ts'
export { type FindingWords, findingText, findingWords } from './findings/finding-text.ts'
export { foldName, type Names, namesAgree } from './fold-name.ts'
export { composeMt102, type Mt102Written, type WriteOptions, writeMt102 } from './mt102/write.ts'
export type { WriteRefusal, WriteRefusalCode } from './mt102/write-words.ts'
export {
  birthDayOf,
  contentOf,
  monthOfPeriod,
  type Party,
  type Payer,
  type PaymentDocument,
  type PaymentLine,
  periodOfMonth,
  senderOf,
} from './payment-document.ts'
export {
  type PaymentFileRead,
  PaymentFileReader,
  type PaymentFormat,
  type ReadOptions,
  readPaymentFile,
  usualLimit,
} from './read-file.ts'
