/** Asking about a person: what is written in the form, and the asking. */
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { askStatus } from '#insurance/status/contract'
import { call } from '../../../client/call.ts'
import { useOpenAnswer } from '../../../client/given-answer.ts'

/** What is written so far; a day nobody has written is the server's to say. */
type Written = { readonly iin: string; readonly on: string | undefined }

const nothing: Written = { iin: '', on: undefined }

/** Kept while the page lives, so that whoever goes back finds it; never by the browser, since an IIN is in it. */
let kept = nothing

export function useWritten() {
  const [written, setWritten] = useState(kept)
  const write = (more: Partial<Written>) => {
    kept = { ...kept, ...more }
    setWritten(kept)
  }
  return [written, write] as const
}

export type PersonAndDay = { readonly iin: string; readonly on?: string }

/** Asks, and opens the answer; a short one, which an office is given that reads no sums, has no address of its own. */
export function useAsking() {
  const open = useOpenAnswer()
  return useMutation({
    mutationFn: (body: PersonAndDay) => call(askStatus, { body }),
    onSuccess: (answer) => ('number' in answer ? open(answer) : undefined),
  })
}
