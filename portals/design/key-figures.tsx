/** The few figures that stand first on a page: each with its name above and, below, what it is of. */
import type { ReactNode } from 'react'
import type { Text } from '#vocabulary/text.ts'
import { useSay } from '../language.tsx'
import './key-figures.css'

export const KeyFigures = ({ children }: { readonly children: ReactNode }) => (
  <dl className="figures">{children}</dl>
)

type KeyFigure = {
  readonly name: Text
  readonly value: string
  readonly tone: string
  readonly children: ReactNode
}

export function KeyFigure({ name, value, tone, children }: KeyFigure) {
  const say = useSay()
  return (
    <div className="card">
      <dt>{say(name)}</dt>
      <dd>
        <strong className={tone}>{value}</strong>
        <span>{children}</span>
      </dd>
    </div>
  )
}
