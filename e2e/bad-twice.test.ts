/** What comes twice is taken once; what is of nobody known waits until he is; two who do the same at once do it once. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Answer, assertRefused, assertSaid, Place, type Program } from './program.ts'
import { paymentFile, people, takeInRegisters } from './small-country.ts'

const place = new Place()
let program: Program

before(async () => {
  await takeInRegisters(place)
  program = await place.start()
})
after(async () => {
  await program?.stop()
  await place.clear()
})

type Found = { code: string; action: string; message: { ru: string } }
const accept = (id: unknown): Promise<Answer> =>
  program.operate(`/api/payment-files/${id}/accept`, { method: 'POST' })
const books = async () => (await program.ask('/api/balance')).json as Record<string, string>
const filesKept = async () => (await program.ask('/api/payment-files')).json.total as number
const taken = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { takenBefore: boolean; passedSum: string; id: number })

test('the same file sent five times at once is kept once, and accepted twice at once is posted once', async () => {
  const file = paymentFile({ reference: 'ONCE', rows: [{}, { iin: people.second }] })
  const sent = await Promise.all(Array.from({ length: 5 }, (_, at) => program.handIn(file, `copy-${at}.102`)))
  const ids = new Set(sent.map(({ json }) => json.id))
  assert.deepEqual(
    sent.map(({ status }) => status),
    [201, 201, 201, 201, 201],
  )
  assert.equal(ids.size, 1)
  assert.equal(await filesKept(), 1)
  const [id] = ids
  const answers = await Promise.all([accept(id), accept(id), accept(id)])
  assert.equal(answers.filter(({ status }) => status === 200).length, 1)
  for (const answer of answers.filter(({ status }) => status !== 200)) {
    assert.equal(answer.status, 409)
    assert.match(String(answer.json.code), /^file-(being-accepted|accepted-already)$/)
    assertSaid(answer.json.message)
  }
  assert.equal((await books()).posted, '10000.00')
  assertRefused(await accept(id), 409, 'file-accepted-already')
})

test('the same file again, under another name, in a form, or at the command line, changes nothing and says so', async () => {
  const earlier = await place.record()
  const file = paymentFile({ reference: 'ONCE', rows: [{}, { iin: people.second }] })
  const again = await program.handIn(file, 'other.eks')
  assert.deepEqual([again.json.state, again.json.takenBefore], ['accepted', true])
  const form = new FormData()
  form.append('file', new Blob([Buffer.from(file)]), 'third.txt')
  const inForm = await program.operate('/api/payment-files', { method: 'POST', body: form })
  assert.deepEqual([inForm.json.id, inForm.json.takenBefore], [again.json.id, true])
  const { status, stdout } = await place.kepil(['intake', place.write('fourth.102', file), '--json'])
  assert.equal(status, 0)
  assert.equal(taken(stdout)[0]!.takenBefore, true)
  assert.equal(await filesKept(), 1)
  assert.deepEqual(await place.record(), earlier)
})

test('the same document in other bytes is taken once; other content under the same number is refused', async () => {
  const earlier = await place.record()
  const rows = [{}, { iin: people.second }]
  const renumbered = await program.handIn(paymentFile({ reference: 'ANOTHER', rows }))
  const found = renumbered.json.findings as Found[]
  assert.ok(
    found.some(({ code, action }) => code === 'D02' && action === 'already-taken'),
    renumbered.text,
  )
  for (const { message } of found) assertSaid(message)
  const accepted = await accept(renumbered.json.id)
  assert.equal(accepted.json.passed, 0)
  const altered = await program.handIn(paymentFile({ reference: 'ONCE', rows: [{ amount: '4250,00' }] }))
  assert.equal(altered.json.state, 'refused')
  const [refused] = altered.json.findings as Found[]
  assert.deepEqual([refused!.code, refused!.action], ['D02', 'fatal'])
  assert.match(refused!.message.ru, /ONCE.*22\sноября 2026/)
  assertSaid(refused!.message)
  assert.deepEqual(await place.record(), earlier)
})

test('two programs that take the same file in at the same time post it once', async () => {
  const earlier = await books()
  const rows = Array.from({ length: 400 }, (_, at) => ({ amount: `${1 + (at % 9)},00` }))
  const file = place.write('both.102', paymentFile({ reference: 'BOTH', rows }))
  const runs = await Promise.all([
    place.kepilBeside(['intake', file, '--json']),
    place.kepilBeside(['intake', file, '--json']),
  ])
  for (const { status, stderr } of runs) assert.deepEqual([status, stderr], [0, ''])
  const posted = rows.reduce((sum, { amount }) => sum + Number.parseInt(amount, 10), 0)
  const later = await books()
  assert.equal(Number(later.posted) - Number(earlier.posted), posted)
  assert.equal(later.difference, '0.00')
})

test('money for a sound IIN of nobody is held, and credited when the register knows the person', async () => {
  const handed = await program.handIn(paymentFile({ reference: 'NOBODY', rows: [{ iin: people.nobody }] }))
  const [found] = handed.json.findings as Found[]
  assert.deepEqual([found!.code, found!.action, handed.json.suspense], ['P02', 'suspense', 1])
  assertSaid(found!.message)
  assertRefused(await program.post('/api/status', { iin: people.nobody }), 404, 'person-not-found', 'iin')
  const earlier = await books()
  assert.equal((await accept(handed.json.id)).json.suspenseSum, '5000.00')
  const held = await books()
  assert.deepEqual([held.suspense, held.posted, held.difference], ['5000.00', earlier.posted, '0.00'])
  const register = place.write(
    'late.csv',
    `iin,surname,givenName,residence\n${people.nobody},СЫНАКОВ,АРДАК,citizen\n`,
  )
  const imported = await place.kepil(['import', 'persons', register, '--json'])
  assert.deepEqual([imported.status, JSON.parse(imported.stdout).released], [0, 1])
  const freed = await books()
  assert.deepEqual(
    [freed.suspense, Number(freed.posted) - Number(held.posted), freed.difference],
    ['0.00', 5000, '0.00'],
  )
  assert.equal((await program.post('/api/status', { iin: people.nobody })).status, 200)
})

test('the same register twice, or with bad rows, changes nothing but what is good in it', async () => {
  const rows = [
    'iin,surname,givenName,patronymic,residence',
    `${people.known},СЫНАКОВ,АРДАК,УЛГИУЛЫ,citizen`,
    `${people.wrongDigit},СЫНАКОВ,АРДАК,УЛГИУЛЫ,citizen`,
    `${people.second},СЫНАКОВ,АРДАК,УЛГИУЛЫ,martian`,
    `${people.second},СЫНАКОВ,АРДАК`,
  ]
  const earlier = await place.record()
  const file = place.write('bad-rows.csv', rows.join('\n'))
  const { status, stdout, stderr } = await place.kepil(['import', 'persons', file, '--json', '--lang', 'kk'])
  const { faulty, unchanged, errors } = JSON.parse(stdout)
  assert.deepEqual([status, faulty, unchanged], [1, 3, 1])
  assert.match(stderr, /errors\.csv/)
  const report = place.read(errors)
  assert.equal(report.trim().split('\n').length, 4)
  assert.match(report, /^3,iin,/m)
  assert.match(report, /^4,residence,/m)
  assert.match(report, /[әғқңөұүһі]/)
  for (const bad of ['', '\u0000\u0001\u0002', 'iin;nothing\n1;2\n', '<xml/>']) {
    const refused = await place.kepil(['import', 'persons', place.write('bad.csv', bad), '--lang', 'ru'])
    assert.equal(refused.status, 1, `${JSON.stringify(bad)}: ${refused.stdout}${refused.stderr}`)
    assert.match(refused.stderr, /[а-я]{4}/)
  }
  assert.deepEqual(await place.record(), earlier)
})
