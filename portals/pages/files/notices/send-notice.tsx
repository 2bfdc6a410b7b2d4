/** Where the operator hands a notice of the bank in, and what became of it. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type NoticeTold, sendNotice } from '#insurance/payments/contract'
import { countText, sumText } from '#vocabulary/spoken.ts'
import { Problem } from '../../../client/call.ts'
import { forgetTouched } from '../../../client/query.ts'
import { sendBytes } from '../../../client/send-bytes.ts'
import { Notice } from '../../../design/outcome/notice.tsx'
import { TroubleCard } from '../../../design/states.tsx'
import { useSay } from '../../../language.tsx'
import { text } from './text.ts'

export function SendNotice() {
  const say = useSay()
  const cache = useQueryClient()
  const sending = useMutation({
    mutationFn: (file: File): Promise<NoticeTold> =>
      sendBytes(sendNotice, {}, { file, onProgress: () => undefined }),
    onSuccess: () => forgetTouched(cache, sendNotice),
  })
  return (
    <section className="card screen-only">
      <h2>{say(text.title)}</h2>
      <p>{say(text.lead)}</p>
      <label className="notice-drop">
        <input
          type="file"
          accept=".xml"
          disabled={sending.isPending}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            if (file) sending.mutate(file)
            event.currentTarget.value = ''
          }}
        />
        <strong>{say(text.choose)}</strong>
      </label>
      {!sending.isPending && sending.error && <NotSent error={sending.error} />}
      {!sending.isPending && sending.data && <Became notice={sending.data} />}
    </section>
  )
}

function NotSent({ error }: { readonly error: Error }) {
  const say = useSay()
  if (!(error instanceof Problem) || !error.text) return <TroubleCard error={error} />
  return (
    <Notice tone="clay" mark="cross" title={say(text.notTaken)}>
      <p>{say(error.text)}</p>
    </Notice>
  )
}

function Became({ notice }: { readonly notice: NoticeTold }) {
  const say = useSay()
  const { id, state, cameBefore, confirmed, confirmedSum, confirmedBefore, repeated, waiting, refused } =
    notice
  const isRefused = state === 'refused'
  const whole = !isRefused && waiting === 0 && refused === 0
  const title = isRefused ? text.notTaken : cameBefore ? text.cameBefore : text.taken
  return (
    <Notice
      tone={isRefused ? 'clay' : 'sky'}
      mark={isRefused ? 'cross' : whole ? 'tick' : 'exclamation'}
      title={say(title, { id: String(id) })}
    >
      {!isRefused && (
        <p>
          {say(text.became, {
            confirmed: countText(confirmed),
            sum: sumText(confirmedSum),
            known: countText(repeated + confirmedBefore),
            waiting: countText(waiting),
            refused: countText(refused),
          })}
        </p>
      )}
      {notice.findings.slice(0, 20).map(({ entry, line, code, what, remedy }) => (
        <p key={`${entry}-${line}-${code}`}>
          {say(what)} {say(remedy)} <span className="soft">({code})</span>
        </p>
      ))}
    </Notice>
  )
}
