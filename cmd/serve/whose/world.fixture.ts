/** A country of a few people behind the real server: whoever asks has signed in once, and all share one database. */
import { hash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { intakeFiles, receiveNotice } from '#insurance/payments'
import { openPrograms, usualClaims } from '#insurance/rights'
import { endAccessLog, keepHeads } from '#platform/audit'
import { fixedClock, type Instant, instantAt, microsecondsOf, systemClock } from '#platform/clock'
import { readConfig } from '#platform/config'
import { createServer, type Server } from '#platform/http'
import { type Day, type DayNumber, day, dayNumber, formatDay } from '#vocabulary/day.ts'
import type { Iin } from '#vocabulary/iin.ts'
import { month } from '#vocabulary/month.ts'
import { tenge } from '#vocabulary/tiyn.ts'
import { noticeFile } from '../../../documents/notice/notice-file.fixture.ts'
import { sampleFile } from '../../../insurance/payments/samples/sample-file.fixture.ts'
import {
  sampleBin,
  sampleIin,
  samplePerson,
} from '../../../insurance/registry/extracts/sample-extracts.fixture.ts'
import { type SampleRegister, sampleRegister } from '../../../insurance/registry/sample-register.fixture.ts'
import { payersByIdentifier } from '../../../insurance/registry/store-payers.ts'
import { limitedTo, withinOfClaim } from '../../../insurance/rights/claims.ts'
import { keepAccount } from '../../../insurance/rights/store.ts'
import { headFilesOf } from '../../attach.ts'
import { sessionsOf } from '../sign-in.ts'
import { intakeOf, registerSlices } from '../slices.ts'
import { type Actor, actors, officesUnits } from './actors.fixture.ts'

/** What somebody has to do with a person, or had: each of them is a person of his own. */
export const acquaintances = [
  'another',
  'child',
  'ward',
  'child of age',
  'ward no longer',
  'on a ticket',
  'on a ticket that is over',
  'on a ticket to a unit',
  'on a colleague’s ticket',
  'on a ticket elsewhere',
  'awaited',
  'awaited no longer',
  'awaited in a unit',
  'attached',
  'attached no longer',
  'attached elsewhere',
  'of a case',
  'of a case that is closed',
  'of a case sent on',
  'of a case of an office left',
  'opened in an emergency',
  'opened in an emergency that is over',
  'of no purpose',
] as const
export type Acquaintance = (typeof acquaintances)[number]

export const firms = ['own', 'over', 'ended', 'another', 'struck off'] as const
export type Firm = (typeof firms)[number]

export const offices = { 'state-corporation': '980540999998', provider: '990340999992' } as const

const issuer = 'https://issuer.example'
const organisationOf = ({ holds }: Actor) => {
  const found = holds.flatMap(({ role }) => (role in offices ? offices[role as keyof typeof offices] : []))
  return found[0] as never
}
/** Tokens of letters, as an issuer makes them. */
const tokenOf = (actor: Actor): string => `program-${actors.indexOf(actor)}`

export type World = {
  readonly register: SampleRegister
  readonly server: Server
  /** Sees the server as one of a demonstration. */
  showTo(visitors: boolean): void
  readonly personOf: (who: Actor | Acquaintance) => number
  readonly iinOf: (who: Actor | Acquaintance) => Iin
  /** The row of the file that was accepted. */
  readonly rowOf: (who: Actor | Acquaintance) => number
  readonly firmOf: (firm: Firm) => number
  readonly accountOf: (who: Actor | 'colleague' | 'stranger') => number
  /** What anybody may is another from now on. */
  readonly rightsChanged: () => void
  /** Opens one more session of his; gives its number. */
  readonly sessionOf: (who: Actor | 'colleague') => Promise<number>
  readonly file: number
  /** Of the bank, about that file. */
  readonly notice: number
  /** Whom a text names, by the surname or the number. */
  readonly namedIn: (text: string) => readonly number[]
  /** With what he comes. */
  readonly headersOf: (actor: Actor) => Record<string, string>
  /** The same, by a session of its own where he comes by one: of what ends it nothing else is disturbed. */
  readonly headersOnce: (actor: Actor) => Promise<Record<string, string>>
  /** So many minutes from now, by the machine. */
  readonly soon: (minutes: number) => Instant
  readonly dayIn: (days: number) => Day
  /** The same, by the day of the record. */
  readonly dayOfRecord: (days: number) => DayNumber
  close(): Promise<void>
}

export async function openWorld(): Promise<World> {
  const register = await sampleRegister()
  const { database } = register
  const folder = mkdtempSync(join(tmpdir(), 'kepil-whose-'))
  const persons: readonly (Actor | Acquaintance)[] = [
    ...actors.filter(({ isPerson }) => isPerson),
    ...acquaintances,
  ]
  const iins = persons.map((_, place) => sampleIin(place + 1))
  await register.take(
    'persons',
    iins.map((iin, place) => samplePerson(iin, { surname: surnameOf(place) })),
  )
  await register.take(
    'payers',
    firms.map((firm, place) => payerRow(place, firm)),
  )
  const ids = await Promise.all(iins.map((iin) => register.idOf(iin)))
  const payers = await payersByIdentifier(
    database,
    firms.map((_, place) => sampleBin(place + 1)),
  )
  const config = readConfig({ KEPIL_DEMO: '0', KEPIL_DATA: folder, KEPIL_REGION_PERSONS: '500' })
  keepHeads(database, headFilesOf(config))
  const attached = { config, databases: register, clock: fixedClock(day('2026-11-22')) }
  const file = await takeFile(attached, iins)
  const { notice } = await receiveNotice(intakeOf(attached), { name: 'notice.xml', bytes: noticeFile([]) })

  const clock = systemClock()
  const at = clock.now()
  const accounts = new Map<Actor | 'colleague' | 'stranger', number>()
  for (const who of [...actors, 'colleague', 'stranger'] as const) {
    const subject = typeof who === 'string' ? who : tokenOf(who)
    const personId = typeof who !== 'string' && who.isPerson ? ids[persons.indexOf(who)] : undefined
    const name = typeof who === 'string' ? who : who.name
    const humanDigest = hash('sha256', subject, 'buffer')
    accounts.set(who, await keepAccount(database, { issuer, subject, name, personId, humanDigest }, at))
  }
  const accountOf: World['accountOf'] = (who) => accounts.get(who)!

  const sessions = sessionsOf(database)
  const shown = { toVisitors: false }
  const tokens = new Map(
    actors.filter(({ comesBy }) => comesBy === 'token').map((actor) => [tokenOf(actor), actor]),
  )
  const server = await createServer({
    database,
    demonstration: () => shown.toVisitors,
    callerOf: sessions.callerOf,
    programOf: openPrograms({
      database,
      clock,
      claims: usualClaims,
      tokens: { read: async (token) => tokens.get(token) && programOf(token, tokens.get(token)!) },
    }),
    logLevel: 'silent',
  })
  registerSlices(server, attached, sessions)
  await server.ready()

  const open = async (who: Actor | 'colleague') => {
    const told =
      typeof who === 'string' || who.granted
        ? []
        : who.holds.filter(({ role }) => role !== 'employer' || who.ability === undefined)
    const organisation = typeof who === 'string' ? undefined : organisationOf(who)
    const unit = typeof who === 'string' ? undefined : who.unit && officesUnits[who.unit]
    const roles = limitedTo(withinOfClaim(unit), told)
    const secret = await sessions.open(accountOf(who), { roles, organisation })
    const [latest] = await sessions.of(accountOf(who))
    return { secret, session: latest!.sessionId }
  }
  const secrets = new Map<Actor, string>()
  for (const actor of actors.filter(({ comesBy }) => comesBy.startsWith('session'))) {
    const { secret, session } = await open(actor)
    secrets.set(actor, secret)
    if (actor.comesBy === 'session over') await sessions.end(accountOf(actor), [session], 'idle')
    if (actor.comesBy === 'session locked') await sessions.lock(session)
  }
  const placeOf = (who: Actor | Acquaintance): number => persons.indexOf(who)
  const headersOf: World['headersOf'] = (actor) => {
    const secret = secrets.get(actor)
    if (secret !== undefined) return cookieOf(secret)
    return actor.comesBy === 'nothing' ? {} : { authorization: `Bearer ${tokenOf(actor)}` }
  }
  return {
    register,
    server,
    showTo: (visitors) => {
      shown.toVisitors = visitors
    },
    personOf: (who) => ids[placeOf(who)]!,
    iinOf: (who) => iins[placeOf(who)]!,
    rowOf: (who) => placeOf(who) + 1,
    firmOf: (firm) => payers.get(sampleBin(firms.indexOf(firm) + 1))!.payerId,
    accountOf,
    namedIn: (text) =>
      ids.filter((_, place) => text.includes(surnameOf(place)) || text.includes(iins[place]!)),
    rightsChanged: sessions.rightsChanged,
    sessionOf: async (who) => (await open(who)).session,
    file,
    notice: notice.noticeId,
    headersOf,
    headersOnce: async (actor) => {
      if (!secrets.has(actor) || actor.comesBy === 'session over') return headersOf(actor)
      const { secret, session } = await open(actor)
      if (actor.comesBy === 'session locked') await sessions.lock(session)
      return cookieOf(secret)
    },
    soon: (minutes) => instantAt(microsecondsOf(clock.now()) + minutes * 60_000_000),
    dayOfRecord: (days) => (dayNumber(attached.clock.today()) + days) as DayNumber,
    dayIn: (days) => formatDay((dayNumber(clock.today()) + days) as DayNumber),
    close: async () => {
      await server.close()
      await endAccessLog(database)
      await register.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Of each of them another. */
const surnameOf = (place: number): string =>
  `Мысал${'абвгдежзийк'[Math.floor(place / 11)]}${'лмнопрстуфх'[place % 11]}ов`

const cookieOf = (secret: string) => ({ cookie: `kepil-session=${secret}` })

const payerRow = (place: number, firm: Firm) => ({
  identifier: sampleBin(place + 1),
  kind: 'legal-entity',
  name: `Үлгі Сервис ${firm}`,
  deregisteredOn: firm === 'struck off' ? '2026-01-31' : '',
})

/** What the issuer's token says of a program. */
const programOf = (token: string, actor: Actor) => ({
  issuer,
  subject: token,
  claims: {
    client_id: token,
    scope: actor.holds.map(({ role, functions: [given] }) => (given ? `${role}/${given}` : role)).join(' '),
    kepil_organisation: organisationOf(actor),
    ...(actor.unit && { kepil_unit: officesUnits[actor.unit] }),
  },
  expiresAt: 4_000_000_000,
})

/** A payment for each of them, accepted; gives the number of the file. */
async function takeFile(attached: Parameters<typeof intakeOf>[0], iins: readonly Iin[]): Promise<number> {
  const lines = iins.map((iin) => ({ iin, amount: tenge(1000), month: month(202610) }))
  const bytes = sampleFile({ reference: 'REF1', on: day('2026-11-22'), lines })
  const [answered] = await intakeFiles(intakeOf(attached), [{ name: 'list.102', bytes }])
  if (!answered || !('answer' in answered) || answered.file.state !== 'accepted')
    throw new Error(JSON.stringify(answered))
  return answered.file.fileId
}
