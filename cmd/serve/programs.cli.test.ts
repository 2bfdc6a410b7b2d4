/** The example of docs/server.md, run as a program's author would, against the demonstration's own issuer. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fixedClock } from '#platform/clock'
import { readConfig } from '#platform/config'
import { createServer, listen, type Server } from '#platform/http'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { day } from '#vocabulary/day.ts'
import { root } from '../attach.ts'
import { programsOf } from './sign-in.ts'
import { registerSlices } from './slices.ts'

const data = mkdtempSync(join(tmpdir(), 'kepil-programs-'))
const [, example] = /```js\n([^`]*import \{ SignJWT \}[\s\S]*?)```/.exec(
  readFileSync(join(root, 'docs/server.md'), 'utf8'),
)!
let fresh: FreshDatabase
let server: Server
let kepil: string
before(async () => {
  fresh = await freshDatabase()
  const config = readConfig({ KEPIL_DATA: data })
  const programOf = programsOf({ config, database: fresh.database }, () => server)
  server = await createServer({
    database: fresh.database,
    demonstration: () => true,
    ...(programOf && { programOf }),
    holdsAnswers: true,
  })
  registerSlices(server, { config, databases: fresh, clock: fixedClock(day('2026-11-22')) })
  kepil = await listen(server, 0)
})
after(async () => {
  await server.close()
  await fresh.close()
  rmSync(data, { recursive: true, force: true })
})

const run = (environment: Record<string, string> = {}): Promise<string> =>
  new Promise((said, failed) => {
    const KEYS = join(data, 'demonstration', 'programs')
    const env = { ...process.env, KEPIL: kepil, KEYS, ...environment }
    const child = execFile(
      process.execPath,
      ['--input-type=module', '-'],
      { cwd: root, env },
      (error, output) => (error ? failed(error) : said(output)),
    )
    child.stdin!.end(example)
  })

test('the example lets the clinic’s program in, by its other key too, and the operator’s by its own scope', async () => {
  for (const environment of [{}, { KEY: 'clinic-program-2' }]) {
    const said = await run(environment)
    assert.match(said, /^200 /)
    assert.match(said, /Үлгі емханасының бағдарламасы[\s\S]*990340999992/)
  }
  const PROGRAM = 'operator-program'
  const operator = await run({ PROGRAM, SCOPE: 'state-corporation/operator', KEY: `${PROGRAM}-1` })
  assert.match(operator, /^200 [\s\S]*Мемлекеттік корпорация/)
})

test('a program that names another’s key is not let in', async () => {
  assert.match(await run({ PROGRAM: 'operator-program' }), /^401 [\s\S]*token-not-accepted/)
})
