/** Cases over HTTP: who opens what, who sees whose, who does what; races; and what is in the access log of it. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { looksAt, recordAccess } from '#platform/audit'
import { day } from '#vocabulary/day.ts'
import { courseOf } from './course.ts'
import { editionFrom, kindEditions } from './kinds.ts'
import { type SampleCaseOffice, sampleOffice } from './sample-case-office.fixture.ts'
import { eventsOf, findCase } from './store.ts'

let office: SampleCaseOffice
before(async () => {
  office = await sampleOffice()
})
after(() => office.close())

type Who = Parameters<SampleCaseOffice['ask']>[0]

const words = 'Сұрағым бар'
const open: SampleCaseOffice['open'] = (...opened) => office.open(...opened)
const act: SampleCaseOffice['act'] = (...done) => office.act(...done)
const see = async (who: Who, number: string) =>
  (await office.ask(who, `/api/cases/${number}`)).body as never as {
    readonly code?: string
    readonly stand: string
    readonly about: { name: string; number: string } | null
    readonly mayDo: string[]
    readonly dueOn: string | null
    readonly takenBy: string | null
    readonly details: { value: { kk: string } }[]
    readonly events: { what: string; words: string | null; isYou: boolean }[]
  }
const list = async (who: Who, which: string) =>
  (await office.ask(who, `/api/cases?which=${which}`)).body as never as {
    readonly cases: { number: string; about: { name: string } | null; isMine: boolean }[]
    readonly total: number
    readonly queues: { unassigned: number; mine: number; open: number; late: number } | null
  }
const refused = async (who: Who, body: object): Promise<string> =>
  String((await office.ask(who, '/api/cases', { words, ...body })).body.code)

test('from question to answer: opened, taken, asked, answered, closed, and opened again', async () => {
  const number = await open('aigul')
  assert.match(number, /^C-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  assert.equal(await act('contact', number, 'take'), 'taken')
  assert.equal(await act('contact', number, 'ask', { words: 'Қай айға төледіңіз?' }), 'waiting')
  assert.equal((await see('aigul', number)).dueOn, null)
  assert.equal(await act('aigul', number, 'messages', { words: 'Қазанға' }), 'taken')
  assert.equal(
    await act('contact', number, 'close', { outcome: 'answered', words: 'Төлем түскен' }),
    'closed',
  )
  assert.equal(await act('aigul', number, 'reopen', { words: 'Көрінбейді' }), 'unassigned')
  const { events, details } = await see('aigul', number)
  assert.deepEqual(
    events.map(({ what, words: said }) => [what, said]),
    [
      ['opened', words],
      ['taken', null],
      ['asked', 'Қай айға төледіңіз?'],
      ['message', 'Қазанға'],
      ['resumed', null],
      ['closed', 'Төлем түскен'],
      ['reopened', 'Көрінбейді'],
    ],
  )
  assert.deepEqual(details, [])
})

test('one’s own is seen, of another’s and of nobody’s the same is said, by a citizen and by another office', async () => {
  const number = await open('aigul')
  assert.equal((await see('aigul', number)).stand, 'unassigned')
  assert.equal((await see('aigul', number.toLowerCase().replaceAll('-', ''))).stand, 'unassigned')
  const nobodys = await office.ask('erlan', '/api/cases/C-0000-0000')
  for (const who of ['erlan', 'stranger', 'operator', 'auditor', 'provider'] as const) {
    assert.deepEqual(await office.ask(who, `/api/cases/${number}`), nobodys, who)
    for (const what of ['take', 'waiting/end']) assert.equal(await act(who, number, what), 'case-not-found')
    assert.equal(await act(who, number, 'messages', { words }), 'case-not-found')
    assert.equal(await act(who, number, 'reopen', { words }), 'case-not-found')
    assert.equal(await act(who, number, 'close', { outcome: 'answered', words }), 'case-not-found')
    assert.equal(await act(who, number, 'hand-over', { to: 'fund' }), 'case-not-found')
  }
  assert.equal((await see('aigul', 'whatever')).code, 'case-not-found')
})

test('whoever acts for a person sees that one’s cases, opens one about him, and is in his access log', async () => {
  const his = await office.open('aigul')
  assert.equal((await office.ask('erlanForAigul', `/api/cases/${his}`)).status, 200)
  assert.equal((await office.ask('erlan', `/api/cases/${his}`)).body.code, 'case-not-found')
  const opened = await office.open('erlanForAigul', { representation: 5 })
  assert.equal((await office.ask('aigul', `/api/cases/${opened}`)).status, 200)
  const refused = await office.ask('erlan', '/api/cases', {
    kind: 'question',
    words: 'Сұрақ',
    representation: 5,
  })
  assert.deepEqual([refused.status, refused.body.code], [403, 'case-about-yourself'])
  const looks = await office.database.query('SELECT 1 FROM audit.access WHERE person_id = $1 AND who = $2', [
    office.personOf(0),
    `citizen:${office.accountOf('erlanForAigul')}`,
  ])
  assert.equal(looks.length, 1)
})

test('a citizen opens about himself alone; staff about a person or a firm, by kinds that are theirs', async () => {
  const [first] = office.iins
  assert.equal(await refused('aigul', { kind: 'question', iin: office.iins[1] }), 'case-about-yourself')
  assert.equal(await refused('aigul', { kind: 'audit' }), 'case-kind-not-yours')
  assert.equal(await refused('provider', { kind: 'question', iin: first }), 'case-kind-not-yours')
  assert.equal(await refused('stranger', { kind: 'question' }), 'case-subject-unknown')
  assert.equal(await refused('contact', { kind: 'question' }), 'case-subject-missing')
  assert.equal(
    await refused('contact', { kind: 'question', iin: first, bin: office.bin }),
    'case-subject-missing',
  )
  assert.equal(await refused('contact', { kind: 'question', iin: '800615199999' }), 'case-subject-unknown')
  assert.equal(await refused('contact', { kind: 'question', bin: 'Үлгі' }), 'case-subject-unknown')
  const number = await open('contact', { kind: 'question', iin: first })
  assert.equal((await see('aigul', number)).stand, 'unassigned', 'it is the person’s own too')
  const ofFirm = await open('contact', {
    kind: 'payment-missing',
    bin: office.bin,
    paidOn: '2026-11-20',
    amount: '500.00',
  })
  assert.equal((await see('contact', ofFirm)).about?.number, office.bin)
  assert.equal((await see('aigul', ofFirm)).code, 'case-not-found')
})

test('a kind asks for what it needs and for nothing else', async () => {
  assert.equal(await refused('aigul', { kind: 'wrong-data', fact: 'Аты' }), 'case-details-missing')
  assert.equal(await refused('aigul', { kind: 'question', paidOn: '2026-11-20' }), 'case-details-foreign')
  const paid = { kind: 'payment-missing', paidOn: '2026-11-24', amount: '4250.00' }
  assert.equal(await refused('aigul', paid), 'case-paid-ahead')
  assert.equal(await refused('aigul', { ...paid, amount: '4250' }), 'field-unreadable')
  for (const amount of ['-1.00', '1.5', '9999999999999.00'])
    assert.equal(await refused('aigul', { ...paid, amount }), 'field-unreadable')
  assert.equal(await refused('aigul', { kind: 'who-looked', entry: 1e300 }), 'field-unreadable')
  assert.equal(await refused('aigul', { kind: 'question', words: ' \n ' }), 'field-unreadable')
  assert.equal(await refused('aigul', { kind: 'question', words: 'a\u0000b' }), 'field-unreadable')
  const number = await open('aigul', { ...paid, paidOn: '2026-11-20', reference: 'AB-1' })
  const { details } = await see('aigul', number)
  assert.deepEqual(
    details.map(({ value }) => value.kk.replaceAll('\u00a0', ' ')),
    ['2026 жылғы 20 қараша', '4 250 ₸', 'AB-1'],
  )
})

test('an entry of the access log is asked about by whoever it is about, and by nobody else', async () => {
  const [own, others] = [office.personOf(0), office.personOf(1)]
  for (const personId of [own, others])
    await recordAccess(
      office.database,
      [{ personId, who: `fund:${office.accountOf('erlan')}`, what: 'status', why: 'by IIN' }],
      office.clock.now(),
    )
  const [look] = await looksAt(office.database, [own], { offset: 0, limit: 1 })
  const [foreign] = await looksAt(office.database, [others], { offset: 0, limit: 1 })
  assert.equal(await refused('aigul', { kind: 'who-looked', entry: foreign!.entry }), 'case-entry-unknown')
  const number = await open('aigul', { kind: 'who-looked', entry: look!.entry })
  const { details, dueOn } = await see('aigul', number)
  assert.match(details[0]!.value.kk, /Қор, Аты erlan – мәртебе қаралды/)
  assert.equal(dueOn, '2026-11-26', 'in three working days')
})

test('of two who take a case at once one has it and the other is told', async () => {
  for (let round = 0; round < 5; round++) {
    const number = await open('aigul', { kind: 'wrong-data', register: 'persons', fact: 'Аты' })
    const said = await Promise.all(
      (['registrar', 'registrar2'] as const).map((who) => act(who, number, 'take')),
    )
    assert.deepEqual(said.toSorted(), ['case-taken', 'taken'])
    const { events } = await see('aigul', number)
    assert.deepEqual(
      events.map(({ what }) => what),
      ['opened', 'taken'],
    )
  }
})

test('at once closed and written in, a case is one or the other, and its course is kept as its events say', async () => {
  const number = await open('aigul')
  await act('contact', number, 'take')
  await Promise.all([
    ...Array.from({ length: 5 }, (_, each) => act('aigul', number, 'messages', { words: `${each}` })),
    act('contact', number, 'close', { outcome: 'answered', words }),
    act('contact', number, 'hand-over', { to: 'fund/registrar' }),
  ])
  const found = (await findCase(office.database, number as never))!
  const events = await eventsOf(office.database, found.caseId)
  assert.deepEqual(
    events.map(({ place }) => place),
    events.map((_, place) => place + 1),
  )
  const { stand, workedBy, dueOn } = courseOf(editionFrom(kindEditions, found.kind, found.edition), events)
  assert.deepEqual([found.stand, found.workedBy, found.dueOn], [stand, workedBy, dueOn])
})

test('a write that is sent twice under one key is done once', async () => {
  const body = { kind: 'question', words }
  const first = await office.ask('aigul', '/api/cases', body, 'opened-once')
  assert.deepEqual(await office.ask('aigul', '/api/cases', body, 'opened-once'), first)
  const url = `/api/cases/${first.body.number}/messages`
  for (let time = 0; time < 2; time++) await office.ask('aigul', url, { words: 'бір рет' }, 'said-once')
  const { events } = await see('aigul', first.body.number!)
  assert.equal(events.filter(({ what }) => what === 'message').length, 1)
})

test('the name is shown to whoever works on the case, and no reading of a case stays out of the access log', async () => {
  const number = await open('aigul', { kind: 'wrong-data', register: 'status', fact: 'Мәртебе' })
  const looks = async () =>
    (await looksAt(office.database, [office.personOf(0)], { offset: 0, limit: 20 })).filter(({ why }) =>
      why.includes(number),
    )
  assert.equal((await see('registrar', number)).about, null)
  assert.deepEqual(
    (await looks()).map(({ who, what, why }) => [who, what, why]),
    [[`fund:${office.accountOf('registrar')}`, 'case', `case ${number}`]],
  )
  const unassigned = await list('registrar', 'unassigned')
  assert.equal(unassigned.cases.find((each) => each.number === number)!.about, null)
  assert.equal((await looks()).length, 1, 'a queue shows nobody')
  await act('registrar', number, 'take')
  assert.deepEqual((await see('registrar', number)).about, {
    name: 'Мысалов Үлгі Сынақұлы',
    number: office.iins[0],
  })
  assert.equal((await see('registrar2', number)).about, null)
  const mine = await list('registrar', 'mine')
  assert.match(mine.cases.find((each) => each.number === number)!.about!.name, /Мысалов/)
  assert.equal((await looks()).length, 4)
  await see('aigul', number)
  assert.equal((await looks()).length, 4, 'his own he reads without an entry')
  await act('registrar', number, 'close', { outcome: 'data-right', words })
  assert.equal((await see('registrar', number)).about, null, 'and not when it is closed')
})

test('a queue is its office’s: what nobody has, what is mine, all of it, and how much is late', async () => {
  const number = await open('aigul', { kind: 'payment-missing', paidOn: '2026-11-20', amount: '1.00' })
  const before = (await list('operator', 'unassigned')).queues!
  await act('operator', number, 'take')
  const { cases, queues } = await list('operator', 'mine')
  assert.deepEqual(
    cases.map((each) => each.number),
    [number],
  )
  assert.deepEqual(queues, { ...before, unassigned: before.unassigned - 1, mine: 1 })
  assert.ok(!(await list('contact', 'all')).cases.some((each) => each.number === number))
  office.clock.goTo(day('2027-02-01'))
  const { late, open: openNow } = (await list('operator', 'all')).queues!
  assert.equal(late, openNow)
  office.clock.goTo(day('2026-11-23'))
  await act('operator', number, 'close', { outcome: 'payment-found', words })
  assert.ok(!(await list('operator', 'all')).cases.some((each) => each.number === number))
  assert.ok((await list('operator', 'closed')).cases.some((each) => each.number === number))
  const own = await list('aigul', 'own')
  assert.equal(own.queues, null)
  assert.ok(own.cases.some((each) => each.number === number))
  assert.equal((await list('erlan', 'own')).total, 0)
  for (const which of ['unassigned', 'mine', 'all', 'closed'])
    assert.equal((await list('aigul', which)).total, 0)
})

test('whoever tries out numbers of nobody is told no more of any number that day', async () => {
  const tried = { kind: 'question', iin: '800615199999' }
  const said = new Map<string, number>()
  for (let time = 0; time < 203; time++) {
    const code = await refused('registrar2', tried)
    said.set(code, (said.get(code) ?? 0) + 1)
  }
  assert.deepEqual(
    [...said],
    [
      ['case-subject-unknown', 200],
      ['case-subjects-tried', 3],
    ],
  )
  assert.equal(await refused('registrar2', { kind: 'question', iin: office.iins[0] }), 'case-subjects-tried')
  await open('contact', { kind: 'question', iin: office.iins[0] })
})

test('nobody works on a case about himself', async () => {
  const number = await open('erlan', { kind: 'wrong-data', register: 'status', fact: 'Мәртебе' })
  assert.equal(await act('clerkAndCitizen', number, 'take'), 'case-act-not-yours')
  assert.deepEqual((await see('clerkAndCitizen', number)).mayDo, ['message', 'file'])
  assert.deepEqual((await see('registrar', number)).mayDo, ['take'])
})
