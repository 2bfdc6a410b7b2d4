/** A register and an office at its door: people sign in as an issuer of tests tells of them, programs by what a token says. */
import { randomBytes } from 'node:crypto'
import { type Clock, dayOf, type Instant, instantAt } from '#platform/clock'
import { createServer, type Server } from '#platform/http'
import type { RelyingParty } from '#platform/identity'
import { Failure } from '#vocabulary/refusal.ts'
import { type SampleRegister, sampleRegister } from '../registry/sample-register.fixture.ts'
import { SampleBrowser } from './browser.fixture.ts'
import { usualClaims } from './claims.ts'
import { routes } from './contract.ts'
import { openPrograms } from './programs.ts'
import { openPurposes } from './purpose/purposes.ts'
import { rightsRoutes } from './routes.ts'
import { openSessions } from './sessions.ts'

const minute = 60_000_000

/** What the issuer tells of each, by the subject. */
export type KnownPeople = Readonly<Record<string, object>>

type SecondFactors = NonNullable<Parameters<typeof openSessions>[0]['secondFactors']>

export class SampleOffice {
  readonly register: SampleRegister
  readonly server: Server
  readonly clock: Clock
  readonly findPurposes: ReturnType<typeof openPurposes>
  issuerIsSilent = false
  #microseconds = Date.UTC(2026, 10, 30, 6) * 1000

  private constructor(register: SampleRegister, server: Server, clock: Clock) {
    this.register = register
    this.server = server
    this.clock = clock
    this.findPurposes = openPurposes({ database: register.database, clock })
  }

  static async open(known: KnownPeople, secondFactors: SecondFactors = []): Promise<SampleOffice> {
    const register = await sampleRegister()
    const { database } = register
    let office: SampleOffice | undefined
    const clock: Clock = {
      now: (): Instant => instantAt(office!.#microseconds++),
      today: () => dayOf(instantAt(office!.#microseconds)),
    }
    /** An issuer that answers at once with whomever it is asked for. */
    const party: RelyingParty = {
      begin: async (arrivesAt, { hint = '', acr = [] } = {}) => {
        if (office!.issuerIsSilent) throw new Failure('issuer-silent', { kk: '–', ru: '–', en: '–' })
        const arrival = { state: randomBytes(9).toString('hex'), nonce: 'n', verifier: 'v' }
        return { address: `${arrivesAt}?code=${hint}&acr=${acr[0] ?? ''}&state=${arrival.state}`, arrival }
      },
      finish: async (address) => {
        const subject = address.searchParams.get('code') ?? ''
        if (subject === 'unconfirmed') return { failed: 'audience' }
        return {
          issuer: 'https://issuer.example',
          subject,
          claims: { sub: subject, acr: address.searchParams.get('acr'), ...known[subject] },
        }
      },
    }
    const sessions = openSessions({ database, clock, random: randomBytes, secondFactors })
    const tokens = {
      read: async (token: string) => ({
        issuer: 'https://issuer.example',
        subject: token,
        claims: { client_id: token, ...known[token] },
        expiresAt: 0,
      }),
    }
    const server = await createServer({
      database,
      demonstration: () => false,
      callerOf: sessions.callerOf,
      programOf: openPrograms({ database, clock, tokens, claims: usualClaims }),
      holdsAnswers: true,
    })
    rightsRoutes(server, {
      database,
      clock,
      party,
      sessions,
      random: randomBytes,
      deeds: routes,
      claims: usualClaims,
      address: () => 'http://localhost',
      openMattersOf: async () => ({ cases: 2, orders: 1 }),
      personas: async () => [],
    })
    await server.ready()
    office = new SampleOffice(register, server, clock)
    return office
  }

  pass(minutes: number): void {
    this.#microseconds += minutes * minute
  }

  browser(): SampleBrowser {
    return new SampleBrowser(this.server)
  }

  async comeInAs(subject: string): Promise<SampleBrowser> {
    const own = this.browser()
    await own.comeInAs(subject)
    return own
  }

  /** What a program is answered. */
  async programAsks(program: string, url: string, payload: object) {
    const headers = { authorization: `Bearer ${program}` }
    const response = await this.server.inject({ method: 'POST', url, payload, headers })
    return { status: response.statusCode, body: response.json() as Record<string, unknown> }
  }

  async close(): Promise<void> {
    await this.server.close()
    await this.register.close()
  }
}
