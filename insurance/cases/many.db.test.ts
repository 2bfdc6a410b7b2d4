/** Cases many at once: how many one person may have open, and what of a list is in the access log. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type SampleCaseOffice, sampleOffice } from './sample-case-office.fixture.ts'

let office: SampleCaseOffice
before(async () => {
  office = await sampleOffice()
})
after(() => office.close())

test('of forty cases that one person opens at once he has twenty', async () => {
  const openOf = async () => {
    const [row] = await office.database.query<{ open: number }>(
      "SELECT count(*) AS open FROM cases.case_file WHERE opened_by = $1 AND stand <> 'closed'",
      [office.accountOf('erlanForAigul')],
    )
    return row!.open
  }
  const before = await openOf()
  const asked = { kind: 'question', words: 'Сұрағым бар' }
  const answers = await Promise.all(
    Array.from({ length: 40 }, () => office.ask('erlanForAigul', '/api/cases', asked)),
  )
  const opened = answers.filter(({ status }) => status === 201).length
  assert.deepEqual([opened, await openOf()], [20 - before, 20])
  assert.ok(answers.every(({ status, body }) => status === 201 || body.code === 'cases-open-too-many'))
})

test('a parent’s list of a child’s cases is in the child’s access log, of his own nothing is', async () => {
  const number = await office.open('aigul')
  const looks = () =>
    office.database.query<{ person: number }>(
      'SELECT person_id AS person FROM audit.access WHERE who = $1 AND why = $2',
      [`citizen:${office.accountOf('erlanForAigul')}`, `case ${number}`],
    )
  assert.deepEqual(await looks(), [])
  const { body } = await office.ask('erlanForAigul', '/api/cases?which=own')
  const { cases } = body as never as { cases: { number: string }[] }
  assert.ok(cases.some((each) => each.number === number))
  assert.deepEqual(await looks(), [{ person: office.personOf(0) }])
  const whose = await office.database.query<{ person: number }>(
    'SELECT DISTINCT person_id AS person FROM audit.access WHERE who = $1',
    [`citizen:${office.accountOf('erlanForAigul')}`],
  )
  assert.deepEqual(whose, [{ person: office.personOf(0) }], 'of himself nothing is logged')
})
