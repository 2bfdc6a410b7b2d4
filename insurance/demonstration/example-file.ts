/**
 * The example file: one of the lists the region was drawn with, as it would be sent today, and payments of people who
 * are not insured and would be by them. All of it follows from the record, so that each file handed in makes another.
 */
import {
  type PaymentDocument,
  type PaymentLine,
  periodOfMonth,
  readPaymentFile,
  writeMt102,
} from '#documents'
import { countFiles } from '#insurance/payments'
import { type PersonInFull, personsInFull } from '#insurance/registry'
import { findLapsed, type Lapsed } from '#insurance/status'
import { recordAccess } from '#platform/audit'
import type { Clock, Database } from '#platform/database'
import type { Day } from '#vocabulary/day.ts'
import { formatTenge, noMoney, sumOf } from '#vocabulary/tiyn.ts'

type OnRecord = { readonly database: Database; readonly clock: Clock }

/** `number`: how many files came before it. */
type ExampleFile = { readonly file: Buffer; readonly number: number }

const lapsedInFile = 3
const mostMonths = 6
/** Far enough from one another in the register that two files seldom hold the same people. */
const personsApart = 97

type ExampleAsked = {
  /** Who has it made. */
  readonly who: string
  /** Whether it is to be an order of one employer, who pays for all of them. */
  readonly isOrder: boolean
}

/** `drawn`: the lists to choose from, as one file. */
export async function exampleFile(
  { database, clock }: OnRecord,
  drawn: Uint8Array,
  { who, isOrder }: ExampleAsked,
): Promise<ExampleFile> {
  const number = await countFiles(database)
  const today = clock.today()
  const lists = readPaymentFile(drawn, {}).documents
  const list = lists[number % lists.length]!
  const lapsed = await findLapsed(database, {
    today,
    skip: number * personsApart,
    count: lapsedInFile,
    mostMonths,
  })
  const persons = await personsInFull(
    database,
    lapsed.map(({ personId }) => personId),
  )
  await recordAccess(
    database,
    lapsed.map(({ personId }) => ({
      personId,
      who,
      what: 'example file',
      why: 'payment files',
    })),
    clock.now(),
  )
  const own = lapsed.map((one) => ownPayment(list, one, persons.get(one.personId)!))
  const documents = isOrder ? [paidBy(list, own)] : [list, ...own]
  const sent = documents.map((document, place) => dated(document, { today, number, place }))
  return { file: Buffer.from(writeMt102(sent, { encoding: 'cp866' })), number }
}

type Dating = { readonly today: Day; readonly number: number; readonly place: number }

/** The document as it is sent today, under a number that no file before it had. */
function dated(document: PaymentDocument, { today, number, place }: Dating): PaymentDocument {
  const order = `${String(number % 1_000_000).padStart(6, '0')}${place}`
  return {
    ...document,
    ordinal: place + 1,
    reference: `KPLX${today.slice(8)}${order}`,
    orderNumber: order,
    orderOn: today,
    valueOn: today,
  }
}

/** What the person owes, paid by himself through the bank of the list. */
function ownPayment(list: PaymentDocument, { unpaid }: Lapsed, person: PersonInFull): PaymentDocument {
  const { iin, surname, givenName, patronymic, birthOn } = person
  const total = sumOf(unpaid.map(({ amount }) => amount))
  const lines = unpaid.map(
    ({ month, amount }, place): PaymentLine => ({
      ...list.lines[0]!,
      row: place + 1,
      amount,
      amountText: formatTenge(amount),
      surname,
      givenName,
      patronymic,
      birthText: birthOn.replaceAll('-', ''),
      iin,
      periodText: periodOfMonth(month),
      month,
    }),
  )
  return {
    ...list,
    payer: {
      ...list.payer,
      identifier: iin,
      name: [surname, givenName, patronymic].filter(Boolean).join(' '),
      sector: '9',
      head: '',
      accountant: '',
    },
    totalText: formatTenge(total),
    total,
    lines,
  }
}

/** The same payments, in one document of the employer whose list it is. */
function paidBy(list: PaymentDocument, own: readonly PaymentDocument[]): PaymentDocument {
  const lines = own.flatMap((each) => each.lines).map((line, place) => ({ ...line, row: place + 1 }))
  const total = sumOf(own.map((each) => each.total ?? noMoney))
  return { ...list, totalText: formatTenge(total), total, lines }
}
