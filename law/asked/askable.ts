/** A rule that may be asked, in one piece: how its case is read and answered, and what its steps say to people. */
import type { Text } from '#vocabulary/text.ts'
import type { Facts, Trace } from '../trace.ts'
import type { Fields } from './fields.ts'

/** What each step says, by its name. */
export type StepWords = Readonly<Record<string, (facts: Facts) => Text>>

type Askable<Answer extends object, Words extends StepWords> = {
  /** The fields a case may have. */
  readonly fields: readonly string[]
  /** The field that tells the time asked about: it is named where a series has no value for that time. */
  readonly timeField: string
  /** Of every step the answer may take, those it shares with other rules too. */
  readonly words: Words
  /** What the answer holds besides its reasons. Throws BadCase and SeriesMissing. A step without words does not compile. */
  readonly ask: (fields: Fields, trace: NonNullable<Trace<keyof Words & string>>) => Answer
}

export const askable = <Answer extends object, Words extends StepWords>(
  rule: Askable<Answer, Words>,
): Askable<Answer, Words> => rule
