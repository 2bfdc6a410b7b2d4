/** Who of the offices may what, over HTTP. */
import type { Clock } from '#platform/clock'
import { endOfDay } from '#platform/clock'
import type { Database } from '#platform/database'
import { SentFile, type Server, serve } from '#platform/http'
import type { Caller, RoleHeld } from '#vocabulary/callers/caller.ts'
import { functionNames, functionsOf, roleNames } from '#vocabulary/callers/names.ts'
import { purposesOf } from '#vocabulary/callers/purpose.ts'
import { readUnit } from '#vocabulary/callers/unit.ts'
import type { Day } from '#vocabulary/day.ts'
import { refusal } from '#vocabulary/refusal.ts'
import type { Route } from '#vocabulary/route.ts'
import { type Approvals, whyNoProposal } from '../approvals/approvals.ts'
import type { Sessions } from '../sessions.ts'
import { dayAfter, daysOf, lastDayOf, longestDays } from '../term.ts'
import {
  type DeedTold,
  endAccountSessions,
  endGrant,
  type GrantTold,
  getDeeds,
  getStaffRights,
  getStaffRightsFile,
  type HolderTold,
  proposeGrant,
} from './contract.ts'
import { giveGrant } from './grant-deed.ts'
import { accountRefusals, endingRefusals, grantRefusals } from './refusals.ts'
import {
  accountsToldOf,
  endGrant as endKept,
  findAccount,
  findAccountBeside,
  type GrantOnRecord,
  grantsOn,
} from './store.ts'

type GrantOptions = {
  readonly database: Database
  /** Of the machine. */
  readonly clock: Clock
  readonly approvals: Approvals
  readonly sessions: Pick<Sessions, 'of' | 'end' | 'rightsChanged'>
  /** Every route there is. */
  readonly deeds: readonly Route[]
}

type Whom = { readonly account: number; readonly subject: string }

export function grantRoutes(
  server: Server,
  { database, clock, approvals, sessions, deeds }: GrantOptions,
): void {
  const holdersOn = async (on: Day): Promise<HolderTold[]> => {
    const by = endOfDay(on)
    const [accounts, grants] = await Promise.all([accountsToldOf(database, by), grantsOn(database, on, by)])
    const ofAccount = Map.groupBy(grants, ({ accountId }) => accountId)
    return accounts
      .map(({ accountId, name, organisation, roles, signedInAt }) => ({
        account: accountId,
        name,
        organisation,
        told: roles.map(({ role, functions }) => ({ role, functions: [...functions] })),
        toldUnits: unitsTold(roles),
        signedInAt,
        grants: (ofAccount.get(accountId) ?? []).map(tellGrant),
      }))
      .sort((one, other) => one.name.localeCompare(other.name, 'kk'))
  }
  const proposedFor = ({ account, subject }: Partial<Whom>, { accountId }: Pick<Caller, 'accountId'>) =>
    account === undefined
      ? findAccountBeside(database, accountId, subject ?? '')
      : findAccount(database, account)
  const dayOf = (on: string | undefined): Day => (on as Day | undefined) ?? clock.today()

  serve(server, getDeeds, () => ({ deeds: deeds.map(tellDeed) }))
  serve(server, getStaffRights, async ({ query }) => {
    const on = dayOf(query.on)
    return { on, holders: await holdersOn(on) }
  })
  serve(server, getStaffRightsFile, async ({ query }) => {
    const on = dayOf(query.on)
    return new SentFile(tableOf(await holdersOn(on)), `rights-${on}.csv`)
  })
  serve(server, proposeGrant, async ({ body }, request) => {
    const ofProgram = whyNoProposal(request.caller!)
    if (ofProgram) return ofProgram
    const { role, function: given = null, inPlaceOf = null, reason } = body
    const unit = readUnit(body.unit ?? '') ?? null
    const from = body.from as Day
    const until = dayAfter(body.through as Day)
    if (given !== null && !functionsOf[role].includes(given))
      return refusal(grantRefusals, 'function-of-another-role')
    if (unit !== null && purposesOf[role].length === 0) return refusal(grantRefusals, 'unit-limits-nothing')
    if (until <= from || daysOf({ from, until }) > longestDays) return refusal(grantRefusals, 'term-too-long')
    const known = await proposedFor(body, request.caller!)
    if (!known || (inPlaceOf !== null && !(await findAccount(database, inPlaceOf))))
      return refusal(accountRefusals, 'account-not-known')
    const { accountId, personId } = known
    const subject = { accountId, personId, role, given, unit, from, until, substitutesFor: inPlaceOf }
    const made = { subject, reason: reason.trim(), caller: request.caller! }
    const proposal = await approvals.propose(giveGrant, made)
    return typeof proposal === 'number' ? { proposal } : proposal
  })
  serve(server, endGrant, async ({ params: { grant }, body: { reason } }, request) => {
    const ending = { by: request.caller!.accountId, at: clock.now(), reason: reason.trim() }
    if ((await endKept(database, grant, ending)) === 0) return refusal(endingRefusals, 'grant-not-open')
    sessions.rightsChanged()
    return { ended: true as const }
  })
  serve(server, endAccountSessions, async ({ params: { account } }, request) => {
    if (!(await findAccount(database, account))) return refusal(accountRefusals, 'account-not-known')
    const open = (await sessions.of(account)).map(({ sessionId }) => sessionId)
    const ended = await sessions.end(account, open, 'ended-elsewhere')
    request.log.warn(
      { account: request.caller!.accountId, of: account, ended },
      'sessions ended by an administrator',
    )
    return { ended }
  })
}

/** Whatever an issuer tells is limited to the same units. */
function unitsTold(roles: readonly RoleHeld[]): string[] | null {
  const units = roles.flatMap((held) => held.units?.[held.role] ?? [])
  return roles.some((held) => held.units) ? [...new Set(units)] : null
}

const tellDeed = ({ name, summary, access: { roles, record, ability } }: Route): DeedTold => ({
  name,
  summary,
  allowed: typeof roles === 'string' ? [roles] : [...roles],
  record,
  ability: ability ?? null,
})

const tellGrant = (on: GrantOnRecord): GrantTold => ({
  grant: on.grant,
  role: on.role,
  function: on.given,
  unit: on.unit,
  from: on.from,
  through: lastDayOf(on.until),
  inPlaceOf: on.substitutesForName,
  reason: on.reason,
  proposedBy: on.proposedBy,
  approvedBy: on.approvedBy,
})

const heads = [
  'тіркелгі',
  'аты-жөні',
  'БСН',
  'рөл',
  'міндет',
  'бөлімше',
  'бастап',
  'соңғы күні',
  'кімнің орнына',
  'ұсынған',
  'бекіткен',
  'себебі',
]

/** For a spreadsheet: by its mark, semicolons, a line a right. */
function tableOf(holders: readonly HolderTold[]): string {
  const rows = holders.flatMap(({ account, name, organisation, told, toldUnits, grants }) => {
    const who = [String(account), name, organisation ?? '']
    const ofIssuer = told.flatMap(({ role, functions }) =>
      (functions.length > 0 ? functions : [null]).map((given) => [
        ...who,
        roleNames[role].kk,
        given === null ? '' : functionNames[given].kk,
        toldUnits?.join(', ') ?? '',
      ]),
    )
    const granted = grants.map((each) => [
      ...who,
      roleNames[each.role].kk,
      each.function === null ? '' : functionNames[each.function].kk,
      each.unit ?? '',
      each.from,
      each.through,
      each.inPlaceOf ?? '',
      each.proposedBy,
      each.approvedBy,
      each.reason,
    ])
    return [...ofIssuer, ...granted]
  })
  const lines = [heads, ...rows].map((row) => heads.map((_, place) => cellOf(row[place] ?? '')).join(';'))
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

/** A text that a spreadsheet would take for a formula is kept from being one. */
const cellOf = (text: string): string => {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[;"\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
