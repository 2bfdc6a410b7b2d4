/** Two bars for each name, as it is and with the reform, and the difference: a table that is also a plot. */
import type { Text } from '#vocabulary/text.ts'
import { useSay } from '../../../language.tsx'
import { resultText as text } from '../text.ts'

export type SideBar = {
  readonly key: string
  readonly name: Text
  readonly before: number
  readonly after: number
  /** Said instead of the bars. */
  readonly instead?: Text
  readonly shown: (value: number) => Text
  readonly change: Text
  /** A part of the row above it. */
  readonly part?: boolean
}

type SideBars = { readonly bars: readonly SideBar[]; readonly nameOfNames: Text; readonly label: string }

function Bar({ of, longest, tone, value }: { of: SideBar; longest: number; tone: string; value: number }) {
  const say = useSay()
  const name = tone === 'was' ? text.before : text.after
  return (
    <div className="side">
      <span
        className={`length ${tone}`}
        style={{ width: `calc(${(value / longest).toFixed(4)} * (100% - 6.5rem))` }}
      />
      <span className="figure">
        <span className="unseen">{say(name)}: </span>
        {say(of.shown(value))}
      </span>
    </div>
  )
}

/** What stays, and has no part that changes. */
function staysWhole(bars: readonly SideBar[], at: number): boolean {
  const stays = ({ before, after, instead }: SideBar) => instead === undefined && before === after
  const { part } = bars[at]!
  if (!stays(bars[at]!)) return false
  if (part) return true
  const next = bars.findIndex((bar, place) => place > at && !bar.part)
  return bars.slice(at + 1, next < 0 ? undefined : next).every(stays)
}

export function SideBars({ bars, nameOfNames, label }: SideBars) {
  const say = useSay()
  const longest = Math.max(...bars.flatMap(({ before, after }) => [before, after]), 1)
  const changing = bars.filter((_, at) => !staysWhole(bars, at))
  const staying = bars.filter((_, at) => staysWhole(bars, at))
  const table = (rows: readonly SideBar[], name: string) => (
    <Rows bars={rows} nameOfNames={nameOfNames} label={name} longest={longest} />
  )
  return (
    <>
      {changing.length > 0 && (
        <ul className="legend" aria-hidden="true">
          <li>
            <span className="swatch was" /> {say(text.before)}
          </li>
          <li>
            <span className="swatch will" /> {say(text.after)}
          </li>
        </ul>
      )}
      {changing.length > 0 && table(changing, label)}
      {staying.length > 0 && (
        <details className="staying">
          <summary>{say(text.unchanged, { count: staying.length })}</summary>
          {table(staying, `${label}. ${say(text.unchanged, { count: staying.length })}`)}
        </details>
      )}
    </>
  )
}

function Rows({ bars, nameOfNames, label, longest }: SideBars & { readonly longest: number }) {
  const say = useSay()
  return (
    <table className="side-bars" aria-label={label}>
      <thead className="unseen">
        <tr>
          <th scope="col">{say(nameOfNames)}</th>
          <th scope="col">
            {say(text.before)}, {say(text.after)}
          </th>
          <th scope="col">{say(text.difference)}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((of) => (
          <tr key={of.key} className={of.part ? 'part' : undefined}>
            <th scope="row">{say(of.name)}</th>
            <td>
              {of.instead ? (
                <span className="soft">{say(of.instead)}</span>
              ) : (
                <>
                  <Bar of={of} longest={longest} tone="was" value={of.before} />
                  <Bar of={of} longest={longest} tone="will" value={of.after} />
                </>
              )}
            </td>
            <td className={of.before === of.after ? 'sum soft' : 'sum'}>
              {of.instead ? '' : say(of.change)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
