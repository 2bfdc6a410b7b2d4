/** What the addresses of the questions ask for: words looked for, a day, an edition of the law. */
import { type Day, findDay } from '#vocabulary/day.ts'
import { wordsInAddress } from '../../address.ts'

/** What is searched for; named as absent where there is nothing, or the router would keep it. */
export const questionsInAddress = ({ q }: Record<string, unknown>): { q?: string | undefined } => ({
  q: wordsInAddress(q),
})

/** Whose law answers, of which day; without them today, by the law as it stands. */
export type AnswerAsked = { readonly on?: Day | undefined; readonly edition?: string | undefined }

export const answerInAddress = ({ on, edition }: Record<string, unknown>): AnswerAsked => ({
  on: typeof on === 'string' ? findDay(on) : undefined,
  edition:
    typeof edition === 'string' && (edition === 'qa-2018' || findDay(edition) !== undefined)
      ? edition
      : undefined,
})
