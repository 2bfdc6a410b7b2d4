/** Type follows the reader's own size: whoever has set his browser to large letters gets all of them large. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const styles = globSync('portals/**/*.{css,ts,tsx}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/\/dist\/|\.test\.ts$/.test(file))
  .map((file) => [file, readFileSync(file, 'utf8')] as const)

/** On paper there is no size of the reader's own: a point is a point. */
const onScreen = (source: string): string => source.replace(/@media print \{[\s\S]*?\n\}/g, '')

test('no size of type is in pixels: it goes by rem, and so with the size the reader has set', () => {
  let sizes = 0
  for (const [file, source] of styles)
    for (const [said] of onScreen(source).matchAll(/\bfont(?:-size|Size|Sizes)?\s*:[^;}\n]*/g)) {
      sizes++
      assert.doesNotMatch(said, /\d(px|pt)\b/, `${file}: ${said}`)
      assert.doesNotMatch(said, /fontSize:\s*\d/, `${file}: ${said}`)
    }
  assert.ok(sizes > 80, `${sizes} sizes`)
})

test('a page folds by the size of its letters, not of the window alone: no media query is in pixels', () => {
  let queries = 0
  for (const [file, source] of styles)
    for (const [query] of source.matchAll(/@(?:media|container) [^{]*/g)) {
      queries++
      assert.doesNotMatch(query, /\dpx/, `${file}: ${query}`)
    }
  assert.ok(queries > 10, `${queries} queries`)
})

test('no style turns on the language: what is seen in one is as easy to see in each', () => {
  for (const [file, source] of styles)
    if (file.endsWith('.css')) assert.doesNotMatch(source, /:lang\(|\[lang/, file)
})
