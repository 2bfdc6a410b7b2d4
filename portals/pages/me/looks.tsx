/** Who looked at one's record, in plain words. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { getLooks, type Look } from '#insurance/rights/contract'
import { roleNames } from '#vocabulary/callers/names.ts'
import type { PurposeKind } from '#vocabulary/callers/purpose.ts'
import { capital, dayOfInstant, shortDay, timeOfDay } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { query } from '../../client/query.ts'
import { Paging } from '../../design/paging.tsx'
import { Shown } from '../../design/states.tsx'
import type { Filling } from '../../filling.ts'
import { useSay } from '../../language.tsx'
import { text } from './text.ts'

const atOnce = 50

export function Looks() {
  const say = useSay()
  const [offset, setOffset] = useState(0)
  const looks = useQuery({ ...query(getLooks, { query: { offset } }), placeholderData: keepPreviousData })
  return (
    <Shown of={looks} heights={[300]}>
      {({ looks: shown, total }) => (
        <section className="card looks">
          <h2>{say(text.looksTitle)}</h2>
          <p className="hint">{say(text.looksLead)}</p>
          {total === 0 ? (
            <p>{say(text.looksNone)}</p>
          ) : (
            <table className="stacks">
              <thead>
                <tr>
                  <th>{say(text.when)}</th>
                  <th>{say(text.who)}</th>
                  <th>{say(text.what)}</th>
                  <th>{say(text.why)}</th>
                </tr>
              </thead>
              <tbody>
                {shown.map((look, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the entries of a page stand in their order
                  <LookRow key={place} look={look} />
                ))}
              </tbody>
            </table>
          )}
          <Paging of={text.looksTitle} offset={offset} limit={atOnce} total={total} onOffset={setOffset} />
        </section>
      )}
    </Shown>
  )
}

function LookRow({ look }: { readonly look: Look }) {
  const say = useSay()
  const [words, filling] = whatOf(look.what)
  const sayPurpose = ({ kind, reference, reason }: NonNullable<Look['purpose']>): string =>
    say(purposeWords[kind], { reference, reason: reason ?? say(text.noReason) })
  const at = `${shortDay(dayOfInstant(look.at))} ${timeOfDay(look.at)}`
  return (
    <tr>
      <td data-label={say(text.when)}>{at}</td>
      <td data-label={say(text.who)}>
        <span>
          {capital(say(whoOf(look)))}
          {look.name !== null && <span className="small">{look.name}</span>}
        </span>
      </td>
      <td data-label={say(text.what)}>
        <span>
          {capital(say(words, filling))}
          {look.role !== 'self' && (
            <Link
              className="small"
              to="/cases/new"
              search={{ kind: 'who-looked', entry: look.entry }}
              aria-label={`${say(text.askAbout)}: ${at}`}
            >
              {say(text.askAbout)}
            </Link>
          )}
        </span>
      </td>
      <td data-label={say(text.why)}>
        {capital(look.purpose === null ? say(whyOf(look)) : sayPurpose(look.purpose))}
      </td>
    </tr>
  )
}

/** What for, as the person himself would say it, where the log names no case, ticket or appointment. */
function whyOf({ role, what }: Look): Text {
  if (role === 'self') return text.forSelf
  if (role === 'demonstration') return text.forDemonstration
  if (role === 'citizen') return text.forChild
  if (role === 'program') return text.forSystem
  if (what === 'covered or not' || role === 'employer') return text.forOwnWorkers
  if (what === 'proposal') return text.forProposal
  return what.includes('payment-file') ? text.forPayment : text.forOffice
}

function whoOf({ role }: Look): Text {
  if (role === 'self') return text.self
  if (role === 'demonstration') return text.visitor
  return role === 'program' ? text.program : roleNames[role]
}

const purposeWords: Readonly<Record<PurposeKind, Text>> = {
  case: text.forCase,
  ticket: text.forTicket,
  appointment: text.forAppointment,
  attachment: text.forAttachment,
  'break-glass': text.forEmergency,
}

const whatWords: Readonly<Record<string, Text>> = {
  payments: text.paymentsRead,
  case: text.caseRead,
  'all data': text.allRead,
  name: text.children,
  delegate: text.delegateRead,
  proposal: text.proposalRead,
  'status, again': text.statusAgain,
  'visit announced': text.visitAnnounced,
  'opened in an emergency': text.openedInEmergency,
  'covered or not': text.coveredRead,
}

/** What was read, as the log names it, in words. */
function whatOf(what: string): readonly [Text, Filling?] {
  const known = whatWords[what]
  if (known) return [known]
  if (what.startsWith('status')) return [text.statusRead]
  const [, file] = /payment-file (\d+)/.exec(what) ?? []
  return file === undefined ? [text.fileRead] : [text.fileRow, { file }]
}
