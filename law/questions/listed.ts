/** The list of the 46 questions: how each is asked and looked for. The answers stand apart: a list carries none of the law. */
import type { Text } from '#vocabulary/text.ts'
import type { QuestionNumber } from './answers/answer.ts'
import { questions } from './questions.ts'
import { type SoughtBy, soughtBy } from './sought-by.ts'

type QuestionListed = {
  readonly number: QuestionNumber
  readonly asked: Text
  readonly soughtBy: SoughtBy
}

export const questionsListed: readonly QuestionListed[] = questions.map(({ number, title }) => ({
  number: number as QuestionNumber,
  asked: title,
  soughtBy: soughtBy(number as QuestionNumber),
}))
