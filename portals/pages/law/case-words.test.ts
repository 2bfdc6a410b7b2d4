/** A case told in words. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { caseWords } from './case-words.ts'

const told = (rule: Parameters<typeof caseWords>[0], of: object, language: 'kk' | 'ru' | 'en' = 'kk') =>
  caseWords(rule, of as Parameters<typeof caseWords>[1]).map(({ label, values }) => [
    label[language],
    ...values.map((value) => value[language]),
  ])

test('fields stand by their labels, with choices, months and sums in words; the law as it stands goes unsaid', () => {
  const of = { edition: 'current', month: '2026-10', payer: 'employer', income: '100000.00' }
  assert.deepEqual(told('dues', of), [
    ['Төлеуші', 'жұмыс беруші'],
    ['Қай ай үшін', '2026 жылғы қазан'],
    ['Осы айдағы табысы', '100\u00a0000\u00a0₸'],
  ])
  const then = told('dues', { ...of, edition: 'qa-2018' }, 'ru')
  assert.ok(then.some(([, said]) => said === 'вопросы и ответы 2018 года'))
  assert.ok(
    told('dues', { ...of, edition: '2019-12-31' }, 'en').some(([, said]) =>
      /known on 31.December 2019/.test(said!),
    ),
  )
})

test('payments month after month are told in one sentence, another sum or a gap in the next', () => {
  const payment = (month: string, amount: string, creditedOn: string) => ({
    month,
    amount,
    kind: 'contribution',
    payer: 'self',
    creditedOn,
  })
  const payments = [
    payment('2026-08', '4250', '2026-09-15'),
    payment('2026-09', '4250', '2026-10-15'),
    payment('2026-10', '5000', '2026-11-15'),
    payment('2026-12', '5000', '2027-01-15'),
  ]
  const [, ...sentences] = told('status', { on: '2026-11-22', payments }, 'en').find(
    ([label]) => label === 'Payments',
  )!
  assert.equal(sentences.length, 3)
  assert.match(
    sentences[0]!,
    /^August – September 2026, 2.months, each, 4.250.₸, .*15\.09\.2026 – 15\.10\.2026$/,
  )
  assert.match(sentences[1]!, /^October 2026, 5.000.₸/)
  assert.match(sentences[2]!, /^December 2026, 5.000.₸/)
})

test('an empty list is said to be none, and what is not written is not told', () => {
  assert.deepEqual(told('status', { on: '2026-11-22', payments: [] }), [
    ['Қай күнге', '2026 жылғы 22\u00a0қараша'],
    ['Төлемдер', 'жоқ'],
  ])
})
