/**
 * Which providers may take part in the Fund's selection (Q1, Q42): State, private and a firm's own alike; and a medical
 * unit of its own releases no firm from dues.
 */
import { type DayNumber, day } from '#vocabulary/day.ts'
import type { LawBook } from '../book.ts'
import { citing, insuranceLaw } from '../citation.ts'
import { SeriesMissing } from '../effective.ts'
import type { Trace } from '../trace.ts'
import { type DatedText, dayFact, findGoverningText } from './governing-text.ts'

/** `departmental`: a medical unit of a firm or an agency. */
export const applicants = ['state', 'private', 'departmental'] as const

type SelectionCase = {
  readonly book: LawBook
  readonly on: DayNumber | undefined
  readonly applicant: (typeof applicants)[number]
  readonly trace?: Trace
}

export type Selection = {
  readonly mayTakePart: boolean
  /** Whether the firm that keeps the unit, or whose staff is treated there, is released from dues. */
  readonly releasesEmployer: false
}

const checkedOn = day('2026-11-22')

/** The rules by which the Fund selects those it buys care from. */
export const purchaseRules: readonly DatedText[] = [
  {
    from: day('2017-08-07'),
    enacted: day('2017-08-07'),
    cite: citing('order-591')('1'),
    confidence: 'high',
    checkedOn,
  },
  {
    from: day('2020-12-08'),
    enacted: day('2020-12-08'),
    cite: citing('order-dsm-242-2020')('1'),
    confidence: 'medium',
    checkedOn,
  },
]

const series = {
  name: 'purchase-rules',
  title: {
    kk: 'Қызметтерді сатып алу қағидалары',
    ru: 'Правила закупа услуг',
    en: 'Rules for purchasing services',
  },
}

/** Throws SeriesMissing before the first rules on record, of August 2017. */
export function selection(c: SelectionCase): Selection {
  const text = findGoverningText(purchaseRules, c.book, c.on)
  if (!text)
    throw new SeriesMissing(series, dayFact(c.on) || c.book.edition, { from: purchaseRules[0]!.from })
  const { applicant } = c
  c.trace?.push({
    rule: 'selection-open',
    value: true,
    facts: { applicant, on: dayFact(c.on) },
    cites: [text.cite, citing('fund-qa-2018')(applicant === 'departmental' ? 'Q42' : 'Q1')],
    confidence: text.confidence,
  })
  if (applicant === 'departmental') {
    c.trace?.push({
      rule: 'own-unit-releases-nobody',
      value: false,
      facts: { applicant },
      cites: [insuranceLaw('27'), citing('fund-qa-2018')('Q42')],
    })
  }
  return { mayTakePart: true, releasesEmployer: false }
}
