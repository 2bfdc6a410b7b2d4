/** An answer by its number as people write it, for papers of it; whoever asks sees to who may. */
import type { Database } from '#platform/database'
import { findAnswerNumber } from '../answers/number.ts'
import { findAnswer, findPersonOfAnswer, type GivenAnswer } from '../answers/store-answers.ts'

export async function answerGiven(database: Database, written: string): Promise<GivenAnswer | undefined> {
  const number = findAnswerNumber(written)
  const personId = number && (await findPersonOfAnswer(database, number))
  return personId === undefined ? undefined : findAnswer(database.seeing([personId]), number!)
}
