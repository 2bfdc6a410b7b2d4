/** Laws over all entitlement: who never gets less than whom, what is always paid for and what never. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { firstDayOf, lastDayOf, month as monthOf } from '#vocabulary/month.ts'
import { lawBook } from '../book.ts'
import { residences } from '../residence.ts'
import type { Status } from '../status/status-on.ts'
import type { Step } from '../trace.ts'
import { medicalServices } from './catalogue.ts'
import type { Diagnosis } from './diseases/diagnosis.ts'
import { diseaseLists } from './diseases/disease-lists.ts'
import { entitlement } from './entitlement.ts'
import { type Entitlement, type EntitlementCase, statuses } from './entitlement-case.ts'
import { settings } from './medical-service.ts'
import { oracleEntitlement } from './oracle/oracle-entitlement.ts'

const runs = { numRuns: 2000 }

/** Codes at, inside and just beyond the ends of every range the lists know, and some of none. */
const ends = Object.values(diseaseLists)
  .flatMap(({ amendments }) => amendments.flatMap(({ schedule }) => schedule.map(([, list]) => list ?? {})))
  .flatMap((list) => Object.values(list).flatMap(({ icd10 }) => icd10.flatMap((range) => range.split('-'))))
const category = fc
  .tuple(fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), fc.integer({ min: 0, max: 99 }))
  .map(([letter, number]) => `${letter}${String(number).padStart(2, '0')}`)
const finer = fc.constantFrom('', '.0', '.1', '.4', '.5', '.9', '.12')
const diagnosis = fc.oneof(
  fc.constantFrom(...new Set(ends)),
  fc
    .tuple(fc.constantFrom(...new Set(ends.map((end) => end.slice(0, 3)))), finer)
    .map((parts) => parts.join('')),
  fc.tuple(category, finer).map((parts) => parts.join('')),
) as fc.Arbitrary<Diagnosis>

const whether = fc.boolean()
const perhaps = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined })

const asked = fc.record({
  edition: fc.constantFrom('current' as const, 'qa-2018' as const),
  month: fc
    .tuple(fc.integer({ min: 2017, max: 2027 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, inYear]) => monthOf(year * 100 + inYear)),
  lastDay: whether,
  residence: fc.constantFrom(...residences),
  status: fc.constantFrom(...statuses),
  ownService: whether,
  medicalService: fc.constantFrom(...medicalServices),
  setting: fc.constantFrom(...settings),
  threatPast: whether,
  abroad: fc.oneof({ weight: 1, arbitrary: fc.constant(true) }, { weight: 9, arbitrary: fc.constant(false) }),
  contractedProvider: perhaps(whether),
  referred: whether,
  prescribed: whether,
  diagnosis: perhaps(diagnosis),
  age: perhaps(fc.integer({ min: 0, max: 100 })),
  voluntaryInsurance: perhaps(whether),
})
type Drawn = typeof asked extends fc.Arbitrary<infer A> ? A : never

const answer = (
  { edition, month, lastDay, ...facts }: Drawn,
  more: Partial<EntitlementCase> = {},
): Entitlement =>
  entitlement({
    book: lawBook(edition),
    on: lastDay ? lastDayOf(month) : firstDayOf(month),
    ...facts,
    ...more,
  })

/** Not payable, not known, payable. */
const rank = ({ payable }: Entitlement): number => (payable === null ? 1 : payable ? 2 : 0)

const always = (say: (facts: Drawn) => void): void =>
  fc.assert(
    fc.property(asked, (facts) => say(facts)),
    runs,
  )

test('the rule answers as the plain table does', () =>
  always((facts) => {
    const { medicalService, ...plain } = answer(facts)
    const oracle = oracleEntitlement({
      ...facts,
      service: medicalService,
      emergency: facts.setting === 'emergency',
      contracted: facts.contractedProvider,
      voluntary: facts.voluntaryInsurance,
    })
    assert.deepEqual(plain, oracle, JSON.stringify(facts))
  }))

test('the insured never get less than the uninsured', () =>
  always((facts) => {
    const insured = rank(answer(facts, { status: 'insured' }))
    for (const status of ['uninsured', 'not-started', 'not-participant'] as const)
      assert.ok(insured >= rank(answer(facts, { status })), status)
  }))

test('guaranteed care never depends on insured status for those who live here', () =>
  always((facts) => {
    if (!['citizen', 'permanent-resident', 'kandas'].includes(facts.residence)) return
    const right = (status: Status) => ({ ...answer(facts, { status }), fundingSource: undefined })
    const told = right('insured')
    if (told.package !== 'guaranteed') return
    for (const status of statuses) assert.deepEqual(right(status), told)
  }))

test('one of the two packages pays exactly where the Fund does; it is open only where the status is', () =>
  always((facts) => {
    const { payer, fundingSource } = answer(facts)
    if (payer !== 'fund') assert.equal(fundingSource, null)
    else if (facts.status !== 'unknown') assert.ok(fundingSource)
  }))

test('the insurance package pays for nobody who is not insured', () =>
  always((facts) => {
    if (answer(facts).fundingSource === 'insurance') assert.equal(facts.status, 'insured')
  }))

test('a referral, a prescription and a contract never take away', () =>
  always((facts) => {
    assert.ok(rank(answer(facts, { referred: true })) >= rank(answer(facts, { referred: false })))
    assert.ok(rank(answer(facts, { prescribed: true })) >= rank(answer(facts, { prescribed: false })))
    const [contracted, not] = [true, false].map((contractedProvider) =>
      rank(answer(facts, { contractedProvider })),
    )
    assert.ok(contracted! >= not!)
  }))

test('a diagnosis never takes away what the insurance pays for', () =>
  always((facts) => {
    const without = answer(facts, { diagnosis: undefined })
    if (without.package === 'insured' && without.payable)
      assert.ok(answer(facts).payable, JSON.stringify(facts))
  }))

test('abroad nothing is paid for', () =>
  always((facts) => {
    const { payable, payer } = answer(facts, { abroad: true })
    assert.deepEqual([payable, payer], [false, 'patient'])
  }))

test('an emergency in Kazakhstan is paid for by the Fund, whoever it is; what is only wished for is no emergency', () =>
  always((facts) => {
    const { kind, settings } = facts.medicalService
    const told = answer(facts, { setting: 'emergency', threatPast: false, abroad: false })
    if (kind === 'outside-packages' && !settings.includes('emergency')) assert.equal(told.payable, false)
    else assert.deepEqual([told.package, told.payable, told.payer], ['guaranteed', true, 'fund'])
  }))

test('once the threat is past an emergency is as planned care', () =>
  always((facts) =>
    assert.deepEqual(
      answer(facts, { setting: 'emergency', threatPast: true }),
      answer(facts, { setting: 'planned' }),
    ),
  ))

test('a resident has all a visitor has', () =>
  always((facts) =>
    assert.ok(
      rank(answer(facts, { residence: 'citizen' })) >= rank(answer(facts, { residence: 'temporary' })),
    ),
  ))

test('an unknown status is never a refusal where the insurance would have paid', () =>
  always((facts) => {
    if (answer(facts, { status: 'insured' }).payable)
      assert.notEqual(answer(facts, { status: 'unknown' }).payable, false)
  }))

test('the steps told never change the answer, and each answer has its last step', () =>
  always((facts) => {
    const trace: Step[] = []
    assert.deepEqual(answer(facts, { trace }), answer(facts))
    assert.equal(trace.at(-1)!.rule, `entitlement-${answer(facts).reason}`)
    const rules = trace.map(({ rule }) => rule)
    assert.equal(new Set(rules).size, rules.length)
  }))
