/** The table of rights knows every route, and says of one that it does not know which line is to be added where. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isForVisitors } from '#vocabulary/callers/caller.ts'
import type { Route } from '#vocabulary/route.ts'
import { allRoutes } from '../all-routes.ts'
import { rightsTable } from './table.fixture.ts'

const table = 'cmd/serve/whose/table.fixture.ts'

/** The line of a route, as far as its contract tells it; what is said of another's stands only in the table. */
function lineFor({ name, access }: Pick<Route, 'name' | 'access'>): string {
  const { roles, record } = access
  const by = typeof roles === 'string' ? (roles === 'signed-in' ? 'people' : roles) : roles.join(' ')
  const asks: Readonly<Record<string, string>> = {
    own: 'oneself()',
    'own-account': 'oneself()',
    organisation: 'ofOrganisation()',
    person: `known('${by}', '404 …')`,
    'persons-of-file': `known('${by}', '404 …')`,
    'persons-of-cases': "ofBothSides('200')",
  }
  const line = asks[record] ?? (by === 'everybody' ? 'everybody' : `nothing('${by}')`)
  const open = by !== 'everybody' && isForVisitors(access) ? `forVisitors(${line})` : line
  return `  ${name}: ${open},`
}

const missing = (routes: readonly Route[]): string =>
  routes
    .filter(({ name }) => !Object.hasOwn(rightsTable, name))
    .map(
      (route) =>
        `${route.method} ${route.path} has no line in the table of rights, so nobody may ask it. ` +
        `Add to rightsTable in ${table} who may ask it and whose record it names, such as\n${lineFor(route)}`,
    )
    .join('\n')

test('the table of rights has a line for each route, and none for what is no route', () => {
  assert.equal(missing(allRoutes), '')
  const names = new Set(allRoutes.map(({ name }) => name))
  const left = Object.keys(rightsTable).filter((name) => !names.has(name))
  assert.equal(left.join(), '', `${table} has lines of what is no route: take them out.`)
})

test('of a route without a line the file and the line to add are said', () => {
  const [some] = allRoutes
  const access = { roles: ['state-corporation'], purpose: 'intake', record: 'nobody' } as const
  const added = { ...some!, name: 'getOfNobody', method: 'GET', path: '/api/nobody', access } as const
  const [said, line] = missing([added]).split('\n')
  assert.match(said!, /^GET \/api\/nobody has no line .* in cmd\/serve\/whose\/table\.fixture\.ts /)
  assert.equal(line, "  getOfNobody: forVisitors(nothing('state-corporation')),")
})

test('for routes of nobody’s record and of one’s own the line that would be said is as open as the one that stands', () => {
  for (const route of allRoutes.filter(({ access: { record } }) => record === 'nobody')) {
    const line = rightsTable[route.name]!
    assert.equal(/forVisitors/.test(lineFor(route)), line.visitors === true, route.name)
  }
})
