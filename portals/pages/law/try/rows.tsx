/** The fields of a case, and its lists: rows are added and taken away, and the focus goes with the hand. */
import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { FormField, ListField } from '#law/pages'
import { capital } from '#vocabulary/spoken.ts'
import { Mark } from '../../../design/marks.tsx'
import { useSay } from '../../../language.tsx'
import { EveryMonth } from './every-month.tsx'
import type { FaultAt } from './fault.ts'
import { FieldInput } from './field.tsx'
import { formText as text } from './text.ts'
import { isByMonth, oneMore, shownFields, type Written } from './written.ts'

type FieldsOf = {
  readonly fields: readonly FormField[]
  readonly written: Written
  readonly onWritten: (written: Written) => void
  readonly fault: FaultAt | undefined
  /** What stands before the names of these fields in a path: `payments[0].`. */
  readonly prefix?: string
}

/** The fields that are no lists, as the others ask for them. */
export function PlainFields({ fields, written, onWritten, fault, prefix = '' }: FieldsOf) {
  return shownFields(fields, written).map((field) => {
    if (field.kind === 'list') return null
    const value = written[field.name]
    return (
      <FieldInput
        key={field.name}
        field={field}
        path={`${prefix}${field.name}`}
        written={typeof value === 'string' ? value : ''}
        onWritten={(changed) => onWritten({ ...written, [field.name]: changed })}
        fault={fault}
      />
    )
  })
}

/** The focus goes to a new row's first field, and from a row taken away to what adds one. */
function useFocusOnRows(count: number) {
  const list = useRef<HTMLFieldSetElement>(null)
  const before = useRef(count)
  const byHand = useRef(false)
  useEffect(() => {
    const grown = count - before.current
    before.current = count
    if (!byHand.current || grown === 0) return
    byHand.current = false
    const inputs = list.current?.querySelectorAll<HTMLElement>(
      ':scope > .row:last-of-type :is(input, select)',
    )
    if (grown > 0) inputs?.[0]?.focus()
    else list.current?.querySelector<HTMLElement>(':scope > .add-row')?.focus()
  }, [count])
  return { list, byHand }
}

/** The fields that are lists, one after another; a row may hold lists of its own. */
export function Lists({ fields, written, onWritten, fault, prefix = '' }: FieldsOf) {
  return shownFields(fields, written).map((field) => {
    const rows = written[field.name]
    return field.kind === 'list' && typeof rows === 'object' ? (
      <Rows
        key={field.name}
        field={field}
        path={`${prefix}${field.name}`}
        rows={rows}
        onRows={(changed) => onWritten({ ...written, [field.name]: changed })}
        fault={fault}
      />
    ) : null
  })
}

type RowsOf = {
  readonly field: ListField
  /** Of the list in the case: `payments`. */
  readonly path: string
  readonly rows: readonly Written[]
  readonly onRows: (rows: readonly Written[]) => void
  readonly fault: FaultAt | undefined
}

function Rows({ field, path, rows, onRows, fault }: RowsOf) {
  const say = useSay()
  const { list, byHand } = useFocusOnRows(rows.length)
  const change = (changed: readonly Written[]) => {
    byHand.current = true
    onRows(changed)
  }
  return (
    <fieldset className="rows" ref={list}>
      <legend>{say(field.label)}</legend>
      {field.hint && <p className="small">{say(field.hint)}</p>}
      {fault?.path === path && <p className="clay">{say(fault.words)}</p>}
      {rows.map((row, place) => (
        <Row
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may be alike in everything
          key={place}
          field={field}
          path={`${path}[${place}]`}
          place={place}
          row={row}
          onRow={(changed) => onRows(rows.with(place, changed))}
          onRemove={() => change(rows.toSpliced(place, 1))}
          fault={fault}
        />
      ))}
      <Button
        className="add-row"
        variant="outline"
        size="md"
        onClick={() => change([...rows, oneMore(field, rows)])}
      >
        {say(field.add)}
      </Button>
      {isByMonth(field) && <EveryMonth field={field} path={path} rows={rows} onRows={onRows} />}
    </fieldset>
  )
}

type RowOf = {
  readonly field: ListField
  readonly path: string
  readonly place: number
  readonly row: Written
  readonly onRow: (row: Written) => void
  readonly onRemove: () => void
  readonly fault: FaultAt | undefined
}

function Row({ field, path, place, row, onRow, onRemove, fault }: RowOf) {
  const say = useSay()
  const inside = { fields: field.fields, written: row, onWritten: onRow, fault, prefix: `${path}.` }
  const name = say(text.rowOf, { one: field.one, number: place + 1 })
  return (
    <fieldset className="row">
      <legend>{name}</legend>
      <PlainFields {...inside} />
      <Lists {...inside} />
      <button
        type="button"
        className="remove-row"
        onClick={onRemove}
        aria-label={capital(say(text.removeRow, { row: name }))}
      >
        <Mark name="cross" />
      </button>
    </fieldset>
  )
}
