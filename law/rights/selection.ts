/**
 * Which providers may take part in the Fund's selection (Q1, Q42): State, private and a firm's own alike; and a medical
 * unit of its own releases no firm from dues.
 */

import { type DayNumber, day } from '#vocabulary/day.ts'
import type { Text } from '#vocabulary/text.ts'
import { askable, type StepWords } from '../asked/askable.ts'
import type { LawBook } from '../book.ts'
import { citing, insuranceLaw, questions } from '../citation.ts'
import { SeriesMissing } from '../effective.ts'
import type { Facts, Trace } from '../trace.ts'
import { type DatedText, dayFact, findGoverningText } from './governing.ts'

/** `departmental`: a medical unit of a firm or an agency. */
export const applicants = ['state', 'private', 'departmental'] as const

type SelectionCase = {
  readonly book: LawBook
  readonly on: DayNumber | undefined
  readonly applicant: (typeof applicants)[number]
  readonly trace?: Trace<keyof typeof words>
}

type Selection = {
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
function selection(c: SelectionCase): Selection {
  const text = findGoverningText(purchaseRules, c.book, c.on)
  if (!text)
    throw new SeriesMissing(series, dayFact(c.on) || c.book.edition, { from: purchaseRules[0]!.from })
  const { applicant } = c
  c.trace?.push({
    rule: 'selection-open',
    value: true,
    facts: { applicant, on: dayFact(c.on) },
    cites: [text.cite, questions(applicant === 'departmental' ? 'Q42' : 'Q1')],
    confidence: text.confidence,
  })
  if (applicant === 'departmental') {
    c.trace?.push({
      rule: 'own-unit-releases-nobody',
      value: false,
      facts: { applicant },
      cites: [insuranceLaw('27'), questions('Q42')],
    })
  }
  return { mayTakePart: true, releasesEmployer: false }
}

const words = {
  'selection-open': ({ applicant }: Facts): Text => ({
    kk: `Қордың таңдауына мемлекеттік те, жеке меншік те, ведомстволық та медициналық ұйым қатыса алады${applicant === 'departmental' ? '; кәсіпорынның медициналық бөлімшесі де' : ''}.`,
    ru: `В отборе Фонда участвуют и государственные, и частные, и ведомственные организации${applicant === 'departmental' ? ', в том числе медсанчасть предприятия' : ''}.`,
    en: `State, private and departmental providers alike may take part in the Fund’s selection${applicant === 'departmental' ? ', a firm’s own medical unit too' : ''}.`,
  }),
  'own-unit-releases-nobody': (): Text => ({
    kk: 'Өз медициналық бөлімшесінің болуы кәсіпорынды аударым мен жарнадан босатпайды.',
    ru: 'Наличие своей медсанчасти не освобождает предприятие от отчислений и взносов.',
    en: 'Having a medical unit of its own releases a firm from no dues.',
  }),
} satisfies StepWords

/** `selection`: which providers may take part in the Fund’s selection. */
export const selectionRule = askable({
  fields: ['edition', 'on', 'applicant'],
  timeField: 'on',
  words,
  ask: (fields, trace): Selection =>
    selection({
      book: fields.book(),
      on: fields.findDay('on'),
      applicant: fields.oneOf('applicant', applicants),
      trace,
    }),
})
