/** Where, in which language and at which hours one is sent notices outside the portal. */
import { NativeSelect, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { getNoticeWishes, type NoticeWishes, sendNoticeWishes } from '#insurance/notices/contract'
import { type Language, languages, type Text } from '#vocabulary/text.ts'
import { call } from '../../client/call.ts'
import { forgetTouched, query } from '../../client/query.ts'
import { FormEnd } from '../../design/form-end.tsx'
import { Shown } from '../../design/states.tsx'
import { useSay } from '../../language.tsx'
import { languageNames } from '../../text.ts'
import { text } from './text.ts'

export function Wishes() {
  const say = useSay()
  const wishes = useQuery(query(getNoticeWishes, {}))
  return (
    <Shown of={wishes} heights={[300]}>
      {(kept) => (
        <section className="card wishes">
          <h2>{say(text.wishes)}</h2>
          <p className="hint">{say(kept.ways.length === 0 ? text.noWays : text.wishesLead)}</p>
          {kept.ways.length > 0 && <WishForm kept={kept} />}
        </section>
      )}
    </Shown>
  )
}

/** A telephone as it is dialled, and as people write it. */
const telephoneOf = (written: string): string => {
  const digits = written.replaceAll(/[\s()-]/g, '')
  return /^8\d{10}$/.test(digits) ? `+7${digits.slice(1)}` : digits
}

function WishForm({ kept }: { readonly kept: NoticeWishes }) {
  const say = useSay()
  const cache = useQueryClient()
  const form = useRef<HTMLFormElement>(null)
  const [written, setWritten] = useState({
    ...kept,
    email: kept.email ?? '',
    telephone: kept.telephone ?? '',
  })
  const [tried, setTried] = useState(false)
  const { email, telephone, language, quietFrom, quietUntil } = written
  const faults: Readonly<Record<'email' | 'telephone', Text | undefined>> = {
    email: email === '' || /^[^\s@]+@[\w-]+(\.[\w-]+)+$/.test(email.trim()) ? undefined : text.emailWrong,
    telephone:
      telephone === '' || /^\+7\d{10}$/.test(telephoneOf(telephone)) ? undefined : text.telephoneWrong,
  }
  const faulty = (['email', 'telephone'] as const).filter((field) => faults[field])
  const keeping = useMutation({
    mutationFn: () =>
      call(sendNoticeWishes, {
        body: {
          language,
          email: email.trim() || null,
          telephone: telephoneOf(telephone) || null,
          quietFrom,
          quietUntil,
        },
      }),
    onSettled: () => forgetTouched(cache, sendNoticeWishes),
  })
  const keep = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const found = faulty[0] && form.current?.elements.namedItem(faulty[0])
    if (found instanceof HTMLInputElement) found.focus()
    else keeping.mutate()
  }
  const write = (field: keyof typeof written) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget
    setWritten((before) => ({ ...before, [field]: value }))
    keeping.reset()
  }
  const faultOf = (field: 'email' | 'telephone') => tried && faults[field] && say(faults[field])
  return (
    <form ref={form} onSubmit={keep} noValidate className="stack">
      {kept.ways.includes('email') && (
        <TextInput
          name="email"
          type="email"
          autoComplete="email"
          label={say(text.email)}
          description={say(text.addressHint)}
          value={email}
          error={faultOf('email')}
          onChange={write('email')}
        />
      )}
      {kept.ways.includes('sms') && (
        <TextInput
          name="telephone"
          type="tel"
          autoComplete="tel"
          label={say(text.telephone)}
          description={say(text.addressHint)}
          value={telephone}
          error={faultOf('telephone')}
          onChange={write('telephone')}
        />
      )}
      <NativeSelect
        label={say(text.inLanguage)}
        value={language}
        data={languages.map((each: Language) => ({ value: each, label: languageNames[each].full }))}
        onChange={write('language')}
      />
      <div className="quiet">
        <TextInput type="time" label={say(text.quietFrom)} value={quietFrom} onChange={write('quietFrom')} />
        <TextInput
          type="time"
          label={say(text.quietUntil)}
          value={quietUntil}
          onChange={write('quietUntil')}
        />
      </div>
      <FormEnd
        lacking={tried && faulty.length > 0 ? text.wishesWrong : undefined}
        send={text.keep}
        sending={keeping}
        done={keeping.isSuccess && say(text.kept)}
      />
    </form>
  )
}
