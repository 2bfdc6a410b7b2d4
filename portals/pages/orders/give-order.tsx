/** A payer's file is handed in: it becomes an order to his bank, and no money. */
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { getExampleFile } from '#insurance/demonstration/contract'
import { sendOrder, sendSampleOrder } from '#insurance/orders/contract'
import * as nouns from '#vocabulary/nouns.ts'
import { counted, sumText } from '#vocabulary/spoken.ts'
import { fetchFile, Problem } from '../../client/call.ts'
import { forgetTouched } from '../../client/query.ts'
import { sendBytes } from '../../client/send-bytes.ts'
import { Mark } from '../../design/marks.tsx'
import { Notice } from '../../design/outcome/notice.tsx'
import { TroubleCard } from '../../design/states.tsx'
import { useSay } from '../../language.tsx'
import { useNow } from '../../now.ts'
import { DropPlace, SendingProgress } from '../files/drop-zone.tsx'
import { ordersText as text } from './text.ts'
import '../../design/drop.css'

/** For an organisation; a visitor of the demonstration gives one for whatever payer the file names. */
function useGiving(organisation: number | undefined) {
  const cache = useQueryClient()
  const [share, setShare] = useState(0)
  const giving = useMutation({
    mutationFn: async (given: File | 'example') => {
      setShare(0)
      const file = given === 'example' ? await fetchFile(getExampleFile, { query: { order: true } }) : given
      const sending = { file, onProgress: setShare }
      return organisation === undefined
        ? sendBytes(sendSampleOrder, {}, sending)
        : sendBytes(sendOrder, { params: { organisation } }, sending)
    },
    onSuccess: () => forgetTouched(cache, sendOrder),
  })
  return { share, giving }
}

export function GiveOrder({ organisation }: { readonly organisation?: number }) {
  const say = useSay()
  const { demonstration } = useNow()
  const { share, giving } = useGiving(organisation)
  const { isPending, mutate, data, error } = giving
  return (
    <section className="card give-order screen-only">
      <h2>{say(text.give)}</h2>
      <p>{say(text.lead)}</p>
      <DropPlace onFile={mutate} busy={isPending} />
      {isPending && <SendingProgress share={share} />}
      {organisation === undefined && demonstration?.exampleFile && (
        <Button variant="outline" disabled={isPending} onClick={() => mutate('example')}>
          {say(text.example)}
        </Button>
      )}
      {data && !isPending && (
        <p className="note" role="status">
          <Mark name="tick" />{' '}
          {say(text.given, { rows: counted(data.rows, nouns.row), sum: sumText(data.total) })}
        </p>
      )}
      {error && !isPending && <NotGiven error={error} />}
    </section>
  )
}

function NotGiven({ error }: { readonly error: Error }) {
  const say = useSay()
  if (!(error instanceof Problem) || !error.text) return <TroubleCard error={error} />
  return (
    <Notice tone="clay" mark="cross" title={say(text.notGiven)}>
      <p>{say(error.text)}</p>
    </Notice>
  )
}
