/** The house rules, executable: who may import whom, what is pure, what a file may be called and how large it may be. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path/posix'
import { test } from 'node:test'
import { groups, payerKinds, spellStates } from '#law'

/** Which top-level folder may import which. Not listed means no. */
const folders: Record<string, readonly string[]> = {
  vocabulary: [],
  law: ['vocabulary'],
  documents: ['vocabulary', 'law'],
  platform: ['vocabulary'],
  insurance: ['vocabulary', 'law', 'documents', 'platform'],
  reform: ['vocabulary', 'law', 'documents'],
  portals: ['vocabulary', 'law', 'documents', 'reform', 'insurance'],
  population: ['vocabulary', 'law', 'documents'],
  cmd: ['vocabulary', 'law', 'documents', 'platform', 'insurance', 'population', 'reform'],
}

/** Inside insurance/, which slice may import which. The list is read as the map of the system. */
const slices: Record<string, readonly string[]> = {
  registry: [],
  keeping: [],
  attachment: ['registry'],
  knowledge: [],
  notices: ['registry', 'keeping'],
  rights: ['registry', 'keeping', 'notices'],
  oversight: ['registry', 'rights'],
  ledger: [],
  contributions: ['registry', 'ledger'],
  payments: ['registry', 'keeping', 'ledger', 'contributions'],
  orders: ['registry'],
  status: ['registry', 'ledger', 'contributions', 'notices'],
  cases: ['registry', 'keeping', 'notices'],
  erasure: [
    'registry',
    'keeping',
    'attachment',
    'notices',
    'rights',
    'payments',
    'orders',
    'status',
    'cases',
  ],
  dashboards: ['payments', 'status'],
  demonstration: ['registry', 'attachment', 'rights', 'payments', 'orders', 'status'],
  setup: ['registry', 'attachment', 'rights', 'payments'],
}

const vague = /(^|\/)(utils?|helpers?|commons?|shared|misc|managers?|base|core|types|constants)(\/|\.tsx?$)/
const impure = /\b(Date\.now|new Date\(|Math\.random|process\.|performance\.|fetch\(|from 'node:)/

const sources = globSync(`{${Object.keys(folders).join(',')}}/**/*.{ts,tsx}`)
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.includes('/dist/') && !file.includes('node_modules'))
const isTest = (file: string) => /\.test\.tsx?$/.test(file)
/** What only tests use: examples and helpers of theirs, and the second witnesses, which work a rule out another way. */
const isForTests = (file: string) => /\.fixture\.ts$|(^|\/)oracle[^/]*\.ts$/.test(file)
const text = new Map(sources.map((file) => [file, readFileSync(file, 'utf8')]))
const own = sources.filter((file) => !isTest(file) && !isForTests(file))

const resolveImport = (file: string, to: string): string => {
  if (!to.startsWith('#')) return normalize(join(dirname(file), to))
  const plain = to.slice(1)
  if (plain.endsWith('.ts')) return plain
  if (/^(insurance\/[a-z-]+|reform)\/contract(-me)?$/.test(plain)) return `${plain}.ts`
  return `${plain}/index.ts`
}
const importsOf = (file: string): string[] =>
  [...text.get(file)!.matchAll(/(?:from |import |import\()'([#.][^']+)'/g)].map(([, to]) =>
    resolveImport(file, to!),
  )

test('the name of a test says what it needs: nothing, PostgreSQL (.db), or the program run beside it (.cli)', () => {
  const database = /from '(#platform\/(testing|embedded)|pg)'/
  const needsDatabase = (file: string): boolean =>
    database.test(text.get(file)!) || importsOf(file).some((to) => isForTests(to) && needsDatabase(to))
  for (const file of sources.filter((name) => isTest(name) || isForTests(name))) {
    const [name] = /[^/]+$/.exec(file)!
    if (isTest(file)) assert.match(name, /^[a-z\d-]+(\.property)?(\.db|\.cli)?\.test\.ts$/, file)
    if (!/\.cli\.test\.ts$/.test(file))
      assert.doesNotMatch(
        text.get(file)!,
        /node:child_process/,
        `${file} runs programs; name it .cli.test.ts.`,
      )
    if (isTest(file) && !/\.(db|cli)\.test\.ts$/.test(file))
      assert.ok(!needsDatabase(file), `${file} needs PostgreSQL; name it .db.test.ts.`)
  }
})

test('what only tests use is used by tests alone', () => {
  for (const file of own)
    for (const to of importsOf(file))
      assert.ok(!isTest(to) && !isForTests(to), `${file} may not import ${to}.`)
})

test('folders import only along the arrows', () => {
  for (const file of own)
    for (const to of importsOf(file)) {
      const [from, target] = [file.split('/')[0]!, to.split('/')[0]!]
      assert.ok(from === target || folders[from]?.includes(target), `${file} may not import ${to}.`)
    }
})

/**
 * What only pages or the reference need, and the names of things, have doors of their own: nobody carries what he does not
 * use. `contract-me.ts` is what of a contract every page asks.
 */
const secondDoors = new Set([
  'law/pages/index.ts',
  'law/contract/index.ts',
  'law/names/index.ts',
  'law/questions/index.ts',
  'documents/notice/index.ts',
])

test('a folder with a door is entered by its door', () => {
  for (const file of own)
    for (const to of importsOf(file)) {
      const [from] = file.split('/')
      const [target, part, ...inside] = to.split('/')
      if (target === from || secondDoors.has(to)) continue
      if (['law', 'documents', 'population'].includes(target!))
        assert.equal(to, `${target}/index.ts`, `${file} reaches inside ${target}; import '#${target}'.`)
      if (target === 'platform')
        assert.deepEqual(inside, ['index.ts'], `${file} reaches inside ${part}; import '#platform/${part}'.`)
      if (target === 'insurance')
        assert.match(
          inside.join('/'),
          from === 'portals' ? /^contract(-me)?\.ts$/ : /^(index|contract)\.ts$/,
          `${file} reaches inside ${part}; import '#insurance/${part}'${from === 'portals' ? ' by its contract' : ''}.`,
        )
      if (target === 'reform') assert.equal(part, 'contract.ts', `${file} reaches inside reform.`)
    }
})

/** Imports of values; of types alone nothing is fetched. */
const valuesOf = (file: string): string[] =>
  [...text.get(file)!.matchAll(/^(?:import|export) (?!type )(\{[^}]*\}|\*[^']*|\w+) from '([#.][^']+)'/gm)]
    .filter(([, names]) => !/^\{(?:\s*type [^,}]+,?)+\s*\}$/.test(names!))
    .map(([, , to]) => resolveImport(file, to!))

test('a contract is pure: it and what it imports of its slice needs nothing but the vocabulary', () => {
  const contracts = own.filter((file) => /(^reform|^insurance\/[a-z-]+)\/contract(-me)?\.ts$/.test(file))
  assert.ok(contracts.length > 5)
  for (const contract of contracts) {
    const reached = new Set([contract])
    for (const file of reached)
      for (const to of valuesOf(file)) {
        if (to.startsWith('vocabulary/')) continue
        assert.ok(to.startsWith(dirname(contract)), `${file}, part of a contract, may not import ${to}.`)
        reached.add(to)
      }
  }
})

test('slices meet along the arrows, at the front door', () => {
  for (const file of own.filter((name) => name.startsWith('insurance/')))
    for (const to of importsOf(file)) {
      const [, here] = file.split('/')
      const [folder, there, ...inside] = to.split('/')
      if (folder !== 'insurance' || there === here) continue
      assert.ok(slices[here!]?.includes(there!), `${file}: ${here} may not import ${there}.`)
      assert.deepEqual(inside, ['index.ts'], `${file} reaches inside ${there}; import '#insurance/${there}'.`)
    }
})

test('a slice speaks SQL only in store files, and only to its own schema', () => {
  for (const file of own) {
    const [folder, slice] = file.split('/')
    if (folder !== 'insurance') continue
    const source = text.get(file)!
    for (const [, schema] of source.matchAll(/\b(?:from|join|into|update|copy)\s+([a-z_]+)\.[a-z_]+/gi)) {
      assert.ok(/store(-[a-z-]+)?\.ts$/.test(file), `${file} speaks SQL; only store.ts may.`)
      assert.ok(schema === slice || !slices[schema!], `${file} touches the tables of ${schema}.`)
    }
  }
})

/** What the law tells apart; a statement that tells it apart too would be law in SQL. */
const lawLabels = new Set<string>([...payerKinds, ...spellStates, ...groups])
const statementsOf = (source: string): string[] =>
  (source.match(/`[^`]*`|"[^"\n]*"/g) ?? []).filter((text) =>
    /\b(select|insert|update|delete|from|where)\b/i.test(text),
  )

test('no label of the law in SQL: a statement gives what is stored, and the law says what it means', () => {
  for (const file of own.filter((name) => /^(insurance|cmd)\//.test(name)))
    for (const statement of statementsOf(text.get(file)!))
      for (const [, label] of statement.matchAll(/'([a-z-]+)'/g))
        assert.ok(!lawLabels.has(label!), `${file} knows '${label}' in SQL; ask the law.`)
})

test('no statement holds a value: values go beside it, where the server does not log them', () => {
  for (const file of own.filter((name) => /^(insurance|platform)\//.test(name)))
    for (const statement of statementsOf(text.get(file)!))
      assert.doesNotMatch(statement, /'\$\{/, `${file} writes a value into a statement; give it as $1.`)
})

test('vocabulary, law, documents and reform are pure: no clock, no chance, no files', () => {
  for (const file of own)
    if (/^(vocabulary|law|documents|reform)\//.test(file)) assert.doesNotMatch(text.get(file)!, impure, file)
})

test('no clock and no chance inside the slices and the population: both are passed in', () => {
  for (const file of own)
    if (/^(insurance|population)\//.test(file))
      assert.doesNotMatch(text.get(file)!, /\b(Date\.now|new Date\(\)|Math\.random|randomUUID)/, file)
})

test('the words of a foreseen no stand in refusals.ts', () => {
  for (const file of own.filter(
    (name) => /^(insurance|reform)\//.test(name) && !name.endsWith('/refusals.ts'),
  ))
    assert.doesNotMatch(
      text.get(file)!,
      /\bmessage: \{/,
      `${file} says a no in its own words; put it in refusals.ts.`,
    )
})

test('no vague names', () =>
  assert.deepEqual(
    sources.filter((file) => vague.test(file)),
    [],
  ))

test('no file is longer than 300 lines, no line than 140 characters', () => {
  for (const [file, source] of text) {
    const lines = source.split('\n')
    assert.ok(lines.length <= 301, `${file} has ${lines.length} lines.`)
    // A sentence for people stands on one line, in each of its languages.
    const long = lines.findIndex((line) => line.length > 140 && !/^ *(kk|ru|en): /.test(line))
    if (!/\b(words|texts?|catalogue)\b/.test(file)) assert.equal(long, -1, `${file}:${long + 1} is too long.`)
  }
})

test('no folder holds more than fourteen source files, no path more than five levels', () => {
  const counts = new Map<string, number>()
  for (const file of own) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1)
  for (const [folder, count] of counts) assert.ok(count <= 14, `${folder} holds ${count} files.`)
  for (const file of sources) assert.ok(file.split('/').length <= 6, `${file} lies too deep.`)
})

test('no file that nobody imports', () => {
  const imported = new Set(sources.flatMap(importsOf))
  const entries =
    /^(cmd\/(kepil|prove\/(prove|ends)|bench|pages)\.ts|portals\/(main|prerender)\.tsx|portals\/vite\.config\.ts|cmd\/bench\/)|\/index\.ts$|worker\.ts$/
  const orphans = sources
    .filter((file) => !isTest(file))
    .filter((file) => !imported.has(file) && !entries.test(file))
  assert.deepEqual(orphans, [])
})

test('no swallowed error, no debt note without an issue, no type turned off', () => {
  for (const file of own) {
    assert.doesNotMatch(text.get(file)!, /catch *(\([a-zA-Z_]*\))? *\{ *\}/, `${file} swallows an error.`)
    assert.doesNotMatch(text.get(file)!, /\b(TODO|FIXME|XXX)\b(?! #\d)/, `${file} leaves a debt note.`)
    assert.doesNotMatch(
      text.get(file)!,
      /@ts-(ignore|nocheck)|: any(\[\])?\s*[;,)=\]|}]|\bas any\s*[;,).\]|}\n]/,
      `${file} turns types off.`,
    )
  }
})

test('sums, counts, days and months take their form in vocabulary/spoken.ts alone', () => {
  const forms: readonly (readonly [RegExp, string])[] = [
    [/\.toLocale(Date|Time)?String\(/, 'lets the machine choose a form'],
    [/\bIntl\.(NumberFormat|DateTimeFormat|PluralRules|RelativeTimeFormat)\b/, 'makes a form of its own'],
    [/\\d\{3\}\)\+\$?\)/, 'parts thousands'],
    [/split\('-'\)\.reverse\(\)/, 'turns a day about'],
    [/['` ](қаңтар ақпан|январь февраль|января февраля|January February)/, 'lists the months'],
    [/(қаңтар|январь|January)'[^'\n]*\n?[^'\n]*'(ақпан|февраль|February)'/, 'lists the months'],
    [/\} (₸|тенге|теңге|tenge|%)[`).,; ]/, 'writes a unit by itself'],
  ]
  for (const file of own) {
    if (file === 'vocabulary/spoken.ts') continue
    for (const [form, what] of forms)
      assert.doesNotMatch(text.get(file)!, form, `${file} ${what}; spoken.ts has the one form.`)
  }
})
