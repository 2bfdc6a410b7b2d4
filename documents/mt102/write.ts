/**
 * Writes MT102 strictly by its grammar: CR LF, lines of at most 60 characters, sub-fields in their order, comma as decimal
 * sign, the month with each person. The same documents give the same bytes.
 */
import { formatTenge, type Tiyn } from '#vocabulary/tiyn.ts'
import type { Encoding } from '../encoding/code-pages.ts'
import { encode, isWritable, writable } from '../encoding/encode.ts'
import {
  birthDayOf,
  isWritableReference,
  type PaymentDocument,
  type PaymentLine,
  periodOfMonth,
} from '../payment-document.ts'
import { type WritePlace, type WriteRefusal, type WriteRefusalCode, writeRefusal } from './write-words.ts'

type WriteOptions = { readonly encoding: Encoding }

type Mt102Written = {
  /** Undefined when anything was refused. */
  readonly bytes: Uint8Array | undefined
  readonly refusals: readonly WriteRefusal[]
  /** Letters written by their nearest, because the encoding has not them, with how often. */
  readonly replaced: Readonly<Record<string, number>>
}

const longestLine = 60
const lineEnd = '\r\n'
/** What bank programs write where there is no such officer. */
const noOfficer = 'НЕ ПРЕДУСМОТРЕН'
const usualLetter = 'M'

/** The documents as one MT102 file. Throws RangeError, with the first reason, when they cannot be written. */
export function writeMt102(
  documents: PaymentDocument | readonly PaymentDocument[],
  options: WriteOptions,
): Uint8Array {
  const { bytes, refusals } = composeMt102([documents].flat(), options)
  if (!bytes) throw new RangeError(refusals[0]?.message.en ?? 'nothing to write')
  return bytes
}

/** The same, telling what could not be written and which letters were replaced. */
export function composeMt102(
  documents: readonly PaymentDocument[],
  { encoding }: WriteOptions,
): Mt102Written {
  const writer = new Writer(encoding)
  for (const document of documents) writer.write(document)
  const { refusals, replaced } = writer
  const bytes = refusals.length > 0 ? undefined : encode(writer.text(), encoding)
  return { bytes, refusals, replaced: Object.fromEntries(replaced) }
}

type Form = { readonly form: { test(text: string): boolean }; readonly expected: string }

const digits = (count: number): Form => ({ form: new RegExp(`^\\d{${count}}$`), expected: `${count} digits` })
const accountForm: Form = { form: /^KZ\d{5}[0-9A-Z]{13}$/, expected: 'KZ + 18' }
const bicForm: Form = { form: /^[A-Z0-9]{8}([A-Z0-9]{3})?$/, expected: 'BIC, 8 or 11' }
const referenceForm = {
  form: { test: isWritableReference },
  expected: 'A-Z 0-9 . / -, at most 16',
}
const orderNumberForm: Form = { form: /^[^\s/:{}]{1,9}$/u, expected: 'at most 9 characters' }

class Writer {
  readonly refusals: WriteRefusal[] = []
  readonly replaced = new Map<string, number>()
  #refusedAt: Omit<WritePlace, 'column'> | undefined
  readonly #encoding: Encoding
  readonly #pieces: string[] = []
  #place: Omit<WritePlace, 'column'> = { document: 1 }

  constructor(encoding: Encoding) {
    this.#encoding = encoding
  }

  text(): string {
    return this.#pieces.join('')
  }

  write(document: PaymentDocument): void {
    this.#place = { document: document.ordinal }
    this.#header(document)
    this.#payer(document)
    this.#receiver(document)
    this.#details(document)
    if (document.lines.length === 0) this.#refuse('rows-missing', 'lines')
    for (const [place, line] of document.lines.entries()) this.#row(line, place)
    const value = document.valueOn?.slice(2).replaceAll('-', '') ?? ''
    this.#plain(
      ':32A:',
      { field: 'valueOn', value, ...digits(6) },
      `KZT${this.#sum(document.total, 'total')}`,
    )
    this.#line('-}')
  }

  #header({ ordinal, envelope, payer, reference }: PaymentDocument): void {
    const terminal = `K${payer.bic.slice(0, 4)}`.padEnd(12, '0').slice(0, 12)
    const first = `F01${terminal}0001${String(ordinal % 1_000_000).padStart(6, '0')}`
    this.#line(`{1:${/^F01K[0-9A-Z]{11}\d{10}$/.test(envelope.first) ? envelope.first : first}}`)
    const second = /^I102[0-9A-Z]{1,24}$/.test(envelope.second) ? envelope.second : 'I102SGROSS000000U3003'
    this.#line(`{2:${second}}`)
    this.#line('{4:')
    this.#plain(':20:', { field: 'reference', value: reference, ...referenceForm })
  }

  #payer({ payer, correspondentBic, receiver }: PaymentDocument): void {
    this.#plain(':50:/D/', { field: 'payerIban', value: payer.iban, ...accountForm })
    this.#long('/NAME/', 'payerName', payer.name)
    this.#plain('/IDN/', { field: 'payerIdentifier', value: payer.identifier, ...digits(12) })
    this.#long('/CHIEF/', 'payerHead', payer.head || noOfficer)
    this.#long('/MAINBK/', 'payerAccountant', payer.accountant || noOfficer)
    const isPerson = payer.identifier.charCodeAt(4) < 52
    this.#plain('/IRS/', { field: 'payerResidency', value: payer.residency || '1', ...digits(1) })
    this.#plain('/SECO/', {
      field: 'payerSector',
      value: payer.sector || (isPerson ? '9' : '7'),
      ...digits(1),
    })
    this.#plain(':52B:', { field: 'payerBic', value: payer.bic, ...bicForm })
    if (correspondentBic !== '') {
      this.#plain(':54B:', { field: 'correspondentBic', value: correspondentBic, ...bicForm })
    }
    this.#plain(':57B:', { field: 'receiverBic', value: receiver.bic, ...bicForm })
  }

  #receiver({ receiver }: PaymentDocument): void {
    this.#plain(':59:', { field: 'receiverIban', value: receiver.iban, ...accountForm })
    this.#long('/NAME/', 'receiverName', receiver.name)
    this.#plain('/IDN/', { field: 'receiverIdentifier', value: receiver.identifier, ...digits(12) })
    this.#plain('/IRS/', { field: 'receiverResidency', value: receiver.residency || '1', ...digits(1) })
    this.#plain('/SECO/', { field: 'receiverSector', value: receiver.sector || '1', ...digits(1) })
  }

  #details(document: PaymentDocument): void {
    const number = document.orderNumber || String(document.ordinal)
    const ordered = (document.orderOn ?? document.valueOn)?.slice(2).replaceAll('-', '') ?? ''
    this.#plain(':70:/NUM/', { field: 'orderNumber', value: number, ...orderNumberForm })
    this.#plain('/DATE/', { field: 'orderOn', value: ordered, ...digits(6) })
    this.#plain('/SEND/', { field: 'sending', value: document.sending || '07', ...digits(2) })
    this.#plain('/VO/', { field: 'operation', value: document.operation || '01', ...digits(2) })
    this.#plain('/KNP/', { field: 'purposeCode', value: document.purposeCode, ...digits(3) })
    this.#plain('/PSO/', { field: 'paymentKind', value: document.paymentKind || '01', ...digits(2) })
    this.#plain('/PRT/', { field: 'priority', value: document.priority || '05', ...digits(2) })
    if (document.periodText !== '') this.#period(document, 'documentMonth')
    this.#long('/ASSIGN/', 'purposeText', document.purposeText || usualPurpose(document.purposeCode))
  }

  #row(line: PaymentLine, place: number): void {
    const ofDocument = this.#place
    this.#place = { ...ofDocument, row: place + 1, line: line.line }
    this.#line(`:21:${place + 1}`)
    this.#line(`:32B:KZT${this.#sum(line.amount, 'amount')}`)
    this.#text(':70:/OPV/', 'listLetter', line.listLetter || usualLetter)
    this.#text('/FM/', 'surname', line.surname)
    this.#text('/NM/', 'givenName', line.givenName)
    if (line.patronymic !== '') this.#text('/FT/', 'patronymic', line.patronymic)
    const birth = birthDayOf(line.birthText)?.replaceAll('-', '') ?? line.birthText
    this.#plain('/DT/', { field: 'birthDate', value: birth, ...digits(8) })
    this.#plain('/IDN/', { field: 'iin', value: line.iin, ...digits(12) })
    if (line.periodText !== '') this.#period(line, 'month')
    if (line.account !== '') this.#text('/LA/', 'account', line.account)
    this.#place = ofDocument
  }

  #period({ month, periodText }: Pick<PaymentLine, 'month' | 'periodText'>, field: string): void {
    const value = month === undefined ? periodText : periodOfMonth(month)
    this.#plain('/PERIOD/', { field, value, ...digits(6) })
  }

  #line(text: string): void {
    this.#pieces.push(text, lineEnd)
  }

  #refuse(
    code: WriteRefusalCode,
    field: string,
    facts: Readonly<Record<string, string | number>> = {},
  ): void {
    const before = this.refusals.at(-1)
    // A value that is wrong in two ways is told of once.
    if (this.#refusedAt === this.#place && before?.field === field) return
    this.#refusedAt = this.#place
    this.refusals.push(writeRefusal(code, { ...this.#place, column: field }, facts))
  }

  /** A value of a fixed form. */
  #plain(
    name: string,
    { field, value, form, expected }: { field: string; value: string } & Form,
    rest = '',
  ): void {
    if (value === '') this.#refuse('value-missing', field)
    else if (!form.test(value)) this.#refuse('value-malformed', field, { value, expected })
    else if (!isWritable(value, this.#encoding)) this.#written(field, value)
    this.#line(name + value + rest)
  }

  /** A value of one line. */
  #text(name: string, field: string, value: string): void {
    const [text = '', ...more] = this.#written(field, value).split('\n')
    if (text === '') this.#refuse('value-missing', field)
    if (more.length > 0 || /^[/:{]/.test(text))
      this.#refuse('value-malformed', field, { value: text, expected: name })
    const most = longestLine - name.length
    if (text.length > most) this.#refuse('value-too-long', field, { most })
    this.#line(name + text)
  }

  /** A value that may go on in further lines, broken at spaces. */
  #long(name: string, field: string, value: string): void {
    const lines = wrap(this.#written(field, value), longestLine - name.length)
    if (!lines[0]) {
      this.#refuse('value-missing', field)
      return
    }
    for (const [place, line] of lines.entries()) {
      const most = place === 0 ? longestLine - name.length : longestLine
      if (line.length > most) this.#refuse('value-too-long', field, { most })
      if (line === '' || (place > 0 && looksLikeField(line))) {
        this.#refuse('value-malformed', field, { value: line, expected: name })
      }
      this.#line(place === 0 ? name + line : line)
    }
  }

  #written(field: string, value: string): string {
    if (isWritable(value, this.#encoding)) return value.trim()
    const { text, replaced, refused } = writable(value, this.#encoding)
    for (const [letter, count] of replaced)
      this.replaced.set(letter, (this.replaced.get(letter) ?? 0) + count)
    const control = /[^\P{Cc}\n]/u.exec(text)
    const character = refused[0] ?? control?.[0]
    if (character !== undefined) {
      this.#refuse('character-not-in-encoding', field, { character, encoding: this.#encoding })
    }
    return text.trim()
  }

  #sum(amount: Tiyn | undefined, field: string): string {
    if (amount !== undefined) return formatTenge(amount).replace('.', ',')
    this.#refuse('value-missing', field)
    return ''
  }
}

const usualPurpose = (purposeCode: string): string =>
  purposeCode === '121' ? 'ОТЧИСЛЕНИЯ ОСМС' : purposeCode === '122' ? 'ВЗНОСЫ ОСМС' : 'ПЕНЯ ОСМС'

/** Whether a line of a text would be read as a field, a block or the end. */
const looksLikeField = (line: string): boolean => /^([/:{]|-\})/.test(line)

/** Lines of at most 60 characters, the first shorter; a line's own breaks are kept. */
function wrap(text: string, first: number): string[] {
  const lines: string[] = []
  for (const part of text.split('\n').filter((one) => one.trim() !== '')) {
    let line = ''
    for (const word of part.trim().split(/ +/)) {
      const most = lines.length === 0 ? first : longestLine
      // A line that goes on is not quite full: one cut within a word is.
      if (line !== '' && line.length + 1 + word.length >= most) {
        // A line that would be taken for a field begins a word earlier.
        const cut = looksLikeField(word) ? line.lastIndexOf(' ') : -1
        lines.push(cut < 0 ? line : line.slice(0, cut))
        line = cut < 0 ? word : `${line.slice(cut + 1)} ${word}`
      } else line = line === '' ? word : `${line} ${word}`
    }
    lines.push(line)
  }
  return lines
}
