/** GET /api/questions, /api/questions/:number. */
import { editionUnknown, findEdition } from '#law'
import { answerQuestion, isQuestion, questionsListed } from '#law/questions'
import type { Clock } from '#platform/clock'
import { type Server, serve } from '#platform/http'
import type { Day } from '#vocabulary/day.ts'
import { refusal } from '#vocabulary/refusal.ts'
import { getQuestion, getQuestions } from './contract.ts'
import { knowledgeRefusals } from './refusals.ts'

/** Public: a question names nobody. */
export function knowledgeRoutes(server: Server, { clock }: { readonly clock: Clock }): void {
  serve(server, getQuestions, () => ({ questions: questionsListed }))
  serve(server, getQuestion, ({ params: { number }, query }) => {
    if (!isQuestion(number)) return refusal(knowledgeRefusals, 'question-not-found')
    const edition = findEdition(query.edition ?? 'current')
    if (edition === undefined) return editionUnknown
    return answerQuestion(number, { edition, on: (query.on as Day | undefined) ?? clock.today() })
  })
}
