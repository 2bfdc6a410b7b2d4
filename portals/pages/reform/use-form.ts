/** What the form of a reform holds while it is written, and what becomes of it. */
import { useState } from 'react'
import type { LawRefusal } from '#law'
import { addMonths, findMonth } from '#vocabulary/month.ts'
import type { Law } from '../../law.ts'
import { named } from './named.ts'
import { plainNumber, type WrittenChange, type WrittenReform } from './written.ts'

/** Reforms to begin with, from the first month of the year that is known last. */
export const examplesOf = (year: string): readonly WrittenChange[] => [
  { parameter: 'employer-deduction-rate', from: `${year}-01`, value: '5' },
  { parameter: 'minimum-wage', from: `${year}-01`, value: '100000' },
  { parameter: 'grace-months', from: `${year}-01`, value: '1' },
]

/** What the form holds, as a file writes it. */
const written = (changes: readonly WrittenChange[]): WrittenChange[] =>
  changes.map((one) => ({ ...one, value: plainNumber(one.value) }))

/** The minimum wage that both sides are to take, where the law has none for the first month yet. */
function wageToAssume(law: Law, changes: readonly WrittenChange[]): WrittenChange | undefined {
  const wage = law.findReformable('minimum-wage')!
  const first = changes.map(({ from }) => from).sort()[0]
  const month = first === undefined ? undefined : findMonth(first)
  if (!month || !first || changes.some(({ parameter, from }) => parameter === wage.name && from <= first))
    return undefined
  const book = law.lawBook('current')
  if (wage.findNumber(book, month) !== undefined) return undefined
  let known = addMonths(month, -1)
  while (known > firstMonth && wage.findNumber(book, known) === undefined) known = addMonths(known, -1)
  return { parameter: wage.name, from: first, value: law.findValueText(wage, book, known) ?? '' }
}

const firstMonth = 202_001

export type ListOfChanges = 'changes' | 'assumed'

type Beginning = {
  readonly law: Law
  readonly opened: WrittenReform | undefined
  readonly year: string
  readonly onReform: (reform: WrittenReform) => void
}

export function useForm({ law, opened, year, onReform }: Beginning) {
  const [changes, setChanges] = useState<readonly WrittenChange[]>(
    opened?.changes ?? [{ ...examplesOf(year)[0]!, value: '' }],
  )
  const [assumed, setAssumed] = useState<readonly WrittenChange[]>(opened?.assumed ?? [])
  const [refused, setRefused] = useState<LawRefusal>()
  const wage = assumed.length === 0 ? wageToAssume(law, changes) : undefined
  const lists = { changes, assumed: wage ? [wage] : assumed }
  const set = (list: ListOfChanges, rows: readonly WrittenChange[]) =>
    list === 'changes' ? setChanges(rows) : setAssumed(rows)
  const run = (reform: WrittenReform) => {
    const read = law.readReformOf(named(reform, law.reformables))
    setRefused('error' in read ? read.error : undefined)
    if ('reform' in read) onReform(reform)
  }
  return {
    lists,
    /** Whether a wage was filled in that the law does not have yet. */
    wageFilledIn: wage !== undefined,
    refused,
    refuse: setRefused,
    set,
    run: () =>
      run({
        ...(opened?.name && changes === opened.changes ? { name: opened.name } : {}),
        ...(lists.assumed.length > 0 ? { assumed: written(lists.assumed) } : {}),
        changes: written(changes),
      }),
    begin: (change: WrittenChange) => {
      setChanges([change])
      setAssumed([])
      run({ changes: [change] })
    },
  }
}

export type ReformInForm = ReturnType<typeof useForm>
