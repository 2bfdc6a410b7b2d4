/** docs/adding.md, played by its own blocks in a copy: how many files a refusal, a page and a rule take, a slice from nothing to its page, and what follows. */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { launchBrowser } from './browser.ts'
import { signedIn } from './come-in.ts'
import { type Block, CopiedLaw, readBlocks } from './copied-law.ts'

const copy = new CopiedLaw(/^(node_modules|\.git|\.kepil.*|country|portals\/dist)$/)
const manual = 'docs/adding.md'
const [, refusal = '', page = '', rule = '', slice = ''] = copy.read(manual).split(/^## /m)
const stories = {
  refusal: readBlocks(manual, refusal).blocks,
  page: readBlocks(manual, page).blocks,
  rule: readBlocks(manual, rule).blocks,
  slice: readBlocks(manual, slice).blocks,
}
const filesOf = (blocks: readonly Block[]): number => new Set(blocks.map(({ file }) => file)).size

let program: ChildProcess | undefined
after(async () => {
  if (program?.exitCode === null) {
    const ended = new Promise((resolve) => program!.once('exit', resolve))
    program.kill('SIGTERM')
    await ended
  }
  copy.clear()
})
before(() => {
  const blocks = Object.values(stories).flat()
  for (const block of blocks) copy.enter(block)
  const formatted = copy.run(`npm run format -- ${blocks.map(({ file }) => file).join(' ')}`)
  assert.equal(formatted.status, 0, formatted.stdout + formatted.stderr)
  assert.equal(copy.run('./kepil api > docs/api/openapi.json').stderr, '')
  assert.equal(copy.run('./kepil law pages').status, 0)
  copy.run('KEPIL_GOLDEN=write node_modules/.bin/node --test platform/database/migrate.db.test.ts')
})

test('a refusal takes two files at most, a route with a page nine, a rule that may be asked five', () => {
  assert.ok(filesOf(stories.refusal) <= 2, `${filesOf(stories.refusal)} files`)
  assert.ok(filesOf(stories.page) <= 9, `${filesOf(stories.page)} files`)
  assert.ok(filesOf(stories.rule) <= 5, `${filesOf(stories.rule)} files`)
})

test('what was added compiles, is in form, and keeps the rules of the house', () => {
  for (const command of [
    'node_modules/.bin/tsc --noEmit --checkers 1 -p .',
    'node_modules/.bin/biome check .',
    'node_modules/.bin/node --test tidy.test.ts names.test.ts words.test.ts portals/text.test.ts cmd/serve/all-routes.test.ts cmd/serve/whose/table.test.ts',
  ]) {
    const { status, stdout, stderr } = copy.run(command)
    assert.equal(status, 0, `${command}\n${stdout.slice(-4000)}${stderr.slice(-4000)}`)
  }
})

test('the reference names the new refusal and the new route', () => {
  const { paths } = JSON.parse(copy.read('docs/api/openapi.json')) as {
    paths: Record<string, Record<string, { responses: object; operationId: string }>>
  }
  assert.match(JSON.stringify(paths['/api/payment-files']!.post!.responses), /received-on-long-ago/)
  assert.equal(paths['/api/suspense']!.get!.operationId, 'getHeld')
  assert.equal(paths['/api/announcements']!.post!.operationId, 'announceToAll')
})

const ofLaw = 'asked cases contract pages pages/forms questions'
  .split(' ')
  .map((folder) => `law/${folder}/*.test.ts`)

test('the tests that hold examples, contract, form and pages to the law hold with the new rule in them', () => {
  const files = [...ofLaw, 'cmd/law/rule-help.test.ts', 'portals/pages/law/tried/heads.test.ts']
  const { status, stdout } = copy.run(`node_modules/.bin/node --test ${files.join(' ')}`)
  const failed = stdout.split('\n').filter((line) => /^ *(not ok|✖)/.test(line))
  assert.deepEqual([status, failed], [0, []])
})

test('the command line answers the new rule and tells its fields; the pages of the law tell its step', () => {
  const [answer] = copy.ask('arrival', [{ paidOn: '2026-11-20' }])
  assert.equal(answer!.lookFrom, '2026-11-25')
  assert.match(copy.run('./kepil law arrival --help').stdout, /paidOn +must +Paid on: a day/)
  assert.match(copy.read('docs/law/fund-qa-2018/q36.md'), /payment-looked-for/)
})

/** Starts the copy with a small region of its own and gives its address, once the region is there. */
async function started(): Promise<string> {
  const environment = {
    ...process.env,
    KEPIL_DATA: join(copy.folder, '.kepil-story'),
    KEPIL_REGION_PERSONS: '500',
    KEPIL_HOLD_ANSWERS: '1',
    KEPIL_LANG: 'en',
    PORT: '0',
  }
  delete (environment as NodeJS.ProcessEnv).DATABASE_URL
  program = spawn(process.execPath, [join(copy.folder, 'cmd/kepil.ts'), 'start'], { env: environment })
  let said = ''
  const address = await new Promise<string>((open, failed) => {
    for (const stream of [program!.stdout!, program!.stderr!])
      stream.on('data', (piece) => {
        said += piece
        const found = /Kepil is open: (\S+)/.exec(said)
        if (found) open(found[1]!)
      })
    program!.once('exit', (code) => failed(new Error(`ended with ${code}: ${said}`)))
  })
  for (;;) {
    const { demonstration } = (await (await fetch(`${address}/api/now`)).json()) as Now
    if (demonstration?.state === 'ready') return address
    assert.equal(program.exitCode, null, said)
    await new Promise((later) => setTimeout(later, 250))
  }
}
type Now = { readonly demonstration: { readonly state: string } | null }

test('the running program refuses with the new words, answers the new route and the new rule, and shows their pages', async () => {
  const address = await started()
  const refused = await fetch(`${address}/api/payment-files?receivedOn=2020-01-05`, {
    method: 'POST',
    body: 'anything',
    headers: { 'accept-language': 'en', cookie: await signedIn(address, 'operator-1') },
  })
  const problem = (await refused.json()) as Record<string, string>
  assert.deepEqual([refused.status, problem.code, problem.field], [422, 'received-on-long-ago', 'receivedOn'])
  assert.match(problem.detail!, /5\sJanuary 2020/)
  const ruled = await fetch(`${address}/api/law/arrival`, {
    method: 'POST',
    body: '{"paidOn":"2026-11-20"}',
    headers: { 'content-type': 'application/json' },
  })
  assert.equal(((await ruled.json()) as Record<string, string>).lookFrom, '2026-11-25')
  const { months } = (await (await fetch(`${address}/api/suspense`)).json()) as {
    months: { month: string; sum: string }[]
  }
  assert.ok(months.length > 0)
  const browser = await launchBrowser()
  try {
    const reader = await browser.newPage()
    await reader.goto(address)
    await reader.getByRole('link', { name: 'Анықталмаған' }).click()
    await reader.getByRole('heading', { level: 1, name: 'Анықталмаған' }).waitFor()
    await reader.locator('tbody tr').first().waitFor()
    assert.equal(await reader.locator('tbody tr').count(), months.length)
    await reader.goto(`${address}/law/rules/arrival?case=${encodeURIComponent('{"paidOn":"2026-11-20"}')}`)
    await reader
      .getByText(/Тексеруге болатын күн – 2026/)
      .first()
      .waitFor()
  } finally {
    await browser.close()
  }
})
