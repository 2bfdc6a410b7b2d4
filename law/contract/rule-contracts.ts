/** What each rule takes and gives, in the words of its form: made of the forms, so that nothing is said twice. */
import type { Text } from '#vocabulary/text.ts'
import { askLaw, type RuleName, ruleNames } from '../asked/ask.ts'
import type { RefusalCode } from '../asked/refusal-words.ts'
import type { RuleForm } from '../pages/forms/form.ts'
import { ruleForms } from '../pages/forms/rule-forms.ts'
import { answerSchemaOf } from './answer-schema.ts'
import { caseSchemaOf } from './case-schema.ts'
import type { JsonSchema } from './json-schema.ts'
import { refusalsOf } from './refusals.ts'

/** A case and what the law answers to it. */
type WorkedCase = { readonly name: Text; readonly case: object; readonly answer: object }

type RuleContract = {
  readonly rule: RuleName
  /** What is asked, in one sentence. */
  readonly title: Text
  /** What the rule tells, in one sentence or two. */
  readonly says: Text
  readonly caseSchema: JsonSchema
  readonly answerSchema: JsonSchema
  /** At least one. Asked of the law when they are first read. */
  readonly examples: readonly WorkedCase[]
  /** The codes it may refuse a case with. */
  readonly refusals: readonly RefusalCode[]
}

function contractOf(rule: RuleName, form: RuleForm): RuleContract {
  const name = `${rule.charAt(0).toUpperCase()}${rule.slice(1)}`
  let worked: readonly WorkedCase[] | undefined
  return {
    rule,
    title: form.title,
    says: form.says,
    caseSchema: caseSchemaOf(form, `${name}Case`),
    answerSchema: answerSchemaOf(form, `${name}Answer`),
    get examples() {
      worked ??= workedCases(rule, form)
      return worked
    },
    refusals: refusalsOf(form),
  }
}

function workedCases(rule: RuleName, { examples }: RuleForm): readonly WorkedCase[] {
  return examples.map(({ name, case: asked }) => {
    const found = askLaw(rule, asked)
    if ('error' in found)
      throw new Error(`the example '${name.en}' of ${rule} is refused: ${found.error.code}`)
    return { name, case: asked, answer: found.answer }
  })
}

export const ruleContracts = Object.fromEntries(
  ruleNames.map((rule) => [rule, contractOf(rule, ruleForms[rule])]),
) as unknown as Readonly<Record<RuleName, RuleContract>>
