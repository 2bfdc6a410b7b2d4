/** What of others goes into the program: each package by an exact version, a digest, and a licence that binds nobody to ours. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

type LockedPackage = {
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
}
const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)
const wanted: Record<string, Record<string, string> | undefined> & {
  readonly allowScripts: Record<string, boolean>
} = JSON.parse(readFileSync('package.json', 'utf8'))
const production = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev)

/** They ask to be named, and MPL that changes of its own files be told; none reaches into what uses it. */
const licences = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'MIT AND OFL-1.1',
  'MIT-0',
  '(MIT OR CC0-1.0)',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
])

/** Packages that name no licence in their own list of facts, and bring its text: which it is, and how it begins. */
const broughtAsText: Readonly<Record<string, { readonly license: string; readonly begins: RegExp }>> = {
  'node_modules/png-js': { license: 'MIT', begins: /^MIT License/ },
}

test('every package the program runs on has a licence of the list', () => {
  assert.ok(production.length > 100)
  for (const [path, { license: named }] of production) {
    const brought = named === undefined ? broughtAsText[path] : undefined
    if (brought) assert.match(readFileSync(`${path}/LICENSE`, 'utf8'), brought.begins, path)
    const license = named ?? brought?.license
    assert.ok(license !== undefined && licences.has(license), `${path}: ${license}`)
  }
})

test('a package is one version, known by its digest, from the registry', () => {
  for (const [path, { version, integrity, resolved }] of production) {
    assert.match(version ?? '', /^\d+\.\d+\.\d+(-[\w.]+)?$/, path)
    assert.match(integrity ?? '', /^sha512-/, path)
    // Without a place of its own it comes from the registry npm is set to.
    assert.ok(resolved === undefined || resolved.startsWith('https://registry.npmjs.org/'), path)
  }
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'])
    for (const [name, version] of Object.entries(wanted[kind] ?? {}))
      assert.match(version, /^\d+\.\d+\.\d+(-[\w.]+)?$/, name)
})

test('of packages the program runs on, those alone that are named run something when they are installed', () => {
  const run = production.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)
  const named = Object.keys(wanted.allowScripts).map((name) => `node_modules/${name}`)
  assert.deepEqual(
    run.filter((path) => !named.includes(path)),
    [],
  )
})
