/** Opening a case: what it is about, what its kind asks for, and in one's own words. */
import { NativeSelect, Textarea } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { type CaseKindTold, type CaseToOpen, getCaseKinds, startCase } from '#insurance/cases/contract'
import { isBinShaped } from '#vocabulary/bin.ts'
import { call } from '../../client/call.ts'
import { forgetTouched, query } from '../../client/query.ts'
import { readDay } from '../../design/days.ts'
import { FormEnd } from '../../design/form-end.tsx'
import { Shown } from '../../design/states.tsx'
import { useSay, useTitle } from '../../language.tsx'
import { Details, type WrittenCase } from './details.tsx'
import { Term } from './term.tsx'
import { text } from './text.ts'
import { readSum } from './written-sum.ts'
import './cases.css'

export function NewCasePage() {
  const say = useSay()
  useTitle(say(text.newTitle))
  const kinds = useQuery(query(getCaseKinds, {}))
  return (
    <Shown of={kinds} heights={[90, 400]} wholePage>
      {({ kinds: known }) => (
        <div className="stack">
          <header className="title">
            <h1>{say(text.newTitle)}</h1>
          </header>
          {known.length === 0 ? <p className="card">{say(text.noKinds)}</p> : <NewCase kinds={known} />}
          <p>
            <Link to="/cases">{say(text.back)}</Link>
          </p>
        </div>
      )}
    </Shown>
  )
}

function NewCase({ kinds }: { readonly kinds: readonly CaseKindTold[] }) {
  const say = useSay()
  const cache = useQueryClient()
  const navigate = useNavigate()
  const { kind: asked, entry } = useSearch({ from: '/cases/new' })
  const [written, setWritten] = useState<WrittenCase>({})
  const [tried, setTried] = useState(false)
  const kind = kinds.find((each) => each.kind === (written.kind ?? asked)) ?? kinds[0]!
  const set = (more: WrittenCase) => setWritten((before) => ({ ...before, ...more }))
  const opening = useMutation({
    mutationFn: (body: CaseToOpen) => call(startCase, { body }),
    onSuccess: async ({ number }) => {
      await forgetTouched(cache, startCase)
      await navigate({ to: '/cases/$number', params: { number } })
    },
  })
  const body = toOpen(kind, written, entry)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (body) opening.mutate(body)
  }
  return (
    <form className="card case-form" onSubmit={submit}>
      <NativeSelect
        label={say(text.kind)}
        value={kind.kind}
        onChange={(event) => set({ kind: event.currentTarget.value })}
      >
        {kinds.map((each) => (
          <option key={each.kind} value={each.kind}>
            {say(each.name)}
          </option>
        ))}
      </NativeSelect>
      <About kind={kind} />
      <Details kind={kind} entry={entry} written={written} onWritten={set} />
      <Textarea
        label={say(text.words)}
        description={say(text.wordsHint)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        rows={6}
        maxLength={4000}
        required
        withAsterisk={false}
        value={written.words ?? ''}
        onChange={(event) => set({ words: event.currentTarget.value })}
      />
      <FormEnd
        lacking={tried && !body ? text.unread : undefined}
        send={text.start}
        sending={opening}
        done={undefined}
      />
    </form>
  )
}

function About({ kind }: { readonly kind: CaseKindTold }) {
  const say = useSay()
  return (
    <div className="hint" role="status">
      <p>{say(kind.says)}</p>
      <Term of={kind} />
    </div>
  )
}

/** What is sent: of what was written that alone which this kind asks for; undefined while it cannot be read. */
function toOpen(kind: CaseKindTold, written: WrittenCase, entry: number | undefined): CaseToOpen | undefined {
  const asks = (detail: CaseKindTold['needs'][number]) =>
    kind.needs.includes(detail) || kind.mayHave.includes(detail)
  const subject = written.subject?.replaceAll(/\s/g, '') ?? ''
  const { register, fact, reference } = written
  const words = written.words?.trim() ?? ''
  const paidOn = readDay(written.paidOn ?? '')
  const amount = readSum(written.amount ?? '')
  if (
    words === '' ||
    (kind.needs.includes('paidOn') && !paidOn) ||
    (kind.needs.includes('amount') && !amount)
  )
    return undefined
  return {
    kind: kind.kind,
    words,
    ...(kind.ofWhom !== 'self' && subject && (isBinShaped(subject) ? { bin: subject } : { iin: subject })),
    ...(asks('register') && { register: (register ?? 'persons') as NonNullable<CaseToOpen['register']> }),
    ...(asks('fact') && fact && { fact }),
    ...(asks('paidOn') && paidOn && { paidOn }),
    ...(asks('amount') && amount && { amount }),
    ...(asks('reference') && reference && { reference }),
    ...(asks('entry') && entry !== undefined && { entry }),
  }
}
