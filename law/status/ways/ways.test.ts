/** The ways of people whose questions are known, and what the advice says of them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DayNumber, day, dayNumber, formatDay } from '#vocabulary/day.ts'
import { addMonths, formatMonth, lastDayOf, type Month, month } from '#vocabulary/month.ts'
import { languages } from '#vocabulary/text.ts'
import { formatTenge, tenge } from '#vocabulary/tiyn.ts'
import { lawBook } from '../../book.ts'
import type { Credit, PersonFacts } from '../facts.ts'
import { statusOn } from '../status-on.ts'
import type { OpenWay } from './way.ts'

const on = (text: string): DayNumber => dayNumber(day(text))
const nobody: PersonFacts = {
  birthDate: on('1990-03-04'),
  residence: 'citizen',
  groupSpells: [],
  entrepreneurSpells: [],
  credits: [],
}

type Paid = Pick<Credit, 'amount' | 'own'> & { readonly creditedOn: (month: Month) => DayNumber }
const paid = (from: number, through: number, { amount, own, creditedOn }: Paid): Credit[] => {
  const credits: Credit[] = []
  for (let of = month(from); of <= through; of = addMonths(of, 1))
    credits.push({ month: of, amount, own, creditedOn: creditedOn(of) })
  return credits
}
const nextMonth = (of: Month): DayNumber => (lastDayOf(of) + 20) as DayNumber
const byEmployer = { amount: tenge(10_000), own: false, creditedOn: nextMonth }

const asked = (facts: PersonFacts, day: string) => statusOn(facts, lawBook('current'), on(day))

const shown = ({ way, pay, total, creditedBy, insuredFrom, through }: OpenWay) => ({
  way,
  months: pay.length === 0 ? '' : `${formatMonth(pay[0]!.month)}..${formatMonth(pay.at(-1)!.month)}`,
  total: formatTenge(total),
  days: [creditedBy, insuredFrom, through].map((at) => (at === undefined ? '' : formatDay(at))).join(' '),
})

test('across New Year the larger due is asked for a month ahead, and a due on no record ends the way with the year', () => {
  // A month of 2024 paid in 2023 costs 3,500, the due of then; money that comes in January must be 4,250.
  const { ways } = asked({ ...nobody, participantFrom: on('2023-12-01') }, '2023-12-25')
  assert.deepEqual(ways.filter(({ way }) => way === 'year-ahead').map(shown), [
    {
      way: 'year-ahead',
      months: '2024-01..2024-12',
      total: '51000.00',
      days: '2024-01-25 2024-01-01 2025-03-31',
    },
  ])
  const late = asked(nobody, '2026-12-21').ways.find(({ way }) => way === 'year-ahead')!
  assert.deepEqual(shown(late), {
    way: 'year-ahead',
    months: '2027-01..2027-12',
    total: '51000.00',
    days: '2026-12-31 2027-01-01 2028-03-31',
  })
})

test('whoever has a business is not sent among people who do not work', () => {
  const group = (facts: PersonFacts) => asked(facts, '2026-11-22').ways.find(({ way }) => way === 'group')!
  assert.match(group(nobody).text.ru, /состоите на учёте как безработный/)
  const entrepreneur = { ...nobody, entrepreneurSpells: [{ from: on('2024-01-01') }] }
  assert.doesNotMatch(group(entrepreneur).text.ru, /безработный/)
  assert.doesNotMatch(asked(entrepreneur, '2026-11-22').nextStep.ru, /безработный/)
})

test('the next step says the first two ways that are paid, and the refund, in each language', () => {
  const months = paid(202_508, 202_508, {
    amount: tenge(51_000),
    own: true,
    creditedOn: () => on('2025-08-11'),
  })
  const { ways, nextStep } = asked({ ...nobody, credits: months }, '2025-08-13')
  assert.deepEqual(
    ways.map(({ way }) => way),
    ['group', 'refund', 'arrears', 'year-ahead'],
  )
  for (const language of languages) {
    assert.ok(nextStep[language].startsWith(ways[2]!.text[language]))
    assert.ok(nextStep[language].includes(ways[1]!.text[language]))
    assert.ok(
      nextStep[language].includes(
        language === 'kk' ? 'бір жылға алдын ала' : language === 'ru' ? 'на год вперёд' : 'a year ahead',
      ),
    )
  }
  assert.match(ways[1]!.text.ru, /46\s750\s₸ больше положенного.+не переносят/)
})

test('in grace the sum of today has its last day, and the sum of the last day of the right is named too', () => {
  const { ways, nextStep } = asked({ ...nobody, credits: paid(202_012, 202_512, byEmployer) }, '2026-05-01')
  assert.deepEqual(ways.map(shown), [
    { way: 'stay', months: '2026-01..2026-03', total: '12750.00', days: '2026-05-25 2026-05-01 2026-08-31' },
    { way: 'stay', months: '2026-01..2026-06', total: '25500.00', days: '2026-07-31 2026-05-01 2026-12-31' },
  ])
  assert.match(
    nextStep.ru,
    /^Право на помощь по ОСМС .+12\s750\s₸ за .+не позднее 25\sмая .+25\s500\s₸ за .+не позднее 31\sиюля/,
  )
})

test('while paid ahead a person hears that what was unpaid before does not matter', () => {
  const ahead = { amount: tenge(4250), own: true, creditedOn: () => on('2025-11-10') }
  const { nextStep, state } = asked({ ...nobody, credits: paid(202_511, 202_610, ahead) }, '2026-02-10')
  assert.equal(state, 'prepaid')
  assert.match(nextStep.en, /do not affect this right/)
})

test('who was covered as a child is not told that no month was ever paid', () => {
  const { steps } = asked({ ...nobody, birthDate: on('2006-01-15') }, '2026-11-22')
  assert.ok(steps.every(({ rule }) => rule !== 'status-no-paid-month'))
})
