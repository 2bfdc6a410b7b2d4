/**
 * From a row to the status of its person: asked by the row, so that nobody's number is in an address. Whoever may not open a
 * status sees no link to one, wherever a row stands.
 */
import { useMutation } from '@tanstack/react-query'
import type { LineTold } from '#insurance/payments/contract'
import { askStatusOfRow } from '#insurance/status/contract'
import { call } from '../../client/call.ts'
import { useOpenAnswer } from '../../client/given-answer.ts'
import { useMay } from '../../client/me.ts'
import { troubleText } from '../../design/states.tsx'
import { useSay } from '../../language.tsx'
import { text } from './text.ts'

type StatusLink = {
  readonly file: number
  readonly line: Pick<LineTold, 'document' | 'row' | 'person'>
  /** Names the person too, where he does not stand beside. */
  readonly named?: boolean
}

export function StatusLink({ file, line: { document, row, person }, named = false }: StatusLink) {
  const say = useSay()
  const onSuccess = useOpenAnswer()
  const may = useMay()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => call(askStatusOfRow, { body: { file, document, row } }),
    onSuccess,
  })
  if (!may(askStatusOfRow.access)) return named ? person : null
  return (
    <>
      <button
        type="button"
        className="as-link screen-only"
        aria-label={named ? undefined : `${say(text.openStatus)}: ${person}`}
        disabled={isPending}
        onClick={() => mutate()}
      >
        {named ? say(text.statusOf, { person }) : say(text.openStatus)}
      </button>
      {error && <span role="alert">{say(troubleText(error))}</span>}
    </>
  )
}
