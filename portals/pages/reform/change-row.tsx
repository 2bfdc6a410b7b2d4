/** One change of a reform: which value, from which month, and what it becomes, with what it is now. */
import { NativeSelect, TextInput } from '@mantine/core'
import type { LawRefusal } from '#law'
import { findMonth } from '#vocabulary/month.ts'
import { capital, monthName, monthText } from '#vocabulary/spoken.ts'
import { Mark } from '../../design/marks.tsx'
import { useSay } from '../../language.tsx'
import type { Law } from '../../law.ts'
import { groupsOfValues, nameOfValue, signOf, valueShown } from './names.ts'
import { monthBefore } from './result/figures.ts'
import { text } from './text.ts'
import { type WrittenChange, withoutPath } from './written.ts'

type Row = {
  readonly law: Law
  /** From 1. */
  readonly place: number
  readonly change: WrittenChange
  /** The year that the population is known for last. */
  readonly year: string
  readonly refused: LawRefusal | undefined
  readonly onChange: (change: WrittenChange) => void
  readonly onRemove: (() => void) | undefined
}

const groupNames = { rates: text.rates, bases: text.bases, terms: text.terms, wages: text.wages }
const yearsAhead = 4

/** Every value that can be reformed, under its heading. */
function Values() {
  const say = useSay()
  return groupsOfValues.map(({ key, values }) => (
    <optgroup key={key} label={say(groupNames[key])}>
      {values.map((name) => (
        <option key={name} value={name}>
          {say(nameOfValue(name))}
        </option>
      ))}
    </optgroup>
  ))
}

type From = {
  readonly from: string
  readonly year: string
  readonly error: string | undefined
  readonly onFrom: (from: string) => void
}

function FromMonth({ from, year, error, onFrom }: From) {
  const say = useSay()
  const [fromYear, inYear] = [from.slice(0, 4), from.slice(5)]
  const years = new Set([
    fromYear,
    ...Array.from({ length: yearsAhead + 2 }, (_, at) => String(Number(year) - 1 + at)),
  ])
  return (
    <>
      <NativeSelect
        label={say(text.month)}
        value={inYear}
        error={error}
        onChange={(event) => onFrom(`${fromYear}-${event.currentTarget.value}`)}
        data={Array.from({ length: 12 }, (_, at) => ({
          value: String(at + 1).padStart(2, '0'),
          label: capital(say(monthName(at + 1))),
        }))}
      />
      <NativeSelect
        className="year"
        label={say(text.year)}
        value={fromYear}
        onChange={(event) => onFrom(`${event.currentTarget.value}-${inYear}`)}
        data={[...years].sort()}
      />
    </>
  )
}

export function ChangeRow({ law, place, change, year, refused, onChange, onRemove }: Row) {
  const say = useSay()
  const { parameter, from, until, value } = change
  const reformable = law.findReformable(parameter) ?? law.reformables[0]!
  const { unit, least, most } = reformable
  const month = findMonth(from)
  const now = month && law.findValueText(reformable, law.lawBook('current'), month)
  const malformed = say(text.valueNeeded, {
    least: law.numberText(unit, least),
    most: law.numberText(unit, most),
  })
  const at = refused?.field?.split('.').at(-1)
  const [ofValue, ofMonth] = [at === 'value', at === 'from' || at === 'until']
  const said = refused && say(withoutPath(refused.message))
  return (
    <fieldset className="change-row">
      <legend className="unseen">{say(text.changeOf, { place })}</legend>
      <NativeSelect
        className="which"
        label={say(text.value)}
        value={parameter}
        onChange={(event) => onChange({ parameter: event.currentTarget.value, from, value: '' })}
        error={ofValue || ofMonth ? undefined : said}
      >
        <Values />
      </NativeSelect>
      <FromMonth
        from={from}
        year={year}
        error={ofMonth ? said : undefined}
        onFrom={(next) => onChange({ ...change, from: next })}
      />
      <TextInput
        label={say(text.newValue, { unit: signOf(unit) })}
        value={value}
        onChange={(event) => onChange({ ...change, value: event.currentTarget.value })}
        description={say(now === undefined ? text.nowNothing : text.now, {
          value: now === undefined ? '' : valueShown(now, unit),
        })}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={ofValue ? malformed : undefined}
        inputMode="decimal"
        autoComplete="off"
        maxLength={16}
      />
      {onRemove && (
        <button
          type="button"
          className="remove-change"
          onClick={onRemove}
          aria-label={say(text.remove, { place })}
        >
          <Mark name="cross" />
        </button>
      )}
      {until !== undefined && (
        <p className="hint until">{say(text.through, { month: monthText(monthBefore(until)) })}</p>
      )}
    </fieldset>
  )
}
