/**
 * How a page of worked examples writes histories, so that a row stays readable. JSON may stand in their place.
 * Spells: `full-time-student 2022-09-01 until 2026-07-01; pensioner 2026-08-05`; without a group for business,
 * which may be `2024-01-01 suspended 2025-10-01 until 2026-01-01`.
 * Payments: `employer 2025-10..2026-09 9000 next 15; self 2026-10 4250 on 2026-11-10`: for each month the sum, credited on
 * the 15th of the month after (`same 15`: of that month), or all on one day; `employer-vosms` is what an employer
 * withheld, other payers stand under their own names (`gph`, `platform`, `unified-payment` and so on); `none` is no payment.
 */
import { addMonths, findMonth, formatMonth } from '#vocabulary/month.ts'

type Writing = (cell: string) => object[] | undefined

const listOf = (read: (entry: string) => object[] | undefined): Writing => {
  return (cell) => {
    if (cell === 'none') return []
    const lists = cell.split(';').map((entry) => read(entry.trim()))
    return lists.every((list) => list !== undefined) ? lists.flat() : undefined
  }
}

const days = /(\d{4}-\d\d-\d\d)(?: until (\d{4}-\d\d-\d\d))?/.source
const spell = new RegExp(`^(?:([a-z][a-z0-9-]*) )?${days}(?: suspended ${days})?$`)
const payers = [
  'employer|employer-vosms|gph|entrepreneur|self',
  'single-payment|unified-payment|platform|assistant|peasant-farm',
].join('|')
const months = /(\d{4}-\d\d)(?:\.\.(\d{4}-\d\d))?/.source
const amount = /(\d+(?:\.\d+)?)/.source
const credited = /(?:(next|same) (\d\d)|on (\d{4}-\d\d-\d\d))/.source
const payment = new RegExp(`^(${payers}) ${months} ${amount} ${credited}$`)

function readSpell(entry: string): object[] | undefined {
  const [match, group, from, until, pausedFrom, pausedUntil] = spell.exec(entry) ?? []
  if (!match) return undefined
  const suspended = pausedFrom ? { suspended: [written(pausedFrom, pausedUntil)] } : {}
  return [{ ...(group ? { group } : {}), ...written(from!, until), ...suspended }]
}

const written = (from: string, until: string | undefined) => ({ from, ...(until ? { until } : {}) })

function readPayments(entry: string): object[] | undefined {
  const [match, who, first, last, amount, which, dayOfMonth, on] = payment.exec(entry) ?? []
  const from = match && findMonth(first!)
  const through = match && findMonth(last ?? first!)
  if (!from || !through) return undefined
  const payments: object[] = []
  for (let month = from; month <= through; month = addMonths(month, 1)) {
    payments.push({
      month: formatMonth(month),
      amount,
      kind: who === 'employer' ? 'employer-deduction' : 'contribution',
      payer: who === 'employer-vosms' ? 'employer' : who,
      creditedOn: on ?? `${formatMonth(addMonths(month, which === 'next' ? 1 : 0))}-${dayOfMonth}`,
    })
  }
  return payments
}

const writings: Readonly<Record<string, Writing>> = {
  groups: listOf(readSpell),
  entrepreneurSpells: listOf(readSpell),
  payments: listOf(readPayments),
}

/** The list a cell writes in the notation of its column; undefined where it is written otherwise. */
export const findWritten = (path: string, cell: string): object[] | undefined =>
  Object.hasOwn(writings, path) ? writings[path]!(cell) : undefined
