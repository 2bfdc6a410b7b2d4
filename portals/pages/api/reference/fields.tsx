/** The fields of a case or an answer as a table: name, what it means, how it is written. */
import { useLanguage, useSay } from '../../../language.tsx'
import { descriptionIn } from '../document.ts'
import { formNames } from '../form-names.ts'
import { Said } from '../said.tsx'
import { text } from '../text.ts'
import type { FieldRow } from './read-schema.ts'

type Fields = {
  readonly name: string
  readonly rows: readonly FieldRow[]
  readonly ofAnswer?: boolean
  /** The values a field may have by their codes alone, without what each means. */
  readonly brief?: boolean
}

export function Fields({ name, rows, ofAnswer = false, brief = false }: Fields) {
  const say = useSay()
  return (
    <table className="stacks api-fields" aria-label={name}>
      <thead>
        <tr>
          <th scope="col">{say(text.field)}</th>
          <th scope="col">{say(text.meaning)}</th>
          <th scope="col">{say(text.form)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Field key={row.path} row={row} ofAnswer={ofAnswer} brief={brief} />
        ))}
      </tbody>
    </table>
  )
}

type OfField = { readonly row: FieldRow; readonly ofAnswer: boolean; readonly brief: boolean }

function Field({ row, ofAnswer, brief }: OfField) {
  const say = useSay()
  const { language } = useLanguage()
  const said = descriptionIn(row.of, language)
  const listed = said.words.includes('\n')
  const presence = ofAnswer
    ? row.needed
      ? row.mayBeNull && text.orNull
      : text.mayBeAbsent
    : row.needed && text.needed
  return (
    <tr>
      <th scope="row">
        <code>{row.path}</code>
        {presence && <span className="small">{say(presence)}</span>}
      </th>
      <td data-label={say(text.meaning)}>
        <Said said={brief ? { ...said, words: said.words.split('\n')[0]! } : said} />
      </td>
      <td data-label={say(text.form)}>
        <div>
          {row.isList ? `${say(text.listOf)} ` : ''}
          {say(formNames[row.form])}
          {row.values.length > 0 && (brief || !listed) && (
            <span className="small">
              {row.values.map((value, place) => (
                <span key={value}>
                  {place > 0 && ', '}
                  <code>{value}</code>
                </span>
              ))}
            </span>
          )}
        </div>
      </td>
    </tr>
  )
}
