/** One bar, three parts: what passes, what is in suspense, what goes back; they sum to the whole. */

import type { FileTold } from '#insurance/payments/contract'
import * as nouns from '#vocabulary/nouns.ts'
import { columnSum, counted, sumText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { Mark, type MarkName } from '../../design/marks.tsx'
import { useSay } from '../../language.tsx'
import { text } from './text.ts'

type Share = {
  readonly name: Text
  readonly sum: string
  readonly rows: number
  readonly tone: 'leaf' | 'sun' | 'clay' | 'dusk'
  readonly mark: MarkName
}

/** The parts a file divides into; together they are all its rows. */
export function partsOf(file: FileTold): readonly Share[] {
  const done = file.state === 'accepted'
  return [
    {
      name: done ? text.posted : text.passes,
      sum: file.passedSum,
      rows: file.passed,
      tone: 'leaf',
      mark: 'tick',
    },
    { name: text.suspense, sum: file.suspenseSum, rows: file.suspense, tone: 'sun', mark: 'question' },
    {
      name: done ? text.returned : text.returns,
      sum: file.returnedSum,
      rows: file.returned,
      tone: 'clay',
      mark: 'arrow',
    },
    ...(file.notTaken > 0
      ? [
          {
            name: text.notTakenPart,
            sum: file.notTakenSum,
            rows: file.notTaken,
            tone: 'dusk' as const,
            mark: 'dash' as const,
          },
        ]
      : []),
  ]
}

export function Split({ file }: { readonly file: FileTold }) {
  const say = useSay()
  const parts = partsOf(file)
  const whole = Number(file.totalSum)
  const done = file.state === 'accepted'
  return (
    <div className="split">
      <h2>{say(done ? text.splitDone : text.split, { sum: sumText(file.totalSum) })}</h2>
      <div className="bar" aria-hidden="true">
        {parts
          .filter(({ sum }) => Number(sum) > 0)
          .map(({ sum, tone }) => (
            <span key={tone} className={tone} style={{ flexGrow: Number(sum) / whole }} />
          ))}
      </div>
      <dl>
        {parts.map(({ name, sum, rows, tone, mark }) => (
          <div key={tone} className={Number(sum) > 0 ? tone : 'nothing'}>
            <dt>
              <Mark name={mark} /> {say(name)}
            </dt>
            <dd>
              <strong>{say(columnSum(sum))}</strong> {say(counted(rows, nouns.row))}
            </dd>
          </div>
        ))}
        <div className="whole">
          <dt>= {say(text.whole)}</dt>
          <dd>
            <strong>{say(columnSum(file.totalSum))}</strong> {say(counted(file.rows, nouns.row))}
          </dd>
        </div>
      </dl>
    </div>
  )
}
