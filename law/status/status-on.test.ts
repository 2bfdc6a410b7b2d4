/** The answer for one person and day: its reasons, its next step and its month grid. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type DayNumber, day, dayNumber } from '#vocabulary/day.ts'
import { type Month, month } from '#vocabulary/month.ts'
import { languages } from '#vocabulary/text.ts'
import { formatTenge, tenge } from '#vocabulary/tiyn.ts'
import { acts } from '../acts.ts'
import { lawBook } from '../book.ts'
import { becauseOf } from '../words.ts'
import type { PersonFacts } from './facts.ts'
import { dayBetween, editions, histories } from './oracle/oracle-histories.ts'
import { statusOn } from './status-on.ts'

const on = (text: string): DayNumber => dayNumber(day(text))

const employee: PersonFacts = {
  birthDate: on('1980-05-05'),
  residence: 'citizen',
  groupSpells: [],
  entrepreneurSpells: [],
  credits: [
    { month: month(202609), amount: tenge(9000), own: false, creditedOn: on('2026-10-15') },
    { month: month(202609), amount: tenge(6000), own: false, creditedOn: on('2026-10-20') },
  ],
}

test('every answer says why, with an article, and what to do, in three languages without a hole', () => {
  fc.assert(
    fc.property(histories, editions, dayBetween('2019-06-01', '2027-12-31'), (person, known, asked) => {
      const answer = statusOn(person, lawBook(known), asked)
      const because = becauseOf(answer.steps)
      assert.ok(because.length > 0)
      for (const { cite, text } of because) {
        assert.ok(acts[cite.act])
        for (const language of languages) assert.doesNotMatch(text[language], /undefined|NaN|null|^\s*$/)
      }
      for (const language of languages) {
        assert.doesNotMatch(answer.nextStep[language], /undefined|NaN|null|^\s*$/)
      }
      assert.equal(answer.months.length, 24)
    }),
    { numRuns: 600 },
  )
})

test('the grid shows all that was credited for a month and the last day, and an employee’s due only with the pay', () => {
  const book = lawBook('current')
  const { months } = statusOn(employee, book, on('2026-11-22'))
  const september = months.find((one) => one.month === 202_609)!
  assert.deepEqual(
    { ...september, paid: formatTenge(september.paid) },
    { month: 202_609, state: 'paid', due: undefined, paid: '15000.00', creditedOn: on('2026-10-20') },
  )
  const incomes = new Map([[202_609 as Month, tenge(300_000)]])
  const priced = statusOn({ ...employee, incomes }, book, on('2026-11-22'))
  assert.equal(formatTenge(priced.months.find((one) => one.month === 202_609)!.due!), '15000.00')
})

test('an employee whose employer stopped hears what is the employer’s to pay while he works, and what to pay if he has left', () => {
  const { nextStep, state } = statusOn(employee, lawBook('current'), on('2026-11-22'))
  assert.equal(state, 'uninsured-employer-stopped')
  assert.match(
    nextStep.en,
    /^If you still work and are paid, .+; if you have left .+ you pay yourself\. Pay 46\s750\s₸/,
  )
  assert.match(nextStep.kk, /жұмыстан шыққан .+ болсаңыз, өзіңіз төлейсіз/)
  assert.match(nextStep.ru, /КНП\s122/)
  assert.doesNotMatch(nextStep.ru, /[Пп]отребуйте/)
})

test('a child about to turn eighteen is told what comes after', () => {
  const child = { ...employee, birthDate: on('2009-02-10'), credits: [] }
  const { nextStep } = statusOn(child, lawBook('current'), on('2026-11-22'))
  assert.match(nextStep.kk, /2027 жылғы 9\sақпанға дейін/)
  assert.match(nextStep.ru, /по 31\sмая 2027\sг\./)
  assert.match(nextStep.en, /register as unemployed or pay yourself \(4\s250\s₸ a month\)/)
})
