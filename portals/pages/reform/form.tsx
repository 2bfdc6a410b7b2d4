/** The form of a reform: its changes one under the other, a file instead, and examples to begin with. */
import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { LawRefusal } from '#law'
import { addMonths, findMonth } from '#vocabulary/month.ts'
import type { Text } from '#vocabulary/text.ts'
import { useSay } from '../../language.tsx'
import type { Law } from '../../law.ts'
import { CopyButton } from '../law/try/copy-button.tsx'
import { ChangeRow } from './change-row.tsx'
import { named } from './named.ts'
import { ReformFile, saveReform } from './reform-file.tsx'
import { text } from './text.ts'
import { plainNumber, type WrittenChange, type WrittenReform } from './written.ts'

type Form = {
  readonly law: Law
  readonly opened: WrittenReform | undefined
  /** The last month that payments of the population are known for. */
  readonly lastMonth: string | undefined
  readonly onReform: (reform: WrittenReform) => void
}

const usualYear = '2026'

/** Reforms to begin with, from the first month of the year that is known last. */
const examplesOf = (year: string): readonly WrittenChange[] => [
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

export function ReformForm({ law, opened, lastMonth, onReform }: Form) {
  const say = useSay()
  const year = lastMonth?.slice(0, 4) ?? usualYear
  const [changes, setChanges] = useState<readonly WrittenChange[]>(
    opened?.changes ?? [{ ...examplesOf(year)[0]!, value: '' }],
  )
  const [assumed, setAssumed] = useState<readonly WrittenChange[]>(opened?.assumed ?? [])
  const [refused, setRefused] = useState<LawRefusal>()
  const wage = assumed.length === 0 ? wageToAssume(law, changes) : undefined
  const taken = wage ? [wage] : assumed
  const reformOf = (of: readonly WrittenChange[]): WrittenReform => ({
    ...(opened?.name && of === opened.changes ? { name: opened.name } : {}),
    ...(taken.length > 0 ? { assumed: written(taken) } : {}),
    changes: written(of),
  })
  const run = (reform: WrittenReform) => {
    const read = law.readReformOf(named(reform, law.reformables))
    setRefused('error' in read ? read.error : undefined)
    if ('reform' in read) onReform(reform)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    run(reformOf(changes))
  }
  const begin = (change: WrittenChange) => {
    setChanges([change])
    setAssumed([])
    run({ changes: [change] })
  }
  const rowsOf = (list: 'changes' | 'assumed') => {
    const [rows, set] = list === 'changes' ? [changes, setChanges] : [taken, setAssumed]
    const without = (at: number) => () => set(rows.filter((_, place) => place !== at))
    return rows.map((change, at) => (
      <ChangeRow
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
        key={at}
        law={law}
        place={at + 1}
        change={change}
        year={year}
        refused={refused?.field?.startsWith(`${list}[${at}]`) ? refused : undefined}
        onChange={(next) => set(rows.map((one, place) => (place === at ? next : one)))}
        onRemove={
          list === 'assumed' ? (wage ? undefined : without(at)) : rows.length > 1 ? without(at) : undefined
        }
      />
    ))
  }
  const elsewhere = refused && !refused.field?.includes('[') ? refused : undefined
  return (
    <section className="card reform-form screen-only" aria-labelledby="reform">
      <h2 id="reform">{say(text.reform)}</h2>
      <p className="examples-line">
        <span>{say(text.examples)}</span>
        {examplesOf(year).map((change) => (
          <button key={change.parameter} type="button" className="chip" onClick={() => begin(change)}>
            {say(named({ changes: [change] }, law.reformables).name as Text)}
          </button>
        ))}
      </p>
      <form onSubmit={submit} noValidate>
        {rowsOf('changes')}
        {taken.length > 0 && (
          <div className="assumed">
            <h3>{say(text.assumed)}</h3>
            {wage && <p className="hint">{say(text.assumedWhy)}</p>}
            {rowsOf('assumed')}
          </div>
        )}
        {elsewhere && (
          <p className="problem clay" role="alert">
            {say(elsewhere.message)}
          </p>
        )}
        <div className="deeds">
          <Button type="submit" size="lg">
            {say(text.run)}
          </Button>
          <Button
            variant="outline"
            onClick={() => setChanges([...changes, { ...changes.at(-1)!, value: '' }])}
          >
            {say(text.add)}
          </Button>
          <Button
            variant="subtle"
            onClick={() =>
              setAssumed([...taken, { parameter: 'average-wage', from: `${year}-01`, value: '' }])
            }
          >
            {say(text.addAssumed)}
          </Button>
        </div>
      </form>
      <div className="deeds">
        <ReformFile law={law} onRefused={setRefused} onReform={onReform} />
        {opened && (
          <>
            <Button variant="outline" size="sm" onClick={() => saveReform(named(opened, law.reformables))}>
              {say(text.saveFile)}
            </Button>
            <CopyButton label={say(text.copyLink)} content={() => window.location.href} />
          </>
        )}
      </div>
    </section>
  )
}
