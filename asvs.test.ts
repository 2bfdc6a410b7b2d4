/** The page on ASVS says something of every requirement, once, and what it says is met can be looked up where it says. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { test } from 'node:test'

const page = 'docs/security/asvs.md'
/** The numbers of 5.0.0, by level; of level 3 those we answer for. */
const numbers: Record<'1' | '2' | '3', string[]> = JSON.parse(
  readFileSync('docs/security/asvs-numbers.json', 'utf8'),
)

const verdicts = ['met', 'not met', 'not applicable']
type Line = { number: string; level: string; words: string; verdict: string; shown: string }
const lines = readFileSync(page, 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line): Line => {
    const [number = '', level = '', words = '', verdict = '', shown = '', ...more] = line
      .slice(2, -2)
      .split(' | ')
    assert.deepEqual(more, [], `${number} has a cell too many.`)
    return { number, level, words, verdict, shown }
  })

const testsIn = (shown: string) => [...shown.matchAll(/`([^`]+\.test\.ts)` “([^”]+)”/g)]
/** Whatever stands as a path: tests too, of which no sentence is told. */
const pathsIn = (shown: string) =>
  [...shown.matchAll(/`((?:[\w.-]+\/)+[\w.-]+\.\w+|[\w-]+\.test\.ts)`/g)].map(([, path]) => path!)

test('every requirement of level 1 and 2 has one line, under its level, and so has each of level 3 that is answered for', () => {
  assert.equal(numbers['1'].length + numbers['2'].length, 253)
  for (const level of ['1', '2', '3'] as const)
    assert.deepEqual(
      lines
        .filter((line) => line.level === level)
        .map(({ number }) => number)
        .sort(),
      numbers[level].toSorted(),
      `level ${level}`,
    )
})

test('each line says in words what is asked, whether it is met, and by what or why', () => {
  for (const { number, words, verdict, shown } of lines) {
    assert.ok(words.length > 2 && shown.length > 3, number)
    assert.ok(verdicts.includes(verdict), `${number}: ${verdict}`)
  }
})

test('what is met names a test or a place, and neither is made up', () => {
  for (const { number, verdict, shown } of lines) {
    const paths = pathsIn(shown)
    if (verdict === 'met') assert.ok(paths.length > 0, `${number} is met, and nothing says where.`)
    for (const path of paths) assert.ok(existsSync(path), `${number}: ${path}`)
    const told = testsIn(shown)
    const tests = paths.filter((path) => path.endsWith('.test.ts'))
    assert.equal(told.length, tests.length, `${number} names a test without its sentence.`)
    for (const [, file, sentence] of told) {
      // A story told at several widths is named by the narrow one.
      const text = readFileSync(file!, 'utf8').replaceAll(/\$\{width\}/g, '390')
      assert.ok(
        ["'", '`', '"'].some((mark) => text.includes(mark + sentence + mark)),
        `${number}: ${file} has no test “${sentence}”.`,
      )
    }
  }
})

test('what is written down elsewhere is there, under the heading that is linked', () => {
  for (const file of [page, 'docs/security/inventory.md', 'docs/security.md'])
    for (const [, to, heading] of readFileSync(file, 'utf8').matchAll(
      /\]\((?!https)([^)#]*)(?:#([^)]+))?\)/g,
    )) {
      const target = to === '' ? file : join(dirname(file), to!)
      assert.ok(existsSync(target), `${file}: ${target}`)
      if (heading === undefined) continue
      const headings = [...readFileSync(target, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, text]) =>
        text!
          .toLowerCase()
          .replaceAll(/[^\w -]/g, '')
          .replaceAll(' ', '-'),
      )
      assert.ok(headings.includes(heading), `${file}: ${target}#${heading}`)
    }
})
