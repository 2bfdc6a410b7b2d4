/** Asking about oneself, once signed in: no number is typed. */
import { useMutation } from '@tanstack/react-query'
import { askOwnStatus } from '#insurance/status/contract'
import { call } from './call.ts'
import { useOpenAnswer } from './given-answer.ts'

/** Asks of a day, of today without one, and opens the answer. */
export function useAskingOwn() {
  const onSuccess = useOpenAnswer({ aboutAnother: false })
  return useMutation({
    mutationFn: (on: string | undefined) => call(askOwnStatus, { body: on === undefined ? {} : { on } }),
    onSuccess,
  })
}
