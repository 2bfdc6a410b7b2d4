/** The answer of the rule `status` to a status that was found without asking by a case. */

import { toldStatus } from '../status/explained/written.ts'
import type { StatusAnswer } from '../status/status-on.ts'
import { explained } from './answer.ts'
import type { AnswerOf } from './ask.ts'

/** As the outside contract writes it, with the month grid and the reasons. */
export const statusAnswer = (answer: StatusAnswer): AnswerOf<'status'> => ({
  ...toldStatus(answer),
  ...explained(answer.steps),
})
