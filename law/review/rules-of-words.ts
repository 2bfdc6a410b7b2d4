/** What the law says in words and not in figures, dated and checked like its values. */
import type { Day } from '#vocabulary/day.ts'
import { beginningNow } from '../beginnings/beginnings.ts'
import { type Cite, questions } from '../citation.ts'
import { centreNumbers } from '../contacts/directory.ts'
import { type DutyRow, dutyRows } from '../duties/table.ts'
import { statements } from '../pages/statements.ts'
import { rightsOfCitizens, tiedChoice } from '../rights/choice.ts'
import type { DatedText } from '../rights/governing.ts'
import { onlineProof } from '../rights/proof.ts'
import { contractsByYear } from '../rights/providers.ts'
import { purchaseRules } from '../rights/selection.ts'
import type { Rule } from '../words.ts'
import type { ReviewedValue } from './values.ts'

/** Texts that govern from a day on, and facts the Fund told of itself, by the rule that reads them. */
export function reviewedTexts(): ReviewedValue[] {
  return [
    ...ofTexts('choice-of-the-person', rightsOfCitizens),
    ...ofTexts('choice-tied-to-payment', tiedChoice),
    ...ofTexts('proof-by-iin', onlineProof),
    ...ofTexts('selection-open', purchaseRules),
    ...dutyRows.map((row) => ({
      ...checkedText({ ...row, ...daysOf(row) }, row.cites[0]),
      of: `duty-${row.duty}`,
      title: statements[`duty-${row.duty}`].title,
      value: row.of.join(', '),
    })),
    ...centreNumbers.map(({ from, number, confidence, checkedOn }) => ({
      of: 'contact-centre',
      title: statements['contact-centre'].title,
      from,
      value: number,
      cite: questions('Q46'),
      confidence,
      checkedOn,
    })),
    ...contractsByYear.map(({ year, contracts, confidence, checkedOn }) => ({
      of: 'contracted-providers',
      title: statements['contracted-providers'].title,
      from: String(year),
      value: String(contracts),
      cite: questions('Q4'),
      confidence,
      checkedOn,
    })),
  ]
}

type Dated = Omit<DatedText, 'cite'> & { readonly from: Day }

const checkedText = ({ from, enacted, confidence, checkedOn }: Dated, cite: Cite) => ({
  enacted,
  from,
  cite,
  confidence,
  checkedOn,
})

const daysOf = (row: DutyRow): { readonly from: Day; readonly enacted: Day } =>
  'with' in row ? { from: beginningNow(row.with), enacted: row.with.amendments.at(-1)!.enacted } : row

const ofTexts = (of: Rule, texts: readonly DatedText[]): ReviewedValue[] =>
  texts.map((text) => ({ ...checkedText(text, text.cite), of, title: statements[of].title }))
