/** A person is told what others do in a case about him, once an event, and not what he does himself. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { toldTo } from '../../notices/told-to.fixture.ts'
import { type SampleCaseOffice, sampleOffice } from '../sample-case-office.fixture.ts'

let office: SampleCaseOffice
before(async () => {
  office = await sampleOffice()
})
after(() => office.close())

const told = (ordinal: 0 | 1) => toldTo(office.migrator, office.personOf(ordinal))
const words = { words: 'Құжатты жіберіңіз.' }

test('of what is said, asked, handed over and closed in his case a person is told, of his own words he is not', async () => {
  const number = await office.open('aigul')
  assert.deepEqual(await told(0), [])
  await office.act('contact', number, 'take')
  await office.act('contact', number, 'messages', words)
  await office.act('aigul', number, 'messages', words)
  await office.act('contact', number, 'ask', words)
  await office.act('contact', number, 'hand-over', { to: 'fund/registrar' })
  await office.act('registrar', number, 'take')
  await office.act('registrar', number, 'close', { outcome: 'answered', ...words })
  assert.deepEqual(
    (await told(0)).map((each) => each.replace(/ \{.*/, '')),
    [
      `case-message ${number}`,
      `case-asked ${number}`,
      `case-handed-over fund/registrar ${number}`,
      `case-closed ${number}`,
    ],
  )
  assert.deepEqual(await told(1), [])
})

test('of a case that an office or a representative opens about him a person is told, of an audit nothing', async () => {
  const byOffice = await office.open('contact', { iin: office.iins[1] })
  await office.open('auditor', { kind: 'audit', iin: office.iins[1] })
  assert.deepEqual(await told(1), [`case-opened-for-you contact-centre ${byOffice}`])
  const before = (await told(0)).length
  const byMother = await office.open('erlanForAigul', { representation: 5 })
  assert.deepEqual((await told(0)).slice(before), [`case-opened-for-you representative ${byMother}`])
})

test('of a deed that was refused or taken back nobody is told', async () => {
  const number = await office.open('aigul')
  const before = await told(0)
  assert.equal(await office.act('contact', number, 'messages', words), 'case-not-taken')
  assert.deepEqual(await told(0), before)
})
