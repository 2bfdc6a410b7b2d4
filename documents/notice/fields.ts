/** The fields of one element as they are met: what each says, on which line; twice, or broken by elements inside. */

/** What stood in a field. */
export type NoticeField = {
  readonly text: string
  readonly currency: string | undefined
  readonly line: number
}

/** The first thing wrong with the fields of an element. */
type FieldFault = {
  readonly kind: 'entry-field-twice' | 'entry-field-unreadable'
  readonly path: string
  readonly line: number
}

export class NoticeFields {
  readonly line: number
  readonly #fields = new Map<string, NoticeField>()
  fault: FieldFault | undefined

  /** `line`: where the element begins. */
  constructor(line: number) {
    this.line = line
  }

  add(path: string, field: NoticeField): void {
    if (this.#fields.has(path)) this.fault ??= { kind: 'entry-field-twice', path, line: field.line }
    else this.#fields.set(path, field)
  }

  /** The field is there, and is no plain text. */
  spoil(path: string, line: number): void {
    this.fault ??= { kind: 'entry-field-unreadable', path, line }
  }

  find(path: string): NoticeField | undefined {
    return this.#fields.get(path)
  }

  /** The first of the paths that is there, with its path. */
  findFirst(...paths: readonly string[]): (NoticeField & { readonly path: string }) | undefined {
    for (const path of paths) {
      const field = this.#fields.get(path)
      if (field) return { ...field, path }
    }
    return undefined
  }

  text(path: string): string {
    return this.#fields.get(path)?.text ?? ''
  }
}

/** Of an account: which it is, its currency, and what its entries add up to. */
export const accountPaths: ReadonlySet<string> = new Set([
  'Acct/Id/IBAN',
  'Acct/Id/Othr/Id',
  'Acct/Ccy',
  ...['TtlNtries', 'TtlCdtNtries', 'TtlDbtNtries'].flatMap((total) => [
    `TxsSummry/${total}/NbOfNtries`,
    `TxsSummry/${total}/Sum`,
  ]),
])

/** Of a booked entry. */
export const entryPaths: ReadonlySet<string> = new Set([
  'Amt',
  'CdtDbtInd',
  'RvslInd',
  'Sts',
  'Sts/Cd',
  'Sts/Prtry',
  'BookgDt/Dt',
  'BookgDt/DtTm',
  'ValDt/Dt',
  'ValDt/DtTm',
  'AcctSvcrRef',
])

/** Of a group of payments within an entry. */
export const groupPaths: ReadonlySet<string> = new Set(['Btch/NbOfTxs', 'Btch/TtlAmt'])

/** Of one payment of an entry. */
export const paymentPaths: ReadonlySet<string> = new Set([
  'Refs/EndToEndId',
  'Refs/InstrId',
  'Refs/TxId',
  'Refs/AcctSvcrRef',
  'Amt',
  'CdtDbtInd',
  'AmtDtls/TxAmt/Amt',
  'RltdPties/DbtrAcct/Id/IBAN',
  'Purp/Cd',
  'Purp/Prtry',
])
