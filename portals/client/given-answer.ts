/** An answer about a person at its own address, which holds its number and nothing of the person. */
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FullStatus, getAnswer, type StatusAgain } from '#insurance/status/contract'
import { query } from './query.ts'

/** An answer just given, or one had again. */
export type AnswerShown = FullStatus & Partial<Pick<StatusAgain, 'again'>>

/** An answer by its number: it is the same for ever, and whoever has just been given it need not ask for it again. */
export const answerQuery = (number: string) => ({
  ...query(getAnswer, { params: { number } }),
  staleTime: Number.POSITIVE_INFINITY,
})

/** Opens an answer that was just given. */
export function useOpenAnswer() {
  const cache = useQueryClient()
  const navigate = useNavigate()
  return async (answer: FullStatus): Promise<void> => {
    const { number } = answer
    cache.setQueryData<AnswerShown>(answerQuery(number).queryKey, answer)
    await navigate({ to: '/answers/$number', params: { number } })
  }
}
