/** What a kind of case asks for beside the words. */
import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type CaseKindTold, caseRegisterNames } from '#insurance/cases/contract'
import { getLooks } from '#insurance/rights/contract'
import { roleNames } from '#vocabulary/callers/names.ts'
import { capital, dayOfInstant, shortDay, timeOfDay } from '#vocabulary/spoken.ts'
import { useMe } from '../../client/me.ts'
import { query } from '../../client/query.ts'
import { DayField } from '../../design/day-field.tsx'
import { useSay } from '../../language.tsx'
import { useNow } from '../../now.ts'
import { text } from './text.ts'
import { readSum } from './written-sum.ts'

/** As typed so far. */
export type WrittenCase = Readonly<
  Partial<
    Record<'kind' | 'subject' | 'register' | 'fact' | 'paidOn' | 'amount' | 'reference' | 'words', string>
  >
>

type Details = {
  readonly kind: CaseKindTold
  readonly entry: number | undefined
  readonly written: WrittenCase
  readonly onWritten: (more: WrittenCase) => void
}

export function Details({ kind, entry, written, onWritten }: Details) {
  const say = useSay()
  const { today } = useNow()
  const { isCitizen } = useMe()
  const needs = (detail: CaseKindTold['needs'][number]) => kind.needs.includes(detail)
  const field = (name: 'subject' | 'fact' | 'amount' | 'reference', label: string) => (
    <TextInput
      label={label}
      name={name}
      value={written[name] ?? ''}
      onChange={(event) => onWritten({ [name]: event.currentTarget.value })}
      autoComplete="off"
      maxLength={300}
      required={name !== 'reference' && !(name === 'subject' && isCitizen)}
      withAsterisk={false}
      error={name === 'amount' && isUnreadSum(written.amount) && say(text.amountUnread)}
      {...(['subject', 'amount'].includes(name) && { inputMode: 'decimal' as const })}
    />
  )
  return (
    <>
      {kind.ofWhom === 'person' && field('subject', say(text.subject))}
      {kind.ofWhom === 'person-or-firm' && field('subject', say(text.subjectOrFirm))}
      {needs('entry') && <Entry entry={entry} />}
      {needs('register') && (
        <NativeSelect
          label={say(text.register)}
          value={written.register ?? 'persons'}
          onChange={(event) => onWritten({ register: event.currentTarget.value })}
        >
          {Object.entries(caseRegisterNames).map(([register, name]) => (
            <option key={register} value={register}>
              {capital(say(name))}
            </option>
          ))}
        </NativeSelect>
      )}
      {needs('fact') && field('fact', say(text.fact))}
      {needs('paidOn') && (
        <DayField
          label={say(text.paidOn)}
          written={written.paidOn ?? ''}
          onWritten={(paidOn) => onWritten({ paidOn })}
          example={today}
        />
      )}
      {needs('amount') && field('amount', say(text.amount))}
      {kind.mayHave.includes('reference') && field('reference', say(text.reference))}
    </>
  )
}

const isUnreadSum = (typed = ''): boolean => typed.trim() !== '' && readSum(typed) === undefined

/** The entry of the log that is asked about, as one's own page shows it. */
function Entry({ entry }: { readonly entry: number | undefined }) {
  const say = useSay()
  const looks = useQuery({ ...query(getLooks, { query: { offset: 0 } }), enabled: entry !== undefined })
  if (entry === undefined)
    return (
      <p className="notice sky">
        {say(text.entryMissing)} <Link to="/me">{say(text.toMe)}</Link>
      </p>
    )
  const look = looks.data?.looks.find((each) => each.entry === entry)
  const role = look?.role
  const who = role === undefined || !(role in roleNames) ? '' : say(roleNames[role as keyof typeof roleNames])
  return (
    <p className="asked-entry">
      <span className="soft">{say(text.entry)}</span>{' '}
      <strong>
        {look
          ? [`${shortDay(dayOfInstant(look.at))} ${timeOfDay(look.at)}`, capital(who), look.name]
              .filter(Boolean)
              .join(' · ')
          : say(text.entryNumber, { entry })}
      </strong>
    </p>
  )
}
