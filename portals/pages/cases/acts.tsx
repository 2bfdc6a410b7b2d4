/** What one may do to a case: its applicant writes, sends and opens it again; whoever works on it does the rest. */
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import {
  acceptCase,
  askApplicant,
  type CaseTold,
  endWaiting,
  finishCase,
  sendCaseFile,
  sendCaseMessage,
  sendCaseOn,
  startCaseAgain,
} from '#insurance/cases/contract'
import { capital, dayText, shareText } from '#vocabulary/spoken.ts'
import { call } from '../../client/call.ts'
import { forgetTouched } from '../../client/query.ts'
import { sendBytes } from '../../client/send-bytes.ts'
import { troubleText } from '../../design/states.tsx'
import { useSay } from '../../language.tsx'
import { text } from './text.ts'
import '../../design/drop.css'

type Of = { readonly of: CaseTold }

export function Acts({ of }: Of) {
  const may = (act: CaseTold['mayDo'][number]) => of.mayDo.includes(act)
  const taking = useDeed()
  return (
    <>
      {((may('take') && !of.isMine) || taking.error) && <Take of={of} deed={taking} />}
      {may('message') && <Write of={of} />}
      {may('close') && <Close of={of} />}
      {may('hand-over') && <HandOver of={of} />}
      {may('reopen') && <Reopen of={of} />}
    </>
  )
}

/** Does something; whatever came of it, the case is asked for anew. */
function useDeed(then: () => void = () => undefined) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (deed: () => Promise<unknown>) => deed(),
    onSuccess: then,
    onSettled: () => forgetTouched(cache, acceptCase),
  })
}

type Deed = ReturnType<typeof useDeed>

function Trouble({ deed: { error } }: { readonly deed: Deed }) {
  const say = useSay()
  return error ? (
    <p className="problem clay" role="alert">
      {say(troubleText(error))}
    </p>
  ) : null
}

/** Where a colleague was quicker, that is said though there is nothing to take any more. */
function Take({ of: { number, mayDo }, deed }: Of & { readonly deed: Deed }) {
  const say = useSay()
  return (
    <section className="card case-act">
      {mayDo.includes('take') && (
        <Button
          size="lg"
          loading={deed.isPending}
          onClick={() => deed.mutate(() => call(acceptCase, { params: { number } }))}
        >
          {say(text.take)}
        </Button>
      )}
      <Trouble deed={deed} />
    </section>
  )
}

type Words = { readonly label: string; readonly words: string; readonly onWords: (words: string) => void }

function Words({ label, words, onWords }: Words) {
  return (
    <Textarea
      label={label}
      rows={4}
      maxLength={4000}
      value={words}
      onChange={(event) => onWords(event.currentTarget.value)}
    />
  )
}

function Write({ of: { number, mayDo } }: Of) {
  const say = useSay()
  const [words, setWords] = useState('')
  const deed = useDeed(() => setWords(''))
  const isSaid = words.trim() !== ''
  const asked = { params: { number }, body: { words } }
  return (
    <section className="card case-act">
      <h2>{say(text.write)}</h2>
      <Words label={say(text.message)} words={words} onWords={setWords} />
      <div className="deeds">
        <Button
          disabled={!isSaid}
          loading={deed.isPending}
          onClick={() => deed.mutate(() => call(sendCaseMessage, asked))}
        >
          {say(text.sendMessage)}
        </Button>
        {mayDo.includes('ask') && (
          <Button
            variant="outline"
            disabled={!isSaid}
            onClick={() => deed.mutate(() => call(askApplicant, asked))}
          >
            {say(text.ask)}
          </Button>
        )}
        {mayDo.includes('resume') && (
          <Button
            variant="outline"
            onClick={() => deed.mutate(() => call(endWaiting, { params: { number } }))}
          >
            {say(text.resume)}
          </Button>
        )}
      </div>
      <Trouble deed={deed} />
      <SendFile number={number} />
    </section>
  )
}

function SendFile({ number }: { readonly number: string }) {
  const say = useSay()
  const [share, setShare] = useState(0)
  const deed = useDeed()
  const send = (file: File) =>
    deed.mutate(() => sendBytes(sendCaseFile, { params: { number } }, { file, onProgress: setShare }))
  return (
    <>
      <label className="drop">
        <input
          type="file"
          accept="image/jpeg,image/png,application/pdf"
          disabled={deed.isPending}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            if (file) send(file)
            event.currentTarget.value = ''
          }}
        />
        <strong>{say(text.addFile)}</strong>
        <span className="small">{say(text.fileHint)}</span>
      </label>
      <p role="status">{deed.isPending ? say(text.sending, { share: shareText(share, 1) }) : ''}</p>
      <Trouble deed={deed} />
    </>
  )
}

function Close({ of: { number, outcomes } }: Of) {
  const say = useSay()
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState('')
  const deed = useDeed()
  const outcome = outcomes.find((each) => each.outcome === chosen)?.outcome
  return (
    <section className="card case-act">
      <h2>{say(text.close)}</h2>
      <NativeSelect
        label={say(text.outcomeOf)}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
      >
        <option value="">{say(text.choose)}</option>
        {outcomes.map((each) => (
          <option key={each.outcome} value={each.outcome}>
            {capital(say(each.name))}
          </option>
        ))}
      </NativeSelect>
      <Words label={say(text.answer)} words={words} onWords={setWords} />
      <Button
        disabled={outcome === undefined || words.trim() === ''}
        loading={deed.isPending}
        onClick={() =>
          outcome && deed.mutate(() => call(finishCase, { params: { number }, body: { outcome, words } }))
        }
      >
        {say(text.close)}
      </Button>
      <Trouble deed={deed} />
    </section>
  )
}

function HandOver({ of: { number, handedTo } }: Of) {
  const say = useSay()
  const [to, setTo] = useState('')
  const [unit, setUnit] = useState('')
  const deed = useDeed()
  const body = { to, ...(unit.trim() !== '' && { unit: unit.trim() }) }
  return (
    <section className="card case-act">
      <h2>{say(text.handOver)}</h2>
      <NativeSelect
        label={say(text.handTo)}
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
      >
        <option value="">{say(text.choose)}</option>
        {handedTo.map((each) => (
          <option key={each.to} value={each.to}>
            {capital(say(each.name))}
          </option>
        ))}
      </NativeSelect>
      <TextInput
        label={say(text.handToUnit)}
        description={say(text.handToUnitHint)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={unit}
        maxLength={100}
        onChange={(event) => setUnit(event.currentTarget.value)}
      />
      <Button
        variant="outline"
        disabled={to === ''}
        loading={deed.isPending}
        onClick={() => deed.mutate(() => call(sendCaseOn, { params: { number }, body }))}
      >
        {say(text.handOver)}
      </Button>
      <Trouble deed={deed} />
    </section>
  )
}

function Reopen({ of: { number, reopenThrough } }: Of) {
  const say = useSay()
  const [words, setWords] = useState('')
  const deed = useDeed()
  return (
    <section className="card case-act">
      <h2>{say(text.reopen)}</h2>
      {reopenThrough && <p>{say(text.reopenHint, { day: dayText(reopenThrough) })}</p>}
      <Words label={say(text.message)} words={words} onWords={setWords} />
      <Button
        variant="outline"
        disabled={words.trim() === ''}
        loading={deed.isPending}
        onClick={() => deed.mutate(() => call(startCaseAgain, { params: { number }, body: { words } }))}
      >
        {say(text.reopen)}
      </Button>
      <Trouble deed={deed} />
    </section>
  )
}
