import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as nouns from './nouns.ts'
import {
  columnSum,
  counted,
  countText,
  dayOfInstant,
  dayText,
  figureSum,
  monthsText,
  monthText,
  numberText,
  percentText,
  roundSum,
  shareText,
  shortMonth,
  signed,
  sumText,
  timeOfDay,
  withOneStop,
} from './spoken.ts'

/** No-break spaces shown as `_`. */
const seen = (text: { kk: string; ru: string; en: string }) =>
  Object.values(text).map((words) => words.replaceAll('\u00a0', '_'))

test('a day takes the Kazakh ending of its month', () => {
  assert.deepEqual(seen(dayText('2027-02-20', 'until')), [
    '2027 жылғы 20_ақпанға_дейін',
    'по_20_февраля 2027_г.',
    'until 20_February 2027',
  ])
  assert.equal(seen(dayText('2026-09-01', 'until'))[0], '2026 жылғы 1_қыркүйекке_дейін')
  assert.equal(seen(dayText('2026-07-31', 'on'))[0], '2026 жылғы 31_шілдеде')
  assert.equal(seen(dayText('2026-12-05', 'from'))[0], '2026 жылғы 5_желтоқсаннан бастап')
  assert.deepEqual(seen(dayText('2021-06-10')), ['2021 жылғы 10_маусым', '10_июня 2021_г.', '10_June 2021'])
})

/** The ending by the rules of the language: harmony with the last vowel, assimilation to the last sound. */
function withEnding(month: string, which: 'dative' | 'locative' | 'ablative'): string {
  const vowel = [...month].findLast((letter) => 'аәеиоөуұүыі'.includes(letter))!
  const [a, g] = 'аоұы'.includes(vowel) ? ['а', 'ғ'] : ['е', 'г']
  const last = month.at(-1)!
  const voiceless = 'кқпстшф'.includes(last)
  const d = voiceless ? 'т' : 'д'
  if (which === 'dative') return `${month}${voiceless ? (g === 'ғ' ? 'қ' : 'к') : g}${a}`
  if (which === 'locative') return `${month}${d}${a}`
  return `${month}${'мнң'.includes(last) ? 'н' : d}${a}н`
}

test('the Kazakh ending of every month follows its last vowel and its last sound', () => {
  for (let inYear = 1; inYear <= 12; inYear++) {
    const day = `2026-${String(inYear).padStart(2, '0')}-01`
    const name = dayText(day).kk.split('\u00a0')[1]!
    assert.equal(dayText(day, 'until').kk, `2026 жылғы 1\u00a0${withEnding(name, 'dative')}\u00a0дейін`)
    assert.equal(dayText(day, 'on').kk, `2026 жылғы 1\u00a0${withEnding(name, 'locative')}`)
    assert.equal(dayText(day, 'from').kk, `2026 жылғы 1\u00a0${withEnding(name, 'ablative')} бастап`)
  }
})

test('a sum is grouped by no-break spaces, with tiyn where there are any, and the mark of the language', () => {
  assert.deepEqual(seen(sumText('4250.00')), ['4_250_₸', '4_250_₸', '4_250_₸'])
  assert.deepEqual(seen(sumText('1234567.05')), ['1_234_567,05_₸', '1_234_567,05_₸', '1_234_567.05_₸'])
  assert.deepEqual(seen(columnSum('-0.50')), ['−0,50', '−0,50', '−0.50'])
  assert.deepEqual(seen(columnSum('999.00')), ['999,00', '999,00', '999.00'])
  assert.equal(seen(columnSum('1164.383562'))[1], '1_164,383562')
  assert.throws(() => sumText('1e5'), RangeError)
})

test('a headline figure is exact below a million and rounded from there', () => {
  assert.equal(seen(figureSum('18400.00'))[0], '18_400_₸')
  assert.deepEqual(seen(figureSum('41800000.00')), ['41,8_млн_₸', '41,8_млн_₸', '41.8_mln_₸'])
  assert.equal(seen(roundSum(300_000, ''))[0], '300_мың')
  assert.equal(seen(roundSum(0))[0], '0')
  assert.equal(seen(roundSum(-2_500_000))[1], '−2,5_млн_₸')
  assert.equal(countText(20000), '20\u00a0000')
})

test('a counted noun takes its Russian form; Kazakh keeps the singular', () => {
  const ru = [1, 2, 5, 11, 12, 21, 104, 111].map((count) =>
    counted(count, nouns.row).ru.split('\u00a0').at(-1),
  )
  assert.deepEqual(ru, ['строка', 'строки', 'строк', 'строк', 'строк', 'строка', 'строки', 'строк'])
  assert.deepEqual(seen(counted(1, nouns.row)), ['1_жол', '1_строка', '1_row'])
})

test('a share of nothing is nothing', () => {
  assert.equal(seen(shareText(0, 0))[0], '0,0_%')
  assert.deepEqual(seen(shareText(16482, 20000)), ['82,4_%', '82,4_%', '82.4_%'])
})

test('a month is named in full and in three letters', () => {
  assert.deepEqual(seen(monthText('2026-10')), ['2026 жылғы қазан', 'октябрь 2026_г.', 'October 2026'])
  assert.deepEqual(seen(shortMonth('2026-10')), ['қаз', 'окт', 'Oct'])
})

test('months of one year say it once', () => {
  assert.deepEqual(seen(monthsText('2026-03', '2026-04')), [
    '2026 жылғы наурыз – сәуір',
    'март – апрель 2026_г.',
    'March – April 2026',
  ])
  assert.equal(monthsText('2026-12', '2027-01').en, 'December 2026 – January 2027')
  assert.equal(monthsText('2026-12', '2026-12').en, 'December 2026')
})

test('a day in words that have its preposition is named, in Kazakh in its case', () => {
  assert.deepEqual(seen(dayText('2027-02-20', 'to')), [
    '2027 жылғы 20_ақпанға',
    '20_февраля 2027_г.',
    '20_February 2027',
  ])
  assert.equal(seen(dayText('2026-12-05', 'since'))[0], '2026 жылғы 5_желтоқсаннан')
})

test('a sentence that ends with a Russian day has one point', () => {
  const said = { kk: '1.', ru: `${dayText('2027-02-20', 'until').ru}.`, en: '1.' }
  assert.match(withOneStop(said).ru, /2027.г\.$/)
  assert.equal(withOneStop({ ...said, ru: 'и т. д.' }).ru, 'и т. д.')
})

test('a number and a rate have the decimal mark of the language, a change its sign', () => {
  assert.deepEqual(seen(numberText('1.5')), ['1,5', '1,5', '1.5'])
  assert.deepEqual(seen(percentText('1.5')), ['1,5_%', '1,5_%', '1.5_%'])
  assert.equal(signed(sumText('20000.00'), 20_000).kk, '+20\u00a0000\u00a0₸')
  assert.equal(signed(sumText('-5.00'), -5).kk, '−5\u00a0₸')
})

test('an instant has its day and its time in Almaty', () => {
  assert.equal(dayOfInstant('2026-11-22T20:05:00Z'), '2026-11-23')
  assert.equal(timeOfDay('2026-11-22T20:05:00Z'), '01:05')
})
