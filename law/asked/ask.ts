/** One JSON case in, one JSON answer out: the shapes of the outside contract. */

import { IncomeOverLimit } from '../contributions/regimes/income-limit.ts'
import { SeriesMissing } from '../effective.ts'
import type { Step } from '../trace.ts'
import { type Explained, explained } from './answer.ts'
import { askables, type Rule, type RuleName } from './askables.ts'
import { BadCase } from './bad-case.ts'
import { Fields } from './fields.ts'
import type { LawRefusal } from './refusal-words.ts'

export type { RuleName } from './askables.ts'

/** The rules that may be asked, by name. */
export const ruleNames = Object.keys(askables) as RuleName[]

/** What a rule answers. */
export type AnswerOf<R extends RuleName> = ReturnType<(typeof askables)[R]['ask']> & Explained

export type DuesAnswer = AnswerOf<'dues'>
export type PenaltyAnswer = AnswerOf<'penalty'>

export type Asked<Answer extends object = object> =
  | { readonly answer: Answer }
  | { readonly error: LawRefusal }

/** The rule's answer to the case, or why it is no case of the rule. Never throws for what a case may hold. */
export function askLaw<R extends RuleName>(rule: R, question: unknown): Asked<AnswerOf<R>>
export function askLaw(rule: string, question: unknown): Asked
export function askLaw(rule: string, question: unknown): Asked {
  if (!Object.hasOwn(askables, rule)) return { error: new BadCase('unknown-rule').refusal }
  const { fields, timeField, ask } = askables[rule as RuleName]
  try {
    const steps: Step<Rule>[] = []
    const answer = ask(new Fields(question, fields), steps)
    return { answer: { ...answer, ...explained(steps) } }
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
