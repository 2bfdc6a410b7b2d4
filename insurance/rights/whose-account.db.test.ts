/** An account is one person's for ever, whatever the issuer says of it later. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleIin, samplePerson } from '../registry/extracts/sample-extracts.fixture.ts'
import { SampleOffice } from './sample-office.fixture.ts'

const zere = { name: 'Байқауова Зере', iin: sampleIin(4) }
let office: SampleOffice
before(async () => {
  office = await SampleOffice.open({ zere })
  await office.register.take(
    'persons',
    [1, 2, 4].map((person) => samplePerson(sampleIin(person))),
  )
})
after(() => office.close())

const comeIn = () => office.browser().comeInAs('zere')

test('an account whose issuer tells another IIN than before lets nobody in, and stays whose it was', async () => {
  assert.equal(await comeIn(), '/me')
  for (const [another, who] of [
    [2, 'of the register'],
    [90, 'not in it'],
  ] as const) {
    zere.iin = sampleIin(another)
    assert.equal(await comeIn(), '/sign-in?refused=account-of-another', who)
  }
  zere.iin = sampleIin(4)
  assert.equal(await comeIn(), '/me')
})

test('whoever was merged comes in by the number he had and by the one he has', async () => {
  await office.register.take('persons', [{ iin: sampleIin(4), mergedInto: sampleIin(1) }])
  for (const number of [4, 1]) {
    zere.iin = sampleIin(number)
    assert.equal(await comeIn(), '/me')
  }
})
