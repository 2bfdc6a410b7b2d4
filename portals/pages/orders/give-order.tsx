/** A payer's file is handed in: it becomes an order to his bank, and no money. */
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { getExampleFile } from '#insurance/demonstration/contract'
import {
  sendOrder,
  sendSampleOrder,
  type TriedOrderTold,
  tryOrder,
  trySampleOrder,
} from '#insurance/orders/contract'
import * as nouns from '#vocabulary/nouns.ts'
import { counted, countText, dayText, sumText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
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

/** For an organisation; a visitor of the demonstration gives one for whatever payer the file names. First it is tried. */
function useGiving(organisation: number | undefined) {
  const cache = useQueryClient()
  const [share, setShare] = useState(0)
  const trying = useMutation({
    mutationFn: async (given: File | 'example') => {
      setShare(0)
      giving.reset()
      const file = given === 'example' ? await fetchFile(getExampleFile, { query: { order: true } }) : given
      const sending = { file, onProgress: setShare }
      const tried = await (organisation === undefined
        ? sendBytes(trySampleOrder, {}, sending)
        : sendBytes(tryOrder, { params: { organisation } }, sending))
      return { file, tried }
    },
  })
  const giving = useMutation({
    mutationFn: (file: File) => {
      setShare(0)
      const sending = { file, onProgress: setShare }
      return organisation === undefined
        ? sendBytes(sendSampleOrder, {}, sending)
        : sendBytes(sendOrder, { params: { organisation } }, sending)
    },
    onSuccess: () => {
      trying.reset()
      return forgetTouched(cache, sendOrder)
    },
  })
  return { share, trying, giving }
}

export function GiveOrder({ organisation }: { readonly organisation?: number }) {
  const say = useSay()
  const { demonstration } = useNow()
  const { share, trying, giving } = useGiving(organisation)
  const isPending = trying.isPending || giving.isPending
  const error = giving.error ?? trying.error
  const { data: given } = giving
  return (
    <section className="card give-order screen-only">
      <h2>{say(text.give)}</h2>
      <p>{say(text.lead)}</p>
      <DropPlace onFile={trying.mutate} busy={isPending} />
      {isPending && <SendingProgress share={share} />}
      {organisation === undefined && demonstration?.exampleFile && (
        <Button variant="outline" disabled={isPending} onClick={() => trying.mutate('example')}>
          {say(text.example)}
        </Button>
      )}
      {trying.data && !isPending && (
        <Tried
          {...trying.data}
          onGiven={() => giving.mutate(trying.data.file)}
          onLeft={() => trying.reset()}
        />
      )}
      {given && !isPending && (
        <p className="note" role="status">
          <Mark name="tick" />{' '}
          {given.cameBefore
            ? say(text.givenBefore, { day: dayText(given.handedInOn, 'on') })
            : say(text.given, { rows: counted(given.rows, nouns.row), sum: sumText(given.total) })}
        </p>
      )}
      {error && !isPending && <NotGiven error={error} />}
    </section>
  )
}

type Tried = {
  readonly tried: TriedOrderTold
  readonly onGiven: () => void
  readonly onLeft: () => void
}

/** What the order would be, before it is one: whoever gives it has seen whom it pays for, and what would come back. */
function Tried({ tried, onGiven, onLeft }: Tried) {
  const say = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { name, payer, persons, rows, total, returned, returnedSum, findings, findingsLeftOut } = tried
  return (
    <div className="tried-order">
      <h3 ref={heading} tabIndex={-1}>
        {say(text.tried)}
      </h3>
      <dl className="labelled">
        <Fact name={text.file} is={name} />
        <Fact name={text.payer} is={payer || '–'} />
        <Fact name={text.people} is={say(counted(persons, nouns.person))} />
        <Fact name={text.rows} is={countText(rows)} />
        <Fact name={text.whole} is={say(sumText(total))} />
        {returned > 0 && (
          <Fact
            name={text.wouldReturn}
            is={say(text.rowsAndSum, { rows: counted(returned, nouns.row), sum: sumText(returnedSum) })}
          />
        )}
      </dl>
      {findings.length === 0 ? <p>{say(text.clean)}</p> : <Findings of={findings} />}
      {findingsLeftOut > 0 && <p className="hint">{say(text.more, { count: countText(findingsLeftOut) })}</p>}
      <p className="deeds">
        <Button size="lg" onClick={onGiven}>
          {say(text.giveNow)}
        </Button>
        <Button size="lg" variant="outline" onClick={onLeft}>
          {say(text.leave)}
        </Button>
      </p>
    </div>
  )
}

function Fact({ name, is }: { readonly name: Text; readonly is: string }) {
  const say = useSay()
  return (
    <div>
      <dt>{say(name)}</dt>
      <dd>{is}</dd>
    </div>
  )
}

/** Rows that would come back stand first; each with its reason and what mends it. */
function Findings({ of: findings }: { readonly of: TriedOrderTold['findings'] }) {
  const say = useSay()
  const first = findings.filter(({ isReturned }) => isReturned)
  const rest = findings.filter(({ isReturned }) => !isReturned)
  return (
    <ul className="tried-findings">
      {[...first, ...rest].map(({ row, code, isReturned, message, remedy }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two findings may be alike in everything
        <li key={place}>
          <strong className={isReturned ? 'clay' : undefined}>
            {[row !== null && say(text.rowOf, { row: countText(row) }), isReturned && say(text.comesBack)]
              .filter(Boolean)
              .join(', ')}
          </strong>{' '}
          {say(message)} {say(remedy)} <span className="soft">({code})</span>
        </li>
      ))}
    </ul>
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
