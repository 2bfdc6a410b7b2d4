/** The search of the questions, held to the ways people ask them: `law/questions/wordings/`, one list of which its tuner has not seen. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { questionsListed } from '#law/questions'
import { languages } from '#vocabulary/text.ts'
import { searchOfQuestions } from './search.ts'
import { text } from './text.ts'

const find = searchOfQuestions()

type Wording = { readonly number: number; readonly written: string }

/** `## 12`, and under it the ways question 12 is asked, a line each. */
function wordingsIn(path: string): Wording[] {
  let number = 0
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      number = Number(/^## (\d+)$/.exec(line)?.[1] ?? number)
      const written = /^- (.+)$/.exec(line)?.[1]
      return written === undefined ? [] : [{ number, written }]
    })
}

const lists = globSync('law/questions/wordings/*.md').map((path) => ({ path, wordings: wordingsIn(path) }))
const all = lists.flatMap(({ wordings }) => wordings)

test('of all the ways a question is asked the right one is found first in 95 of 100, among the first three in 99', () => {
  const missed: string[] = []
  let [first, amongThree] = [0, 0]
  for (const { number, written } of all) {
    const found = find(written).slice(0, 3)
    if (found[0] === number) first += 1
    else missed.push(`${written} → ${found.join(', ') || 'nothing'}, not ${number}`)
    if (found.includes(number)) amongThree += 1
  }
  const told = `${first} first, ${amongThree} among three of ${all.length}\n${missed.join('\n')}`
  assert.ok(first >= all.length * 0.95, told)
  assert.ok(amongThree >= all.length * 0.99, told)
})

test('each question is asked in five ways in Kazakh and in Russian and in three in English, none of them twice', () => {
  for (const [language, fewest] of [
    ['kk', 5],
    ['ru', 5],
    ['en', 3],
  ] as const) {
    const { wordings } = lists.find(({ path }) => path.endsWith(`/${language}.md`))!
    for (const { number } of questionsListed)
      assert.ok(wordings.filter((one) => one.number === number).length >= fewest, `${number} in ${language}`)
  }
  assert.equal(new Set(all.map(({ written }) => written)).size, all.length)
})

test('each question is found first by its own words, and by the words its page suggests', () => {
  for (const { number, asked } of questionsListed)
    for (const language of languages) assert.equal(find(asked[language])[0], number, asked[language])
  for (const language of languages) assert.equal(find(text.searchHint[language].split(': ')[1]!)[0], 12)
})

test('a word is found in any letters: of a Russian keyboard, Latin, of the other keyboard, and with a slip', () => {
  for (const written of [
    ...['екпе тегін бе', 'екпе тегин бе', 'ekpe tegin be', 'прививка', 'прививака', 'privivka', 'ghbdbdrf'],
    ...['вакцина', 'екпелердің', 'прививками', 'vaccinations'],
  ])
    assert.equal(find(written)[0], 29, written)
})

test('nothing is found by nothing, nor by what has no word of any question', () => {
  for (const written of ['', '  ', '?!', 'ъъъъъ', 'q'.repeat(500)])
    assert.deepEqual(find(written), [], written)
})
