/** Rows for a whole stretch at once: who paid every month from one through another need not write each. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ListField, PlainField } from '#law/pages'
import { useSay } from '../../../language.tsx'
import { FieldInput } from './field.tsx'
import { formText as text } from './text.ts'
import { everyMonth, type Written } from './written.ts'

type EveryMonth = {
  readonly field: ListField
  /** Of the list in the case: `payments`. */
  readonly path: string
  readonly rows: readonly Written[]
  readonly onRows: (rows: readonly Written[]) => void
}

const from: PlainField = { name: 'from', kind: 'month', label: text.fromMonth }
const through: PlainField = { name: 'through', kind: 'month', label: text.throughMonth }

export function EveryMonth({ field, path, rows, onRows }: EveryMonth) {
  const say = useSay()
  const [stretch, setStretch] = useState({ from: '', through: '' })
  const made = everyMonth(field, rows, stretch)
  return (
    <details className="every-month screen-only">
      <summary>{say(text.everyMonth)}</summary>
      <p className="small">{say(text.everyMonthHint)}</p>
      <div className="row">
        {[from, through].map((one) => (
          <FieldInput
            key={one.name}
            field={one}
            path={`${path}-${one.name}`}
            written={stretch[one.name as keyof typeof stretch]}
            onWritten={(written) => setStretch({ ...stretch, [one.name]: written })}
            fault={undefined}
          />
        ))}
        <Button variant="outline" size="md" disabled={!made} onClick={() => made && onRows(made)}>
          {say(text.addEveryMonth)}
        </Button>
      </div>
    </details>
  )
}
