/** Every route, asked by everybody there is, about whatever is his, was his, is another's or nobody's: by one table. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Route } from '#vocabulary/route.ts'
import { allRoutes } from '../all-routes.ts'
import { acquaint } from './acquainted.fixture.ts'
import { type Actor, actors, heldBy } from './actors.fixture.ts'
import type { Line, Said, StandToCase, Stranger, WayOfAsking } from './lines.fixture.ts'
import { aboutWhat, fileFor, type QuestionOf, questionOf } from './questions.fixture.ts'
import { mayBy, type Whose, whoseOf } from './standing.fixture.ts'
import { rightsTable } from './table.fixture.ts'
import { openWorld, type World } from './world.fixture.ts'

let world: World
before(async () => {
  world = await openWorld()
  await acquaint(world)
})
after(() => world?.close())

/** What the door says; undefined where it lets one in. */
function saidAtDoor({ access }: Route, { by }: Line, actor: Actor): Said | undefined {
  const { comesBy } = actor
  if (comesBy === 'forged token') return access.purpose === 'operation' ? undefined : '401 token-not-accepted'
  if (by === 'everybody') return undefined
  if (comesBy === 'nothing' || comesBy === 'session over') return '401 sign-in-needed'
  if (comesBy === 'session locked') return '401 session-locked'
  const isLetIn =
    by === 'people' ? comesBy === 'session' && heldBy(actor).length > 0 : mayBy(actor, by) !== undefined
  return isLetIn ? undefined : '403 not-permitted'
}

function expected(
  route: Route,
  line: Line,
  { actor, asking, whose }: { actor: Actor; asking: WayOfAsking; whose: Whose },
): Said {
  const atDoor = saidAtDoor(route, line, actor)
  if (atDoor) return atDoor
  const { stands } = whose
  if (asking.ofCase && stands in asking.ofCase) return asking.ofCase[stands as StandToCase]
  if (stands === 'his') return asking.good ?? (String(route.answer.status) as Said)
  const said = asking.said?.[stands as Stranger]
  assert.ok(said, `the table does not say what ${route.name} says to ${actor.name} of what is ${stands}`)
  return said
}

type Answered = { readonly said: string; readonly body: string }

async function ask(asked: QuestionOf): Promise<Answered> {
  const { route, actor } = asked
  const { params = {}, query = {}, body } = questionOf(asked)
  const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) => String(params[name] ?? 1))
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))
  const ends = ['signOut', 'lockSession'].includes(route.name)
  const headers = ends ? await world.headersOnce(actor) : world.headersOf(actor)
  const isFile = route.takes === 'file'
  const payload = isFile ? fileFor(route) : body
  const response = await world.server.inject({
    method: route.method,
    url: search.size > 0 ? `${path}?${search}` : path,
    headers: { ...headers, ...(isFile && { 'content-type': 'application/octet-stream' }) },
    ...(route.method === 'POST' && payload !== undefined && { payload: payload as object }),
  })
  const isProblem = /problem\+json/.test(String(response.headers['content-type']))
  const said = isProblem ? `${response.statusCode} ${response.json().code}` : String(response.statusCode)
  return { said, body: response.body }
}

/** What was made for a question, until a deed is done to it. */
const made = new Map<string, string | number>()
async function kept(asked: Omit<QuestionOf, 'about'>): Promise<string | number> {
  const key = keyOf(asked)
  const about = made.get(key) ?? (await aboutWhat(asked))
  if (asked.named === 'case') made.set(key, about)
  return about
}
const keyOf = ({ actor, named, whose }: Omit<QuestionOf, 'about'>): string =>
  [named, whose.whose, actor.name].join()

test('each route says to everybody, of whatever he may name, what the table says', async () => {
  const wrong: string[] = []
  let asks = 0
  for (const route of allRoutes) {
    const line = rightsTable[route.name]!
    const { ability } = route.access
    for (const actor of actors)
      for (const asking of line.asks) {
        const refusals = new Map<string, string>()
        const all = whoseOf(asking.named, { actor, line, asking, ability })
        // Whom the door turns away names nobody.
        const named = saidAtDoor(route, line, actor) === undefined ? all : all.slice(-1)
        for (const whose of named) {
          const asked = { world, route, actor, named: asking.named, whose }
          const should = expected(route, line, { actor, asking, whose })
          asks++
          const { said, body } = await ask({ ...asked, about: await kept(asked) })
          if (route.method === 'POST' && said.startsWith('2')) made.delete(keyOf(asked))
          if (said !== should)
            wrong.push(`${route.name} by ${actor.name} of ${whose.whose}: ${said}, and should be ${should}`)
          if (whose.stands === 'notHis' && body !== (refusals.get(said) ?? body))
            wrong.push(`${route.name} by ${actor.name} of ${whose.whose}: told in other words than of others`)
          if (whose.stands === 'notHis') refusals.set(said, body)
        }
      }
  }
  assert.deepEqual(wrong, [])
  assert.ok(asks > 6000, `${asks} questions`)
})

/** Of one's own account nothing is logged. */
const ofOneself = ['getLooks', 'getMe', 'getPersonas']

test('whoever is named in what a reader is shown is in the access log, with the reader', async () => {
  const unlogged: string[] = []
  let shown = 0
  const looksBy = async (actor: Actor) => {
    const rows = await world.register.database.query<{ person: number; looks: number }>(
      "SELECT person_id AS person, count(*) AS looks FROM audit.access WHERE who LIKE '%:' || $1::bigint GROUP BY 1",
      [world.accountOf(actor)],
    )
    return new Map(rows.map(({ person, looks }) => [person, looks]))
  }
  for (const route of allRoutes.filter(({ method, name }) => method === 'GET' && !ofOneself.includes(name))) {
    const line = rightsTable[route.name]!
    if (line.by === 'everybody') continue
    for (const actor of actors.filter((each) => saidAtDoor(route, line, each) === undefined))
      for (const asking of line.asks) {
        const { ability } = route.access
        for (const whose of whoseOf(asking.named, { actor, line, asking, ability })) {
          const asked = { world, route, actor, named: asking.named, whose }
          const about = await kept(asked)
          const before = await looksBy(actor)
          const { said, body } = await ask({ ...asked, about })
          const own = actor.isPerson ? world.personOf(actor) : undefined
          const named = said === '200' ? world.namedIn(body).filter((each) => each !== own) : []
          if (named.length === 0) continue
          shown += named.length
          const after = await looksBy(actor)
          for (const each of named)
            if ((after.get(each) ?? 0) <= (before.get(each) ?? 0))
              unlogged.push(`${route.name} by ${actor.name} of ${whose.whose} shows person ${each}`)
        }
      }
  }
  assert.deepEqual(unlogged, [])
  assert.ok(shown > 50, `${shown} persons shown`)
})
