/** What docs/ lists of the program is what the program has, no more and no less. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { checksOfSignIn, reasonsOfSilence } from '../platform/identity/why-not.ts'

const read = (file: string): string => readFileSync(join(import.meta.dirname, '..', file), 'utf8')
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
