/** An office of cases with a server of its own: people of a sample register, and staff, each with what was given to him. */
import { randomBytes } from 'node:crypto'
import { createServer, type Server, usualLimits } from '#platform/http'
import type { Scanner } from '#platform/uploads'
import type { Caller, RoleHeld } from '#vocabulary/callers/caller.ts'
import { readUnit } from '#vocabulary/callers/unit.ts'
import { type SteppedClock, steppedClock } from '../../platform/clock/stepped-clock.fixture.ts'
import { testScanner } from '../../platform/uploads/scanner.ts'
import { day } from '../../vocabulary/day.ts'
import { sampleBin, sampleIin, samplePerson } from '../registry/extracts/sample-extracts.fixture.ts'
import { type SampleRegister, sampleRegister } from '../registry/sample-register.fixture.ts'
import { caseRoutes } from './http/routes.ts'

const citizen: RoleHeld = { role: 'citizen', functions: [] }
const registrarOf = (unit: string) =>
  ({
    role: 'fund',
    functions: ['registrar'],
    units: { fund: [readUnit(unit)!], 'fund/registrar': [readUnit(unit)!] },
  }) as const satisfies RoleHeld
const staff = {
  registrar: [{ role: 'fund', functions: ['registrar'] }],
  registrar2: [{ role: 'fund', functions: ['registrar'] }],
  registrarOfEsil: [registrarOf('Есіл')],
  registrarOfAlatau: [registrarOf('Алатау')],
  controller: [{ role: 'fund', functions: ['controller'] }],
  operator: [{ role: 'state-corporation', functions: ['operator'] }],
  contact: [{ role: 'contact-centre', functions: [] }],
  auditor: [{ role: 'auditor', functions: [] }],
  auditor2: [{ role: 'auditor', functions: [] }],
  provider: [{ role: 'provider', functions: [] }],
} as const satisfies Record<string, readonly RoleHeld[]>

const names = [
  'aigul',
  'erlan',
  'erlanForAigul',
  'stranger',
  'clerkAndCitizen',
  ...Object.keys(staff),
] as const
type Name = 'aigul' | 'erlan' | 'erlanForAigul' | 'stranger' | 'clerkAndCitizen' | keyof typeof staff

type Answered = { readonly status: number; readonly body: Record<string, never> & { code?: string } }

export type SampleCaseOffice = SampleRegister & {
  readonly server: Server
  readonly clock: SteppedClock
  readonly iins: readonly string[]
  readonly bin: string
  accountOf(who: Name): number
  personOf(ordinal: 0 | 1): number
  ask(who: Name, url: string, body?: object, key?: string): Promise<Answered>
  /** From now on files are looked through by this one. */
  scanBy(scanner: Scanner): void
  /** Opens a case, a question unless more is said; gives its number. */
  open(who: Name, body?: object): Promise<string>
  /** Does something to a case; gives how it stands then, or the code of the refusal. */
  act(who: Name, number: string, what: string, body?: object): Promise<string>
  /** Sends bytes as a file of that name. */
  send(who: Name, url: string, file: { readonly name: string; readonly bytes: Uint8Array }): Promise<Answered>
}

export async function sampleOffice(): Promise<SampleCaseOffice> {
  const register = await sampleRegister()
  const iins = [sampleIin(1), sampleIin(2)]
  await register.take('persons', [samplePerson(iins[0]!), samplePerson(iins[1]!, { surname: 'Нұсқалов' })])
  await register.take('payers', [{ identifier: sampleBin(1), kind: 'legal-entity', name: 'Үлгі Сервис' }])
  const personIds = [await register.idOf(iins[0]!), await register.idOf(iins[1]!)]
  const callers = new Map<string, Caller>()
  for (const [place, name] of names.entries()) {
    const own =
      name === 'aigul'
        ? 0
        : name === 'erlan' || name === 'erlanForAigul' || name === 'clerkAndCitizen'
          ? 1
          : undefined
    const roles =
      name === 'clerkAndCitizen'
        ? [citizen, ...staff.registrar]
        : ((staff as Readonly<Record<string, readonly RoleHeld[]>>)[name] ?? [citizen])
    const personId = own === undefined ? undefined : personIds[own]
    const who = { accountId: place + 1, sessionId: place + 1, name: `Аты ${name}`, roles }
    const acts = name === 'erlanForAigul' && { actsFor: [{ representation: 5, personId: personIds[0]! }] }
    callers.set(name, personId === undefined ? who : { ...who, personId, ...acts })
  }
  const clock = steppedClock(day('2026-11-23'))
  const { database } = register
  const server = await createServer({
    database,
    demonstration: () => false,
    callerOf: async (secret) => callers.get(secret),
    holdsAnswers: true,
    logLevel: 'silent',
    limits: usualLimits,
  })
  const asked = { scanner: testScanner }
  const scanner: Scanner = { scan: (bytes) => asked.scanner.scan(bytes) }
  const namesOf = async () => new Map([...callers.values()].map(({ accountId, name }) => [accountId, name]))
  caseRoutes(server, { database, clock, random: randomBytes, scanner, namesOf })
  await server.ready()
  const inject = async (who: Name, url: string, more: object): Promise<Answered> => {
    const response = await server.inject({ url, cookies: { 'kepil-session': who }, ...more })
    const isJson = /json/.test(String(response.headers['content-type']))
    return { status: response.statusCode, body: isJson ? response.json() : {} }
  }
  const ask: SampleCaseOffice['ask'] = (who, url, payload, key) =>
    inject(who, url, {
      method: payload ? 'POST' : 'GET',
      ...(payload && { payload }),
      ...(key !== undefined && { headers: { 'idempotency-key': key } }),
    })
  return {
    ...register,
    ask,
    open: async (who, body = {}) => {
      const opened = await ask(who, '/api/cases', { kind: 'question', words: 'Сұрағым бар', ...body })
      if (opened.status !== 201) throw new Error(JSON.stringify(opened.body))
      return opened.body.number!
    },
    act: async (who, number, what, body = {}) => {
      const { status, body: answer } = await ask(who, `/api/cases/${number}/${what}`, body)
      return String(status === 200 ? answer.stand : answer.code)
    },
    server,
    clock,
    iins,
    bin: sampleBin(1),
    scanBy: (other) => {
      asked.scanner = other
    },
    accountOf: (who) => callers.get(who)!.accountId,
    personOf: (ordinal) => personIds[ordinal]!,
    send: (who, url, { name, bytes }) =>
      inject(who, url, {
        method: 'POST',
        payload: Buffer.from(bytes),
        headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) },
      }),
    close: async () => {
      await server.close()
      await register.close()
    },
  }
}
