/** Who may and who may not: every route asked by everybody there is. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { fixedClock } from '#platform/clock'
import { readConfig } from '#platform/config'
import { createServer, type Server } from '#platform/http'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { type Ability, abilities } from '#vocabulary/callers/ability.ts'
import { type Caller, functions, type RoleHeld, roles } from '#vocabulary/callers/caller.ts'
import { day } from '#vocabulary/day.ts'
import type { Route } from '#vocabulary/route.ts'
import { allRoutes } from './all-routes.ts'
import { registerSlices } from './slices.ts'
import { rightsTable } from './whose/table.fixture.ts'

/** Who may ask what, by the table of rights; of the rest everybody may. */
const mayAsk: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(rightsTable).flatMap(([name, { by }]) =>
    by === 'everybody' ? [] : [[name, by === 'people' ? roles.join(' ') : by]],
  ),
)
/** What a visitor of a demonstration may see of it without signing in: records and files; he takes in no money. */
const forVisitors = Object.entries(rightsTable).flatMap(([name, { visitors }]) => (visitors ? [name] : []))
const isNotForVisitors = (name: string): boolean => name in mayAsk && !forVisitors.includes(name)

/** What is asked only by programs of the machine the server runs on, and by those that show the token of measures. */
const onlyFromHere = ['getMetrics']
const token = 'a1'.repeat(16)

const holders: readonly RoleHeld[] = roles.flatMap((role): RoleHeld[] => [
  { role, functions: [] },
  ...functions.map((each): RoleHeld => ({ role, functions: [each] })),
])
const secretOf = ({ role, functions: [given] }: RoleHeld): string => (given ? `${role}/${given}` : role)
const callers = new Map(
  holders.map((held): [string, Caller] => [
    secretOf(held),
    { accountId: 1, sessionId: 1, name: 'Үлгілова Айгүл', roles: [held], personId: 1 },
  ]),
)

/** The same roles as scopes of a program's token: it is nobody's self, and has no session. */
const programs = new Map(
  holders.map((held): [string, Caller] => [
    secretOf(held),
    { accountId: 2, name: 'Емхана', roles: held.role === 'citizen' ? [] : [held] },
  ]),
)

let fresh: FreshDatabase
let server: Server
let demonstration = false
before(async () => {
  fresh = await freshDatabase()
  server = await createServer({
    database: fresh.database,
    demonstration: () => demonstration,
    callerOf: async (secret) => callers.get(secret),
    programOf: async (token) => programs.get(token),
    metricsToken: { now: token },
    logLevel: 'silent',
  })
  const config = readConfig({ KEPIL_DEMO: '0', KEPIL_REGION_PERSONS: '500' })
  registerSlices(server, { config, databases: fresh, clock: fixedClock(day('2026-11-22')) })
  await server.ready()
})
after(async () => {
  await server.close()
  await fresh.close()
})

/** What the door says; undefined where it lets one in, whatever is answered then. */
const refusedAs = (route: Route, secret: string | undefined): Promise<string | undefined> =>
  refusedWith(route, secret ? { cookies: { 'kepil-session': secret } } : {})
const programRefusedAs = (route: Route, token: string): Promise<string | undefined> =>
  refusedWith(route, { headers: { authorization: `Bearer ${token}` } })

async function refusedWith({ method, path }: Route, by: object): Promise<string | undefined> {
  const url = path.replaceAll(/:(\w+)/g, (_, name: string) =>
    name === 'number' ? 'K-7F3A-9QX2-0MBD-4TZE' : '1',
  )
  const response = await server.inject({ method, url, ...by })
  const { code } = /json/.test(String(response.headers['content-type'])) ? response.json() : {}
  return ['sign-in-needed', 'not-permitted', 'token-not-accepted'].includes(code)
    ? `${response.statusCode} ${code}`
    : undefined
}

const expected = ({ name }: Route, { role, functions: [given] }: RoleHeld): string | undefined => {
  const may = mayAsk[name]?.split(' ')
  return !may || may.includes(role) || may.includes(`${role}/${given}`) ? undefined : '403 not-permitted'
}

test('each role is let in to its routes and to no other, with each of its functions', async () => {
  for (const route of allRoutes)
    for (const held of holders)
      assert.equal(
        await refusedAs(route, secretOf(held)),
        expected(route, held),
        `${route.name} by ${secretOf(held)}`,
      )
})

/** What is for people alone: their own record, and their sessions. */
const notForPrograms = Object.keys(mayAsk).filter((name) =>
  ['citizen', roles.join(' ')].includes(mayAsk[name]!),
)

test('a program is let in by its scopes to what people of the role are, but to nothing of a person’s own', async () => {
  for (const route of allRoutes)
    for (const held of holders) {
      const by = `${route.name} by a program of ${secretOf(held)}`
      const said = await programRefusedAs(route, secretOf(held))
      const isKept = mayAsk[route.name] && (held.role === 'citizen' || notForPrograms.includes(route.name))
      assert.equal(said, isKept ? '403 not-permitted' : expected(route, held), by)
    }
})

test('whatever is done for an organisation is done by a delegate it has given that to, for that one alone', async () => {
  const ofOrganisation = allRoutes.filter(({ path }) => path.includes('/organisations/:organisation/'))
  assert.ok(ofOrganisation.length >= 5)
  for (const route of ofOrganisation) {
    const { ability, record } = route.access
    assert.ok(ability !== undefined && record === 'organisation', route.name)
    const askedBy = async (organisation: number, given: readonly Ability[]) => {
      callers.set('delegate', {
        ...callers.get('employer')!,
        delegations: [{ organisation, abilities: given }],
      })
      const { method, path } = route
      const url = path.replace(':organisation', '12').replaceAll(/:\w+/g, '1')
      const { statusCode, json } = await server.inject({
        method,
        url,
        cookies: { 'kepil-session': 'delegate' },
      })
      return statusCode === 403 ? String(json().code) : 'let in'
    }
    const others = abilities.filter((each) => each !== ability)
    assert.equal(await askedBy(12, [ability]), 'let in', route.name)
    assert.equal(await askedBy(12, others), 'organisation-not-yours', route.name)
    assert.equal(await askedBy(13, abilities), 'organisation-not-yours', route.name)
  }
})

test('a program whose token is not accepted is let in nowhere, in a demonstration either, but to how the server does', async () => {
  for (demonstration of [false, true])
    for (const route of allRoutes)
      assert.equal(
        await programRefusedAs(route, 'forged'),
        route.access.purpose === 'operation' ? undefined : '401 token-not-accepted',
        route.name,
      )
  demonstration = false
})

test('whoever has not signed in, or whose session is over, is let in to what is everybody’s alone', async () => {
  for (const route of allRoutes)
    for (const secret of [undefined, 'over']) {
      const said = mayAsk[route.name] ? '401 sign-in-needed' : undefined
      assert.equal(await refusedAs(route, secret), said, `${route.name} by ${secret ?? 'nobody'}`)
    }
})

test('a visitor looks around in a demonstration, but has nothing of his own; whoever has signed in is no visitor', async () => {
  demonstration = true
  try {
    for (const route of allRoutes) {
      const said = isNotForVisitors(route.name) ? '401 sign-in-needed' : undefined
      assert.equal(await refusedAs(route, undefined), said, route.name)
      const over = mayAsk[route.name] ? '401 sign-in-needed' : undefined
      assert.equal(await refusedAs(route, 'over'), over, `${route.name} by one whose session is over`)
    }
    assert.equal(
      await refusedAs(allRoutes.find(({ name }) => name === 'acceptFile')!, 'citizen'),
      '403 not-permitted',
    )
  } finally {
    demonstration = false
  }
})

test('how the server does is told to its own machine, and elsewhere to whoever shows the token', async () => {
  const open = ['getHealth', 'getReadiness', 'getReference']
  const asked = async ({ method, path: url }: Route, remoteAddress: string, authorization?: string) => {
    const headers = authorization === undefined ? {} : { authorization }
    return (await server.inject({ method, url, remoteAddress, headers })).statusCode
  }
  for (const route of allRoutes.filter(({ tag, name }) => tag === 'server' && !mayAsk[name])) {
    const { name, access } = route
    assert.equal(access.from, onlyFromHere.includes(name) ? 'this-machine' : undefined, name)
    assert.ok(open.includes(name) || onlyFromHere.includes(name), name)
    const elsewhere = open.includes(name) ? 200 : 403
    assert.equal(await asked(route, '127.0.0.1'), 200, name)
    assert.equal(await asked(route, '10.0.0.1'), elsewhere, name)
    assert.equal(await asked(route, '10.0.0.1', `Bearer ${'b2'.repeat(16)}`), elsewhere, name)
    assert.equal(await asked(route, '10.0.0.1', `Bearer ${token}`), 200, name)
  }
})
