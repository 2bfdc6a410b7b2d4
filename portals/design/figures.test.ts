import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  columnSum,
  counted,
  countText,
  dayText,
  figureSum,
  monthText,
  percentText,
  readDay,
  roundSum,
  shortMonth,
  sumText,
} from './figures.ts'

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
  assert.throws(() => sumText('1e5'), RangeError)
})

test('a headline figure is exact below a million and rounded from there', () => {
  assert.equal(seen(figureSum('18400.00'))[0], '18_400_₸')
  assert.deepEqual(seen(figureSum('41800000.00')), ['41,8_млн_₸', '41,8_млн_₸', '41.8_mln_₸'])
  assert.equal(seen(roundSum(300_000, ''))[0], '300_мың')
  assert.equal(seen(roundSum(0))[0], '0')
  assert.equal(countText(20000), '20\u00a0000')
})

test('a counted noun takes its Russian form; Kazakh keeps the singular', () => {
  const row = { kk: 'жол', ru: ['строка', 'строки', 'строк'], en: ['row', 'rows'] } as const
  const ru = [1, 2, 5, 11, 12, 21, 104, 111].map((count) => counted(count, row).ru.split('\u00a0').at(-1))
  assert.deepEqual(ru, ['строка', 'строки', 'строк', 'строк', 'строк', 'строка', 'строки', 'строк'])
  assert.deepEqual(seen(counted(1, row)), ['1_жол', '1_строка', '1_row'])
})

test('a share of nothing is nothing', () => {
  assert.equal(seen(percentText(0, 0))[0], '0,0_%')
  assert.deepEqual(seen(percentText(16482, 20000)), ['82,4_%', '82,4_%', '82.4_%'])
})

test('a day is read as people write it, and only if there is such a day', () => {
  assert.equal(readDay('22.11.2026'), '2026-11-22')
  assert.equal(readDay(' 1/2/2026 '), '2026-02-01')
  assert.equal(readDay('2026-11-22'), '2026-11-22')
  assert.equal(readDay('29.02.2026'), undefined)
  assert.equal(readDay('22.11.26'), undefined)
})

test('a month is named in full and in three letters', () => {
  assert.deepEqual(seen(monthText('2026-10')), ['2026 жылғы қазан', 'октябрь 2026_г.', 'October 2026'])
  assert.deepEqual(seen(shortMonth('2026-10')), ['қаз', 'окт', 'Oct'])
})
