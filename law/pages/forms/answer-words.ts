/** The one sentence a page begins an answer with. */
import type { Text } from '#vocabulary/text.ts'
import type { CaseOfRule } from './form.ts'

/**
 * How the sentence is meant: `yes-for-now` holds but will end, `not-known` is never told as a no, `nothing` is neither,
 * `charged` costs money, `mind` is a yes one should think about, `plain` is a fact.
 */
export type Bearing = 'yes' | 'yes-for-now' | 'no' | 'not-known' | 'nothing' | 'charged' | 'mind' | 'plain'

export type FirstSentence = {
  /** Without a stop. */
  readonly words: Text
  readonly bearing: Bearing
  /** A second, quieter sentence. */
  readonly lead?: Text
  /** The fields of the answer it has said. */
  readonly said: readonly string[]
}

export type Answered = {
  readonly of: CaseOfRule
  readonly answer: { readonly [name: string]: unknown }
  /** A field of the answer in words. */
  readonly words: (field: string) => Text
}

/** Of a rule whose answer is a yes or a no. */
export const yesOrNo =
  (field: string, { yes, no }: { readonly yes: Text; readonly no: Text }) =>
  ({ answer }: Answered): FirstSentence =>
    answer[field]
      ? { words: yes, bearing: 'yes', said: [field] }
      : { words: no, bearing: 'no', said: [field] }

/** Of an answer that is open: what is not known is never told as a no. */
export const cannotBeTold: Text = {
  kk: 'Бұл туралы айту мүмкін емес',
  ru: 'Об этом сказать нельзя',
  en: 'This cannot be told',
}
