/** Lists still to come, each with one fault of each common kind: for whoever wants to see what becomes of a payment file. */
import type { PaymentDocument } from '#documents'
import { type Day, type DayNumber, dayNumber } from '#vocabulary/day.ts'
import type { MonthIndex } from '#vocabulary/month.ts'
import { Chance } from './chance.ts'
import type { Country } from './country.ts'
import { writtenDocument } from './documents.ts'
import { duesByMonth } from './dues-of-month.ts'
import { type Fault, writeSpoilt } from './faults.ts'
import { listsFor } from './lists.ts'

const faults: readonly (readonly [row: number, fault: Fault])[] = [
  [1, 'P03'],
  [3, 'P01'],
  [5, 'P05'],
  [6, 'P02'],
  [8, 'P04'],
]

const mostExamples = 12

/** The contributions of middling employers for the last month, not received by that day; none where there are none. */
export function exampleDocuments(country: Country, valueOn: Day): PaymentDocument[] {
  const last = (country.period.until - 1) as MonthIndex
  const lists = listsFor({ country, dues: duesByMonth() }, last).filter(
    ({ purposeCode, rows, payer, receivedOn }) =>
      purposeCode === 122 &&
      payer.legal &&
      rows.length >= 10 &&
      rows.length <= 16 &&
      receivedOn > dayNumber(valueOn),
  )
  const chance = new Chance(country.order.seed, 'example')
  return lists.slice(0, mostExamples).map((list, place) => {
    const rows = list.rows.map((row, at) =>
      writeSpoilt(row, faults.find(([spoilt]) => spoilt === at)?.[1], chance),
    )
    const total = rows.reduce((sum, { amount }) => sum + amount, 0) as (typeof rows)[number]['amount']
    const reference = `KPLX${valueOn.replaceAll('-', '')}${place}`
    const dated = { ...list, receivedOn: dayNumber(valueOn) as DayNumber }
    return writtenDocument(dated, { reference, ordinal: place + 1, rows, total })
  })
}
