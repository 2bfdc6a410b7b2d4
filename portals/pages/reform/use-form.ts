/** What the form of a reform holds while it is written, and what becomes of it. */

import { useState } from 'react'
import type { LawRefusal } from '#law'
import { addMonths, findMonth, monthOfDay } from '#vocabulary/month.ts'
import { numberText } from '#vocabulary/spoken.ts'
import type { Language } from '#vocabulary/text.ts'
import { useLanguage } from '../../language.tsx'
import type { Law } from '../../law.ts'
import { named } from './reform-name.ts'
import { plainNumber, type WrittenChange, type WrittenReform } from './written.ts'

/** Reforms to begin with, from the first month of the year that is known last. */
export const examplesOf = (year: string): readonly WrittenChange[] => [
  { parameter: 'employer-deduction-rate', from: `${year}-01`, value: '5' },
  { parameter: 'minimum-wage', from: `${year}-01`, value: '100000' },
  { parameter: 'grace-months', from: `${year}-01`, value: '1' },
]

/** What the form holds, as a file writes it. */
const written = (law: Law, changes: readonly WrittenChange[]): WrittenChange[] =>
  changes.map((one) => ({ ...one, value: plainNumber(one.value, law.findReformable(one.parameter)?.unit) }))

/** What a file or an address writes, as the form shows it. */
const shown = (changes: readonly WrittenChange[], language: Language): WrittenChange[] =>
  changes.map((one) => ({ ...one, value: numberText(one.value)[language] }))

/** The minimum wage that both sides are to take, where the law has none for the first month yet. */
function wageToAssume(law: Law, changes: readonly WrittenChange[]): WrittenChange | undefined {
  const wage = law.findReformable('minimum-wage')!
  const first = changes.map(({ from }) => from).sort()[0]
  const month = first === undefined ? undefined : findMonth(first)
  if (!month || !first || changes.some(({ parameter, from }) => parameter === wage.name && from <= first))
    return undefined
  const book = law.lawBook('current')
  if (wage.findNumber(book, month) !== undefined) return undefined
  const firstMonth = monthOfDay(law.beginningNow(law.careBegins))
  let known = addMonths(month, -1)
  while (known > firstMonth && wage.findNumber(book, known) === undefined) known = addMonths(known, -1)
  return { parameter: wage.name, from: first, value: law.findValueText(wage, book, known) ?? '' }
}

export type ListOfChanges = 'changes' | 'assumed'

type Beginning = {
  readonly law: Law
  readonly opened: WrittenReform | undefined
  readonly year: string
  readonly onReform: (reform: WrittenReform) => void
}

export function useForm({ law, opened, year, onReform }: Beginning) {
  const { language } = useLanguage()
  const changesOpened = shown(opened?.changes ?? [{ ...examplesOf(year)[0]!, value: '' }], language)
  const assumedOpened = shown(opened?.assumed ?? [], language)
  const [changes, setChanges] = useState<readonly WrittenChange[]>(changesOpened)
  const [assumed, setAssumed] = useState<readonly WrittenChange[]>(assumedOpened)
  const [refused, setRefused] = useState<LawRefusal>()
  // Another reform in the address takes the place of what is written; the form itself stays, and with it the focus.
  const address = JSON.stringify(opened)
  const [addressShown, setAddressShown] = useState(address)
  if (address !== addressShown) {
    setAddressShown(address)
    setChanges(changesOpened)
    setAssumed(assumedOpened)
    setRefused(undefined)
  }
  const wage = assumed.length === 0 ? wageToAssume(law, changes) : undefined
  const lists = { changes, assumed: wage ? shown([wage], language) : assumed }
  const set = (list: ListOfChanges, rows: readonly WrittenChange[]) => {
    setRefused(undefined)
    if (list === 'changes') setChanges(rows)
    else setAssumed(rows)
  }
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
    /** Refuses a file: its faults are in none of the rows. */
    refuse: (refusal: LawRefusal | undefined) => setRefused(refusal && { ...refusal, field: '' }),
    set,
    run: () => {
      const now = written(law, changes)
      const unchanged = JSON.stringify(now) === JSON.stringify(opened?.changes)
      run({
        ...(opened?.name && unchanged ? { name: opened.name } : {}),
        ...(lists.assumed.length > 0 ? { assumed: written(law, lists.assumed) } : {}),
        changes: now,
      })
    },
    begin: (change: WrittenChange) => {
      setChanges(shown([change], language))
      setAssumed([])
      run({ changes: [change] })
    },
  }
}

export type ReformInForm = ReturnType<typeof useForm>
