/** An answer field by field, with the words its form gives them: what any rule can be shown by. */
import type { Reason } from '#law'
import type { AnswerField } from '#law/pages'
import type { Text } from '#vocabulary/text.ts'
import { useSay } from '../../../language.tsx'
import { answerText as text } from './text.ts'
import { findIn, isNothing, type Value, valueText } from './values.ts'

/** Words that the reasons say already are not said again in a column. */
const isSaid = (column: AnswerField, rows: readonly Value[], because: readonly Reason[]): boolean =>
  column.kind === 'says' &&
  rows.every((row) => because.some(({ text }) => text.kk === (findIn(row, column.name) as Text).kk))

type ListOf = {
  readonly field: AnswerField & { readonly kind: 'list' }
  readonly rows: readonly Value[]
  readonly because: readonly Reason[]
}

const isFigure = ({ kind }: AnswerField): boolean => kind === 'sum' || kind === 'rate' || kind === 'count'

/** Sums of parts keep what they are exactly: the law rounds the whole. */
const isFine = ({ kind, name }: AnswerField, rows: readonly Value[]): boolean =>
  kind === 'sum' && rows.some((row) => /\.\d{3,}$/.test(String(findIn(row, name))))

/** A list of an answer as a table. */
function AnswerTable({ field, rows, because }: ListOf) {
  const say = useSay()
  const columns = field.fields.filter((column) => !isSaid(column, rows, because))
  return (
    <div className="answer-list">
      <h3>{say(field.label)}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section className="wide" tabIndex={0} aria-label={say(field.label)}>
        <table className="stacks">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.name} scope="col" className={isFigure(column) ? 'sum' : undefined}>
                  {say(column.label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two rows may be alike in everything
              <tr key={place}>
                {columns.map((column) => (
                  <td
                    key={column.name}
                    className={isFigure(column) ? 'sum' : undefined}
                    data-label={say(column.label)}
                  >
                    {say(valueText(column, findIn(row, column.name), true))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {columns
        .filter((column) => isFine(column, rows))
        .map(({ name, label }) => (
          <p key={name} className="small">
            {say(text.roundedInAll, { label })}
          </p>
        ))}
    </div>
  )
}

type FieldsOf = { readonly fields: readonly AnswerField[]; readonly of: Value }

const held = ({ fields, of }: FieldsOf) => fields.filter((field) => !isNothing(findIn(of, field.name)))

/** The single fields that hold something. */
export function AnswerFields({ fields, of }: FieldsOf) {
  const say = useSay()
  const single = held({ fields, of }).filter((field) => field.kind !== 'list')
  if (single.length === 0) return null
  return (
    <dl className="answer-fields">
      {single.map((field) => (
        <div key={field.name}>
          <dt>{say(field.label)}</dt>
          <dd>{say(valueText(field, findIn(of, field.name)))}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The lists that hold something, each as a table. */
export function AnswerTables({ fields, of, because }: FieldsOf & { readonly because: readonly Reason[] }) {
  return held({ fields, of }).map(
    (field) =>
      field.kind === 'list' && (
        <AnswerTable
          key={field.name}
          field={field}
          rows={findIn(of, field.name) as readonly Value[]}
          because={because}
        />
      ),
  )
}
