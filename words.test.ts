/** One fact has its words once: whoever says it again takes them from where they stand. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const sources = globSync(
  '{vocabulary,law,documents,platform,insurance,portals,population,reform,cmd}/**/*.{ts,tsx}',
)
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/\.test\.tsx?$|\/oracle|\/dist\//.test(file))

const english = /\ben:\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`)/g

/** A word or two (`Persons`, `Due day`) may well name different things. */
const shortest = 12

test('no English text of more than eleven letters stands in two files', () => {
  const files = new Map<string, Set<string>>()
  for (const file of sources)
    for (const [, ...said] of readFileSync(file, 'utf8').matchAll(english)) {
      const text = said.find((one) => one !== undefined)!.trim()
      if (text.length < shortest) continue
      const places = files.get(text) ?? new Set()
      files.set(text, places.add(file))
    }
  assert.ok(files.size > 1000, `${files.size} texts`)
  const twice = [...files].filter(([, places]) => places.size > 1)
  assert.deepEqual(
    twice.map(([text, places]) => `${text}: ${[...places].join(', ')}`),
    [],
  )
})
