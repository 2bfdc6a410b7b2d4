/** The one sentence an answer begins with. */
import type { CaseOfRule } from '#law/pages'
import { capital } from '#vocabulary/spoken.ts'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import type { MarkName } from '../../../design/marks.tsx'
import { type Filling, fill } from '../../../filling.ts'
import type { Value } from './values.ts'

export type Head = {
  readonly words: Text
  readonly tone: 'leaf' | 'sun' | 'clay' | 'sky'
  readonly mark?: MarkName
  /** A second, quieter sentence. */
  readonly lead?: Text
  /** The fields of the answer it has said. */
  readonly said: readonly string[]
}

export type AnsweredCase = {
  readonly of: CaseOfRule
  readonly answer: Value
  /** A field of the answer in words. */
  readonly words: (field: string) => Text
}

export const filled = (words: Text, filling: Filling): Text =>
  inEachLanguage((language) => capital(fill(words, language, filling)))
