/** Erased by law: what goes, everywhere; what stays; and what is said instead. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { balanceOn } from '#insurance/ledger'
import { findPersonIds } from '#insurance/registry'
import { recompute } from '#insurance/status'
import { people } from '../payments/samples/sample-desk.fixture.ts'
import { basis, type ErasureScene, erasureScene, iinOfErased, iinOfOther } from './erased-person.fixture.ts'
import { termOverJob } from './jobs.ts'

let scene: ErasureScene
before(async () => {
  scene = await erasureScene()
})
after(() => scene.close())

const sums = () =>
  scene.fresh.migrator.query(
    `SELECT person_id, sum(amount)::bigint AS sum, count(*) AS rows FROM ledger.transfer GROUP BY 1
     UNION ALL SELECT document_id, posted, suspense FROM payments.document
     UNION ALL SELECT document_id, amount, line FROM payments.line
     UNION ALL SELECT file_id, size_bytes, sum(octet_length(bytes))::bigint
       FROM payments.file JOIN payments.file_piece USING (file_id) GROUP BY 1, 2
     ORDER BY 1, 2, 3`,
  )
const digests = () =>
  scene.fresh.migrator.query(
    'SELECT digest FROM payments.file UNION ALL SELECT content_digest FROM payments.document ORDER BY 1',
  )

test('before it he stands in many places', async () => {
  const found = await scene.findEverywhere()
  for (const place of [
    'registry.person.iin',
    'registry.person_by_iin.iin',
    'registry.spell.evidence',
    'payments.line.surname',
    'payments.file_piece.bytes',
    'orders.order_file.bytes',
    'orders.payer_order.findings',
    'cases.case_file.details',
    'cases.event.words',
    'cases.file.content',
    'rights.account.subject',
    'rights.break_glass.reason',
    'rights.visit.reference',
    'rights.representation.evidence',
    'rights.proposal.object',
    'platform.idempotency_key.answer_body',
    'audit.access.why',
  ])
    assert.ok(found.includes(place), `${place} of ${found.join(', ')}`)
})

test('afterwards neither his number nor a name of his stands in any column of any table; sums and digests are what they were', async () => {
  const { desk, fresh } = scene
  const [before, digested, difference] = [
    await sums(),
    await digests(),
    (await balanceOn(fresh.database, desk.clock.today())).difference,
  ]
  await scene.decide()
  await scene.run()
  assert.deepEqual(await scene.findEverywhere(), [])
  assert.deepEqual([await sums(), await digests()], [before, digested])
  await desk.balances()
  assert.equal(difference, 0)
})

test('his account is nobody’s: nothing ties it to another of his any more', async () => {
  const accounts = await scene.fresh.migrator.query(
    'SELECT person_id, human_digest FROM rights.account WHERE subject LIKE $1',
    ['erased-%'],
  )
  assert.deepEqual(accounts, [{ person_id: null, human_digest: null }])
})

test('the chain of the access log is whole, and says how many of its entries say nothing any more', async () => {
  const { whole, erased, findings } = await scene.verify()
  assert.deepEqual({ whole, findings }, { whole: true, findings: [] })
  assert.ok(erased >= 2, String(erased))
})

test('his number is of nobody known, a numbered answer has its short result and says by what the rest is gone', async () => {
  const asked = await scene.ask(iinOfErased)
  assert.equal('code' in asked && asked.code, 'person-not-found')
  const { number, status, ground, since, through } = scene.answer
  const again = await scene.again(number)
  assert.deepEqual(again.again.given, { status, ground, since, through })
  assert.equal(again.again.erased.on, '2026-11-30')
  for (const language of ['kk', 'ru', 'en']) assert.ok(again.again.erased.said[language].includes(basis))
  assert.deepEqual([again.status, again.state, again.name, again.iin], [status, 'erased', '', '••••••••••••'])
  const behind = await scene.behind(number)
  assert.deepEqual(behind, { number, payments: [], erased: again.again.erased })
})

test('what is another’s stays: his answer with what is behind it, his rows, his entries of the log', async () => {
  const asked = await scene.ask(iinOfOther)
  assert.ok('json' in asked)
  const behind = await scene.behind(JSON.parse(String(asked.json)).number)
  assert.ok(behind.payments.length > 0 && behind.erased === undefined)
  const lines = await scene.fresh.migrator.query<{ iin: string; person_id: number; surname: string }>(
    'SELECT DISTINCT iin, person_id, surname FROM payments.line ORDER BY person_id',
  )
  assert.deepEqual(
    lines.map(({ iin, surname }) => [iin, surname === '']),
    [
      ['************', true],
      [iinOfOther, false],
    ],
  )
  assert.deepEqual(
    lines.map(({ person_id }) => person_id).toSorted(),
    [scene.personId, scene.otherId].toSorted(),
  )
  const entries = await scene.fresh.migrator.query(
    "SELECT FROM audit.access WHERE person_id = $1 AND why <> '' AND salt IS NOT NULL",
    [scene.otherId],
  )
  assert.ok(entries.length > 0)
})

test('done again it changes nothing, and whoever recomputes everybody finds nothing to change', async () => {
  const rows = () => scene.fresh.migrator.query('SELECT * FROM registry.erasure')
  const before = [await rows(), await sums()]
  await scene.decide()
  await scene.run()
  assert.deepEqual([await rows(), await sums()], before)
  assert.equal((await recompute(scene.fresh.database, { clock: scene.desk.clock })).changed, 0)
})

test('the same number come again in an extract is of a new person, and the old answer is not his', async () => {
  const { desk, fresh, personId } = scene
  await desk.import(
    'persons',
    JSON.stringify({ iin: iinOfErased, surname: 'Жаңаев', givenName: 'А', residence: 'citizen' }),
  )
  const now = (await findPersonIds(fresh.database, [iinOfErased])).get(iinOfErased as never)
  assert.ok(now !== undefined && now !== personId)
  assert.ok('json' in (await scene.ask(iinOfErased)))
  assert.equal((await scene.again(scene.answer.number)).state, 'erased')
  await desk.balances()
})

test('whoever died seventy-five years ago is erased without a decision, whoever lives is not', async () => {
  const { desk, fresh } = scene
  const [dead] = people.slice(2)
  await desk.import(
    'persons',
    JSON.stringify({
      iin: dead,
      surname: 'Ескіев',
      givenName: 'А',
      residence: 'citizen',
      diedOn: '1946-06-10',
    }),
  )
  await termOverJob({ eraser: fresh.eraser, clock: desk.clock }).run(new AbortController().signal)
  await scene.run()
  const gone = await scene.ask(dead!)
  assert.equal('code' in gone && gone.code, 'person-not-found')
  const decided = await fresh.database.query("SELECT FROM registry.erasure WHERE basis = 'term-over'")
  assert.equal(decided.length, 1)
})

test('no other role of the program may do any of it', async () => {
  for (const role of ['database', 'worker', 'reader'] as const)
    for (const forbidden of [
      "UPDATE registry.person SET surname = ''",
      'DELETE FROM registry.person_by_iin',
      "UPDATE payments.line SET iin = ''",
      "UPDATE audit.access SET who = ''",
    ])
      await assert.rejects(scene.fresh[role].query(forbidden), { code: '42501' }, `${role}: ${forbidden}`)
  for (const forbidden of [
    'SELECT FROM ledger.transfer',
    'UPDATE payments.line SET amount = 1',
    'DELETE FROM audit.access',
    "INSERT INTO audit.access (person_id, accessed_at, who, what, why) VALUES (1, now(), '', '', '')",
    'UPDATE audit.access SET link = NULL',
    'SELECT FROM status.answer',
  ])
    await assert.rejects(scene.fresh.eraser.query(forbidden), { code: '42501' }, forbidden)
})
