/** The pages as they are served: in the reader's language, kept as long as they may be. */
import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { createServer, listen, type Server } from '#platform/http'
import { type FreshDatabase, freshDatabase } from '#platform/testing'

const portals = mkdtempSync(join(tmpdir(), 'kepil-pages-'))
let fresh: FreshDatabase
let server: Server
let address: string

before(async () => {
  mkdirSync(join(portals, 'assets'))
  writeFileSync(join(portals, 'assets', 'a-1.js'), 'let a')
  for (const name of ['index', 'law', 'other'])
    for (const language of ['kk', 'ru', 'en'])
      for (const named of ['', '.named'])
        writeFileSync(join(portals, `${name}.${language}${named}.html`), `${name} ${language}${named}`)
  writeFileSync(
    join(portals, 'styled.kk.html'),
    '<style data-a="b">@media (width<=9em) { a { color: red } }</style>',
  )
  fresh = await freshDatabase()
  server = await createServer({
    database: fresh.database,
    demonstration: () => true,
    portals,
    logLevel: 'silent',
  })
  address = await listen(server, 0)
})
after(async () => {
  await server.close()
  await fresh.close()
  rmSync(portals, { recursive: true })
})

async function read(path: string, languages = 'kk') {
  const headers = { accept: 'text/html', 'accept-language': languages }
  const response = await fetch(address + path, { headers })
  return { status: response.status, body: await response.text(), headers: response.headers }
}

test('an address that names a language is answered in it; else the browser’s languages tell, and Kazakh where none fits', async () => {
  for (const [path, asked, page] of [
    ['/', 'kk', 'index kk'],
    ['/', 'ru-RU,ru;q=0.9,en;q=0.8', 'index ru'],
    ['/', 'en-GB', 'index en'],
    ['/', 'de, fr;q=0.5', 'index kk'],
    ['/?from=elsewhere', 'ru', 'index ru'],
    ['/?lang=ru', 'en', 'index ru.named'],
    ['/?lang=xx', 'en', 'index en'],
    ['/?lang=ru&lang=en', 'en', 'index en'],
    ['/law', 'ru', 'law ru'],
    ['/law?lang=en', 'ru', 'law en.named'],
    ['/law/', 'ru', 'law ru'],
    ['/files/17', 'ru', 'other ru'],
    ['/law/law-405-V/27?lang=kk', 'ru', 'other kk.named'],
    ['/nothing', 'ru', 'other ru'],
    ['/other', 'ru', 'other ru'],
  ] as const) {
    const { status, body, headers } = await read(path, asked)
    assert.deepEqual([status, body], [200, page], `${path} for ${asked}`)
    assert.equal(headers.get('content-language'), /(kk|ru|en)/.exec(page)![1])
  }
})

test('a shared cache keeps the languages of one address apart, and search engines hear of each', async () => {
  const page = await read('/law?from=elsewhere', 'ru')
  assert.match(page.headers.get('vary') ?? '', /accept-language/i)
  assert.match(page.headers.get('vary') ?? '', /accept-encoding/i)
  for (const language of ['kk', 'ru', 'en'])
    assert.ok(
      page.headers
        .get('link')!
        .includes(`<${address}/law?lang=${language}>; rel="alternate"; hreflang="${language}"`),
    )
  assert.match(page.headers.get('link')!, /\/law>; rel="alternate"; hreflang="x-default"/)
  assert.doesNotMatch((await read('/?lang=ru')).headers.get('vary') ?? '', /accept-language/i)
})

test('a page is asked for each time, what it is made of never again; and nothing else is read from the folder', async () => {
  const page = await read('/files/17')
  assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'self'/)
  assert.equal(page.headers.get('cache-control'), 'no-cache')
  const asset = await read('/assets/a-1.js')
  assert.match(asset.headers.get('cache-control') ?? '', /immutable/)
  for (const { headers } of [page, asset])
    assert.match(
      headers.get('content-security-policy') ?? '',
      /object-src 'none'; base-uri 'none';.* frame-ancestors 'none'/,
    )
  for (const path of ['/assets/gone.js', '/api/gone', '/..%2f..%2fpackage.json']) {
    const answer = await fetch(address + path)
    assert.deepEqual([answer.status, (await answer.json()).code], [404, 'path-not-found'], path)
  }
})

test('of styles that stand in a page only those of our pages hold, and no page may use what it has no use for', async () => {
  const { headers } = await read('/law')
  const policy = headers.get('content-security-policy') ?? ''
  const digest = hash('sha256', '@media (width<=9em) { a { color: red } }', 'base64')
  assert.ok(policy.includes(`style-src-elem 'self' 'sha256-${digest}';`), policy)
  assert.doesNotMatch(policy.replace("style-src-attr 'unsafe-inline'", ''), /unsafe/)
  assert.match(headers.get('permissions-policy') ?? '', /camera=\(\).*geolocation=\(\)/)
  assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin')
  assert.equal(headers.get('strict-transport-security'), null)
})
