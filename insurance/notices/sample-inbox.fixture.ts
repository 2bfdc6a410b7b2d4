/** Two people of a register and a stranger, each with his inbox over a server. */
import { createServer } from '#platform/http'
import type { Caller } from '#vocabulary/callers/caller.ts'
import { heldMessages } from '../../platform/carriers/carrier.ts'
import { sampleIin, samplePerson } from '../registry/extracts/sample-extracts.fixture.ts'
import { type SampleRegister, sampleRegister } from '../registry/sample-register.fixture.ts'
import type { InboxNotice } from './contract.ts'
import { oldNoticesJob } from './jobs.ts'
import { noticeRoutes } from './routes.ts'

type Name = 'aigul' | 'erlan' | 'stranger'
type Inbox = { readonly notices: readonly InboxNotice[]; readonly total: number; readonly unread: number }

export type SampleInbox = SampleRegister & {
  readonly aigul: number
  readonly erlan: number
  ask(who: Name, url: string, body?: object): Promise<object>
  inbox(who: Name): Promise<Inbox>
  forgetOld(): Promise<unknown>
}

export async function sampleInbox(): Promise<SampleInbox> {
  const register = await sampleRegister()
  const { database, eraser, clock } = register
  await register.take('persons', [samplePerson(sampleIin(1)), samplePerson(sampleIin(2))])
  const [aigul, erlan] = [await register.idOf(sampleIin(1)), await register.idOf(sampleIin(2))]
  const citizen = { roles: [{ role: 'citizen', functions: [] }] } as const
  const callers: Readonly<Record<Name, Caller>> = {
    aigul: { accountId: 1, sessionId: 1, name: 'Айгүл', personId: aigul, ...citizen },
    erlan: { accountId: 2, sessionId: 2, name: 'Ерлан', personId: erlan, ...citizen },
    stranger: { accountId: 3, sessionId: 3, name: 'Бөтен', ...citizen },
  }
  const server = await createServer({
    database,
    demonstration: () => false,
    callerOf: async (secret) => callers[secret as Name],
    holdsAnswers: true,
    logLevel: 'silent',
  })
  noticeRoutes(server, { database, clock, carriers: { email: heldMessages(), sms: heldMessages() } })
  await server.ready()
  const ask: SampleInbox['ask'] = async (who, url, payload) => {
    const method = payload ? 'POST' : 'GET'
    const cookies = { 'kepil-session': who }
    return (await server.inject({ url, method, cookies, ...(payload && { payload }) })).json()
  }
  return {
    ...register,
    aigul,
    erlan,
    ask,
    inbox: async (who) => (await ask(who, '/api/me/notices')) as Inbox,
    forgetOld: () => oldNoticesJob({ eraser, clock }).run(new AbortController().signal),
    close: async () => {
      await server.close()
      await register.close()
    },
  }
}
