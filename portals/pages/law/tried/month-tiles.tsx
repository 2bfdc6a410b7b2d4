/** The months of a status as tiles, twelve a row. */
import type { GridState } from '#law'
import type { AnswerField } from '#law/pages'
import { capital, monthText, shortMonth } from '#vocabulary/spoken.ts'
import { Mark, markOfMonth } from '../../../design/marks.tsx'
import { useSay } from '../../../language.tsx'

type Month = { readonly month: string; readonly state: GridState }
type StateField = AnswerField & { readonly kind: 'word' }

type MonthTiles = {
  readonly field: AnswerField & { readonly kind: 'list' }
  readonly months: readonly Month[]
}

export function MonthTiles({ field, months }: MonthTiles) {
  const say = useSay()
  const { words } = field.fields.find((each): each is StateField => each.name === 'state')!
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))]
  const states = [...new Set(months.map(({ state }) => state))]
  return (
    <div className="month-tiles">
      <h3>{say(field.label)}</h3>
      {years.map((year) => (
        <div className="year" key={year}>
          <span className="year-name">{year}</span>
          <ul aria-label={year}>
            {months
              .filter(({ month }) => month.startsWith(year))
              .map(({ month, state }) => (
                <li key={month} className={`at-${Number(month.slice(5))}`}>
                  <span className={`tile ${state}`}>
                    <Mark name={markOfMonth[state]} />
                    <span aria-hidden="true">{say(shortMonth(month))}</span>
                    <span className="unseen">{`${say(monthText(month))}: ${say(words[state]!)}`}</span>
                  </span>
                </li>
              ))}
          </ul>
        </div>
      ))}
      <ul className="legend">
        {states.map((state) => (
          <li key={state}>
            <span className={`tile swatch ${state}`}>
              <Mark name={markOfMonth[state]} />
            </span>
            {capital(say(words[state]!))}
          </li>
        ))}
      </ul>
    </div>
  )
}
