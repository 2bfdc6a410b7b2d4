/** Giving a right to somebody of an office: one administrator proposes, another approves. */
import type { Connection } from '#platform/database'
import { allowedName } from '#vocabulary/callers/names.ts'
import { asIs } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import type { ShownLine, TwoPersonDeed } from '../approvals/deed.ts'
import { termText } from '../term.ts'
import { findAccount, grantsOf, keepGrant, type NewGrant } from './store.ts'

/** With the person the account is of, who may not approve it from another account either. */
type GrantProposed = NewGrant & { readonly personId: number | null }

const words = {
  title: { kk: 'Құқық беру', ru: 'Дать право', en: 'Give a right' },
  whom: { kk: 'Кімге', ru: 'Кому', en: 'To whom' },
  right: { kk: 'Құқық', ru: 'Право', en: 'The right' },
  unit: { kk: 'Бөлімше', ru: 'Подразделение', en: 'Unit' },
  within: (unit: string): Text => ({
    kk: `${unit}: осында келгендер мен осының кезегіндегі өтініштер ғана`,
    ru: `${unit}: только посетители и обращения этого подразделения`,
    en: `${unit}: only visits to it, and cases in its queue`,
  }),
  whole: {
    kk: 'шектелмейді: бүкіл ұйым',
    ru: 'не ограничено: вся организация',
    en: 'not limited: the whole organisation',
  },
  term: { kk: 'Мерзімі', ru: 'Срок', en: 'Term' },
  standsIn: { kk: 'Кімнің орнына', ru: 'Вместо кого', en: 'In place of' },
} as const satisfies Record<string, Text | ((unit: string) => Text)>

export const giveGrant: TwoPersonDeed<GrantProposed> = {
  name: 'give-grant',
  title: words.title,
  approvers: ['admin'],
  subjectsOf: ({ accountId, personId }) => ({
    accountIds: [accountId],
    personIds: personId === null ? [] : [personId],
  }),
  untilOf: ({ until }) => until,
  basisOf: async (connection, { accountId, from }) => ({
    account: await findAccount(connection, accountId),
    granted: await grantsOf(connection, accountId, from),
  }),
  show: async (connection, { accountId, role, given, unit, from, until, substitutesFor }) => {
    const right = allowedName(given === null ? role : `${role}/${given}`)
    const lines: ShownLine[] = [
      { label: words.whom, value: await nameOf(connection, accountId) },
      { label: words.right, value: right },
      { label: words.unit, value: unit === null ? words.whole : words.within(unit) },
      { label: words.term, value: termText({ from, until }) },
    ]
    if (substitutesFor !== null)
      lines.push({ label: words.standsIn, value: await nameOf(connection, substitutesFor) })
    return lines
  },
  carryOut: (tx, { personId: _, ...grant }, { proposalId, at }) => keepGrant(tx, grant, { proposalId, at }),
}

const nameOf = async (connection: Connection, accountId: number): Promise<Text> =>
  asIs((await findAccount(connection, accountId))?.name ?? '–')
