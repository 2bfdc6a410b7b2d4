/** The 46 questions are answered from the law: in three languages, by any edition and day, with places that exist and cases that run. */
import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type Day, day } from '#vocabulary/day.ts'
import { dayText, sumText } from '#vocabulary/spoken.ts'
import { languages, type Text } from '#vocabulary/text.ts'
import { acts } from '../acts.ts'
import { type AnswerOf, askLaw, type RuleName } from '../asked/ask.ts'
import type { Edition } from '../book.ts'
import { ruleForms } from '../pages/forms/rule-forms.ts'
import { slugOf } from '../pages/places.ts'
import { type AnsweredAfresh, answerQuestion } from './answered.ts'
import type { QuestionNumber } from './answers/answer.ts'
import { questionsListed } from './listed.ts'

const root = join(import.meta.dirname, '..', '..')
const today = day('2026-11-22')
const told = day('2018-07-31')

function answerOf(number: number, edition: Edition = 'current', on: Day = today): AnsweredAfresh {
  const found = answerQuestion(number as QuestionNumber, { edition, on })
  assert.ok('answer' in found, `${number} of ${edition} on ${on}: ${'code' in found ? found.message.en : ''}`)
  return found
}
const all = (edition: Edition, on: Day): AnsweredAfresh[] =>
  questionsListed.map(({ number }) => answerOf(number, edition, on))

const saidBy = ({ answer }: AnsweredAfresh, language: keyof Text = 'en'): string =>
  answer.map((text) => text[language]).join('\n')

const asked: readonly (readonly [Edition, Day])[] = [
  ['current', today],
  ['qa-2018', today],
  ['current', told],
  ['qa-2018', told],
  ['current', day('2019-12-31')],
  ['current', day('2020-03-01')],
  ['qa-2018', day('2020-06-01')],
  ['current', day('2021-02-01')],
  ['current', day('2024-02-29')],
  [day('2025-07-13'), day('2025-10-01')],
  ['current', day('2026-12-31')],
]

test('every question is answered in three languages, in whole sentences, by each edition on days long past and now', () => {
  assert.equal(questionsListed.length, 46)
  for (const [edition, on] of asked)
    for (const { number, answer, then2018, cites } of all(edition, on)) {
      const where = `${number} of ${edition} on ${on}`
      assert.ok(answer.length > 0 && answer.length <= 6, `${where}: ${answer.length} paragraphs`)
      for (const text of [...answer, ...(then2018 ? [then2018.text] : [])])
        for (const language of languages) {
          assert.match(text[language], /^[\p{Lu}\d«].{10,}\.$/u, where)
          assert.doesNotMatch(text[language], /undefined|null|NaN|\$\{|г\.\.| {2}/, where)
        }
      assert.ok(cites.length > 0, where)
    }
})

test('each question has words it is looked for by, and no word twice', () => {
  for (const { number, soughtBy } of questionsListed)
    for (const language of languages) {
      assert.ok(soughtBy[language].length >= 3, String(number))
      assert.equal(new Set(soughtBy[language]).size, soughtBy[language].length, String(number))
    }
})

test('no figure stands in the words: sums, shares, months and days come from the law', () => {
  const files = [
    ...globSync('law/questions/answers/*.ts', { cwd: root }),
    'law/questions/answered.ts',
    'law/questions/sought-by.ts',
    'law/questions/topics.ts',
  ].filter((file) => !file.endsWith('.test.ts'))
  const lines = files.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .filter((line) => !/^\s*(\/\*\*|\*|\/\/)/.test(line))
      .filter((line) => /^\s*(kk|ru|en): |\p{Script=Cyrillic}/u.test(line))
      .map((line) => ({ file, line })),
  )
  assert.ok(lines.length > 400, `${lines.length} lines of words`)
  for (const { file, line } of lines) assert.doesNotMatch(line, /\d|%|₸|тг\b|теңге|тенге|tenge/, file)
})

test('each place of an answer is of an act on record and has its page', () => {
  for (const [edition, on] of asked)
    for (const { number, cites, then2018 } of all(edition, on))
      for (const cite of [...cites, ...(then2018?.cites ?? [])]) {
        assert.ok(Object.hasOwn(acts, cite.act), `${number}: ${cite.act}`)
        const page = `docs/law/${cite.act}/${slugOf(cite)}.md`
        assert.ok(existsSync(join(root, page)), `${number} of ${edition} on ${on}: ${page}`)
      }
})

test('each case to open is answered by its rule, is made of the fields of its form, and opens where it says', () => {
  for (const [edition, on] of asked)
    for (const { number, example } of all(edition, on)) {
      const where = `${number} of ${edition} on ${on}`
      assert.ok('answer' in askLaw(example.rule, example.case), where)
      const { fields, personal } = ruleForms[example.rule]
      assert.notEqual(personal, true, where)
      const known = new Set(fields.map(({ name }) => name.split('.')[0]))
      for (const name of Object.keys(example.case)) assert.ok(known.has(name), `${where}: ${name}`)
      const { pathname, searchParams } = new URL(example.address, 'http://kepil')
      assert.equal(pathname, `/law/rules/${example.rule}`, where)
      assert.deepEqual(JSON.parse(searchParams.get('case')!), example.case, where)
    }
})

/** What the rule answers to the example of a question, by the one who opens it. */
function opened<R extends RuleName>(of: AnsweredAfresh, rule: R): AnswerOf<R> {
  assert.equal(of.example.rule, rule)
  const found = askLaw(rule, of.example.case)
  assert.ok('answer' in found)
  return found.answer
}

/** The sums and days that a text must say, because the case behind it is answered so. */
const figures: Readonly<Record<number, (of: AnsweredAfresh) => readonly Text[]>> = {
  7: (of) => {
    const { employerDeduction, ownContribution, dueOn } = opened(of, 'dues')
    return [sumText(employerDeduction), sumText(ownContribution), dayText(dueOn!)]
  },
  12: (of) => [sumText(opened(of, 'dues').ownContribution)],
  13: (of) => {
    const { employerDeduction, dueOn } = opened(of, 'dues')
    return [sumText(employerDeduction), dayText(dueOn!)]
  },
  14: (of) => [sumText(opened(of, 'dues').ownContribution)],
  15: (of) => [sumText(opened(of, 'dues').ownContribution)],
  17: (of) => paidWays(opened(of, 'status')),
  18: (of) => {
    const { ownContribution, dueOn } = opened(of, 'dues')
    return [sumText(ownContribution), dayText(dueOn!)]
  },
  19: (of) => [sumText(opened(of, 'penalty').penalty)],
  21: (of) => {
    const { stateCorporationBy, fundBy } = opened(of, 'refund')
    return [stateCorporationBy, fundBy].map((last) => dayText(last!))
  },
  22: (of) => [dayText(opened(of, 'status').through!)],
  23: (of) => paidWays(opened(of, 'status')),
  26: (of) => {
    const { status, through, arrearsTotal } = opened(of, 'status')
    assert.equal(status, 'insured')
    assert.notEqual(Number(arrearsTotal), 0)
    return [dayText(through!, 'to'), sumText(arrearsTotal)]
  },
  28: (of) => {
    const { status, since } = opened(of, 'status')
    assert.equal(status, 'insured')
    assert.equal(since, of.on)
    return [dayText(since!)]
  },
}

function paidWays({ ways }: AnswerOf<'status'>): readonly Text[] {
  const paid = ways.filter(({ pay }) => pay.length > 0)
  assert.ok(paid.length > 0)
  return paid.map(({ total }) => sumText(total))
}

test('what a text says of its case is what the rule answers to it', () => {
  for (const edition of ['current', 'qa-2018'] as const)
    for (const [number, figuresOf] of Object.entries(figures)) {
      const of = answerOf(Number(number), edition)
      for (const figure of figuresOf(of))
        assert.ok(saidBy(of).includes(figure.en), `${number} of ${edition}: ${figure.en} in ${saidBy(of)}`)
    }
})

test('a yes or a no of a text is that of its rule', () => {
  const noOf = (number: number) => /^No\./.test(saidBy(answerOf(number)))
  assert.equal(opened(answerOf(9), 'entitlement').payable, false)
  assert.equal(opened(answerOf(24), 'entitlement').payable, false)
  assert.equal(opened(answerOf(25), 'entitlement').payable, false)
  assert.equal(opened(answerOf(38), 'choice').allowed, false)
  assert.equal(opened(answerOf(40), 'refund').acceptable, false)
  assert.equal(opened(answerOf(41), 'refund').acceptable, false)
  for (const number of [9, 24, 25, 38, 40, 41]) assert.ok(noOf(number), String(number))
  for (const number of [1, 3, 6, 27, 29, 30, 31, 35, 43])
    assert.equal(opened(answerOf(number), 'entitlement').payable, true, String(number))
  assert.deepEqual(
    [opened(answerOf(34), 'voluntary').overlap, opened(answerOf(39), 'voluntary').overlap],
    [false, true],
  )
  assert.equal(opened(answerOf(10), 'dues').total, '0.00')
  assert.equal(opened(answerOf(42), 'selection').releasesEmployer, false)
  assert.equal(opened(answerOf(32), 'proof').accepted, true)
})

test('free for citizens, kandas and permanent residents, insured or not; of others the law says no', () => {
  const { rule, case: asked } = answerOf(2).example
  const isFree = (residence: string): unknown => {
    const found = askLaw(rule, { ...asked, residence })
    return 'answer' in found && (found.answer as AnswerOf<'entitlement'>).payable
  }
  for (const residence of ['citizen', 'kandas', 'permanent-resident'])
    assert.equal(isFree(residence), true, residence)
  for (const residence of ['eaeu-worker', 'eaeu-family', 'temporary'])
    assert.equal(isFree(residence), false, residence)
})

test('where the law has changed since 2018 the answers of the two editions differ in their figures', () => {
  const differ: Readonly<Record<number, readonly [now: string, then: string]>> = {
    10: ['16 groups', '13 groups'],
    12: ['1.4 minimum wages', '2 minimum wages'],
    13: ['40 minimum wages', '15 minimum wages'],
    14: ['20 minimum wages', '15 minimum wages'],
    21: ['15 working days from filing', '7 working days to decide'],
    26: ['31 December 2026', '20 December 2026'],
    43: ['21 diseases', '19 diseases'],
  }
  const plain = (text: string) => text.replaceAll('\u00a0', ' ')
  for (const [number, [now, then]] of Object.entries(differ)) {
    const [current, of2018] = [answerOf(Number(number)), answerOf(Number(number), 'qa-2018')]
    assert.ok(plain(saidBy(current)).includes(now), `${number}: ${saidBy(current)}`)
    assert.ok(plain(saidBy(of2018)).includes(then), `${number}: ${saidBy(of2018)}`)
    assert.notEqual(saidBy(current, 'kk'), saidBy(of2018, 'kk'))
  }
})

test('on another day the rates of that day are told', () => {
  const rates = (on: string) => saidBy(answerOf(7, 'current', day(on))).replaceAll('\u00a0', ' ')
  assert.match(rates('2018-07-31'), /1\.5 % of the income\. Nothing is withheld/)
  assert.match(rates('2020-07-31'), /2 % of the income, and withholds the worker’s contribution, 1 %/)
  assert.match(rates('2026-11-22'), /3 % of the income, and withholds the worker’s contribution, 2 %/)
})

test('what was told otherwise in 2018 stands beside the answer; of that edition itself nothing does', () => {
  for (const { number, then2018 } of all('qa-2018', today)) assert.equal(then2018, undefined, String(number))
  const otherwise = all('current', today).filter(({ then2018 }) => then2018)
  assert.deepEqual(
    otherwise.map(({ number }) => number),
    [1, 2, 3, 5, 7, 8, 10, 11, 12, 13, 14, 15, 16, 18, 19, 20, 21, 23, 26, 31, 34, 35, 36, 43, 44, 46],
  )
  for (const { number, then2018 } of otherwise)
    assert.deepEqual(then2018!.cites[0], { act: 'fund-qa-2018', article: `Q${number}` })
  // On the very day only what later acts say of that day is another.
  const onThatDay = all('current', told).filter(({ then2018 }) => then2018)
  assert.deepEqual(
    onThatDay.map(({ number }) => number),
    [10, 21],
  )
})

test('a day for which the law has no figure is answered by nothing, and it is said which is missing', () => {
  const found = answerQuestion(18, { edition: 'current', on: day('2029-01-15') })
  assert.ok('code' in found)
  assert.equal(found.code, 'series-missing')
  assert.match(found.message.en, /Minimum wage/)
})

test('whatever the day, it is answered or said to be out of reach', () => {
  const days = [
    '0001-01-01',
    '2017-06-30',
    '2017-07-01',
    '2017-09-30',
    '2027-01-15',
    '2100-02-28',
    '2185-06-01',
  ]
  const editions: readonly Edition[] = ['current', 'qa-2018', day('2017-07-01'), day('2019-01-01')]
  for (const edition of editions)
    for (const on of [...days, '9900-12-31', '9999-12-31'])
      for (const { number } of questionsListed) {
        const found = answerQuestion(number, { edition, on: day(on) })
        if ('answer' in found) continue
        assert.ok(
          ['series-missing', 'out-of-range'].includes(found.code),
          `${number} on ${on}: ${found.code}`,
        )
        assert.equal(found.field, 'on')
      }
})
