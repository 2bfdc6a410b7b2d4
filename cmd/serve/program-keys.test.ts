import assert from 'node:assert/strict'
import { createPublicKey } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { programKeysIn } from './program-keys.ts'

test('a program of the demonstration has two keys, which only their owner reads, and the same at the next start', async () => {
  const data = mkdtempSync(join(tmpdir(), 'kepil-keys-'))
  try {
    const keys = await programKeysIn(data)('clinic-program')
    assert.deepEqual(
      keys.map(({ kid }) => kid),
      ['clinic-program-1', 'clinic-program-2'],
    )
    for (const { kid, x, y, d } of keys) {
      assert.equal(d, undefined, 'the private part is nobody’s but the program’s')
      const file = join(data, 'demonstration', 'programs', `${kid}.pem`)
      assert.equal(statSync(file).mode & 0o777, 0o600)
      const found = createPublicKey(readFileSync(file, 'utf8')).export({ format: 'jwk' })
      assert.deepEqual([x, y], [found.x, found.y])
    }
    assert.deepEqual(await programKeysIn(data)('clinic-program'), keys)
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
})
