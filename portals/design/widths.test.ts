import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from 'node:test'

const portals = resolve(import.meta.dirname, '..')

test('a page has one form on all phones, from 320 to 390 pixels', () => {
  const begun = globSync('{client,design,pages}/**/*.css', { cwd: portals }).flatMap((file) =>
    [...readFileSync(resolve(portals, file), 'utf8').matchAll(/\((min|max)-width: (\d+)px\)/g)].map(
      ([all, bound, pixels]) => ({ file, all, from: Number(pixels) + (bound === 'max' ? 1 : 0) }),
    ),
  )
  assert.ok(begun.length > 5)
  assert.deepEqual(
    begun.filter(({ from }) => from > 320 && from <= 390),
    [],
  )
})
