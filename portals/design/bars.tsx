/** Counts as horizontal bars with the number beside each: a table that is also a plot. */

import { countText, shareText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { useSay } from '../language.tsx'

type Bar = { readonly name: Text; readonly count: number }

type Bars = {
  readonly bars: readonly Bar[]
  readonly tone: string
  readonly nameOfNames: string
  readonly nameOfCounts: string
}

export function Bars({ bars, tone, nameOfNames, nameOfCounts }: Bars) {
  const say = useSay()
  const longest = Math.max(...bars.map(({ count }) => count), 1)
  const whole = bars.reduce((sum, { count }) => sum + count, 0)
  return (
    <table className="bars">
      <thead className="unseen">
        <tr>
          <th scope="col">{nameOfNames}</th>
          <th scope="col">{nameOfCounts}</th>
          <th scope="col">%</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ name, count }) => (
          <tr key={name.en}>
            <th scope="row">{say(name)}</th>
            <td>
              <div>
                <span
                  className={`length ${tone}`}
                  style={{ width: `calc(${(count / longest).toFixed(4)} * (100% - 3.75rem))` }}
                />
                <span className="figure">{countText(count)}</span>
              </div>
            </td>
            <td className="soft sum">{say(shareText(count, whole))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
