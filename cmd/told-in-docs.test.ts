/** What docs/ lists of the program is what the program has, no more and no less. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { roles } from '#platform/database'
import { checksOfSignIn, reasonsOfSilence } from '../platform/identity/why-not.ts'

const root = join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const server = read('docs/server.md')

/** The first column of the table under a heading that begins so. */
function tableAfter(head: string): string[] {
  const [, below = ''] = server.split(`\n| ${head}`)
  const [rows = ''] = below.split(/\n\n/)
  return rows.split('\n').flatMap((row) => /^\| `([^`]+)` \|/.exec(row)?.[1] ?? [])
}

test('each check of a sign-in, and each reason why the issuer is silent, is told with what to do', () => {
  assert.deepEqual(tableAfter('`check`'), [...checksOfSignIn])
  assert.deepEqual(tableAfter('`reason`'), [...reasonsOfSilence])
})

test('the roles of the database are those of the program, and their number is told alike everywhere', () => {
  assert.deepEqual(
    tableAfter('role of the database'),
    roles.map((role) => `kepil_${role}`),
  )
  const counts = [
    ...globSync('{README.md,docs/*.md,docs/security/*.md,{platform,insurance,migrations}/**/README.md}', {
      cwd: root,
    }),
  ]
    .flatMap((file) => [
      ...read(file).matchAll(/\b(two|three|four|five|six|seven|both)(?: more)?(?: \w+)? roles\b/gi),
    ])
    .map(([, number]) => number)
  assert.ok(counts.length > 2)
  assert.deepEqual(new Set(counts), new Set(['five']))
})

test('each variable that docs/server.md names is read by the program, and each that the program reads is named', () => {
  const read = globSync('{cmd,platform}/**/*.ts', { cwd: root })
    .filter((file) => !/\.(test|fixture)\.ts$/.test(file))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n')
  const named = new Set(server.match(/\bKEPIL_[A-Z_]+[A-Z]\b/g))
  for (const name of named) assert.ok(new RegExp(`\\b${name}\\b`).test(read), `${name} is read by nothing`)
  const settings = new Set(
    readFileSync(join(root, 'platform/config/config.ts'), 'utf8').match(/\bKEPIL_[A-Z_]+[A-Z]\b/g),
  )
  // Of a demonstration and of tests alone.
  const ofTrials = ['KEPIL_DEMO', 'KEPIL_TODAY', 'KEPIL_REGION_PERSONS', 'KEPIL_HOLD_ANSWERS']
  assert.deepEqual(
    [...settings].filter((name) => !named.has(name) && !ofTrials.includes(name)),
    [],
  )
})
