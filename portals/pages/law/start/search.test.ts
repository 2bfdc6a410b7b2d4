/** The search of the law: by words of the reader's language, whole or in part. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Entry, entries, find } from './search.ts'

const entry = (kk: string, says = ''): Entry => ({
  kind: { kk: 'Ереже', ru: 'Правило', en: 'Rule' },
  title: { kk, ru: kk, en: kk },
  says: { kk: says, ru: says, en: says },
  way: { page: 'value', name: kk },
})

test('every word must stand there, in any order and in any letters; those named so come first', () => {
  const among = [
    entry('Төлеу мерзімі', 'келесі айдың 25-інен кешіктірілмей'),
    entry('Өсімпұл', 'мерзімінде төленбеген сома'),
    entry('Жеңілдікті мерзім', 'төлем тоқтағаннан кейін'),
  ]
  const titles = (written: string) => find(written, 'kk', among).map(({ title }) => title.kk)
  assert.deepEqual(titles('МЕРЗІМ'), ['Төлеу мерзімі', 'Жеңілдікті мерзім', 'Өсімпұл'])
  assert.deepEqual(titles('сома мерзім'), ['Өсімпұл'])
  assert.deepEqual(titles('  '), [])
  assert.deepEqual(titles('жоқ сөз'), [])
})

test('Russian is found with ё or е', () => {
  assert.equal(find('отчетности', 'ru', [entry('Форма отчётности')]).length, 1)
})

test('a reader finds the grace in each language, and the value of it', () => {
  for (const [written, language] of [
    ['жарна мөлшерлемесі', 'kk'],
    ['ставка взносов', 'ru'],
    ['rate of the contribution', 'en'],
  ] as const)
    assert.ok(
      find(written, language).some(({ way }) => way.page === 'value'),
      written,
    )
  assert.ok(entries.length > 60)
})
