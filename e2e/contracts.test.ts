/** Every route answers its own examples on the demonstration as its contract says, and every "no" it names is one. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Compile } from 'typebox/compile'
import type { Route, RouteExample } from '#vocabulary/route.ts'
import { allRoutes } from '../cmd/serve/all-routes.ts'
import { signedIn } from './come-in.ts'
import { Place, type Program, regionPersons, startRegion } from './program.ts'

const place = new Place(regionPersons)
let program: Program
before(async () => {
  program = await startRegion(place)
  citizen = await signedIn(program.address, 'citizen-1')
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

/** Cookies of one who has signed in as the first citizen of the demonstration. */
let citizen: string

const isOfSignedIn = ({ access }: Route): boolean =>
  access.roles === 'signed-in' || access.record === 'own' || access.record === 'own-account'

async function send(route: Route, example: RouteExample, answered: ReadonlyMap<string, unknown>) {
  const given = linked(route, answered)
  const body = route.name.startsWith('askLaw') ? example.body : bodyOf(example, given)
  const file =
    route.takes === 'file' ? (answered.get('getExampleFile') as Uint8Array<ArrayBuffer>) : undefined
  return fetch(addressOf(route, example, given), {
    method: route.method,
    redirect: 'manual',
    headers: {
      ...(isOfSignedIn(route) && { cookie: citizen }),
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
  if (name === 'getNow' || name === 'getExampleFile') return 0
  if (name === 'askStatus' || name === 'sendFile') return 1
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
