/** Lists as the payment documents that a payer's bank would send, faults put in, and the answer rows that tell of them. */
import type { PaymentDocument, PaymentLine } from '#documents'
import { type Day, formatDay } from '#vocabulary/day.ts'
import { monthOfIndex } from '#vocabulary/month.ts'
import { payee } from '#vocabulary/payee.ts'
import { formatTenge, sumOf, type Tiyn } from '#vocabulary/tiyn.ts'
import type { Chance } from './chance.ts'
import { faultShares } from './distributions.ts'
import { type WrittenRow, writeRow, wrongTotal } from './faults.ts'
import type { PaymentList } from './lists.ts'

/** A fault put in: where it stands and the code by which it should be found. */
export type PlantedFault = { readonly reference: string; readonly row: number; readonly code: string }

export type Drawn = { readonly document: PaymentDocument; readonly answers: readonly PlantedFault[] }

type Drawing = { readonly chance: Chance; readonly ordinal: number; readonly nextReference: () => string }

const receiver = {
  identifier: payee.bin,
  name: 'НАО ГК ПРАВИТЕЛЬСТВО ДЛЯ ГРАЖДАН',
  iban: payee.account,
  bic: payee.bic,
  residency: payee.residency,
  sector: payee.sector,
}

/** The document of a list. */
export function drawDocument(list: PaymentList, { chance, ordinal, nextReference }: Drawing): Drawn {
  const reference = nextReference()
  const rows = list.rows.map((row) => writeRow(row, chance))
  const total = sumOf(rows.map((row) => row.amount))
  const spoiltTotal = chance.happens(faultShares.D04)
  const answers: PlantedFault[] = rows.flatMap((row, place) =>
    row.fault ? [{ reference, row: place + 1, code: row.fault }] : [],
  )
  if (spoiltTotal) answers.push({ reference, row: 0, code: 'D04' })
  const document = writtenDocument(list, {
    reference,
    ordinal,
    rows,
    total: spoiltTotal ? wrongTotal(total) : total,
  })
  return { document, answers }
}

/** The same list sent again as another document: every row of it is a double (P06). */
export function sentAgain(drawn: Drawn, nextReference: () => string): Drawn {
  const reference = nextReference()
  const document = { ...drawn.document, reference, orderNumber: reference.slice(-8) }
  const doubles = document.lines.map((line) => ({ reference, row: line.row, code: 'P06' }))
  const others = drawn.answers.map((answer) => ({ ...answer, reference }))
  return { document, answers: [...others, ...doubles] }
}

type Written = { reference: string; ordinal: number; rows: readonly WrittenRow[]; total: Tiyn }

/** The document of rows as they are written. */
export function writtenDocument(
  list: PaymentList,
  { reference, ordinal, rows, total }: Written,
): PaymentDocument {
  const valueOn = formatDay(list.receivedOn)
  return {
    ordinal,
    line: 0,
    envelope: { first: '', second: '' },
    reference,
    payer: payerOf(list),
    correspondentBic: '',
    receiver,
    orderNumber: reference.slice(-8),
    orderOn: valueOn,
    sending: '07',
    operation: '01',
    paymentKind: '01',
    priority: '05',
    purposeCode: String(list.purposeCode),
    periodText: '',
    month: undefined,
    purposeText: list.purposeCode === 121 ? 'ОТЧИСЛЕНИЯ ОСМС ПО СПИСКУ' : 'ВЗНОСЫ ОСМС ПО СПИСКУ',
    valueText: valueOn.slice(2).replaceAll('-', ''),
    valueOn,
    currency: 'KZT',
    totalText: formatTenge(total),
    total,
    lines: rows.map((row, place) => writtenLine(row, place + 1, list)),
    findings: [],
  }
}

function payerOf({ payer }: PaymentList): PaymentDocument['payer'] {
  const { identifier, name, account, bank, legal } = payer
  const offices = legal ? 'КӨРСЕТІЛМЕГЕН' : ''
  const sector = legal ? '7' : '9'
  return {
    identifier,
    name,
    iban: account,
    bic: bank.bic,
    residency: '1',
    sector,
    head: offices,
    accountant: offices,
  }
}

function writtenLine(row: WrittenRow, place: number, list: PaymentList): PaymentLine {
  return {
    row: place,
    line: 0,
    amount: row.amount,
    amountText: formatTenge(row.amount),
    currency: 'KZT',
    listLetter: 'M',
    surname: row.surname,
    givenName: row.givenName,
    patronymic: row.patronymic,
    birthText: row.birthText,
    iin: row.iin,
    periodText: row.periodText,
    month: row.fault === 'P05' ? undefined : list.rows[place - 1]!.month,
    account: '',
  }
}

export const dayOfMonth = (index: Parameters<typeof monthOfIndex>[0]): Day => {
  const month = monthOfIndex(index)
  return `${Math.floor(month / 100)}-${String(month % 100).padStart(2, '0')}-01` as Day
}
