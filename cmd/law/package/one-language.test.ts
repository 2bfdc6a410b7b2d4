import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inOneLanguage } from './one-language.ts'

const plain = (source: string): string => source.replaceAll(/\s+/g, ' ').trim()
const cut = (source: string, kept: 'kk' | 'ru' | 'en' = 'ru'): string => plain(inOneLanguage(source, kept))

test('of a text one language is left, wherever in the text it stands', () => {
  const source = "const t = { kk: 'ай', ru: 'месяц', en: 'month' }"
  assert.equal(cut(source, 'kk'), "const t = { kk: 'ай', }")
  assert.equal(cut(source, 'ru'), "const t = { ru: 'месяц', }")
  assert.equal(cut(source, 'en'), "const t = { en: 'month' }")
})

test('a text changed in one language only is changed in that one', () => {
  const source = 'const t = { ...text, kk: text.kk + ending }'
  assert.equal(cut(source, 'kk'), source)
  assert.equal(cut(source, 'en'), 'const t = { ...text, }')
})

test('what is said in another language goes with all that is in it', () => {
  const source =
    'const t = { kk: list.map(({ kk }) => ({ kk, ru: kk })).join(), ru: list.map(({ ru }) => ru).join() }'
  assert.equal(cut(source), 'const t = { ru: list.map(({ ru }) => ru).join() }')
})

test('the type of a text, the union of languages and their list follow', () => {
  const source = `type Text = { readonly kk: string; readonly ru: string; readonly en: string }
    type Language = 'kk' | 'ru' | 'en'
    const languages: Language[] = ['kk', 'ru', 'en']`
  assert.equal(
    cut(source),
    "type Text = { readonly ru: string; } type Language = 'ru' const languages: Language[] = ['ru']",
  )
})

test('a question whether it is another language is answered', () => {
  assert.equal(cut("const t = language === 'en' ? a : b"), 'const t = false ? a : b')
  assert.equal(cut("const t = language !== 'en' ? a : b"), 'const t = true ? a : b')
  assert.equal(cut("const t = language === 'ru' ? a : b"), "const t = language === 'ru' ? a : b")
})

test('a language chosen for everybody is turned; within a text it is left, so that it does not compile', () => {
  assert.equal(cut('super(text.en)'), 'super(text.ru)')
  assert.equal(cut('const t = { kk: name.kk, ru: name.en, en: name.en }'), 'const t = { ru: name.en, }')
})

test('other objects, lists and letters stay as they are', () => {
  const source = "const t = { kz: 'қ', ruble: 1, [en]: 2, list: ['ru', 'kz'], tag: 'en' }"
  assert.equal(cut(source), source)
})
