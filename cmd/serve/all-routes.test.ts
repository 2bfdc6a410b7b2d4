/** What is true of every route there is, and of the reference made of them. */
import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { refusalCodes } from '#law'
import { drawCountry } from '#population'
import { functions, isRole, purposes, recordsOf } from '#vocabulary/callers/caller.ts'
import type { RefusalTable } from '#vocabulary/refusal.ts'
import {
  arrivalRefusals,
  keyRefusals,
  loadingRefusals,
  requestRefusals,
} from '../../platform/http/refusals.ts'
import { root } from '../attach.ts'
import { allRoutes } from './all-routes.ts'
import { apiDocument } from './api-document.ts'
import { regionOf } from './region/region.ts'

const named = new Map(allRoutes.map((route) => [route.name, route]))

test('each route has a name, a place and an access of its own', () => {
  assert.equal(named.size, allRoutes.length)
  assert.equal(new Set(allRoutes.map(({ method, path }) => `${method} ${path}`)).size, allRoutes.length)
  for (const { name, path, method, access, params, write } of allRoutes) {
    assert.match(
      name,
      /^(ask|get|send|accept|try|start|finish|end|sign|announce|lock|open|propose|decide|invite)[A-Z][A-Za-z]+$/,
    )
    assert.ok(purposes.includes(access.purpose) && recordsOf.includes(access.record), name)
    if (typeof access.roles !== 'string')
      for (const allowed of access.roles) {
        const [role, given] = allowed.split('/')
        assert.ok(isRole(role) && (given === undefined || functions.some((each) => each === given)), name)
      }
    else if (access.roles === 'everybody')
      assert.equal(access.record, 'nobody', `${name} shows somebody's record to everybody`)
    const inPath = [...path.matchAll(/:(\w+)/g)].map(([, parameter]) => parameter)
    assert.deepEqual(Object.keys(params?.properties ?? {}), inPath, name)
    assert.ok(!write || method === 'POST', name)
    assert.doesNotMatch(path, /:(iin|bin|identifier)\b/, `${name} has an identifier in its address`)
  }
})

test('what a route touches or leads to is a route, and each parameter led to is one it has', () => {
  for (const { name, touches = [], links = {} } of allRoutes) {
    for (const touched of touches) assert.ok(named.has(touched), `${name} touches ${touched}`)
    for (const [to, parameters] of Object.entries(links)) {
      const route = named.get(to)
      assert.ok(route, `${name} leads to ${to}`)
      const known = { ...route.params?.properties, ...(route.body as { properties?: object })?.properties }
      for (const parameter of Object.keys(parameters)) assert.ok(parameter in known, `${name} → ${to}`)
    }
  }
})

test('what is told of persons or sums of the whole needs the whole record', () => {
  const whole = allRoutes.flatMap(({ name, wholeRecord }) => (wholeRecord ? [name] : []))
  for (const { name, access } of allRoutes)
    if (['status', 'intake'].includes(access.purpose) && access.record !== 'nobody')
      assert.ok(whole.includes(name), name)
  for (const name of ['getOverview', 'getBalance', 'sendFile', 'acceptFile'])
    assert.ok(whole.includes(name), name)
})

test('the codes of all slices are each in one table, and those of a slice with routes are listed by a route', async () => {
  const listed = new Set(allRoutes.flatMap(({ refusals }) => refusals.map(({ code }) => code)))
  const known = new Map<string, string>(Object.keys(refusalCodes).map((code) => [code, 'law']))
  const files = globSync('{insurance/*,reform,platform/*}/refusals.ts', { cwd: root })
  assert.ok(files.length >= 7, files.join())
  for (const file of files) {
    const ofCommonRequests = file.startsWith('platform')
    const hasRoutes = existsSync(join(root, file, '../contract.ts'))
    const tables: Record<string, unknown> = await import(join(root, file))
    for (const [name, table] of Object.entries(tables)) {
      if (!name.endsWith('Refusals') || typeof table !== 'object' || Array.isArray(table)) continue
      for (const code of Object.keys(table as RefusalTable)) {
        assert.equal(known.get(code), undefined, `${code} stands in ${file} and in ${known.get(code)}`)
        known.set(code, file)
        // Money is not spent on care by any route yet.
        const unasked = name === 'spendingRefusals'
        if (hasRoutes && !ofCommonRequests && !unasked)
          assert.ok(listed.has(code), `${code} is listed nowhere`)
      }
    }
  }
})

test('a code means one refusal with one status; no route answers with a code that is now another', () => {
  const statuses = new Map<string, number>(
    [requestRefusals, keyRefusals, arrivalRefusals, loadingRefusals].flatMap((table) =>
      Object.entries(table).map(([code, { status }]) => [code, status] as const),
    ),
  )
  for (const { name, refusals } of allRoutes)
    for (const { code, status } of refusals) {
      assert.equal(statuses.get(code) ?? status, status, `${name}: ${code}`)
      statuses.set(code, status)
    }
  const former = allRoutes.flatMap(({ refusals }) => refusals.flatMap(({ formerly = [] }) => formerly))
  for (const code of former) assert.ok(!statuses.has(code) || code in refusalCodes, `${code} is in use`)
})

test('the reference in docs/api is the one these routes make', () => {
  const kept = readFileSync(join(root, 'docs/api/openapi.json'), 'utf8')
  assert.ok(kept === apiDocument(), 'docs/api/openapi.json is stale: ./kepil api > docs/api/openapi.json')
})

test('the reference is without a fault by the linter, examples included', async () => {
  const config = await createConfig({
    extends: ['recommended'],
    rules: {
      // The schemas close themselves; the linter's own closing forbids what a condition does not name again.
      'no-invalid-media-type-examples': { severity: 'error', allowAdditionalProperties: true },
      'no-invalid-schema-examples': 'error',
      // Of what a route answers that sends the browser on, the next test knows.
      'operation-2xx-response': 'off',
    },
  })
  const faults = await lintFromString({ source: apiDocument(), absoluteRef: 'openapi.json', config })
  assert.deepEqual(
    faults.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer]),
    [],
  )
})

test('each operation of the reference has an id, a good answer with a schema, and its refusals', () => {
  const { paths } = JSON.parse(apiDocument()) as { paths: Record<string, Record<string, Operation>> }
  type Operation = {
    operationId?: string
    responses: Record<string, { content?: Record<string, object>; headers?: { Location?: object } }>
  }
  const operations = Object.values(paths).flatMap((path) => Object.values(path))
  assert.equal(operations.length, allRoutes.length)
  for (const { operationId, responses } of operations) {
    const { answer, refusals } = named.get(operationId!)!
    const good = responses[String(answer.status)]
    if (answer.status === 303) assert.ok(good?.headers?.Location, operationId)
    else assert.ok('schema' in good!.content![answer.media ?? 'application/json']!, operationId)
    for (const { code, status } of refusals)
      assert.match(JSON.stringify(responses[String(status)]), new RegExp(`"${code}"`), operationId)
  }
})

test('each operation says by what one comes in: people by a session, programs by the scopes its contract names', () => {
  const { paths, components } = JSON.parse(apiDocument()) as {
    paths: Record<string, Record<string, { operationId: string; security?: Record<string, string[]>[] }>>
    components: { securitySchemes: { program: { flows: { clientCredentials: { scopes: object } } } } }
  }
  const { scopes } = components.securitySchemes.program.flows.clientCredentials
  for (const { operationId, security = [] } of Object.values(paths).flatMap((path) => Object.values(path))) {
    const { roles } = named.get(operationId)!.access
    const comesBySession = security.some(({ session }) => session !== undefined)
    assert.equal(comesBySession, roles !== 'everybody', operationId)
    const asked = security.flatMap(({ program = [] }) => program)
    const readers = typeof roles === 'string' ? [] : roles.filter((role) => role !== 'citizen')
    assert.deepEqual(asked, readers, operationId)
    for (const scope of asked) assert.ok(scope in scopes, scope)
  }
})

test('an operation lists of what may be wrong with a request only what it reads', () => {
  const { paths } = JSON.parse(apiDocument()) as { paths: Record<string, Record<string, Operation>> }
  type Operation = { operationId: string; responses: Record<string, { 'x-refusals'?: object }> }
  const codes = new Map(
    Object.values(paths)
      .flatMap((path) => Object.values(path))
      .map(({ operationId, responses }) => [
        operationId,
        Object.values(responses).flatMap((response) => Object.keys(response['x-refusals'] ?? {})),
      ]),
  )
  const ofRequest = (name: string) => codes.get(name)!.filter((code) => code in requestRefusals)
  const anything = [
    'request-unreadable',
    'sign-in-needed',
    'token-not-accepted',
    'not-permitted',
    'session-locked',
    'second-factor-needed',
    'foreign-origin',
    'too-many-requests',
  ]
  assert.deepEqual(ofRequest('getNotice').toSorted(), [...anything, 'field-unreadable'].toSorted())
  const ofPage = [...anything, 'field-unknown', 'field-unreadable']
  for (const name of ['getFile', 'getFiles']) assert.deepEqual(ofRequest(name).toSorted(), ofPage.toSorted())
  for (const { name, method, takes } of allRoutes) {
    const ofBody = ofRequest(name).filter((code) => /^(body|media)-/.test(code))
    if (method === 'GET') assert.deepEqual(ofBody, [], name)
    else assert.ok(ofBody.includes('body-too-large'), name)
    if (takes === 'file') assert.deepEqual(ofBody, ['body-too-large', 'media-type-not-taken'])
    else if (method === 'POST') assert.ok(ofBody.includes('body-is-not-json'), name)
  }
  assert.ok(ofRequest('askStatus').includes('field-missing'))
})

test('each code of a finding is said in words, in three languages', () => {
  const { components } = JSON.parse(apiDocument())
  const { code } = components.schemas.Finding.properties
  assert.equal(code.enum.length, 17)
  for (const said of [code.description, code['x-description'].kk, code['x-description'].ru])
    for (const one of code.enum) assert.match(said, new RegExp(`\\b${one}: \\p{L}`, 'u'))
})

test('a person of the examples is one of the demonstration as it is usually drawn', () => {
  const known = new Set<string>(drawCountry(regionOf(20_000)).residents.map(({ iin }) => iin))
  for (const { body } of named.get('askStatus')!.examples) assert.ok(known.has((body as { iin: string }).iin))
})
