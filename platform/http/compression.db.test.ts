/** What travels, as a browser asks for it: as small as it can understand, and no more than once. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, before, test } from 'node:test'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import * as Type from 'typebox'
import { createServer, listen, type Server, serve } from '#platform/http'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { route } from '#vocabulary/route.ts'

const portals = mkdtempSync(join(tmpdir(), 'kepil-weight-'))
const script = 'let person = 1\n'.repeat(500)
const rows = Array.from({ length: 400 }, (_, month) => ({ month, sum: '4250.00' }))

let fresh: FreshDatabase
let server: Server
let address: string

const listed = route({
  name: 'listSample',
  method: 'GET',
  path: '/api/rows',
  tag: 'server',
  summary: { kk: 'Үлгі', ru: 'Пример', en: 'A sample' },
  access: { roles: ['fund'], purpose: 'operation', record: 'nobody' },
  query: Type.Object({ least: Type.Optional(Type.Integer()) }),
  answer: { status: 200, shape: Type.Object({}, { additionalProperties: true }), description: 'Something' },
  refusals: [],
  examples: [{}],
})

before(async () => {
  mkdirSync(join(portals, 'assets'))
  const file = join(portals, 'assets', 'status-1a2b.js')
  writeFileSync(file, script)
  writeFileSync(`${file}.br`, brotliCompressSync(script))
  writeFileSync(`${file}.gz`, gzipSync(script))
  fresh = await freshDatabase()
  server = await createServer({
    database: fresh.database,
    demonstration: () => true,
    portals,
    logLevel: 'silent',
  })
  serve(server, listed, ({ query: { least } }) => ({ rows: least === undefined ? rows : rows.slice(0, 1) }))
  server.get('/api/flowing', (_, reply) => {
    reply.header('content-type', 'text/csv; charset=utf-8')
    return reply.send(Readable.from(rows.map(({ month, sum }) => `${month},${sum}\n`)))
  })
  address = await listen(server, 0)
})
after(async () => {
  await server.close()
  await fresh.close()
  rmSync(portals, { recursive: true })
})

type Travelled = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly bytes: Buffer }
const travels = (path: string, accepts?: string, more: Record<string, string> = {}): Promise<Travelled> =>
  new Promise((given, failed) => {
    const headers = { ...(accepts !== undefined && { 'accept-encoding': accepts }), ...more }
    get(address + path, { headers }, (answer) => {
      const pieces: Buffer[] = []
      answer.on('data', (piece) => pieces.push(piece))
      answer.on('end', () =>
        given({ status: answer.statusCode!, headers: answer.headers, bytes: Buffer.concat(pieces) }),
      )
    }).on('error', failed)
  })

const unpacked = ({ headers, bytes }: Travelled): string => {
  const encoding = headers['content-encoding']
  return String(
    encoding === 'br' ? brotliDecompressSync(bytes) : encoding === 'gzip' ? gunzipSync(bytes) : bytes,
  )
}

test('a built file travels in the smallest form the browser understands, and is kept for ever under its name', async () => {
  const asset = '/assets/status-1a2b.js'
  const tags = new Set<string | undefined>()
  for (const [accepts, encoding] of [
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', undefined],
    [undefined, undefined],
  ] as const) {
    const given = await travels(asset, accepts)
    assert.equal(given.headers['content-encoding'], encoding, accepts)
    assert.match(given.headers.vary ?? '', /accept-encoding/i)
    assert.match(given.headers['content-type'] ?? '', /^application\/javascript/)
    assert.match(given.headers['cache-control'] ?? '', /max-age=31536000, immutable/)
    assert.equal(unpacked(given), script)
    if (encoding) assert.ok(given.bytes.length < script.length / 10)
    tags.add(given.headers.etag)
    const again = await travels(asset, accepts, { 'if-none-match': given.headers.etag! })
    assert.deepEqual([again.status, again.bytes.length], [304, 0], accepts)
  }
  assert.equal(tags.size, 3, 'each form has a tag of its own')
})

test('a large answer travels small, a small one as it is, and neither is kept', async () => {
  for (const [accepts, encoding] of [
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    [undefined, undefined],
  ] as const) {
    const large = await travels('/api/rows', accepts)
    assert.equal(large.headers['content-encoding'], encoding)
    assert.deepEqual(JSON.parse(unpacked(large)), { rows })
    if (encoding) assert.match(large.headers.vary ?? '', /accept-encoding/i)
    assert.equal(large.headers['cache-control'], 'no-store')
  }
  const small = await travels('/api/rows?least=1', 'gzip, br')
  assert.equal(small.headers['content-encoding'], undefined)
})

test('an answer that flows is compressed while it flows', async () => {
  const flowing = await travels('/api/flowing', 'gzip, br')
  assert.equal(flowing.headers['content-encoding'], 'br')
  assert.equal(flowing.headers['content-length'], undefined)
  assert.equal(unpacked(flowing).split('\n').length, rows.length + 1)
})
