/** The ten-minute job of law/README.md, played by its own blocks in a copy: a budget law, a rate, a group, a ceiling. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { launchBrowser } from './browser.ts'
import { CopiedLaw, readBlocks } from './copied-law.ts'

const copy = new CopiedLaw()
const { blocks, commands } = readBlocks('law/README.md', copy.read('law/README.md'))
after(() => copy.clear())

type Said = Record<string, unknown>
type Gap = { readonly of: string; readonly from: string; readonly missing: boolean }
type Review = { readonly gaps: readonly Gap[] }

const pay = (month: string, more: object = {}) => ({
  month,
  payer: 'employer',
  income: '3000000.00',
  ...more,
})
/** What the acts of the story touch, and what they must leave alone. */
const cases = [
  { month: '2027-02', payer: 'self' },
  pay('2027-06'),
  pay('2027-07'),
  pay('2027-07', { edition: '2027-03-14' }),
  pay('2027-07', { edition: '2027-03-15' }),
  pay('2027-07', { groups: [{ group: 'caring-for-elderly-parent', from: '2027-01-01' }] }),
]
const older = ['2017-08', '2019-05', '2021-05', '2024-05', '2026-12'].flatMap((month) =>
  [undefined, 'qa-2018', '2020-01-01', '2026-01-01'].map((edition) => pay(month, edition ? { edition } : {})),
)
const sums = ({ employerDeduction, ownContribution, total, error }: Said) =>
  error ? (error as Said).code : [employerDeduction, ownContribution, total].join(' ')
const wanted = (on: string): string[] => {
  const { stdout, stderr } = copy.run(`./kepil law check --json --on ${on}`)
  assert.equal(stderr, '')
  const { gaps } = JSON.parse(stdout) as Review
  return gaps.map(({ of, from, missing }) => `${of} ${from} ${missing ? 'missing' : 'ahead'}`)
}
/** Every page of docs/law by its path. */
const pages = (): Map<string, string> => {
  const folder = join(copy.folder, 'docs/law')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  )
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
}

let earlier: { readonly cases: Said[]; readonly older: Said[]; readonly pages: Map<string, string> }
before(() => {
  copy.run('./kepil law pages')
  earlier = { cases: copy.ask('dues', cases), older: copy.ask('dues', older), pages: pages() }
  assert.ok(wanted('2026-12-07').includes('minimum-wage 2027-01 ahead'))
  for (const block of blocks) copy.enter(block)
})

test('before the acts were entered the year was refused, and the group was not known', () => {
  const refused = ['series-missing', 'series-missing', 'series-missing', 'series-missing', 'series-missing']
  assert.deepEqual(earlier.cases.map(sums), [...refused, 'unknown-value'])
})

test('the new sums are there from their month and for whoever knows the act; the old ones stand for the others', () => {
  assert.deepEqual(copy.ask('dues', cases).map(sums), [
    '0.00 4600.00 4600.00',
    '90000.00 36800.00 126800.00',
    '105000.00 46000.00 151000.00',
    '90000.00 36800.00 126800.00',
    '105000.00 46000.00 151000.00',
    '0.00 0.00 0.00',
  ])
})

test('no month and no edition before the acts answers anything else than before', () => {
  assert.deepEqual(copy.ask('dues', older), earlier.older)
})

test('the commands of the page find the examples right, write the pages and know the gap is closed', () => {
  const [examples, docs, check] = commands
  const ran = copy.run(examples!)
  assert.equal(ran.status, 0, ran.stdout)
  assert.match(ran.stdout, /^\d{3,} rows, failed: 0$/m)
  assert.equal(copy.run('./kepil law pages --check').status, 1, 'stale until they are written')
  assert.equal(copy.run(docs!).status, 0)
  assert.equal(copy.run('./kepil law pages --check').status, 0)
  assert.doesNotMatch(copy.run(check!).stdout, /(missing now|needed later): Minimum wage/)
  assert.ok(!wanted('2026-12-07').some((gap) => gap.startsWith('minimum-wage')))
  assert.ok(wanted('2027-12-01').includes('minimum-wage 2028-01 ahead'))
})

test('the pages tell the new values with their act; the values before stand as they stood', () => {
  const now = pages()
  assert.ok(now.has('budget-2027/8.md'))
  const changed = [...now].filter(([file, text]) => earlier.pages.get(file) !== text).map(([file]) => file)
  for (const file of ['law-405-V/27.md', 'law-405-V/28.md', 'law-405-V/26.md'])
    assert.ok(changed.includes(file), file)
  assert.match(now.get('law-405-V/27.md')!, /245-VIII/)
  assert.match(now.get('law-405-V/27.md')!, /3,5|3\.5/)
  assert.deepEqual(
    [...earlier.pages.keys()].filter((file) => !now.has(file)),
    [],
  )
})

test('the law compiles and is in form, and its own tests hold, the second witness among them', () => {
  const format = copy.run(commands[3]!)
  assert.equal(format.status, 0, format.stderr)
  copy.write('tsconfig.law.json', '{ "extends": "./tsconfig.json", "include": ["law", "vocabulary"] }')
  const types = copy.run('node_modules/.bin/tsc --noEmit --checkers 1 -p tsconfig.law.json')
  assert.equal(types.status, 0, types.stdout)
  const files = ['law', 'law/review', 'law/contributions', 'law/cases'].map((folder) => `${folder}/*.test.ts`)
  const tests = copy.run(`node_modules/.bin/node --test ${files.join(' ')}`)
  assert.equal(tests.status, 0, tests.stdout.slice(-4000))
})

test('the calculator in a browser follows, with no server that computes', async () => {
  const built = copy.run(
    'node_modules/.bin/node node_modules/vite/bin/vite.js build --config portals/vite.config.ts',
  )
  assert.equal(built.status, 0, built.stderr)
  const dist = join(copy.folder, 'portals/dist')
  const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' }
  const server = createServer(({ url = '' }, response) => {
    const [path] = url.split('?')
    if (path === '/api/now') return response.end('{"today":"2027-08-01","demonstration":null,"examples":[]}')
    const file = join(dist, existsSync(join(dist, path!)) && path !== '/' ? path! : 'other.kk.html')
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream')
    return response.end(readFileSync(file))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    const asked = encodeURIComponent(JSON.stringify(pay('2027-07')))
    const { port } = server.address() as AddressInfo
    await page.goto(`http://127.0.0.1:${port}/law/rules/dues?case=${asked}`)
    const total = page.getByText(/151.000,00/).first()
    await total.waitFor({ timeout: 120_000 })
  } finally {
    await browser.close()
    server.close()
  }
})
