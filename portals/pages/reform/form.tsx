/** The form of a reform: its changes one under the other, a file instead, and examples to begin with. */
import { Button } from '@mantine/core'
import { type FormEvent, useEffect, useRef } from 'react'
import type { Text } from '#vocabulary/text.ts'
import { CopyButton } from '../../design/program/copy-button.tsx'
import { useSay } from '../../language.tsx'
import type { Law } from '../../law.ts'
import { ChangeRow } from './change-row.tsx'
import { ReformFile, saveReform } from './reform-file.tsx'
import { named } from './reform-name.ts'
import { text } from './text.ts'
import { examplesOf, type ListOfChanges, type ReformInForm, useForm } from './use-form.ts'
import type { WrittenChange, WrittenReform } from './written.ts'

type Form = {
  readonly law: Law
  readonly opened: WrittenReform | undefined
  /** The last month that payments of the population are known for. */
  readonly lastMonth: string | undefined
  readonly onReform: (reform: WrittenReform) => void
}

const usualYear = '2026'

type OfForm = { readonly law: Law; readonly year: string; readonly form: ReformInForm }

function Examples({ law, year, form }: OfForm) {
  const say = useSay()
  return (
    <p className="examples-line">
      <span>{say(text.examples)}</span>
      {examplesOf(year).map((change) => (
        <button key={change.parameter} type="button" className="chip" onClick={() => form.begin(change)}>
          {say(named({ changes: [change] }, law.reformables).name as Text)}
        </button>
      ))}
    </p>
  )
}

/** From a row taken away the focus goes to the row in its place, or to the one before. */
function useFocusAfterRemoval() {
  const inForm = useRef<HTMLFormElement>(null)
  const removedAt = useRef<number>(undefined)
  useEffect(() => {
    const at = removedAt.current
    if (at === undefined) return
    removedAt.current = undefined
    const rows = inForm.current?.querySelectorAll('.change-row') ?? []
    rows[Math.min(at, rows.length - 1)]?.querySelector('select')?.focus()
  })
  return { inForm, removedAt }
}

type ListInForm = OfForm & { readonly list: ListOfChanges; readonly onRemoved: (at: number) => void }

function Rows({ law, year, form, list, onRemoved }: ListInForm) {
  const rows = form.lists[list]
  const set = (next: readonly WrittenChange[]) => form.set(list, next)
  const remove = (at: number) => {
    onRemoved(at)
    set(rows.toSpliced(at, 1))
  }
  const mayGo = list === 'changes' ? rows.length > 1 : !form.wageFilledIn
  return rows.map((change, at) => (
    <ChangeRow
      // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
      key={at}
      law={law}
      place={at + 1}
      change={change}
      year={year}
      refused={form.refused?.field?.startsWith(`${list}[${at}]`) ? form.refused : undefined}
      onChange={(next) => set(rows.map((one, place) => (place === at ? next : one)))}
      onRemove={mayGo ? () => remove(at) : undefined}
    />
  ))
}

function Deeds({ year, form }: OfForm) {
  const say = useSay()
  const { changes, assumed } = form.lists
  const addChange = () => form.set('changes', [...changes, { ...changes.at(-1)!, value: '' }])
  const assume = () =>
    form.set('assumed', [...assumed, { parameter: 'average-wage', from: `${year}-01`, value: '' }])
  return (
    <div className="deeds">
      <Button type="submit" size="lg">
        {say(text.run)}
      </Button>
      <Button variant="outline" onClick={addChange}>
        {say(text.add)}
      </Button>
      <Button variant="subtle" onClick={assume}>
        {say(text.addAssumed)}
      </Button>
    </div>
  )
}

export function ReformForm({ law, opened, lastMonth, onReform }: Form) {
  const say = useSay()
  const year = lastMonth?.slice(0, 4) ?? usualYear
  const form = useForm({ law, opened, year, onReform })
  const of = { law, year, form }
  const { refused } = form
  const { inForm, removedAt } = useFocusAfterRemoval()
  const removed = (at: number) => {
    removedAt.current = at
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    form.run()
  }
  return (
    <section className="card reform-form screen-only" aria-labelledby="reform">
      <h2 id="reform">{say(text.reform)}</h2>
      <Examples {...of} />
      <form ref={inForm} onSubmit={submit} noValidate>
        <Rows {...of} list="changes" onRemoved={removed} />
        {form.lists.assumed.length > 0 && (
          <div className="assumed">
            <h3>{say(text.assumed)}</h3>
            {form.wageFilledIn && <p className="hint">{say(text.assumedWhy)}</p>}
            <Rows {...of} list="assumed" onRemoved={(at) => removed(form.lists.changes.length + at)} />
          </div>
        )}
        {refused && !refused.field?.includes('[') && (
          <p className="problem clay" role="alert">
            {say(refused.message)}
          </p>
        )}
        <Deeds {...of} />
      </form>
      <div className="deeds">
        <ReformFile law={law} onRefused={form.refuse} onReform={onReform} />
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
