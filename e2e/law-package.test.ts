/** The law as a package: packed, installed where there is nothing else, and used as its page says. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { askLaw, ruleNames } from '#law'
import { type Language, languages } from '#vocabulary/text.ts'
import type { LawPackage } from '../cmd/law/package/make-package.ts'
import { careAskables } from '../law/asked/care-askables.ts'
import { caseOfRow } from '../law/cases/case-of-row.ts'
import { readTables } from '../law/cases/table.ts'
import { launchBrowser } from './browser.ts'

const root = resolve(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'kepil-law-package-'))
const project = join(folder, 'project')
const installed = join(project, 'node_modules', 'kepil-law')
let made: LawPackage

/** Runs a program that must succeed, without what an outer npm hands down. */
function run(program: string, words: readonly string[], cwd: string): string {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)))
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    cwd,
    env: { ...env, npm_config_cache: join(folder, 'npm'), npm_config_update_notifier: 'false' },
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  assert.equal(status, 0, `${program} ${words.join(' ')}: ${error ?? ''}${stdout}${stderr}`)
  return stdout
}

before(() => {
  const out = join(folder, 'package')
  const said = run(
    process.execPath,
    [join(root, 'cmd/kepil.ts'), 'law', 'package', '--out', out, '--json'],
    root,
  )
  made = JSON.parse(said)
  run('npm', ['pack', out, '--silent'], folder)
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), '{ "name": "payroll", "private": true, "type": "module" }')
  const [archive] = globSync('kepil-law-*.tgz', { cwd: folder })
  run('npm', ['install', join('..', archive!), '--offline', '--no-audit', '--no-fund'], project)
})
after(() => rmSync(folder, { recursive: true, force: true }))

/** The example of the package's own page, and what the page says it prints. */
function readExample(): { code: string; prints: string } {
  const readme = readFileSync(join(installed, 'README.md'), 'utf8')
  const [, code] = /```js\n(.+?)```/s.exec(readme)!
  const [, prints] = /prints `([^`]+)`/.exec(readme)!
  return { code: code!.trim(), prints: prints! }
}

/** The Nodes of this machine: ours, and those outside of the repository. */
function nodes(): string[] {
  const outside = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((place) => place !== '' && !place.includes('node_modules'))
    .map((place) => join(place, 'node'))
    .filter((program) => existsSync(program))
  return [...new Set([process.execPath, ...outside.map((program) => realpathSync(program))])]
}

test('the package stands alone: nothing else is installed with it, and it holds no more than it needs', () => {
  assert.deepEqual(
    readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.')),
    ['kepil-law'],
  )
  const { name, version, license, type, dependencies } = JSON.parse(
    readFileSync(join(installed, 'package.json'), 'utf8'),
  )
  assert.deepEqual(
    { name, license, type, dependencies },
    {
      name: 'kepil-law',
      license: 'MIT',
      type: 'module',
      dependencies: undefined,
    },
  )
  assert.match(version, /^\d{4}\.\d{3,4}\.\d+$/)
  assert.deepEqual(readdirSync(installed).sort(), [
    'LICENSE',
    'README.md',
    'en.js',
    'index.js',
    'kk.js',
    'package.json',
    'payroll',
    'ru.js',
    'types',
  ])
})

test('what a payroll program imports is under 60 kB with all the texts of one language', (t) => {
  for (const { name, gzip, parts } of made.entries)
    t.diagnostic(
      `${name}: ${gzip} bytes, of which ${parts.map((part) => `${part.name} ${part.gzip}`).join(', ')}`,
    )
  assert.deepEqual(
    made.entries.map(({ name }) => name),
    [
      'kepil-law',
      ...languages.map((language) => `kepil-law/${language}`),
      ...languages.map((language) => `kepil-law/payroll/${language}`),
    ],
  )
  for (const { name, gzip } of made.entries.filter((entry) => entry.name.includes('/payroll/')))
    assert.ok(gzip < 60_000, `${name} is ${gzip} bytes`)
})

test('the three lines of its page do in Node what the page says', (t) => {
  const { code, prints } = readExample()
  assert.equal(code.split('\n').length, 3)
  writeFileSync(join(project, 'example.js'), code)
  for (const node of nodes()) {
    t.diagnostic(run(node, ['--version'], project).trim())
    assert.equal(run(node, ['example.js'], project), `${prints}\n`)
  }
})

test('the same three lines do the same in a browser, which asks nobody for anything else', async () => {
  const { code, prints } = readExample()
  const page = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
    <script type="importmap">{ "imports": { "kepil-law/payroll/en": "/node_modules/kepil-law/payroll/en.js" } }</script>
    <script type="module">${code}</script>`
  const asked: string[] = []
  const server = createServer(({ url = '' }, response) => {
    asked.push(url)
    const type = url.endsWith('.js') ? 'text/javascript' : 'text/html'
    response.setHeader('content-type', `${type}; charset=utf-8`)
    response.end(url.endsWith('.js') ? readFileSync(join(project, url)) : page)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const browser = await launchBrowser()
  try {
    const tab = await browser.newPage()
    const wrong: string[] = []
    tab.on('pageerror', ({ message }) => wrong.push(message))
    const printed = tab.waitForEvent('console', { timeout: 120_000 })
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    assert.equal((await printed).text(), prints)
    assert.deepEqual(wrong, [])
    assert.deepEqual(asked, ['/', '/node_modules/kepil-law/payroll/en.js'])
  } finally {
    await browser.close()
    server.close()
  }
})

for (const moduleResolution of ['bundler', 'nodenext'])
  test(`a strict TypeScript project finds its types by ${moduleResolution}, and misuse does not compile`, () => {
    const place = join(project, moduleResolution)
    mkdirSync(place)
    const module = moduleResolution === 'bundler' ? 'esnext' : 'nodenext'
    const options = { module, moduleResolution, target: 'es2022', lib: ['es2022', 'dom'], types: [] }
    writeFileSync(
      join(place, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { ...options, strict: true, noEmit: true, skipLibCheck: false } }),
    )
    writeFileSync(join(place, 'example.ts'), readExample().code)
    writeFileSync(
      join(place, 'use.ts'),
      `import { askLaw, dues, lawBook } from 'kepil-law'
       import { askLaw as suraq, type Ground, type RuleName } from 'kepil-law/kk'
       import { askLaw as sprosit, type RuleName as PayrollRule } from 'kepil-law/payroll/ru'
       const asked = askLaw('penalty', {})
       export const sums: string[] = 'answer' in asked ? asked.answer.segments.map(({ amount }) => amount) : []
       const said = suraq('iin', {})
       export const kazakh: string = 'answer' in said ? said.answer.because[0]!.text.kk : said.error.message.kk
       // @ts-expect-error the Kazakh package speaks Kazakh alone
       export const russian = 'error' in said ? said.error.message.ru : ''
       // @ts-expect-error a penalty has no such field
       export const wrong = 'answer' in asked ? asked.answer.fine : ''
       const due = sprosit('dues', {})
       export const owed: string = 'answer' in due ? due.answer.total : due.error.message.ru
       export const care: RuleName = 'entitlement'
       // @ts-expect-error a payroll program does not ask who pays for a medical service
       export const noCare: PayrollRule = 'entitlement'
       // @ts-expect-error nor has it the catalogue of services
       export { medicalServices } from 'kepil-law/payroll/ru'
       export const book = lawBook('qa-2018'), calculate: typeof dues = dues
       export const ground: Ground = 'grace'`,
    )
    run(
      process.execPath,
      [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '--checkers', '1', '-p', '.'],
      place,
    )
  })

/** Every case of every page of worked examples. */
const cases = globSync('law/**/*.cases.md', { cwd: root }).flatMap((page) =>
  readTables(readFileSync(join(root, page), 'utf8')).flatMap(({ rule, inputs, rows }) =>
    rows.map((row) => ({
      place: `${page}:${row.line}`,
      rule: rule!,
      question: caseOfRow(inputs, row.inputs),
    })),
  ),
)

/** The same with every text in one language. */
function reduced(value: unknown, language: Language): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one) => reduced(one, language))
  const names = Object.keys(value)
  const isText = names.length === languages.length && languages.every((one) => names.includes(one))
  const kept = Object.entries(value).filter(([name]) => !isText || name === language)
  return Object.fromEntries(kept.map(([name, inner]) => [name, reduced(inner, language)]))
}

type LawModule = { askLaw: typeof askLaw; ruleNames: typeof ruleNames }

const modules: readonly { readonly file: string; readonly language?: Language }[] = [
  { file: 'index.js' },
  ...languages.map((language) => ({ file: `${language}.js`, language })),
  ...languages.map((language) => ({ file: `payroll/${language}.js`, language })),
]

test('every worked example gets the same answer from each module of the package, in its own language', async () => {
  assert.ok(cases.length > 200)
  for (const { file, language } of modules) {
    const law = (await import(pathToFileURL(join(installed, file)).href)) as LawModule
    assert.ok(!('readReform' in law || 'runCases' in law), 'what only the repository uses stays there')
    const isHad = (rule: string): boolean => !(file.startsWith('payroll/') && rule in careAskables)
    assert.deepEqual(law.ruleNames, ruleNames.filter(isHad), file)
    for (const { place, rule, question } of cases.filter((one) => isHad(one.rule))) {
      const whole = askLaw(rule, question)
      const expected = language ? reduced(whole, language) : whole
      assert.deepEqual(law.askLaw(rule, question), expected, `${place} by ${file}`)
    }
  }
})

test('a payroll module answers a question about medical care that it has no such rule', async () => {
  const { askLaw: ask } = (await import(pathToFileURL(join(installed, 'payroll/ru.js')).href)) as LawModule
  const careCases = cases.filter(({ rule }) => rule in careAskables)
  assert.ok(careCases.length > 50)
  for (const { place, rule, question } of careCases)
    assert.deepEqual(ask(rule, question), reduced(askLaw('no-such-rule', {}), 'ru'), place)
})
