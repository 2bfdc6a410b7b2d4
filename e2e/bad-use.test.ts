/** The program used wrongly: words after a verb, the environment, and a server without demonstration data. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { startEmbedded } from '#platform/embedded'
import { assertRefused, Place, type Program } from './program.ts'
import { paymentFile, people, takeInRegisters } from './small-country.ts'

const place = new Place()
before(() => takeInRegisters(place))
after(() => place.clear())

const kazakh = /[әғқңөұүһі]/i

test('wrong use ends with 2 and one line in the reader’s language that names what is wrong', async () => {
  const wrong: readonly (readonly [words: string, named: RegExp])[] = [
    ['nonsense', /nonsense/],
    ['law', /dues/],
    ['law nonsense', /dues/],
    ['check', /check/],
    ['check nowhere.102', /nowhere\.102/],
    ['check --lnag ru x.102', /--lnag/],
    ['check x.102 --received-on 2026-13-01', /2026-13-01/],
    ['check x.102 --received-on', /--received-on/],
    ['check x.102 --lang de', /de/],
    ['convert x.102 --to pdf', /mt102\|csv/],
    ['intake', /intake/],
    ['intake nowhere.102', /nowhere\.102/],
    ['balance --on 2026-02-30', /2026-02-30/],
    ['balance extra', /extra/],
    ['import nothing file.csv', /persons\|payers\|groups/],
    ['status', /recompute/],
    ['start --port 9090', /--port/],
    ['migrate now', /now/],
  ]
  for (const [words, named] of wrong) {
    const { status, stdout, stderr } = await place.kepil(words.split(' '), {
      KEPIL_LANG: words.length % 2 ? 'kk' : 'ru',
    })
    assert.deepEqual([status, stdout, stderr.trimEnd().split('\n').length], [2, '', 1], `${words}: ${stderr}`)
    assert.match(stderr, named, words)
    assert.match(stderr.replace('kepil', ''), /[а-яәғқңөұүһі]{4}/i, words)
  }
  const in_ = async (language: string) =>
    (await place.kepil(['check', 'nowhere.102', '--lang', language])).stderr
  assert.equal(new Set([await in_('kk'), await in_('ru'), await in_('en')]).size, 3)
})

test('every verb helps with an example, in each language', async () => {
  const verbs = [...(await place.kepil(['--help'])).stdout.matchAll(/^ {2}(\S+) {2,}\S/gm)].map(
    ([, name]) => name!,
  )
  for (const verb of ['start', 'law', 'check', 'intake', 'balance', 'import', 'status'])
    assert.ok(verbs.includes(verb))
  for (const verb of verbs) {
    const { status, stdout } = await place.kepil([verb, '--help'], { KEPIL_LANG: 'kk' })
    assert.equal(status, 0)
    assert.match(stdout, kazakh)
    assert.match(stdout, /Example:\n .*kepil /, verb)
  }
})

test('what the machine-readable answers of verbs hold is what the contract names', async () => {
  const balance = await place.kepil(['balance', '--json'])
  assert.equal(balance.status, 0)
  assert.deepEqual(Object.keys(JSON.parse(balance.stdout)), [
    'on',
    'received',
    'posted',
    'suspense',
    'returned',
    'difference',
  ])
  const recomputed = await place.kepil(['status', 'recompute', '--json'])
  assert.equal(recomputed.status, 0, recomputed.stderr)
  const { persons, changed, seconds } = JSON.parse(recomputed.stdout)
  assert.deepEqual([persons, changed, typeof seconds], [3, 0, 'number'])
  const file = place.write('one.102', paymentFile({ rows: [{}, { iin: people.wrongDigit }] }))
  const { status, stdout } = await place.kepil(['check', file, '--json'])
  const answer = JSON.parse(stdout)
  assert.equal(status, 1)
  assert.deepEqual(
    [answer.format, answer.encoding, answer.rows, answer.passed, answer.returned],
    ['mt102', 'cp866', 2, 1, 1],
  )
  assert.deepEqual([answer.passedSum, answer.returnedSum], ['5000.00', '5000.00'])
  assert.deepEqual(answer.document, {
    reference: 'EXAMPLE1',
    payer: '180140990010',
    purposeCode: '122',
    period: '2026-10',
    total: '10000.00',
    ...Object.fromEntries(
      Object.entries(answer.document).filter(
        ([name]) => !/^(reference|payer|purposeCode|period|total)$/.test(name),
      ),
    ),
  })
  const [finding] = answer.findings
  assert.deepEqual([finding.row, finding.code, finding.severity], [2, 'P01', 'return'])
  assert.deepEqual(Object.keys(finding.message), ['kk', 'ru', 'en'])
  assert.ok(Array.isArray(answer.notChecked) && answer.notChecked.includes('P02'))
})

test('a setting that is wrong is named, in the reader’s language, and nothing starts', async () => {
  const wrong: readonly (readonly [setting: Record<string, string>, named: RegExp])[] = [
    [{ PORT: 'eighty' }, /PORT.*eighty/],
    [{ PORT: '70000' }, /PORT.*70000/],
    [{ DATABASE_URL: 'localhost' }, /DATABASE_URL/],
    [{ KEPIL_TODAY: '2026-02-30' }, /2026-02-30.*KEPIL_TODAY|KEPIL_TODAY.*2026-02-30/],
    [{ KEPIL_TODAY: '2021-06-10', KEPIL_ENV: 'production' }, /KEPIL_TODAY.*KEPIL_ENV=production/],
    [{ KEPIL_TODAY: '2021-06-10', KEPIL_DEMO: '0' }, /KEPIL_TODAY/],
    [{ DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/none' }, /./],
  ]
  for (const [setting, named] of wrong) {
    const { status, stderr } = await place.kepil(['start'], { PORT: '0', KEPIL_LANG: 'kk', ...setting })
    const [first] = stderr.split('\n')
    assert.equal(status, 3, stderr)
    assert.match(first!, named)
    assert.match(first!, kazakh)
    assert.doesNotMatch(first!, /ақау/, 'a fault nobody foresaw')
  }
  const told = await place.kepil(['balance', '--json'], { KEPIL_TODAY: '2021-06-10' })
  assert.equal(JSON.parse(told.stdout).on, '2021-06-10')
})

test('on a server of one’s own without demonstration data whatever touches a person asks for a sign-in', async () => {
  const embedded = await startEmbedded({ directory: `${place.data}/postgres` })
  let program: Program | undefined
  try {
    program = await place.start({ DATABASE_URL: embedded.url })
    const iin = people.known
    const refused = [
      await program.post('/api/status', { iin }),
      await program.post('/api/status', { iin, short: true }),
      await program.ask('/api/answers/K-7F3A-9QX2-0MBD-4TZE'),
      await program.post('/api/payment-files', paymentFile()),
      await program.ask('/api/payment-files'),
      await program.ask('/api/payment-files/1'),
      await program.ask('/api/payment-files/1/lines'),
      await program.ask('/api/payment-files/1/returned'),
      await program.ask('/api/payment-files/1/accept', { method: 'POST' }),
    ]
    for (const answer of refused) assertRefused(answer, 401, 'sign-in-needed')
    assert.deepEqual(
      [
        (await program.post('/api/law/dues', { month: '2026-11', payer: 'self' })).status,
        (await program.ask('/health')).status,
        (await program.ask('/ready')).status,
        (await program.ask('/api/now')).json.demonstration,
      ],
      [200, 200, 200, null],
    )
  } finally {
    await program?.stop()
    await embedded.release()
  }
})
