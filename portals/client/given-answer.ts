/** An answer about a person at its own address, which holds its number and nothing of the person. */
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FullStatus, getAnswer, type StatusAgain } from '#insurance/status/contract'
import { query } from './query.ts'

/** An answer just given, or one had again. */
export type AnswerShown = FullStatus &
  Partial<Pick<StatusAgain, 'again'>> & {
    /** About another than whoever has just asked, where he asked as himself or for another. */
    readonly aboutAnother?: boolean
  }

/** What was asked, oneself or another; where a number was typed, who has signed in tells it. */
type About = { readonly aboutAnother?: boolean }

/** An answer by its number: it is the same for ever, and whoever has just been given it need not ask for it again. */
export const answerQuery = (number: string) => ({
  ...query(getAnswer, { params: { number } }),
  staleTime: Number.POSITIVE_INFINITY,
})

/** Opens an answer that was just given. */
export function useOpenAnswer(about: About = {}) {
  const cache = useQueryClient()
  const navigate = useNavigate()
  return async (answer: FullStatus): Promise<void> => {
    const { number } = answer
    cache.setQueryData<AnswerShown>(answerQuery(number).queryKey, { ...answer, ...about })
    await navigate({ to: '/answers/$number', params: { number } })
  }
}
