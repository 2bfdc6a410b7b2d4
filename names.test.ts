/** One word, one thing: whose name a type bears, and that whatever is handed out is taken by someone. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path/posix'
import { test } from 'node:test'

const folders = 'vocabulary,law,documents,platform,insurance,reform,portals,population,cmd,bench'
const filesIn = (list: string): string[] =>
  globSync(`{${list}}/**/*.{ts,tsx}`)
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/\/dist\/|node_modules/.test(file))
const sources = filesIn(folders)
const text = new Map(
  [...sources, ...filesIn('migrations,e2e')].map((file) => [file, readFileSync(file, 'utf8')]),
)
const isTest = (file: string) => /\.test\.tsx?$|^(e2e|migrations)\//.test(file)
const isForTests = (file: string) => /\.fixture\.ts$|(^|\/)oracle[^/]*\.ts$/.test(file)
const own = sources.filter((file) => !isTest(file) && !isForTests(file))

const declaredTypes = (file: string): [name: string, exported: boolean][] =>
  [...text.get(file)!.matchAll(/^(export )?(?:type|interface|class) ([A-Z]\w*)/gm)].map(
    ([, exported, name]) => [name!, exported !== undefined],
  )

/** Files by the type they declare: those that hand it out, or all. */
function filesByType(files: readonly string[], all: boolean): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const file of files)
    for (const [name, exported] of declaredTypes(file))
      if (all || exported) found.set(name, [...(found.get(name) ?? []), file])
  return found
}

test('a type that is handed out bears a name no other one bears', () => {
  const twice = [...filesByType(sources, false)].filter(([, files]) => files.length > 1)
  assert.deepEqual(
    twice.map(([name, files]) => `${name}: ${files.join(', ')}`),
    [],
  )
})

/** Words of the field with one meaning each: nobody has a type of that name for himself, handed out or not. */
const reserved: Record<string, string> = {
  Asked: 'law/asked/ask.ts',
  Credit: 'law/status/facts.ts',
  DuesAnswer: 'law/asked/ask.ts',
  Facts: 'law/trace.ts',
  KnownPerson: 'insurance/registry/store-persons.ts',
  Part: 'law/contract/json-schema.ts',
  PayerKind: 'law/contributions/dues-case.ts',
  Place: 'documents/findings/finding.ts',
  Reason: 'law/words.ts',
  Standing: 'insurance/status/standing.ts',
}

test('a word of the field names one type', () => {
  const files = filesByType(sources, true)
  assert.deepEqual(
    Object.fromEntries(Object.keys(reserved).map((name) => [name, files.get(name)?.join(', ')])),
    reserved,
  )
})

const resolveImport = (file: string, to: string): string => {
  if (!to.startsWith('#')) return normalize(join(dirname(file), to))
  const plain = to.slice(1)
  if (plain.endsWith('.ts')) return plain
  if (/^(insurance\/[a-z-]+|reform)\/contract(-me)?$/.test(plain)) return `${plain}.ts`
  return `${plain}/index.ts`
}

/** `a, type B as C` as the names there and here. */
const namesOf = (list: string): { there: string; here: string }[] =>
  [...list.matchAll(/(?:type )?([\w$]+)(?: as ([\w$]+))?\s*(?:,|$)/g)].map(([, there, here]) => ({
    there: there!,
    here: here ?? there!,
  }))

type HandedOn = { readonly file: string; readonly name: string }

/** What a file hands out: by name, where it comes from when it is another file's. */
function handedOut(file: string): Map<string, HandedOn | undefined> {
  const out = new Map<string, HandedOn | undefined>()
  const source = text.get(file)!
  for (const [, name] of source.matchAll(
    /^export (?:async )?(?:function\*?|const|class|type|interface) ([\w$]+)/gm,
  ))
    out.set(name!, undefined)
  for (const [, list, from] of source.matchAll(/^export (?:type )?\{([^}]*)\} from '([^']+)'/gm))
    for (const { there, here } of namesOf(list!))
      out.set(here, { file: resolveImport(file, from!), name: there })
  return out
}
const out = new Map(sources.map((file) => [file, handedOut(file)]))

/** By `file name`: the files that take it, by themselves or through a door. */
function takers(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const take = (file: string, name: string, by: string): void => {
    if (name === '*') {
      for (const each of out.get(file)?.keys() ?? []) take(file, each, by)
      return
    }
    const key = `${file} ${name}`
    found.set(key, (found.get(key) ?? new Set()).add(by))
    const from = out.get(file)?.get(name)
    if (from) take(from.file, from.name, by)
  }
  for (const [file, source] of text) {
    const imports = source.matchAll(/^import (?:type )?(?:\{([^}]*)\}|(\* as \w+)) from '([#.][^']+)'/gm)
    for (const [, list, , to] of imports)
      for (const { there } of list === undefined ? [{ there: '*' }] : namesOf(list))
        take(resolveImport(file, to!), there, file)
    for (const [, to] of source.matchAll(/import\(\s*'([#.][^']+)'\s*\)/g))
      take(resolveImport(file, to!), '*', file)
    for (const [, to] of source.matchAll(/program: '(bench\/[^']+)'/g)) take(to!, '*', file)
    if (file.endsWith('/refusals.ts')) take(file, '*', 'cmd/serve/all-routes.test.ts')
  }
  return found
}

const isUsedInside = (file: string, name: string): boolean =>
  (text.get(file)!.match(new RegExp(`(?<![\\w$]|(?<!\\.\\.)\\.)${name.replace('$', '\\$')}(?![\\w$])`, 'g'))
    ?.length ?? 0) > 1

/** What leaves the program: the law's package hands out all of its door; the tests' own platform serves tests. */
const leaves = (file: string) => file === 'law/index.ts' || file === 'platform/testing/index.ts'

test('whatever a file hands out is taken by another that is no test, or is used by itself and looked at by a test', () => {
  const taken = takers()
  const nobodys: string[] = []
  for (const file of own) {
    if (leaves(file)) continue
    for (const [name, from] of out.get(file)!) {
      const by = [...(taken.get(`${file} ${name}`) ?? [])]
      if (by.some((one) => !isTest(one) && !isForTests(one))) continue
      const looked = by.length > 0 && !from && isUsedInside(file, name)
      if (!looked) nobodys.push(`${file}: ${name}`)
    }
  }
  assert.deepEqual(nobodys, [])
})

/** Other words for wording: each of them has meant two things at once. */
const unsettled =
  /(^|-)(wordings?|texts|phrases?|sentences?|titles?|labels?|captions?|messages?|tell|describe)(-|$)/
const placesOfWording: Readonly<Record<string, RegExp>> = {
  statements: /^law\//,
  text: /^(portals\/|law\/pages\/docs\/|vocabulary\/text)/,
  told: /^(insurance|cmd)\//,
  spoken: /^vocabulary\//,
  nouns: /^vocabulary\//,
}

test('a file of wording bears one of the names STYLE.md lists, where the list has it', () => {
  const style = readFileSync('STYLE.md', 'utf8')
  for (const kind of ['words', 'names', 'refusals', ...Object.keys(placesOfWording)])
    assert.match(style, new RegExp(`\`${kind}\\.ts\``), kind)
  for (const file of own.filter((name) => name.endsWith('.ts'))) {
    const name = file.slice(file.lastIndexOf('/') + 1, -'.ts'.length)
    assert.doesNotMatch(name, unsettled, file)
    const place = placesOfWording[name.slice(name.lastIndexOf('-') + 1)]
    if (place) assert.match(file, place, `${file} lies where STYLE.md has no such file.`)
  }
})
