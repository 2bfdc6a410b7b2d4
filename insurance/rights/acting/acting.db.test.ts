/** Acting for others: a mother for her child until it is of age, delegates for organisations as long as their term lasts. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { findCheckDigit } from '#vocabulary/check-digit.ts'
import { toldTo } from '../../notices/told-to.fixture.ts'
import { sampleBin, sampleIin, samplePerson } from '../../registry/extracts/sample-extracts.fixture.ts'
import type { SampleBrowser } from '../browser.fixture.ts'
import { SampleOffice } from '../sample-office.fixture.ts'

/** Whoever was born on that day of this century, made up. */
function iinBornOn(day: string, serial: number): string {
  const digits = `${day.replaceAll('-', '').slice(2)}5${String(serial).padStart(4, '0')}`
  const check = findCheckDigit(digits)
  return check === undefined ? iinBornOn(day, serial + 1) : `${digits}${check}`
}

const [firm, other, left] = [sampleBin(1), sampleBin(2), sampleBin(3)]
const child = iinBornOn('2008-12-05', 1)
const known = {
  mother: { name: 'Үлгілова Айгүл', iin: sampleIin(1) },
  accountant: { name: 'Сынақов Ерлан', iin: sampleIin(2) },
  helper: { name: 'Байқауова Зере', iin: sampleIin(3) },
  counter: { name: 'Мысалова Жанна', kepil_person: 'tab-1', kepil_roles: ['state-corporation/counter'] },
  controller: {
    name: 'Есепова Сәуле',
    kepil_person: 'tab-2',
    kepil_roles: ['state-corporation/controller'],
  },
  'mother-at-work': { name: 'Үлгілова Айгүл', iin: sampleIin(1), kepil_roles: ['state-corporation/counter'] },
}

let office: SampleOffice
const people: Record<string, SampleBrowser> = {}
const comeIn = async (): Promise<void> => {
  for (const subject of Object.keys(known)) people[subject] = await office.comeInAs(subject)
}
before(async () => {
  office = await SampleOffice.open(known)
  await office.register.take('persons', [
    ...[1, 2, 3, 4].map((person) => samplePerson(sampleIin(person))),
    samplePerson(child as never, { birthDate: '2008-12-05', surname: 'Үлгілова', givenName: 'Аружан' }),
  ])
  await office.register.take(
    'payers',
    [firm, other, left].map((identifier, place) => ({
      identifier,
      kind: 'legal-entity',
      name: `«Үлгі ${place + 1}» ЖШС`,
      deregisteredOn: identifier === left ? '2026-01-01' : '',
    })),
  )
  await comeIn()
})
after(() => office.close())

/** Their numbers in the register of payers. */
let [ofFirm, ofOther] = [0, 0]
const reason = 'Құжаттың түпнұсқасы көрсетілді.'
const evidence = 'Туу туралы куәлік № 0123456'
const codeOf = ({ status, body }: { status: number; body: Record<string, unknown> }) => [status, body.code]
const ask = (who: string, url: string, body?: object) => people[who]!.ask(url, body)
const told = async (iin: string) => toldTo(office.register.migrator, await office.register.idOf(iin as never))
const refresh = (): void => office.pass(1 / 30)

/** A controller approves what a counter proposed. */
async function approve(proposed: { body: Record<string, unknown> }) {
  const { waiting } = (await ask('controller', '/api/approvals')).body as {
    waiting: { proposal: number; digest: string }[]
  }
  const { proposal, digest } = waiting.find((each) => each.proposal === proposed.body.proposal)!
  return ask('controller', `/api/approvals/${proposal}/decision`, { approve: true, reason, digest })
}

const motherOf = (more: object = {}) => ({
  iin: sampleIin(1),
  represented: child,
  kind: 'parent',
  evidence,
  reason,
  ...more,
})
const representedBy = async (who: string) =>
  (await ask(who, '/api/represented')).body.represented as { name: string; through: string | null }[]

test('a mother acts for her child once two of an office have recorded it, until the day before it is eighteen', async () => {
  assert.deepEqual(await representedBy('mother'), [])
  const proposed = await ask('counter', '/api/represented', motherOf())
  assert.equal(proposed.status, 201)
  refresh()
  assert.deepEqual(await representedBy('mother'), [], 'one of an office is not enough')
  assert.equal((await approve(proposed)).status, 200)
  refresh()
  const [represented] = await representedBy('mother')
  assert.deepEqual([represented!.name, represented!.through], ['Үлгілова Аружан', '2026-12-04'])
  assert.deepEqual(await told(child), ['acts-for-you parent'])
  assert.deepEqual(await told(sampleIin(1)), ['you-act-for-person parent 2026-12-04'])
  office.pass(5 * 24 * 60)
  await comeIn()
  assert.deepEqual(await representedBy('mother'), [], 'on the eighteenth birthday it acts for itself')
  assert.deepEqual(codeOf(await ask('counter', '/api/represented', motherOf())), [422, 'child-is-of-age'])
})

test('whoever is one of the two proposes nothing of it, and nobody represents himself or somebody unknown', async () => {
  const guardian = motherOf({ kind: 'guardian' })
  assert.deepEqual(codeOf(await ask('mother-at-work', '/api/represented', guardian)), [403, 'about-oneself'])
  const self = motherOf({ kind: 'guardian', represented: sampleIin(1) })
  assert.deepEqual(codeOf(await ask('counter', '/api/represented', self)), [422, 'represents-oneself'])
  const over = motherOf({ kind: 'guardian', through: '2026-11-29' })
  assert.deepEqual(codeOf(await ask('counter', '/api/represented', over)), [409, 'term-over'])
  const nobody = motherOf({ represented: sampleIin(99) })
  assert.deepEqual(codeOf(await ask('counter', '/api/represented', nobody)), [404, 'nobody-by-iin'])
  assert.deepEqual(codeOf(await ask('mother', '/api/represented', guardian)), [403, 'not-permitted'])
})

const first = (payer: string, iin: string = sampleIin(2)) => ({
  iin,
  payer,
  evidence: 'Бұйрық № 1',
  through: '2027-11-30',
  reason,
})
const organisationsOf = async (who: string) =>
  ((await ask(who, '/api/organisations')).body.organisations as { organisation: number }[]).map(
    ({ organisation }) => organisation,
  )

test('the first delegate of an organisation is named by two of an office, of one that is registered', async () => {
  for (const bin of [firm, other])
    assert.equal((await approve(await ask('counter', '/api/organisations', first(bin)))).status, 200)
  refresh()
  assert.equal((await told(sampleIin(2))).join(), 'you-act-for-firm 2027-11-30,you-act-for-firm 2027-11-30')
  const named = await organisationsOf('accountant')
  assert.equal(named.length, 2)
  ;[ofFirm, ofOther] = named as [number, number]
  const refused = async (body: object) => codeOf(await ask('counter', '/api/organisations', body))
  assert.deepEqual(await refused(first(left)), [404, 'organisation-unknown'])
  assert.deepEqual(await refused(first(sampleBin(9))), [404, 'organisation-unknown'])
  assert.deepEqual(await refused({ ...first(firm), through: '2028-01-01' }), [422, 'delegation-too-long'])
})

const invitation = (more: object = {}) => ({
  invited: 'Зере, бухгалтер',
  abilities: ['see', 'prepare'],
  through: '2027-06-30',
  ...more,
})
const accept = (who: string, code: string) => ask(who, '/api/organisations/invitations/accept', { code })

test('a delegate invites another, who takes the code up once; what he was not given he cannot do', async () => {
  const { body } = await ask('accountant', `/api/organisations/${ofFirm}/invitations`, invitation())
  const code = String(body.code)
  assert.match(code, /^[2-9A-Z]{5}-[2-9A-Z]{5}$/)
  const taken = await accept('helper', code.toLowerCase().replace('-', ' '))
  assert.deepEqual([taken.status, taken.body.abilities], [200, ['see', 'prepare']])
  assert.deepEqual(codeOf(await accept('mother', code)), [409, 'invitation-not-good'])
  refresh()
  assert.equal((await ask('helper', `/api/organisations/${ofFirm}/delegates`)).status, 200)
  const invites = await ask('helper', `/api/organisations/${ofFirm}/invitations`, invitation())
  assert.deepEqual(codeOf(invites), [403, 'organisation-not-yours'])
})

test('whoever names delegates gives no more than was given to him, to himself neither', async () => {
  const url = `/api/organisations/${ofFirm}/invitations`
  const { body } = await ask('accountant', url, invitation({ abilities: ['see', 'delegate'] }))
  assert.equal((await accept('mother', String(body.code))).status, 200)
  refresh()
  for (const abilities of [['refund'], ['see', 'file']])
    assert.deepEqual(codeOf(await ask('mother', url, invitation({ abilities }))), [403, 'more-than-ones-own'])
  assert.equal((await ask('mother', url, invitation({ abilities: ['see'] }))).status, 201)
})

test('a code of whoever was ended since is good no more, nor one’s own, nor one that lasts longer than its giver', async () => {
  const url = `/api/organisations/${ofFirm}/invitations`
  const codeBy = async (who: string, more: object = {}) =>
    String((await ask(who, url, invitation({ abilities: ['see', 'delegate'], ...more }))).body.code)
  assert.deepEqual(codeOf(await accept('mother', await codeBy('mother'))), [409, 'invitation-not-good'])
  const left = await codeBy('mother')
  const longer = await codeBy('mother', { through: '2027-11-30' })
  assert.equal((await accept('helper', longer)).status, 200)
  refresh()
  const { delegates } = (await ask('accountant', `/api/organisations/${ofFirm}/delegates`)).body as {
    delegates: { delegation: number; through: string; abilities: string[] }[]
  }
  assert.equal(delegates[0]!.through, '2027-06-30', 'no longer than his own')
  const all = `/api/organisations/${ofFirm}/delegates`
  await ask('accountant', `${all}/${delegates[0]!.delegation}/end`, {})
  const mothers = delegates.filter(({ abilities }) => abilities.join() === 'see,delegate')
  for (const { delegation } of mothers) await ask('accountant', `${all}/${delegation}/end`, {})
  refresh()
  assert.deepEqual(codeOf(await accept('helper', left)), [409, 'invitation-not-good'])
})

test('the organisation acted for stands in the path: of another’s nothing is seen or done, whatever else one may', async () => {
  assert.deepEqual(codeOf(await ask('helper', `/api/organisations/${ofOther}/delegates`)), [
    403,
    'organisation-not-yours',
  ])
  assert.deepEqual(codeOf(await ask('mother', `/api/organisations/${ofFirm}/delegates`)), [
    403,
    'not-permitted',
  ])
  const [one, two] = await Promise.all(
    [ofFirm, ofOther].map((each) => ask('accountant', `/api/organisations/${each}/delegates`)),
  )
  const named = (told: typeof one) => (told!.body.organisation as { organisation: number }).organisation
  assert.deepEqual([named(one), named(two)], [ofFirm, ofOther])
  const delegates = one!.body.delegates as { delegation: number; name: string }[]
  assert.equal(delegates.length, 4)
  const ending = await ask(
    'accountant',
    `/api/organisations/${ofOther}/delegates/${delegates[0]!.delegation}/end`,
    {},
  )
  assert.deepEqual(codeOf(ending), [403, 'delegate-not-open'], 'the delegate of another organisation')
})

test('nobody acts for an organisation that was struck off, and its delegates are told so; their other ones remain', async () => {
  const url = `/api/organisations/${ofOther}`
  const { body } = await ask('accountant', `${url}/invitations`, invitation({ abilities: ['see'] }))
  await office.register.take('payers', [
    { identifier: other, kind: 'legal-entity', name: '«Үлгі 2» ЖШС', deregisteredOn: '2026-11-30' },
  ])
  refresh()
  assert.deepEqual(codeOf(await ask('accountant', `${url}/delegates`)), [403, 'organisation-struck-off'])
  assert.deepEqual(codeOf(await accept('mother', String(body.code))), [409, 'invitation-not-good'])
  const { organisations } = (await ask('accountant', '/api/organisations')).body as {
    organisations: { organisation: number }[]
  }
  assert.deepEqual(
    organisations.map(({ organisation }) => organisation),
    [ofFirm],
  )
  assert.equal((await ask('accountant', `/api/organisations/${ofFirm}/delegates`)).status, 200)
})

test('a code is good for seven days; a delegate whose term ends in mid-work does nothing more from then on', async () => {
  const invited = await ask('accountant', `/api/organisations/${ofFirm}/invitations`, invitation())
  const { delegates } = (await ask('accountant', `/api/organisations/${ofFirm}/delegates`)).body as {
    delegates: { delegation: number; isSelf: boolean; abilities: string[] }[]
  }
  const latest = delegates.find(({ abilities }) => abilities.join() === 'see,prepare')
  const end = (delegation: number) =>
    ask('accountant', `/api/organisations/${ofFirm}/delegates/${delegation}/end`, {})
  assert.equal((await end(latest!.delegation)).status, 200)
  refresh()
  assert.deepEqual(codeOf(await ask('helper', `/api/organisations/${ofFirm}/delegates`)), [
    403,
    'not-permitted',
  ])
  const own = delegates.find(({ isSelf }) => isSelf)!
  assert.deepEqual(codeOf(await end(own.delegation)), [403, 'delegate-of-oneself'])
  assert.match((await told(sampleIin(3))).at(-1)!, /^you-act-for-firm-no-more 2026-12-/)
  office.pass(8 * 24 * 60)
  await comeIn()
  assert.deepEqual(codeOf(await accept('helper', String(invited.body.code))), [409, 'invitation-not-good'])
  office.pass(366 * 24 * 60)
  await comeIn()
  assert.deepEqual(await organisationsOf('accountant'), [], 'a year is over')
})
