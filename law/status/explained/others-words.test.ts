import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askLaw } from '../../index.ts'

const asked = (payer: string, last: string) =>
  askLaw('status', {
    on: '2026-11-22',
    birthDate: '1990-05-10',
    payments: [{ month: last, amount: '3000.00', payer, kind: 'contribution', creditedOn: '2026-10-20' }],
  })

test('the next step of whom a platform or a customer paid for speaks of them, not of an employer', () => {
  for (const [payer, says, not] of [
    ['platform', /the platform is to withhold/, /employer/],
    ['gph', /the customer is to withhold/, /employer/],
    ['employer', /the employer’s to pay/, /customer|platform/],
  ] as const) {
    const answered = asked(payer, '2026-09')
    assert.ok('answer' in answered)
    const { en, kk } = (answered.answer as { nextStep: Record<'en' | 'kk', string> }).nextStep
    assert.match(en, says)
    assert.doesNotMatch(en, not)
    assert.ok(!kk.includes('undefined'))
  }
})
