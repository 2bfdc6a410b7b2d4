/** How the files of the heads stand, before anything is written. */
import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { lookAtHeadFiles } from './keep-heads.ts'

test('files that are not there yet are made where one may write, and looking makes none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kepil-heads-'))
  try {
    const files = { heads: join(folder, 'deeper', 'heads'), key: join(folder, 'key') }
    assert.deepEqual(lookAtHeadFiles(files), { headsWritable: true, headsThere: false, keyIs: 'to-be-made' })
    assert.deepEqual(readdirSync(folder), [])
    writeFileSync(files.key, 'key')
    chmodSync(files.key, 0o644)
    assert.equal(lookAtHeadFiles(files).keyIs, 'open-to-others')
    chmodSync(files.key, 0o600)
    assert.equal(lookAtHeadFiles(files).keyIs, 'there')
    assert.deepEqual(lookAtHeadFiles({ heads: folder, key: join(files.key, 'deeper') }), {
      headsWritable: false,
      headsThere: true,
      keyIs: 'unwritable',
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
})
