/** One JSON case in, one JSON answer out: the shapes of the outside contract. */

import { IncomeOverLimit } from '../contributions/regimes/income-limit.ts'
import { SeriesMissing } from '../effective.ts'
import { BadCase } from './bad-case.ts'
import { askDues } from './dues-question.ts'
import { askEntitlement } from './entitlement-question.ts'
import { askIin } from './iin-question.ts'
import { askPenalty } from './penalty-question.ts'
import { askRefund } from './refund-question.ts'
import type { LawRefusal } from './refusal-words.ts'
import { askChoice } from './rights/choice-question.ts'
import { askContacts } from './rights/contacts-question.ts'
import { askDuties } from './rights/duties-question.ts'
import { askProof } from './rights/proof-question.ts'
import { askProviders } from './rights/providers-question.ts'
import { askRegisters } from './rights/registers-question.ts'
import { askSelection } from './rights/selection-question.ts'
import { askSpending } from './rights/spending-question.ts'
import { askVoluntary } from './rights/voluntary-question.ts'
import { askStatus } from './status-question.ts'
import { askWorkdays } from './workdays-question.ts'

/** Reads a case and answers it; throws BadCase and SeriesMissing. */
type Ask = (question: unknown) => object

const rules = {
  dues: { ask: askDues, timeField: 'month' },
  status: { ask: askStatus, timeField: 'on' },
  penalty: { ask: askPenalty, timeField: 'dueOn' },
  refund: { ask: askRefund, timeField: 'filedOn' },
  entitlement: { ask: askEntitlement, timeField: 'on' },
  iin: { ask: askIin, timeField: 'on' },
  workdays: { ask: askWorkdays, timeField: 'from' },
  choice: { ask: askChoice, timeField: 'on' },
  providers: { ask: askProviders, timeField: 'year' },
  selection: { ask: askSelection, timeField: 'on' },
  duties: { ask: askDuties, timeField: 'on' },
  proof: { ask: askProof, timeField: 'on' },
  registers: { ask: askRegisters, timeField: 'on' },
  voluntary: { ask: askVoluntary, timeField: 'on' },
  spending: { ask: askSpending, timeField: 'on' },
  contacts: { ask: askContacts, timeField: 'on' },
} as const satisfies Record<string, { ask: Ask; timeField: string }>

export type RuleName = keyof typeof rules

/** The rules that may be asked, by name. */
export const ruleNames = Object.keys(rules) as RuleName[]

/** What a rule answers. */
export type AnswerOf<R extends RuleName> = ReturnType<(typeof rules)[R]['ask']>

export type Asked<Answer extends object = object> =
  | { readonly answer: Answer }
  | { readonly error: LawRefusal }

/** The rule's answer to the case, or why it is no case of the rule. Never throws for what a case may hold. */
export function askLaw<R extends RuleName>(rule: R, question: unknown): Asked<AnswerOf<R>>
export function askLaw(rule: string, question: unknown): Asked
export function askLaw(rule: string, question: unknown): Asked {
  if (!Object.hasOwn(rules, rule)) return { error: new BadCase('unknown-rule').refusal }
  const { ask, timeField } = rules[rule as RuleName]
  try {
    return { answer: ask(question) }
  } catch (error) {
    if (error instanceof BadCase) return { error: error.refusal }
    if (error instanceof SeriesMissing) return { error: seriesRefusal(error, timeField) }
    if (error instanceof IncomeOverLimit) {
      return { error: new BadCase('income-over-limit', error.field, error.text).refusal }
    }
    throw error
  }
}

const seriesRefusal = ({ series, text }: SeriesMissing, field: string): LawRefusal => ({
  code: 'series-missing',
  field,
  series,
  message: text,
})

/** The refusal of a line that is no JSON, for readers of JSON Lines. */
export const notJson = (): LawRefusal => new BadCase('not-json').refusal
