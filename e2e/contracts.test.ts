/** Every route answers its own examples on the demonstration as its contract says, and every "no" it names is one. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Compile } from 'typebox/compile'
import { type Allowed, isForVisitors } from '#vocabulary/callers/caller.ts'
import type { Route, RouteExample } from '#vocabulary/route.ts'
import { allRoutes } from '../cmd/serve/all-routes.ts'
import { signedIn } from './come-in.ts'
import { Place, type Program, regionPersons, startRegion } from './program.ts'

const place = new Place(regionPersons)
let program: Program
before(async () => {
  program = await startRegion(place)
  // What a job would find in weeks of reading.
  await place.askDatabase(
    `INSERT INTO oversight.unusual (account_id, role, kind, own, usual, about, from_on, through_on, found_at)
     VALUES (1, 'fund', 'break-glass', 14, 1, 600, '2026-10-25', '2026-11-21', now())`,
  )
})
after(async () => {
  await program?.stop()
  await place.clear()
})

type Given = Readonly<Record<string, unknown>>

/** What a JSON pointer points at. */
const at = (answer: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce((value, part) => (value as Given | undefined)?.[part], answer)

/** What the routes answered before give to this one: its parameters, or fields of its body. */
function linked(route: Route, answered: ReadonlyMap<string, unknown>): Given {
  const given: Record<string, unknown> = {}
  for (const { name, links = {} } of allRoutes)
    for (const [parameter, pointer] of Object.entries(links[route.name] ?? {}))
      if (answered.has(name)) given[parameter] ??= at(answered.get(name), pointer)
  return given
}

function addressOf(route: Route, { params = {}, query = {} }: RouteExample, given: Given): string {
  const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(given[name] ?? params[name])),
  )
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))
  return `${program.address}${path}${search.size > 0 ? `?${search}` : ''}`
}

/** A person of the region as it is drawn here stands in for the one of the example, who is of the usual region. */
function bodyOf({ body }: RouteExample, given: Given): unknown {
  if (typeof body !== 'object' || body === null) return body
  return Object.fromEntries(
    Object.entries(body).map(([field, value]) => [field, field === 'iin' ? (given.iin ?? value) : value]),
  )
}

/** Of the demonstration, who may what. */
const personaOf: readonly (readonly [Allowed, string])[] = [
  ['citizen', 'citizen-1'],
  ['employer', 'citizen-1'],
  ['state-corporation/operator', 'operator-1'],
  ['state-corporation/counter', 'counter-1'],
  ['state-corporation/controller', 'controller-1'],
  ['provider', 'provider-1'],
  ['fund', 'registrar-1'],
  ['fund/controller', 'controller-2'],
  ['fund/registrar', 'registrar-1'],
  ['auditor', 'auditor-1'],
  ['admin', 'admin-1'],
]
const cookies = new Map<string, Promise<string>>()

/** Cookies of somebody who may ask what visitors may not; undefined where it is for visitors too. */
async function cookiesFor({ name, access }: Route): Promise<string | undefined> {
  if (isForVisitors(access)) return undefined
  const { roles } = access
  const [, first] =
    typeof roles === 'string' ? personaOf[0]! : personaOf.find(([allowed]) => roles.includes(allowed))!
  const subject = worksOnCases.includes(name) ? 'contact-centre-1' : first
  const known = cookies.get(subject) ?? signedIn(program.address, subject)
  cookies.set(subject, known)
  return known
}

/** What is done by those who work on a case: by one of them, who has taken it. */
const worksOnCases: readonly string[] = [
  'acceptCase',
  'askApplicant',
  'endWaiting',
  'sendCaseOn',
  'finishCase',
]

/** A PNG of one point. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
)
const fileFor = ({ name }: Route, answered: ReadonlyMap<string, unknown>): Uint8Array<ArrayBuffer> =>
  name === 'sendCaseFile'
    ? new Uint8Array(picture)
    : (answered.get('getExampleFile') as Uint8Array<ArrayBuffer>)

async function send(route: Route, example: RouteExample, answered: ReadonlyMap<string, unknown>) {
  const given = linked(route, answered)
  const body = route.name.startsWith('askLaw') ? example.body : bodyOf(example, given)
  const cookie = await cookiesFor(route)
  const file = route.takes === 'file' ? fileFor(route, answered) : undefined
  if (worksOnCases.includes(route.name))
    await fetch(`${program.address}/api/cases/${given.number}/take`, {
      method: 'POST',
      headers: { cookie: cookie! },
    })
  return fetch(addressOf(route, example, given), {
    method: route.method,
    redirect: 'manual',
    headers: {
      ...(cookie !== undefined && { cookie }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(file && { 'content-type': 'application/octet-stream' }),
      ...example.headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(file && { body: file }),
  })
}

/** Those that give something to others come first; a reform waits for its population. */
const inOrder = [...allRoutes].sort((a, b) => rank(a) - rank(b))

function rank({ name, method, params }: Route): number {
  // Whoever has locked his session is answered nothing else.
  if (name === 'lockSession') return 9
  if (name === 'getNow' || name === 'getExampleFile') return 0
  if (['askStatus', 'sendFile', 'getOrganisations', 'getRepresented'].includes(name)) return 1
  if (method === 'POST' && params === undefined) return 2
  return params === undefined ? 3 : 4
}

test('each example of each route is answered, and each answer is of the shape its contract promises', async () => {
  const answered = new Map<string, unknown>()
  for (const route of inOrder) {
    assert.ok(route.examples.length > 0, `${route.name} has no example`)
    const shape = Compile(route.answer.shape)
    for (const example of route.examples) {
      const response = await send(route, example, answered)
      const said = `${route.name} ${JSON.stringify(example)}`
      const bytes = new Uint8Array(await response.arrayBuffer())
      const text = Buffer.from(bytes).toString()
      if (example.refusedAs !== undefined) {
        assert.equal(JSON.parse(text).code, example.refusedAs, said)
        answered.set(route.name, undefined)
        continue
      }
      assert.equal(response.status, route.answer.status, `${said}: ${text.slice(0, 400)}`)
      if (route.answer.status === 303) {
        assert.ok(response.headers.has('location'), said)
        answered.set(route.name, undefined)
        continue
      }
      const media = route.answer.media ?? 'application/json'
      assert.ok(response.headers.get('content-type')?.startsWith(media), said)
      if (route.answer.media !== undefined) {
        assert.ok(bytes.length > 20, `${said} answers with an empty file`)
        answered.set(route.name, bytes)
        continue
      }
      const answer = JSON.parse(text) as unknown
      assert.ok(shape.Check(answer), `${said}: ${JSON.stringify(shape.Errors(answer).slice(0, 3))}`)
      if (!answered.has(route.name)) answered.set(route.name, answer)
    }
  }
  assert.equal(answered.size, allRoutes.length)
})
