/** The few signs of the product, drawn: no face need hold them and each stands beside its word. */
import type { MonthOfGrid } from '#insurance/status/contract'

const paths = {
  tick: 'M3 8.6 6.4 12 13 4.4',
  star: 'M8 1.8 9.9 6l4.6.5-3.4 3.1.9 4.6L8 11.9l-4 2.3.9-4.6L1.5 6.5 6.1 6z',
  exclamation: 'M8 2.5V9.4M8 13.3v.2',
  dot: 'M8 8v.1',
  shield: 'M8 1.8 13.5 4v4c0 3.3-2.3 5.3-5.5 6.4C4.8 13.3 2.5 11.3 2.5 8V4z',
  question: 'M5.3 5.6C5.3 3.9 6.5 3 8 3s2.7.9 2.7 2.5c0 2.1-2.7 2-2.7 4.3M8 13.3v.1',
  dash: 'M4.5 8h7',
  back: 'M13 8H3M7 4 3 8l4 4',
  arrow: 'M3 8h10M9 4l4 4-4 4',
  cross: 'M4 4l8 8M12 4l-8 8',
  bell: 'M3 12h10l-1.4-2V7a3.6 3.6 0 0 0-7.2 0v3zM7 14.2h2',
} as const

export type MarkName = keyof typeof paths
const solid: readonly MarkName[] = ['star', 'shield']

/** Decoration only: the word beside it, or the name of what holds it, says the same. */
export function Mark({ name }: { readonly name: MarkName }) {
  const filled = solid.includes(name)
  return (
    <svg className="mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill={filled ? 'currentColor' : 'none'}
        stroke={filled ? 'none' : 'currentColor'}
        strokeWidth={name === 'dot' ? 3 : 2}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}

/** The sign of a month's state. */
export const markOfMonth: Readonly<Record<MonthOfGrid['state'], MarkName>> = {
  paid: 'tick',
  state: 'star',
  'own-service': 'shield',
  prepaid: 'tick',
  unpaid: 'exclamation',
  'not-due': 'dot',
  none: 'dash',
}

/** The sun over the horizon: the product's sign. */
export function Emblem() {
  return (
    <svg className="emblem" viewBox="0 0 26 26" aria-hidden="true" focusable="false">
      <circle cx="13" cy="13" r="13" fill="#0B6E93" />
      <circle cx="13" cy="10.5" r="7" fill="#FFC83D" />
    </svg>
  )
}
