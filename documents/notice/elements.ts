/** The elements of a notice as they are met: those of accounts, entries and payments are kept, all others are passed over. */

import { insuranceAccount } from '../checks/receivers.ts'
import { type NoticeGroup, type NoticePayment, readEntry } from './entry.ts'
import { accountPaths, entryPaths, groupPaths, NoticeFields, paymentPaths } from './fields.ts'
import { type NoticeFinding, noticeFinding } from './finding.ts'
import type { BankNotice, NoticeEntry, NoticeMessage } from './notice.ts'
import { NoticeTotals } from './totals.ts'

type Element = {
  readonly uri: string
  readonly name: string
  readonly line: number
  readonly currency: string | undefined
}

/** Elements one inside another: a notice needs about twelve. */
const deepest = 48
const mostPayments = 200_000
const mostFindings = 1000
/** No field that is read is longer. */
const longestField = 140

const namespace = /^urn:iso:std:iso:20022:tech:xsd:(camt\.05[34])\.001\.(\d\d)$/
const versions = /^0[2-8]$/

/** Where entries stand in either message. */
const accountOf: Readonly<Record<NoticeMessage, readonly [message: string, account: string]>> = {
  'camt.054': ['BkToCstmrDbtCdtNtfctn', 'Ntfctn'],
  'camt.053': ['BkToCstmrStmt', 'Stmt'],
}

/** An element whose fields are kept, and where it stands. */
type Kept = { readonly depth: number; readonly fields: NoticeFields; readonly paths: ReadonlySet<string> }

type Field = {
  readonly path: string
  readonly depth: number
  readonly currency: string | undefined
  readonly line: number
}

export class NoticeElements {
  readonly #names: string[] = []
  readonly #findings: NoticeFinding[] = []
  readonly #entries: NoticeEntry[] = []
  /** The elements that are kept, each within the one before: an account, an entry, a group, a payment. */
  readonly #kept: Kept[] = []
  #uri: string | undefined
  /** How deep the message begins. */
  #base = 0
  #message: NoticeMessage | undefined
  #foreignDepth = 0
  #field: (Field & { text: string; isPlain: boolean }) | undefined
  #totals = new NoticeTotals()
  #groups: { head: NoticeFields; payments: NoticePayment[] }[] = []
  #isReturn = false
  #entry = 0
  #payments = 0
  #counts = { debits: 0, notBooked: 0, refused: 0, findingsLeftOut: 0 }
  isRefused = false

  refuse(finding: NoticeFinding): void {
    if (this.isRefused) return
    this.isRefused = true
    this.#findings.unshift(finding)
  }

  open(element: Element): void {
    if (this.isRefused) return
    this.#names.push(element.name)
    if (this.#field) this.#field.isPlain = false
    if (this.#names.length > deepest) this.refuse(noticeFinding('notice-too-deep', { line: element.line }))
    else if (this.#uri === undefined || this.#names.length <= this.#base) this.#begin(element)
    else if (this.#foreignDepth > 0 || element.uri !== this.#uri) this.#foreignDepth++
    else this.#enter(element)
  }

  /** Around the message there may be an envelope of the channel. */
  #begin({ uri, name, line }: Element): void {
    const [, message, version = ''] = namespace.exec(uri) ?? []
    if (name !== 'Document' || message === undefined) return
    if (this.#uri !== undefined) this.refuse(noticeFinding('notice-several', { line }))
    else if (!versions.test(version)) this.refuse(noticeFinding('notice-version', { line }))
    this.#uri = uri
    this.#message = message as NoticeMessage
    this.#base = this.#names.length
  }

  #enter({ name, line, currency }: Element): void {
    const depth = this.#names.length
    const [message, account] = accountOf[this.#message!]
    const within = this.#kept.at(-1)
    const keep = (paths: ReadonlySet<string>): NoticeFields => {
      const fields = new NoticeFields(line)
      this.#kept.push({ depth, fields, paths })
      return fields
    }
    if (!within) {
      if (depth !== this.#base + 2 || name !== account || this.#names[this.#base] !== message) return
      if (this.#names[this.#base - 1] !== 'Document') return
      this.#totals = new NoticeTotals()
      keep(accountPaths)
    } else if (depth === within.depth + 1 && this.#kept.length === 1 && name === 'Ntry') {
      this.#entry++
      this.#groups = []
      keep(entryPaths)
    } else if (depth === within.depth + 1 && this.#kept.length === 2 && name === 'NtryDtls') {
      this.#groups.push({ head: keep(groupPaths), payments: [] })
    } else if (depth === within.depth + 1 && this.#kept.length === 3 && name === 'TxDtls') {
      this.#isReturn = false
      keep(paymentPaths)
      this.#payments++
      if (this.#payments > mostPayments)
        this.refuse(noticeFinding('notice-too-many', { line, facts: { limit: mostPayments } }))
    } else {
      const path = this.#names.slice(within.depth).join('/')
      if (path === 'RtrInf' && this.#kept.length === 4) this.#isReturn = true
      if (within.paths.has(path)) this.#field = { path, depth, currency, line, text: '', isPlain: true }
    }
  }

  write(text: string): void {
    const field = this.#field
    if (!field || this.#names.length !== field.depth) return
    // Never cut: the beginning of a sum is another sum.
    if (field.text.length + text.length > 4 * longestField) field.isPlain = false
    else field.text += text
  }

  close(line: number): void {
    if (this.isRefused) return
    const depth = this.#names.length
    this.#names.pop()
    if (this.#foreignDepth > 0) {
      this.#foreignDepth--
      return
    }
    if (this.#field?.depth === depth) this.#endField(this.#field)
    if (this.#kept.at(-1)?.depth === depth) this.#endKept(this.#kept.pop()!.fields, line)
  }

  #endField({ path, text, isPlain, ...place }: Field & { text: string; isPlain: boolean }): void {
    this.#field = undefined
    const { fields, paths } = this.#kept.at(-1)!
    const said = text.trim()
    // In version 08 the state of an entry stands inside it; version 02 says it there.
    if (!isPlain && [...paths].some((other) => other.startsWith(`${path}/`))) return
    if (!isPlain || said.length > longestField) fields.spoil(path, place.line)
    else fields.add(path, { text: said, currency: place.currency, line: place.line })
  }

  #endKept(fields: NoticeFields, line: number): void {
    const level = this.#kept.length
    if (level === 0) this.#endAccount(fields, line)
    else if (level === 1) this.#endEntry(fields)
    else if (level === 3) this.#groups.at(-1)!.payments.push({ fields, isReturn: this.#isReturn })
  }

  #endAccount(fields: NoticeFields, line: number): void {
    const currency = fields.find('Acct/Ccy')
    const { fault } = fields
    const account = fields.text('Acct/Id/IBAN') || fields.text('Acct/Id/Othr/Id')
    const found =
      currency && currency.text !== 'KZT'
        ? noticeFinding('notice-account-currency', { line: currency.line })
        : fault
          ? noticeFinding('notice-totals-differ', { line, facts: { element: fault.path } })
          : account.replaceAll(' ', '') !== insuranceAccount
            ? noticeFinding('notice-account-other', { line, facts: { account: insuranceAccount } })
            : this.#totals.findDifference(fields, line)
    if (found) this.refuse(found)
  }

  #endEntry(fields: NoticeFields): void {
    const groups: readonly NoticeGroup[] = this.#groups
    if (groups.every(({ payments }) => payments.length === 0)) this.#payments++
    const read = readEntry({ entry: this.#entry, fields, groups })
    this.#totals.add(read)
    if ('finding' in read) {
      this.#counts.refused++
      if (this.#findings.length < mostFindings) this.#findings.push(read.finding)
      else this.#counts.findingsLeftOut++
    } else if (!read.isBooked) this.#counts.notBooked++
    else
      for (const payment of read.payments) {
        if (payment.direction === 'debit' && !payment.isReversal) this.#counts.debits++
        else this.#entries.push({ ...payment, ordinal: this.#entries.length + 1 })
      }
  }

  end(): void {
    if (this.#uri === undefined) this.refuse(noticeFinding('notice-not-camt'))
  }

  get notice(): BankNotice {
    return {
      message: this.#message,
      entries: this.isRefused ? [] : this.#entries,
      ...this.#counts,
      findings: this.#findings,
    }
  }
}
