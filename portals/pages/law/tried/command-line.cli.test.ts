/** The command line shown beside an answer, as a shell reads it. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { commandLine } from './command-line.ts'

test('a shell hands the program the very case, quotes and all', () => {
  const of = { iin: `85'0101 "$HOME" \\ \`x\``, on: '2026-11-22' }
  for (const each of [of, { iin: "85'" }]) {
    const command = commandLine('iin', each).replace(/\| .*$/, '| cat')
    const { stdout } = spawnSync('sh', ['-c', command], { encoding: 'utf8' })
    assert.deepEqual(JSON.parse(stdout), each)
  }
})
