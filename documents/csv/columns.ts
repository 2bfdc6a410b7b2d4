/** The columns of a payment table. Each row is one person's line; what belongs to the document may stand in each or the first. */
import type { PaymentDocument } from '../payment-document.ts'

/** Columns that say the same for all rows of a document. */
export const documentColumns = [
  'reference',
  'valueOn',
  'orderNumber',
  'orderOn',
  'purposeCode',
  'purposeText',
  'documentMonth',
  'total',
  'payerIdentifier',
  'payerName',
  'payerIban',
  'payerBic',
  'payerHead',
  'payerAccountant',
  'payerResidency',
  'payerSector',
  'receiverIdentifier',
  'receiverName',
  'receiverIban',
  'receiverBic',
  'receiverResidency',
  'receiverSector',
  'correspondentBic',
] as const

/** Columns of the row. */
const lineColumns = [
  'iin',
  'surname',
  'givenName',
  'patronymic',
  'birthDate',
  'month',
  'amount',
  'listLetter',
  'account',
] as const

export type DocumentColumn = (typeof documentColumns)[number]
type LineColumn = (typeof lineColumns)[number]
export type Column = DocumentColumn | LineColumn

export const columns: readonly Column[] = [...documentColumns, ...lineColumns]

/** A column that is read and never written: surname, given name and patronymic in one. */
export const readColumns = [...columns, 'fullName'] as const
export type ReadColumn = Column | 'fullName'

/** Without them there is no payment. */
export const requiredColumns: readonly Column[] = [
  'reference',
  'valueOn',
  'purposeCode',
  'payerIdentifier',
  'payerIban',
  'iin',
  'surname',
  'givenName',
  'amount',
]

/** What MT102 says of a document and a payment table has no column for, where the document says something of its own. */
export const leftOutOfTable = (document: PaymentDocument): string[] =>
  [
    document.envelope.first === '' ? '' : '{1:',
    document.envelope.second === '' ? '' : '{2:',
    ...(document.passedOver ?? []),
    differs(document.sending, '07') ? '/SEND/' : '',
    differs(document.operation, '01') ? '/VO/' : '',
    differs(document.paymentKind, '01') ? '/PSO/' : '',
    differs(document.priority, '05') ? '/PRT/' : '',
  ].filter((field) => field !== '')

const differs = (value: string, usual: string): boolean => value !== '' && value !== usual
