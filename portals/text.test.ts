/** Every word of every page: complete, in its own language, with the same places to fill, and used. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { getFiles } from '#insurance/payments/contract'
import { askStatus } from '#insurance/status/contract'
import { languages, type Text } from '#vocabulary/text.ts'
import { fileReaders, statusReaders } from './menu-text.ts'

const here = import.meta.dirname
const files = globSync('**/*text.ts', { cwd: here, exclude: ['dist/**'] })
const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && languages.every((language) => language in value)

type Entry = { readonly file: string; readonly table: string; readonly key: string; readonly text: Text }

const entries: Entry[] = []
for (const file of files) {
  const tables: Record<string, Record<string, unknown>> = await import(join(here, file))
  for (const [table, entriesOf] of Object.entries(tables))
    for (const [key, text] of Object.entries(entriesOf))
      if (isText(text) && typeof text.ru === 'string') entries.push({ file, table, key, text })
}
const nameOf = ({ file, table, key }: Entry) => `${file} ${table}.${key}`

/** The same in two languages, and rightly so. */
const same = new Set([
  'text.ts text.product',
  'pages/files/text.ts text.formats',
  'pages/files/text.ts text.file',
  'pages/status/calculator/calculator-text.ts text.formula',
])

test('there are texts to look at', () => assert.ok(entries.length > 150, `${entries.length}`))

test('every text says something in each language', () => {
  for (const entry of entries)
    for (const language of languages)
      assert.ok(entry.text[language].trim().length > 0, `${nameOf(entry)} is empty in ${language}.`)
})

test('no text is another language’s by mistake', () => {
  for (const entry of entries) {
    const { kk, ru, en } = entry.text
    const worded = /\p{Letter}{3}/u.test(ru.replace(/\{\w+\}/g, ''))
    if (!worded || same.has(nameOf(entry))) continue
    assert.notEqual(kk, ru, nameOf(entry))
    assert.notEqual(kk, en, nameOf(entry))
    assert.doesNotMatch(en.replace(/\{\w+\}/g, ''), /\p{Script=Cyrillic}/u, `${nameOf(entry)} in English`)
    assert.doesNotMatch(ru, /[әғқңөұүһі]/i, `${nameOf(entry)} in Russian has Kazakh letters`)
    assert.doesNotMatch(kk, /[ъщ]/i, `${nameOf(entry)} in Kazakh has a letter of Russian words alone`)
  }
})

test('the three languages of a text have the same places to fill', () => {
  const places = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map(([, place]) => place).sort()
  for (const entry of entries)
    for (const language of languages)
      assert.deepEqual(places(entry.text[language]), places(entry.text.kk), nameOf(entry))
})

test('every word stands on some page', () => {
  const sources = globSync('**/*.{ts,tsx}', { cwd: here, exclude: ['dist/**'] })
    // The menu shows its own words.
    .filter((file) => (file === 'menu-text.ts' || !file.endsWith('text.ts')) && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(here, file), 'utf8'))
    .join('\n')
  const byTense = /^(un)?insured(Now|Then|Later)$/
  for (const entry of entries) {
    if (byTense.test(entry.key)) continue
    assert.ok(new RegExp(`[tT]ext\\.${entry.key}\\b`).test(sources), `${nameOf(entry)} is said nowhere.`)
  }
})

test('the menu shows a page of files or of status to those its contract lets see it', () => {
  assert.deepEqual(fileReaders.roles, getFiles.access.roles)
  assert.deepEqual(statusReaders.roles, askStatus.access.roles)
})
