import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FullStatus, StatusAgain } from '#insurance/status/contract'
import { fill } from '../../filling.ts'
import { againOf, headline, leadOf, nextStepOf, pillOf, type Sentence } from './answer-words.ts'
import { answerText } from './text.ts'

const today = '2026-11-22'
const answer = (parts: Partial<FullStatus>): FullStatus => ({
  number: 'K-1',
  iin: '8412••••••07',
  name: 'Б… С. Қ.',
  on: today,
  knownOn: today,
  knownAt: `${today}T06:00:00.000000Z`,
  answeredAt: `${today}T06:00:00.000000Z`,
  edition: 'current',
  lawVersion: '2026-11-22',
  state: 'paid',
  provisional: false,
  confidence: 'high',
  status: 'insured',
  ground: 'paid',
  since: '2020-01-01',
  through: '2027-02-20',
  arrears: [],
  arrearsTotal: '0.00',
  nextStep: { kk: '', ru: '', en: '' },
  ways: [],
  months: [],
  because: [],
  ...parts,
})
const said = ([text, filling]: Sentence, language: 'kk' | 'ru' | 'en' = 'kk') =>
  fill(text, language, filling).replaceAll('\u00a0', ' ')

test('the sentence says what is so and until which day', () => {
  const sentence = headline(answer({}), today)
  assert.equal(said(sentence), 'Сіз 2027 жылғы 20 ақпанға дейін сақтандырылғансыз')
  assert.equal(said(sentence, 'ru'), 'Вы застрахованы по 20 февраля 2027 г.')
  assert.equal(said(sentence, 'en'), 'You are insured until 20 February 2027')
})

test('with no known end no day is named', () =>
  assert.equal(said(headline(answer({ ground: 'state', through: null }), today)), 'Сіз сақтандырылғансыз'))

test('whom a local budget pays for is told so, not that the State does', () => {
  const state = { ground: 'state', through: null } as const
  const because = (rule: string) => [{ rule } as FullStatus['because'][number]]
  assert.match(
    said(leadOf(answer({ ...state, because: because('status-state-pays') }), today)[0]!),
    /мемлекет төлейді/,
  )
  assert.match(
    said(leadOf(answer({ ...state, because: because('status-local-budget-pays') }), today)[0]!),
    /жергілікті бюджет төлейді/,
  )
})

test('a past day is told in the past, a day ahead in the future', () => {
  const uninsured = { status: 'uninsured', ground: null, since: null, through: null } as const
  assert.equal(
    said(headline(answer({ on: '2021-06-10' }), today)),
    'Сіз 2021 жылғы 10 маусымда сақтандырылған едіңіз',
  )
  assert.equal(
    said(headline(answer({ on: '2027-01-05' }), today), 'en'),
    'You will be insured on 5 January 2027',
  )
  assert.equal(said(headline(answer(uninsured), today)), 'Сіз қазір сақтандырылмағансыз')
  assert.equal(
    said(headline(answer({ ...uninsured, on: '2021-06-10' }), today), 'ru'),
    '10 июня 2021 г. Вы не были застрахованы',
  )
})

test('whoever asks about another is told of him, in each tense and language, and never as if he were asked about', () => {
  const to = { ofAnother: true }
  const uninsured = { status: 'uninsured', ground: null, since: null, through: null } as const
  for (const status of [{}, uninsured, { ...uninsured, status: 'not-participant' as const }])
    for (const on of [today, '2021-06-10', '2027-01-05']) {
      const told = answer({ ...status, on })
      const all = [headline(told, today, to), ...leadOf(told, today, to), [pillOf(told, to).words] as const]
      for (const [language, you] of [
        ['kk', /[Сс]із|сыз\b|сіз\b/],
        ['ru', /Вы|Вам|Ваш|застрахованы/],
        ['en', /\byou/i],
      ] as const)
        for (const sentence of all) assert.doesNotMatch(said(sentence, language), you)
    }
  assert.equal(said(headline(answer({}), today, to)), 'Бұл адам 2027 жылғы 20 ақпанға дейін сақтандырылған')
})

test('a fault is never told as a refusal', () => {
  const unknown = answer({ status: 'unknown', ground: null, since: null, through: null })
  assert.equal(said(headline(unknown, today)), 'Қазір айта алмаймыз')
  assert.match(said(leadOf(unknown, today)[0]!), /бас тартылмайды/)
  assert.equal(pillOf(unknown).tone, 'sun')
})

test('a figure that the law has not set yet is no fault, and asking again shortly is not advised', () => {
  const message = { kk: 'а', ru: 'б', en: 'c' }
  const unknown = answer({ status: 'unknown', ground: null, since: null, through: null })
  const notSet = { ...unknown, fault: { code: 'series-missing' as const, series: 'minimum-wage', message } }
  assert.equal(said(headline(notSet, today), 'en'), 'There is no answer for that day yet')
  const lead = leadOf(notSet, today)
    .map((sentence) => said(sentence, 'en'))
    .join(' ')
  assert.match(lead, /the law has not yet set a figure.+care is not refused/)
  assert.doesNotMatch(lead, /later/)
  assert.match(nextStepOf(notSet).en, /an earlier day/)
  assert.equal(nextStepOf(unknown), unknown.nextStep)
})

test('grace is insured with a warning', () => {
  const grace = answer({ ground: 'grace' })
  assert.equal(pillOf(grace).tone, 'sun')
  assert.match(said(leadOf(grace, today)[0]!), /жеңілдікті мерзім/)
})

test('an answer made again by newer texts of the law says that it decides the same, and one that decides otherwise warns', () => {
  const given = { status: 'insured', ground: 'paid', since: '2026-01-01', through: '2027-02-20' } as const
  const again = (more: object) =>
    ({ ...answer(given), again: { lawVersionNow: '2026-11-23.4', ...more } }) as StatusAgain
  const { againSame, againReworded, againDiffers } = answerText
  assert.equal(againOf(again({ sameAsGiven: true })), againSame)
  const other = { sameAsGiven: false, given, lawVersionGiven: '2026-11-23.3' }
  assert.equal(againOf(again(other)), againReworded)
  assert.equal(againOf(again({ ...other, lawVersionGiven: '2026-11-23.4' })), againDiffers)
  assert.equal(againOf(again({ ...other, given: { ...given, through: '2027-02-21' } })), againDiffers)
})
