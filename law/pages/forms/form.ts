/** What a form to try a rule is made of: the fields of its case, examples that run, and the fields of its answer. */
import type { Text } from '#vocabulary/text.ts'
import type { RuleName, StepOf } from '../../asked/askables.ts'
import type { RefusalCode } from '../../asked/refusal-words.ts'
import type { RuleStatement } from '../../statement.ts'
import type { Answered, FirstSentence } from './answer-words.ts'

/** A value a field may have, and how people call it. */
type Choice = { readonly value: string; readonly label: Text }

type OfEveryField = {
  /** The path of the field in its case, dotted where it lies in an object: `provider.contracted`. */
  readonly name: string
  readonly label: Text
  readonly hint?: Text
  /** No answer without it. */
  readonly needed?: boolean
  /** Asked only while another field of the same case has one of these values; else it is left out of the case. */
  readonly when?: { readonly field: string; readonly among: readonly string[] }
}

/** `sum` is tenge, `count` a whole number from 1, `age` full years, `edition` a choice of three of which one is any day. */
type PlainKind = 'day' | 'month' | 'sum' | 'text' | 'count' | 'age' | 'yes-no' | 'edition'

export type PlainField = OfEveryField & {
  readonly kind: PlainKind
  /** Of a text: the form it is refused without. */
  readonly form?: RegExp
  /** Of a count: the largest taken. */
  readonly most?: number
  /** Of a sum: nothing is no sum here. */
  readonly moreThanZero?: true
}
export type ChoiceField = OfEveryField & {
  readonly kind: 'choice'
  readonly choices: readonly Choice[]
  /** The choices are the codes of the catalogue of services: too many to be listed wherever the field is told of. */
  readonly ofCatalogue?: true
}

/** One of many like it: payments, spells. */
export type ListField = OfEveryField & {
  readonly kind: 'list'
  /** How one of them is called, and the act of adding one more. */
  readonly one: Text
  readonly add: Text
  /** The fields of one. */
  readonly fields: readonly FormField[]
  /** What a new one begins with: sound by itself, so that nothing is at fault before it is changed. */
  readonly row: CaseOfRule
}

export type FormField = PlainField | ChoiceField | ListField

/** A case as the outside contract writes it in JSON. */
export type CaseOfRule = { readonly [name: string]: unknown }

export type Example = { readonly name: Text; readonly case: CaseOfRule }

type OfEveryAnswerField = {
  /** The path of the field in the answer, dotted where it lies in an object: `service.code`. */
  readonly name: string
  readonly label: Text
  /** `null`: always there, and null where there is nothing to say; `absent`: left out then. */
  readonly orElse?: 'null' | 'absent'
  /** A list of such values, not one. */
  readonly many?: true
  /** Of a sum: a part of one, to a millionth of a tenge; the whole is rounded. */
  readonly exact?: true
}

/** `word` is one of a few identifiers, each with words; `says` is a text in three languages. */
export type AnswerField = OfEveryAnswerField &
  (
    | { readonly kind: 'day' | 'month' | 'sum' | 'rate' | 'text' | 'count' | 'yes-no' | 'says' }
    | { readonly kind: 'word' | 'words'; readonly words: Readonly<Record<string, Text>> }
    | { readonly kind: 'list'; readonly fields: readonly AnswerField[] }
  )

export type RuleForm = RuleStatement & {
  readonly fields: readonly FormField[]
  /** The first is what the form opens with. */
  readonly examples: readonly [Example, ...(readonly Example[])]
  /** Pairs of fields of the case: of each at least one is needed, either will do. */
  readonly anyNeeded?: readonly (readonly [string, string])[]
  /** What the answer holds besides `because`, `confidence` and `caution`, as it is shown. */
  readonly answer: readonly AnswerField[]
  /** What it holds besides that a page says in a way of its own. */
  readonly answerUnshown?: readonly AnswerField[]
  /** What is asked back of a case that can be answered and yet is likely not what was meant. */
  readonly asksBack?: (of: CaseOfRule) => Text | undefined
  /** The case names a person: it must never stand in an address. */
  readonly personal?: boolean
  /** Why a case that is sound in form may still have no answer, where the fields alone do not tell. */
  readonly refusals: readonly RefusalCode[]
  /** What a page begins the answer with; undefined where it begins with the fields. */
  readonly firstSentence: ((answered: Answered) => FirstSentence) | undefined
  /** What each step says in general, by its name. */
  readonly steps: Readonly<Record<string, RuleStatement>>
}

/** The form of one rule: a step of its answers that has no statement does not compile. */
export type FormOf<R extends RuleName> = RuleForm & {
  readonly steps: Readonly<Record<StepOf<R>, RuleStatement>>
}

/** The values of a table of names as choices, in its order. */
export const choicesOf = <V extends string>(
  values: readonly V[],
  names: Readonly<Record<V, Text>>,
): readonly Choice[] => values.map((value) => ({ value, label: names[value] }))

/** Held by the answers that turn on a day or a value which is not settled. */
export const provisionalField: AnswerField = {
  name: 'provisional',
  kind: 'yes-no',
  label: { kk: 'Жауап өзгеруі мүмкін бе', ru: 'Может ли ответ измениться', en: 'The answer may yet change' },
}
