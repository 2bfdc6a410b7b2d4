/** MT102 files made up for tests and measurements: fictitious payers, persons and bank; right sums unless told otherwise. */

import { findCheckDigit } from '#vocabulary/check-digit.ts'
import type { Day } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import { formatTenge, type Tiyn, tiyn } from '#vocabulary/tiyn.ts'
import { insuranceAccount, stateCorporation } from '../../../documents/checks/receivers.ts'
import { ibanOf } from '../../../documents/fixtures/iban.fixture.ts'

export type SampleLine = {
  readonly iin: string
  readonly amount: Tiyn
  readonly month: Month
  readonly surname?: string
  readonly givenName?: string
  /** `YYYYMMDD`; by the IIN without it. */
  readonly birth?: string
}

export type SampleDocument = {
  readonly reference: string
  readonly on: Day
  readonly lines: readonly SampleLine[]
  readonly purposeCode?: string
  readonly payer?: string
  readonly orderNumber?: string
  readonly receiverAccount?: string
  /** The sum of the lines without it. */
  readonly total?: Tiyn
}

/** The twelve-digit number of a person born in the 1800s, so certainly nobody's; the n-th that has a check digit. */
export function sampleIin(n: number): string {
  for (let serial = n * 11; ; serial++) {
    const days = serial % 28
    const months = Math.floor(serial / 28) % 12
    const years = Math.floor(serial / 336) % 100
    const rest = Math.floor(serial / 33_600)
    const eleven = `${two(years)}${two(months + 1)}${two(days + 1)}1${String(rest % 10_000).padStart(4, '0')}`
    const check = findCheckDigit(eleven)
    if (check !== undefined) return `${eleven}${check}`
  }
}

const two = (value: number): string => String(value).padStart(2, '0')

/** The number of a made-up legal entity: the n-th that has a check digit. */
export function sampleBin(n: number): string {
  for (let serial = n * 11; ; serial++) {
    const eleven = `180140${String(serial).padStart(5, '0')}`
    const check = findCheckDigit(eleven)
    if (check !== undefined) return `${eleven}${check}`
  }
}

export const samplePayer = '180140990010'
export const sampleSurname = 'СЫНАКОВ'
export const sampleGivenName = 'АРДАК'

const amountText = (amount: Tiyn): string => formatTenge(amount).replace('.', ',')
const bankDay = (day: Day): string => day.slice(2).replaceAll('-', '')
const birthOf = (iin: string): string => `18${iin.slice(0, 6)}`
const periodOf = (month: Month): string => `${two(month % 100)}${Math.floor(month / 100)}`

/** The documents as one file in UTF-8. */
export const sampleFile = (...documents: readonly SampleDocument[]): Buffer =>
  Buffer.from(documents.map(sampleText).join('\r\n'))

/** One document as MT102 text. */
export function sampleText(document: SampleDocument): string {
  const {
    lines,
    payer = samplePayer,
    total = tiyn(lines.reduce((sum, line) => sum + line.amount, 0)),
  } = document
  return [
    '{1:F01KTEST00000000001000001}',
    '{2:I102SGROSS000000U3003}',
    '{4:',
    `:20:${document.reference}`,
    `:50:/D/${ibanOf('990', `TEST${payer.slice(3)}`)}`,
    '/NAME/ТОО УЛГИ СЕРВИС ТЕСТ',
    `/IDN/${payer}`,
    '/CHIEF/СЫНАКОВ А.У.',
    '/MAINBK/МЫСАЛОВА Ж.С.',
    '/IRS/1',
    '/SECO/7',
    ':52B:TESTKZKA',
    ':57B:GCVPKZ2A',
    `:59:${document.receiverAccount ?? insuranceAccount}`,
    `/NAME/${stateCorporation.name}`,
    `/IDN/${stateCorporation.identifier}`,
    '/IRS/1',
    '/SECO/1',
    `:70:/NUM/${document.orderNumber ?? '101'}`,
    `/DATE/${bankDay(document.on)}`,
    '/SEND/07',
    '/VO/01',
    `/KNP/${document.purposeCode ?? '122'}`,
    '/PSO/01',
    '/PRT/05',
    '/ASSIGN/ВЗНОСЫ ОСМС',
    ...lines.flatMap(lineText),
    `:32A:${bankDay(document.on)}KZT${amountText(total)}`,
    '-}',
  ].join('\r\n')
}

const lineText = (line: SampleLine, at: number): string[] => [
  `:21:${at + 1}`,
  `:32B:KZT${amountText(line.amount)}`,
  ':70:/OPV/M',
  `/FM/${line.surname ?? sampleSurname}`,
  `/NM/${line.givenName ?? sampleGivenName}`,
  '/FT/',
  `/DT/${line.birth ?? birthOf(line.iin)}`,
  `/IDN/${line.iin}`,
  `/PERIOD/${periodOf(line.month)}`,
]

/** A register extract of persons with those numbers, as CSV. */
export const sampleRegister = (iins: readonly string[]): Buffer =>
  Buffer.from(
    [
      'iin,surname,givenName,patronymic,residence',
      ...iins.map((iin) => `${iin},${sampleSurname},${sampleGivenName},,citizen`),
    ].join('\n'),
  )
