/** The 46 questions answered afresh: by the law of an edition, on a day, each with its places, its case and what was told of it in 2018. */
import { type Day, day } from '#vocabulary/day.ts'
import { withOneStop } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import type { RuleName } from '../asked/ask.ts'
import { dayBeyondLaw } from '../asked/refusal-words.ts'
import { insuranceBegins } from '../beginnings/beginnings.ts'
import { type Edition, firstEditionDay, SeriesMissing } from '../book.ts'
import { type Cite, type Confidence, questions as inQuestions } from '../citation.ts'
import type { KnownAnswer, QuestionNumber } from './answers/answer.ts'
import { careAnswers } from './answers/care-words.ts'
import { coverAnswers } from './answers/cover-words.ts'
import { duesAnswers } from './answers/dues-words.ts'
import { employerAnswers } from './answers/employer-words.ts'
import { foreignerAnswers } from './answers/foreigner-words.ts'
import { fundAnswers } from './answers/fund-words.ts'
import {
  type CaseFields,
  LawOnDay,
  LawSilent,
  type OpenedCase,
  type OutOfReach,
} from './answers/law-on-day.ts'
import { otherCoverAnswers } from './answers/other-cover-words.ts'
import { packagesAnswers } from './answers/packages-words.ts'
import { selfPayerAnswers } from './answers/self-payer-words.ts'
import { questions } from './questions.ts'

/** Every question has its answer: one left out does not compile. */
const answers: Readonly<Record<QuestionNumber, KnownAnswer>> = {
  ...packagesAnswers,
  ...careAnswers,
  ...coverAnswers,
  ...duesAnswers,
  ...selfPayerAnswers,
  ...employerAnswers,
  ...otherCoverAnswers,
  ...fundAnswers,
  ...foreignerAnswers,
}

export const isQuestion = (number: number): number is QuestionNumber => Object.hasOwn(answers, number)

export type AnsweredAfresh = {
  readonly number: QuestionNumber
  readonly asked: Text
  readonly edition: Edition
  readonly on: Day
  /** The answer itself first. */
  readonly answer: readonly Text[]
  readonly cites: readonly Cite[]
  readonly confidence: Confidence
  /** Which values are not sure; none where all are. */
  readonly cautions: readonly Text[]
  /** The case behind the answer, and where it opens with one's own figures. */
  readonly example: { readonly rule: RuleName; readonly case: CaseFields; readonly address: string }
  /** What was told otherwise in mid-2018, and where; absent where it is as it was told, or where that edition is asked. */
  readonly then2018?: { readonly text: Text; readonly cites: readonly Cite[] }
}

/** A day of those the questions and answers of 2018 were told on. */
const toldOn = day('2018-07-31')

/** The answer, or why the law has none for the day: one before the insurance, or one its figures do not reach. */
export function answerQuestion(
  number: QuestionNumber,
  { edition, on }: { readonly edition: Edition; readonly on: Day },
): AnsweredAfresh | OutOfReach {
  const beyond = dayBeyondLaw(on)
  if (beyond) return beyond
  try {
    if (on < firstEditionDay) throw new SeriesMissing(insuranceBegins, on, { from: firstEditionDay })
    return answered(number, new LawOnDay(edition, on))
  } catch (error) {
    if (error instanceof LawSilent) return error.refusal
    if (error instanceof SeriesMissing) return { code: 'series-missing', field: 'on', message: error.text }
    throw error
  }
}

function answered(number: QuestionNumber, law: LawOnDay): AnsweredAfresh {
  const known = answers[number]
  const paragraphs = known.answer(law).map(withOneStop)
  const then2018 = findTold(number, law)
  return {
    number,
    asked: questions[number - 1]!.title,
    edition: law.edition,
    on: law.on,
    answer: paragraphs,
    cites: law.cites,
    confidence: law.confidence,
    cautions: law.cautions,
    example: opened(known.example(law)),
    ...(then2018 && { then2018 }),
  }
}

/** What was told otherwise, by the text of 2018 and the law it knew. */
function findTold(number: QuestionNumber, law: LawOnDay): AnsweredAfresh['then2018'] {
  if (law.edition === 'qa-2018') return undefined
  const [then, foretold] = [new LawOnDay('qa-2018', toldOn), new LawOnDay('qa-2018', law.on)]
  // Compared by a reading of its own: what is only compared is no place of the answer.
  const now = new LawOnDay(law.edition, law.on)
  const text = answers[number].then2018?.(now, { then, foretold })
  if (!text) return undefined
  return { text: withOneStop(text), cites: [inQuestions(`Q${number}`), ...placesOf(then, foretold)] }
}

/** The places read, each once; the Fund's own answer stands before them. */
function placesOf(...laws: readonly LawOnDay[]): Cite[] {
  const all = laws.flatMap(({ cites }) => cites).filter(({ act }) => act !== 'fund-qa-2018')
  return [...new Map(all.map((cite) => [`${cite.act} ${cite.article}`, cite])).values()]
}

/** Where the portal opens a case. */
const opened = ({ rule, case: fields }: OpenedCase) => ({
  rule,
  case: fields,
  address: `/law/rules/${rule}?case=${encodeURIComponent(JSON.stringify(fields))}`,
})
