import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Connection } from '#platform/database'
import { type FreshDatabase, freshDatabase } from '#platform/testing'
import { day } from '#vocabulary/day.ts'
import { month } from '#vocabulary/month.ts'
import { Failure, type Refusal } from '#vocabulary/refusal.ts'
import { steppedClock } from '../../../platform/clock/stepped-clock.fixture.ts'
import { iinOf, laterOnHisOwn, put, wage } from '../oracle-record.ts'
import { type AnswerGiven, openLookup } from './lookup.ts'

let fresh: FreshDatabase
const clock = steppedClock(day('2021-03-01'))
let drawn = 0
const random = (bytes: number): Uint8Array => Uint8Array.from({ length: bytes }, () => (drawn++ * 37) % 251)
const reader = { who: 'clinic', why: 'planned admission' }
const faults: unknown[] = []
const open = () =>
  openLookup({ database: fresh.database, clock, random, onFault: (fault) => faults.push(fault) })
let lookup: ReturnType<typeof openLookup>

before(async () => {
  fresh = await freshDatabase()
  lookup = open()
  await put(fresh, clock, {
    persons: [1, 2, 3].map((personId) => ({ personId, participantFrom: day('2021-01-01') })),
  })
  clock.goTo(day('2021-03-05'))
  await put(fresh, clock, { credits: [wage(1, 202101, '2021-02-20'), wage(2, 202101, '2021-02-20')] })
})
after(() => fresh.close())

type Told = {
  number: string
  iin: string
  name: string
  status: string
  ground: string | null
  since: string | null
  through: string | null
  months: { month: string; state: string; paid: string; creditedOn: string | null }[]
  because: object[]
  nextStep: object
  fault?: { code: string; series?: string }
  again?: {
    sameAsGiven: boolean
    sameRecord?: boolean
    lawVersionNow: string
    lawVersionGiven?: string
    given?: object
    today?: object
    differsToday?: string[]
  }
}
const told = (answered: AnswerGiven<Refusal>): Told => {
  if ('code' in answered) throw new Error(answered.code)
  return JSON.parse(answered.json.toString()) as Told
}
const refused = (answered: AnswerGiven<Refusal>) =>
  'code' in answered ? [answered.code, answered.field] : 'answered'

test('the whole answer carries the person masked, 24 months, reasons and a number', async () => {
  const answer = told(await lookup.answer({ iin: iinOf(1) }, reader))
  assert.equal(answer.status, 'insured')
  assert.equal(answer.since, '2021-02-20')
  assert.match(answer.number, /^K(-[0-9A-Z]{4}){4}$/)
  assert.equal(answer.name, 'МЫСАЛОВА Ж.')
  assert.equal(answer.iin, `${iinOf(1).slice(0, 4)}••••••${iinOf(1).slice(10)}`)
  assert.equal(answer.months.length, 24)
  const january = answer.months.find(({ month }) => month === '2021-01')!
  assert.deepEqual([january.paid, january.creditedOn], ['9000.00', '2021-02-20'])
  assert.ok(answer.because.length > 0)
})

test('money recorded today for an earlier day changes what is known now, never what was known yesterday', async () => {
  clock.goTo(day('2021-04-02'))
  const yesterday = { iin: iinOf(3), on: '2021-03-30', knownOn: '2021-04-01' }
  const before = told(await lookup.answer(yesterday, reader))
  assert.equal(before.status, 'uninsured')
  await put(fresh, clock, { credits: [wage(3, 202101, '2021-03-20'), wage(3, 202102, '2021-03-20')] })
  const now = told(await lookup.answer({ iin: iinOf(3), on: '2021-03-30' }, reader))
  assert.equal(now.status, 'insured')
  assert.equal(now.since, '2021-03-20')
  assert.equal(told(await lookup.answer(yesterday, reader)).status, 'uninsured')
  const dayBeforeMoney = told(await lookup.answer({ iin: iinOf(3), on: '2021-03-19' }, reader))
  assert.equal(dayBeforeMoney.status, 'uninsured')
  const beforeAll = await lookup.answer({ iin: iinOf(3), knownOn: '2021-02-01' }, reader)
  assert.deepEqual(refused(beforeAll), ['person-not-found', 'iin'])
})

test('an answer is made again to the letter after more was recorded, taken back and merged', async () => {
  clock.goTo(day('2021-04-10'))
  const { transferIds } = await put(fresh, clock, { credits: [wage(2, 202102, '2021-04-09')] })
  const given = told(await lookup.answer({ iin: iinOf(2) }, reader))
  clock.advanceDays(3)
  await put(fresh, clock, {
    credits: [{ ...wage(2, 202102, '2021-04-09'), reverses: transferIds[0]! }, wage(1, 202103, '2021-04-10')],
  })
  await put(fresh, clock, { persons: [{ personId: 2, mergedInto: 1 }] })
  const again = told(await lookup.answerAgain(given.number.toLowerCase().replaceAll('-', ' '), reader))
  const { again: verdict, ...rest } = again
  assert.deepEqual(rest, given)
  assert.equal(verdict!.sameAsGiven, true)
  assert.equal('given' in verdict!, false)
})

test('an answer that the record no longer makes says so, and says what was given', async () => {
  const given = told(await lookup.answer({ iin: iinOf(1) }, reader))
  await fresh.migrator.execute(
    'UPDATE contributions.person_month SET amount = amount + 1 WHERE person_id = 1',
  )
  const { again } = told(await lookup.answerAgain(given.number, reader))
  await fresh.migrator.execute(
    'UPDATE contributions.person_month SET amount = amount - 1 WHERE person_id = 1',
  )
  assert.equal(again!.sameAsGiven, false)
  const { status, ground, since, through } = given
  assert.deepEqual(again!.given, { status, ground, since, through })
  assert.equal(again!.sameRecord, false)
})

test('an answer of an older law shows the short result it gave, and in what the law differs today of the same record', async () => {
  const given = told(await lookup.answer({ iin: iinOf(1) }, reader))
  await fresh.migrator.execute(
    `UPDATE status.answer SET law_version = '2024-01-01.1',
        short_result = '{"status": "insured", "ground": "prepaid", "since": null, "through": null}'
      WHERE number = '${given.number}'`,
  )
  const { again } = told(await lookup.answerAgain(given.number, reader))
  const { status, ground, since, through } = given
  assert.deepEqual(again!.given, { status: 'insured', ground: 'prepaid', since: null, through: null })
  assert.deepEqual(again!.today, { status, ground, since, through })
  assert.deepEqual(again!.differsToday, ['ground', 'since', 'through'])
  assert.deepEqual([again!.lawVersionGiven, again!.sameRecord], ['2024-01-01.1', true])
})

test('what cannot be asked is refused with the field and the reason', async () => {
  const ask = async (question: Parameters<typeof lookup.answer>[0]) =>
    refused(await lookup.answer(question, reader))
  assert.deepEqual(await ask({ iin: '123' }), ['not-twelve-digits', 'iin'])
  assert.deepEqual(await ask({ iin: `${iinOf(1).slice(0, 11)}x` }), ['not-twelve-digits', 'iin'])
  const wrong = iinOf(1).slice(0, 11) + ((Number(iinOf(1)[11]) + 1) % 10)
  assert.deepEqual(await ask({ iin: wrong }), ['check-digit-wrong', 'iin'])
  assert.deepEqual(await ask({ iin: iinOf(77) }), ['person-not-found', 'iin'])
  const iin = iinOf(1)
  assert.deepEqual(await ask({ iin, on: '0001-01-01' }), ['day-out-of-range', 'on'])
  assert.deepEqual(await ask({ iin, knownOn: '2027-01-01' }), ['known-on-is-ahead', 'knownOn'])
  assert.deepEqual(await ask({ iin, edition: 'newest' }), ['edition-unknown', 'edition'])
  assert.deepEqual(await ask({ iin, edition: '9999-12-31' }), ['edition-unknown', 'edition'])
  assert.deepEqual(refused(await lookup.answerAgain('K-0000', reader)), ['answer-not-found', 'number'])
})

test('a day before the insurance is not-started; a day beyond what is on record is uninsured only of who paid nothing for it', async () => {
  await put(fresh, clock, {
    persons: [{ personId: 65 }],
    credits: laterOnHisOwn(65, month(208_901)),
  })
  const statusOn = async (personId: number, on: string) =>
    told(await lookup.answer({ iin: iinOf(personId), on }, reader)).status
  assert.equal(await statusOn(1, '1995-05-05'), 'not-started')
  assert.equal(await statusOn(1, '2019-12-31'), 'not-started')
  assert.equal(await statusOn(1, '2090-12-31'), 'uninsured')
  assert.equal(await statusOn(65, '2090-06-01'), 'unknown')
})

test('a fault of the rules is told as unknown, never as uninsured, and is handed on', async () => {
  // A month that the rules cannot place.
  await put(fresh, clock, { persons: [{ personId: 66 }] })
  await fresh.migrator.execute(`INSERT INTO contributions.person_month
    VALUES (66, 1, '2021-03-01', 100, 1, NULL, 299901, '2021-03-01', 122, 'employer')`)
  const answer = told(await lookup.answer({ iin: iinOf(66) }, reader))
  assert.equal(answer.status, 'unknown')
  assert.equal(answer.fault!.code, 'rules-failed')
  assert.equal(told(await lookup.answerShort({ iin: iinOf(66), on: '2021-03-03' }, reader)).status, 'unknown')
  assert.equal(faults.length, 2)
})

test('a figure the law has not set yet is named, and nobody is called for it', async () => {
  const called = faults.length
  // What he paid himself is enough or is not, by a minimum wage that nobody knows; the same of his dues on his pay.
  await put(fresh, clock, {
    persons: [{ personId: 67 }],
    credits: laterOnHisOwn(67, month(202_801)),
  })
  await fresh.migrator.execute(`INSERT INTO registry.spell
      (person_id, spell_id, recorded_at, from_on, monthly_income, spell_kind, source, evidence)
    SELECT person_id, nextval('registry.spell_id'), recorded_at, '2021-01-01', 30000000, 'employment', 'test', ''
    FROM registry.person WHERE person_id = 67`)
  const asked = { iin: iinOf(67), on: '2029-06-01' }
  const { status, fault, nextStep } = told(await lookup.answer(asked, reader))
  assert.equal(status, 'unknown')
  assert.deepEqual([fault!.code, fault!.series], ['series-missing', 'minimum-wage'])
  assert.ok('en' in nextStep && !/fault/.test(String(nextStep.en)))
  assert.equal(told(await lookup.answerShort(asked, reader)).status, 'unknown')
  assert.equal(faults.length, called)
})

test('every answer is in the access log before it leaves', async () => {
  await fresh.migrator.execute('TRUNCATE audit.access')
  const { number } = told(await lookup.answer({ iin: iinOf(1) }, reader))
  await lookup.answerShort({ iin: iinOf(3) }, reader)
  await lookup.answerShort({ iin: iinOf(3), on: '2021-03-03' }, reader)
  await lookup.answerAgain(number, { who: 'auditor', why: 'complaint 7' })
  await lookup.answer({ iin: iinOf(77) }, reader)
  const log = await fresh.database.query(
    'SELECT person_id, who, what, why FROM audit.access ORDER BY accessed_at',
  )
  assert.deepEqual(log, [
    { person_id: 1, what: 'status', ...reader },
    { person_id: 3, what: 'status, short', ...reader },
    { person_id: 3, what: 'status, short', ...reader },
    { person_id: 1, what: 'status, again', who: 'auditor', why: 'complaint 7' },
  ])
})

test('answers asked together are each their own', async () => {
  const asked = Array.from({ length: 150 }, (_, place) => [1, 3, 77][place % 3]!)
  const answers = await Promise.all(
    asked.map((personId) => lookup.answer({ iin: iinOf(personId), on: '2021-03-30' }, reader)),
  )
  const numbers = new Set<string>()
  answers.forEach((answered, place) => {
    if (asked[place] === 77) {
      assert.deepEqual(refused(answered), ['person-not-found', 'iin'])
      return
    }
    const answer = told(answered)
    numbers.add(answer.number)
    assert.equal(answer.iin.slice(10), iinOf(asked[place]!).slice(10))
    assert.equal(answer.iin.length, 12)
  })
  assert.equal(numbers.size, 100)
})

test('a database that is gone is a failure of its own, not an answer', async () => {
  const away = () => Promise.reject(new Failure('database-unavailable', faultText))
  const database = { ...fresh.database, query: away, together: away }
  const gone = openLookup({ database, clock, random })
  await assert.rejects(gone.answer({ iin: iinOf(1) }, reader), { code: 'database-unavailable' })
  await assert.rejects(gone.answerShort({ iin: iinOf(1) }, reader), { code: 'database-unavailable' })
})

test('an answer that could not be kept and logged does not leave', async () => {
  const { number } = told(await lookup.answer({ iin: iinOf(1) }, reader))
  const full = () => Promise.reject(new Failure('disk-full', faultText))
  const query: typeof fresh.database.query = (text, values, name) =>
    text.startsWith('INSERT') ? full() : fresh.database.query(text, values, name)
  const togetherOf =
    (connection: Connection): Connection['together'] =>
    (...statements) =>
      statements.some(({ text }) => text.startsWith('INSERT')) ? full() : connection.together(...statements)
  const seeing: typeof fresh.database.seeing = (ids) => {
    const seen = fresh.database.seeing(ids)
    return { ...seen, together: togetherOf(seen) }
  }
  const database = { ...fresh.database, query, together: togetherOf(fresh.database), seeing }
  const looking = openLookup({ database, clock, random })
  for (const asked of [
    () => looking.answer({ iin: iinOf(1) }, reader),
    () => looking.answerShort({ iin: iinOf(1) }, reader),
    () => looking.answerShort({ iin: iinOf(1), on: '2021-03-03' }, reader),
    () => looking.answerAgain(number, reader),
    () => looking.paymentsBehind(number, reader),
  ])
    await assert.rejects(asked(), { code: 'disk-full' })
})
const faultText = { kk: 'жоқ', ru: 'нет', en: 'gone' }
