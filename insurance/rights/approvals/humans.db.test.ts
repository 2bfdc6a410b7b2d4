/** Four eyes are those of two humans: one who has two accounts at the issuer is one, and who cannot be told apart is told why. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleIin, samplePerson } from '../../registry/extracts/sample-extracts.fixture.ts'
import type { SampleBrowser } from '../browser.fixture.ts'
import { nameFirstAdministrators } from '../grants/first-administrators.ts'
import { SampleOffice } from '../sample-office.fixture.ts'

const admin = { kepil_roles: ['admin'] }
const [aigul, erlan] = ['tab-1', 'tab-2']
/** What the issuer tells; some of it is set there later. */
const known: Record<string, Record<string, unknown>> = {
  aigul: { ...admin, name: 'Үлгілова Айгүл', kepil_person: aigul },
  'aigul-again': { ...admin, name: 'А. Үлгілова', kepil_person: aigul },
  erlan: { ...admin, name: 'Сынақов Ерлан', kepil_person: erlan },
  untold: { ...admin, name: 'Есепова Сәуле' },
  'untold-too': { ...admin, name: 'Байқауова Зере' },
  'by-iin': { ...admin, name: 'Нұсқалов Тимур', iin: sampleIin(1) },
  'erlan-at-home': { name: 'Сынақов Ерлан', iin: sampleIin(2), kepil_person: erlan },
  'erlan-by-iin': { ...admin, name: 'Сынақов Ерлан', iin: sampleIin(2) },
  clerk: { name: 'Мысалова Жанна', kepil_person: 7, kepil_roles: ['fund'] },
  'untold-clerk': { name: 'Ошырбаев Дәурен', kepil_roles: ['fund'] },
  registrar: { name: 'Тіркеуші', kepil_person: 'tab-8', kepil_roles: ['fund/registrar'] },
  controller: { name: 'Сынақов Ерлан', kepil_person: erlan, kepil_roles: ['fund/controller'] },
}

let office: SampleOffice
const people: Record<string, SampleBrowser> = {}
const comeIn = async (subject: string): Promise<void> => {
  people[subject] = await office.comeInAs(subject)
}
before(async () => {
  office = await SampleOffice.open(known)
  await office.register.take(
    'persons',
    [1, 2, 3].map((n) => samplePerson(sampleIin(n))),
  )
  for (const subject of Object.keys(known)) await comeIn(subject)
})
after(() => office.close())

type Answered = { readonly status: number; readonly body: Record<string, unknown> }
const codeOf = ({ status, body }: Answered) => [status, body.code]
const reason = 'Қызметкер еңбек демалысында.'
const accountOf = async (subject: string): Promise<number> => {
  const [row] = await office.register.database.query<{ id: number }>(
    'SELECT account_id AS id FROM rights.account WHERE subject = $1',
    [subject],
  )
  return row!.id
}

/** Each of another unit: the same is not proposed twice while it waits. */
let units = 0
async function propose(who: string, to = 'clerk'): Promise<Answered> {
  const unit = `Бөлім ${++units}`
  const grant = {
    role: 'fund',
    function: 'registrar',
    unit,
    from: '2026-11-30',
    through: '2026-12-31',
    reason,
  }
  return people[who]!.ask('/api/rights/grants', { ...grant, account: await accountOf(to) })
}
async function proposed(who: string, to?: string): Promise<number> {
  const { status, body } = await propose(who, to)
  assert.equal(status, 201, JSON.stringify(body))
  return body.proposal as number
}
async function decide(who: string, proposal: number, approve = true): Promise<Answered> {
  const { waiting } = (await people[who]!.ask('/api/approvals')).body as {
    waiting: { proposal: number; digest: string }[]
  }
  const digest = waiting.find((each) => each.proposal === proposal)?.digest ?? '0'.repeat(64)
  return people[who]!.ask(`/api/approvals/${proposal}/decision`, { approve, reason, digest })
}

test('one human with two accounts approves nothing he proposed, whichever of them proposed it; another does', async () => {
  for (const [proposer, other] of [
    ['aigul', 'aigul-again'],
    ['aigul-again', 'aigul'],
  ] as const) {
    const proposal = await proposed(proposer)
    assert.deepEqual(codeOf(await decide(other, proposal)), [403, 'second-person-needed'])
    assert.deepEqual((await decide('erlan', proposal)).body, { done: true })
  }
})

test('a right for another account of one’s own is neither proposed nor approved, nor is it shown to be decided', async () => {
  assert.deepEqual(codeOf(await propose('aigul', 'aigul-again')), [403, 'about-oneself'])
  const proposal = await proposed('erlan', 'aigul-again')
  assert.deepEqual(codeOf(await decide('aigul', proposal)), [403, 'about-oneself'])
})

test('the claim of one account and the IIN of another are one human where a third account tells both', async () => {
  assert.deepEqual(codeOf(await propose('erlan', 'erlan-by-iin')), [403, 'about-oneself'])
  assert.deepEqual(codeOf(await propose('erlan-by-iin', 'erlan')), [403, 'about-oneself'])
  const erasure = { iin: sampleIin(2), basis: 'Сот шешімі № 2-1234', reason }
  const { body } = await people.registrar!.ask('/api/erasures', erasure)
  assert.deepEqual(codeOf(await decide('controller', body.proposal as number)), [403, 'about-oneself'])
  // Of a person known by nothing that could be compared it is not said that he is somebody of the office.
  const another = await people.registrar!.ask('/api/erasures', { ...erasure, iin: sampleIin(3) })
  assert.equal((await decide('controller', another.body.proposal as number)).body.done, true)
})

/** Proposed before the issuer told anything of whoever did: an account of before may have none of it. */
async function proposedUntold(who: string): Promise<number> {
  const { database } = office.register
  const proposal = await proposed('erlan')
  const [row] = await database.query<{ id: number }>(
    `INSERT INTO rights.proposal (deed, object, digest, reason, proposed_by, proposed_at)
     SELECT deed, object, digest, reason, $2, proposed_at FROM rights.proposal WHERE proposal_id = $1
     RETURNING proposal_id AS id`,
    [proposal, await accountOf(who)],
  )
  return row!.id
}

test('who cannot be told apart is told what to do and may refuse, and approves once the issuer tells it and both came anew', async () => {
  const proposal = await proposedUntold('untold')
  const refused = await decide('untold-too', await proposedUntold('untold'))
  assert.deepEqual(codeOf(refused), [403, 'proposer-not-told-apart'])
  for (const language of ['kk', 'ru', 'en'])
    assert.match(
      (refused.body.message as Record<string, string>)[language]!,
      /kepil_person.*docs\/server\.md/,
    )
  for (const other of ['erlan', 'by-iin'])
    assert.deepEqual(codeOf(await decide(other, proposal)), [403, 'proposer-not-told-apart'])
  assert.deepEqual((await decide('untold-too', await proposedUntold('untold'), false)).body, { done: false })

  known.untold!.kepil_person = 'tab-9'
  assert.deepEqual(
    codeOf(await decide('erlan', proposal)),
    [403, 'proposer-not-told-apart'],
    'not before he comes',
  )
  await comeIn('untold')
  assert.deepEqual((await decide('erlan', proposal)).body, { done: true })
  // Of one who tells an IIN and of one who tells the claim nothing is alike.
  const next = await proposed('untold')
  assert.deepEqual(codeOf(await decide('by-iin', next)), [403, 'proposer-not-told-apart'])
  known['by-iin']!.kepil_person = 'tab-10'
  await comeIn('by-iin')
  assert.deepEqual((await decide('by-iin', next)).body, { done: true })
})

test('nor is a right proposed for one who might be oneself, until he has come by an account that tells it', async () => {
  const refused = await propose('erlan', 'untold-clerk')
  assert.deepEqual(codeOf(refused), [403, 'subject-not-told-apart'])
  assert.match((refused.body.message as { en: string }).en, /"kepil_person".*"Two people"/)
  known['untold-clerk']!.kepil_person = 'tab-11'
  await comeIn('untold-clerk')
  const proposal = await proposed('erlan', 'untold-clerk')
  assert.deepEqual((await decide('aigul', proposal)).body, { done: true })
})

test('two who are told by an IIN alone are two; one whose person was merged into another is the other', async () => {
  known['by-iin-too'] = { ...admin, name: 'Байқауова Зере', iin: sampleIin(3) }
  known['by-iin-alone'] = { ...admin, name: 'Нұсқалов Тимур', iin: sampleIin(1) }
  known['clerk-by-iin'] = { name: 'Мысалова Жанна', iin: sampleIin(2), kepil_roles: ['fund'] }
  for (const subject of ['by-iin-too', 'by-iin-alone', 'clerk-by-iin']) await comeIn(subject)
  const [one, other] = [
    await proposed('by-iin-alone', 'clerk-by-iin'),
    await proposed('by-iin-alone', 'clerk-by-iin'),
  ]
  assert.deepEqual((await decide('by-iin-too', one)).body, { done: true })
  await office.register.migrator.execute(`UPDATE registry.person SET merged_into = $2 WHERE person_id = $1`, [
    await office.register.idOf(sampleIin(3)),
    await office.register.idOf(sampleIin(1)),
  ])
  office.pass(1 / 30)
  assert.deepEqual(codeOf(await decide('by-iin-too', other)), [403, 'second-person-needed'])
})

test('of what the issuer tells one human by a digest alone is kept, and an issuer that tells it no longer takes nothing away', async () => {
  const { database } = office.register
  const rows = await database.query<{ account: string; digest: Buffer | null }>(
    'SELECT a::text AS account, human_digest AS digest FROM rights.account AS a ORDER BY account_id',
  )
  for (const { account } of rows) assert.doesNotMatch(account, /tab-\d/)
  const own = async () =>
    (await database.query('SELECT human_digest FROM rights.account WHERE subject = $1', ['erlan']))[0]
  const before = await own()
  known.erlan!.kepil_person = { number: 2 }
  await comeIn('erlan')
  assert.deepEqual(await own(), before)
})

test('the first two administrators are not one human who has signed in twice; where they have not, it is asked when they act', async () => {
  const { database, migrator } = office.register
  const name = (...subjects: string[]) =>
    nameFirstAdministrators({ database, clock: office.clock }, { issuer: 'https://issuer.example', subjects })
  for (const subject of Object.keys(known)) delete known[subject]!.kepil_roles
  await migrator.execute('UPDATE rights.staff_grant SET ended_at = now(), ended_by = 1')
  await migrator.execute(`UPDATE rights.session SET roles = '[]'`)
  const refused = await name('aigul', 'aigul-again')
  assert.equal('code' in refused && refused.code, 'administrators-one-human')
  known['new-1'] = { name: 'Жаңа', kepil_person: 'tab-20' }
  known['new-2'] = { name: 'Тағы жаңа', kepil_person: 'tab-20' }
  assert.equal(((await name('new-1', 'new-2')) as number[]).length, 2)
  for (const subject of ['new-1', 'new-2']) await comeIn(subject)
  assert.deepEqual(codeOf(await decide('new-2', await proposed('new-1'))), [403, 'second-person-needed'])
})
