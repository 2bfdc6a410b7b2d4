/** A person of whom something stands in every place there is, and another beside him. */
import { randomBytes } from 'node:crypto'
import { decideErasure, findPersonIds } from '#insurance/registry'
import { recompute } from '#insurance/status'
import { endAccessLog, type HeadFiles, keepHeads, recordAccess, verifyAccessLog } from '#platform/audit'
import { instantAt, microsecondsOf } from '#platform/clock'
import { day } from '#vocabulary/day.ts'
import { tenge } from '#vocabulary/tiyn.ts'
import { headFiles } from '../../platform/audit/played-log.fixture.ts'
import { may, people, SampleDesk } from '../payments/samples/sample-desk.fixture.ts'
import { sampleFile, sampleSurname } from '../payments/samples/sample-file.fixture.ts'
import { keepAccount, openSession } from '../rights/store.ts'
import { openLookup } from '../status/answers/lookup.ts'
import { findEverywhere } from './everywhere.fixture.ts'
import { erasureJob } from './jobs.ts'

export const basis = 'Сот шешімі № 2-1234, 2026-11-02'
const [iin, other] = [people[0]!, people[1]!]
const names = { surname: 'Өшірбаев', givenName: 'Бірегей', patronymic: 'Тұңғышұлы' }
export const iinOfErased: string = iin

const reader = { who: 'auditor:7', why: 'case C-1' }

export type ErasureScene = Awaited<ReturnType<typeof erasureScene>>

export async function erasureScene() {
  const desk = await SampleDesk.open()
  const { fresh, clock } = desk
  const { database, migrator, eraser } = fresh
  const files: HeadFiles = headFiles()
  keepHeads(database, files)
  await desk.import('persons', JSON.stringify({ iin, ...names, residence: 'citizen' }))
  await desk.import('groups', `iin,spell,from,evidence\n${iin},disabled,2020-01-01,МӘС ${names.surname}\n`)
  const ids = await findPersonIds(database, [iin, other])
  const [personId, otherId] = [ids.get(iin as never)!, ids.get(other as never)!]
  const line = { iin, ...names, amount: tenge(1000), month: may }
  const beside = { iin: other, amount: tenge(2000), month: may }
  const document = (reference: string, surname = names.surname) => ({
    reference,
    on: day('2021-06-10'),
    orderNumber: reference,
    lines: [{ ...line, surname }, beside],
  })
  const { intakeFiles } = await import('../payments/intake/straight-through.ts')
  const file = { name: `${iin} тізім.102`, bytes: sampleFile(document('R1'), document('R2', 'Ошырбаев')) }
  await intakeFiles(desk.intake, [file])
  await intakeFiles(desk.intake, [
    { name: 'refused.102', bytes: sampleFile({ ...document('R3'), total: tenge(1) }) },
  ])
  await recompute(database, { clock })
  const at = clock.now()
  const account = {
    issuer: 'https://issuer.example',
    subject: `sub-${iin}`,
    name: `${names.surname} ${names.givenName}`,
    personId,
    humanDigest: Buffer.alloc(32, 1),
  }
  const accountId = await keepAccount(database, account, at)
  await openSession(database, { accountId, roles: [], secretDigest: Buffer.alloc(32, 1), at, endsAt: at })
  const told = `${names.surname} ${names.givenName}, ЖСН ${iin}`
  const until = instantAt(microsecondsOf(at) + 1_000_000)
  for (const [text, values] of [
    [
      `INSERT INTO orders.payer_order (order_id, payer_id, handed_in_at, handed_in_on, documents, rows, total, state, handed_in_by,
        file_name, digest, findings, findings_left_out) VALUES (1, 1, $1, '2021-06-10', 1, 1, 1, 'handed-in', '', $2, '\\x00', $3, 0)`,
      [at, `${iin}.102`, JSON.stringify([{ message: { kk: told } }])],
    ],
    ['INSERT INTO orders.order_file VALUES (1, $1)', [file.bytes]],
    [
      `INSERT INTO cases.case_file (case_id, person_id, opened_by, opened_at, edition, kind, stand, case_number, worked_by, details)
        VALUES (1, $1, $2, $3, '2021-07-01', 'question', 'unassigned', 'C-0000-0001', 'fund', $4),
               (2, $5, 99, $3, '2021-07-01', 'question', 'unassigned', 'C-0000-0002', 'fund', '{}')`,
      [personId, accountId, at, JSON.stringify({ fact: told }), otherId],
    ],
    [
      `INSERT INTO cases.event (case_id, place, account_id, happened_at, event_kind, by_role, by_name, words)
        VALUES (1, 1, $1, $3, 'opened', 'citizen', $2, $2), (1, 2, $1, $3, 'file', 'citizen', $2, NULL),
          (2, 1, 99, $3, 'opened', 'citizen', 'Басқа', $2)`,
      [accountId, told, at],
    ],
    [
      `INSERT INTO cases.file VALUES (1, 2, 3, $1, 'kept', 'pdf', $2, $3)`,
      [accountId, `${names.surname}.pdf`, Buffer.from(told)],
    ],
    [
      `INSERT INTO rights.break_glass (account_id, person_id, opened_at, until_at, opened_as, reason) VALUES (9, $1, $2, $3, 'fund', $4)`,
      [personId, at, until, told],
    ],
    [
      `INSERT INTO rights.visit (person_id, announced_by, announced_at, from_at, until_at, visit_kind, organisation, reference)
        VALUES ($1, 9, $2, $2, $3, 'ticket', '', $4)`,
      [personId, at, until, told],
    ],
    [
      `INSERT INTO rights.representation (person_id, represented_id, recorded_at, from_on, representation_kind, evidence)
        VALUES ($1, $2, $3, '2020-01-01', 'guardian', $4)`,
      [otherId, personId, at, told],
    ],
    [
      `INSERT INTO rights.proposal (proposed_by, proposed_at, deed, reason, digest, object)
        VALUES (9, $1, 'represent-person', $2, '\\x00', $3)`,
      [at, told, JSON.stringify({ personId: otherId, representedId: personId, evidence: told })],
    ],
    [
      `INSERT INTO notices.notice (person_id, happened_at, kind, event, facts) VALUES ($1, $2, 'case-closed', 'C-1', $3),
        ($4, $2, 'case-closed', 'C-2', '{}')`,
      [personId, at, JSON.stringify({ outcome: { kk: told } }), otherId],
    ],
    [
      `INSERT INTO notices.wish VALUES ($1, 0, 0, $2, 'kk', $3, $4)`,
      [personId, at, `${iin}@example.kz`, `+7 ${iin}`],
    ],
    [
      `INSERT INTO notices.delivery (person_id, notice_id, way, tries, due_at, language, address)
        SELECT person_id, notice_id, 'email', 0, $2, 'kk', $3 FROM notices.notice WHERE person_id = $1`,
      [personId, at, `${iin}@example.kz`],
    ],
    [
      `INSERT INTO platform.idempotency_key VALUES ('k', 'POST /x', '\\x00', 200, $1, $2)`,
      [JSON.stringify({ told }), at],
    ],
    [
      `INSERT INTO platform.setting VALUES ('demonstration', $1)`,
      [JSON.stringify({ examples: [{ iin: '180101100017' }, { iin, what: { kk: told } }] })],
    ],
    [
      `INSERT INTO payments.notice VALUES (1, $1, '2021-06-11', 1, 0, 0, 0, 0, 0, 'matched', NULL, $2, '\\x00', '[]')`,
      [at, `${names.surname} ${iin}.xml`],
    ],
    [
      `INSERT INTO payments.notice_entry VALUES (1, 1, $1, $1, 1, NULL, '2021-06-11', 1, 1, NULL, false, 'waiting', 'no-document', '',
        $2, NULL, '\\x00', $1, 9, $3, $3)`,
      [at, [`ЗП ${iin}`], told],
    ],
  ] as [string, unknown[]][])
    await migrator.execute(text, values)
  const lookup = openLookup({ database, clock, random: randomBytes })
  const answer = JSON.parse(json(await lookup.answer({ iin }, reader)))
  await recordAccess(database, [{ personId, who: 'auditor:7', what: 'name', why: `case of ${told}` }], at)
  await recordAccess(database, [{ personId: otherId, who: 'auditor:7', what: 'name', why: 'case' }], at)
  const decide = () =>
    decideErasure(
      database,
      { personIds: [personId], basis, on: day('2026-11-30'), proposalId: null },
      clock.now(),
    )
  return {
    desk,
    fresh,
    files,
    personId,
    otherId,
    answer,
    decide,
    lookup,
    run: () => erasureJob({ eraser, clock, headFiles: files }).run(new AbortController().signal),
    ask: (of: string) => lookup.answer({ iin: of }, reader),
    again: async (number: string) => JSON.parse(json(await lookup.answerAgain(number, reader))),
    behind: async (number: string) => JSON.parse(json(await lookup.paymentsBehind(number, reader))),
    verify: () => verifyAccessLog(database, { heads: [files.heads], keys: [`${files.key}.pub`] }),
    close: async () => {
      endAccessLog(database)
      await fresh.close()
    },
    findEverywhere: () =>
      findEverywhere(migrator, { numbers: [iin], names: [...Object.values(names), 'Ошырбаев'] }),
  }
}

const json = (answered: object): string => {
  if (!('json' in answered)) throw new Error(JSON.stringify(answered))
  return String(answered.json)
}

export const nameOfOther: string = sampleSurname
export const iinOfOther: string = other
