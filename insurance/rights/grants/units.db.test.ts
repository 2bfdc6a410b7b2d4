/** To which units whoever works in the offices is limited, as the page of a day and its table tell it. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { SampleOffice } from '../sample-office.fixture.ts'

const esil: { kepil_unit: unknown } = { kepil_unit: ['Есіл', 'Алатау'] }
const known = {
  auditor: { name: 'Есепова Сәуле', kepil_roles: ['auditor'] },
  get clerk() {
    return { name: 'Мысалова Жанна', kepil_roles: ['fund/registrar'], ...esil }
  },
}

let office: SampleOffice
before(async () => {
  office = await SampleOffice.open(known)
})
after(() => office.close())

test('what the issuer tells is shown with its units, of a past day those of that day', async () => {
  const auditor = await office.comeInAs('auditor')
  await office.comeInAs('clerk')
  const unitsOn = async (browser: typeof auditor, query = '') => {
    const { holders } = (await browser.ask(`/api/rights${query}`)).body as {
      holders: { name: string; toldUnits: string[] | null }[]
    }
    return holders.map(({ name, toldUnits }) => [name, toldUnits])
  }
  assert.deepEqual(await unitsOn(auditor), [
    ['Есепова Сәуле', null],
    ['Мысалова Жанна', ['Есіл', 'Алатау']],
  ])
  const { body } = await office.server.inject({ url: '/api/rights/file', cookies: auditor.cookies })
  assert.ok(body.includes(';Мысалова Жанна;;Қор;тіркеуші;Есіл, Алатау;'))
  assert.ok(body.split('\r\n')[0]!.includes(';бөлімше;'))
  office.pass(24 * 60)
  esil.kepil_unit = undefined
  await office.comeInAs('clerk')
  const again = await office.comeInAs('auditor')
  assert.deepEqual((await unitsOn(again))[1], ['Мысалова Жанна', null])
  assert.deepEqual((await unitsOn(again, '?on=2026-11-30'))[1], ['Мысалова Жанна', ['Есіл', 'Алатау']])
})
