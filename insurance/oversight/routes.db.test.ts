/** From the access log to the auditor: what a curious clerk did is found by the job, told by figures, and looked into once. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { LogVerified } from '#platform/audit'
import { type Clock, dayOf, instantAt } from '#platform/clock'
import { createServer, type Server } from '#platform/http'
import type { Caller } from '#vocabulary/callers/caller.ts'
import { languages } from '#vocabulary/text.ts'
import { sampleIin, samplePerson } from '../registry/extracts/sample-extracts.fixture.ts'
import { type SampleRegister, sampleRegister } from '../registry/sample-register.fixture.ts'
import { openSession } from '../rights/store.ts'
import { oversightRoutes } from './index.ts'
import { oversightJobs } from './jobs.ts'

/** Thursday noon in Almaty. */
let microseconds = Date.UTC(2026, 10, 26, 7) * 1000
const clock: Clock = { now: () => instantAt(microseconds), today: () => dayOf(clock.now()) }
const dayLong = 86_400_000_000
const asAuditor = {
  sessionId: 1,
  name: 'Есепова Сәуле',
  roles: [{ role: 'auditor', functions: [] }],
} as const
/** By which the curious clerk is an auditor too. */
const otherAccount = 20
const callers: Readonly<Record<string, Caller>> = {
  auditor: { ...asAuditor, accountId: 1 },
  himself: { ...asAuditor, accountId: otherAccount },
}

let register: SampleRegister
let server: Server
before(async () => {
  register = await sampleRegister()
  const persons = Array.from({ length: 40 }, (_, at) =>
    samplePerson(sampleIin(at + 1), { surname: at < 3 ? 'Мысалова' : `Сынақов${at}` }),
  )
  await register.take('persons', persons)
  server = await createServer({
    database: register.database,
    demonstration: () => false,
    callerOf: async (secret) => callers[secret],
    holdsAnswers: true,
  })
  oversightRoutes(server, { database: register.database, clock, verifyLog: async () => logVerified })
  await playLog()
})
let logVerified: LogVerified = {
  whole: true,
  entries: 30,
  lanes: 2,
  heads: 4,
  headsBroken: 0,
  before: 0,
  erased: 0,
  unheld: 1,
  found: {},
  findings: [],
}

test('the auditor has the access log checked, and reads of what kind was found; nobody else has', async () => {
  const asked = (who: string) =>
    server.inject({ method: 'POST', url: '/api/oversight/access-log', cookies: { 'kepil-session': who } })
  const whole = (await asked('auditor')).json()
  assert.deepEqual([whole.whole, whole.entries, whole.found], [true, 30, []])
  logVerified = { ...logVerified, whole: false, found: { changed: 2 } }
  const amiss = (await asked('auditor')).json()
  assert.match(amiss.verdict.en, /tampered/)
  assert.deepEqual([amiss.found[0].kind.en, amiss.found[0].times], ['changed', 2])
  assert.equal((await asked('nobody')).json().code, 'sign-in-needed')
})

after(async () => {
  await server.close()
  await register.close()
})

const curiousAccount = 5
const program = 30

/** Twelve clerks of the Fund at work for four weeks, the fifth of them curious about one person; and a program that asks of all. */
async function playLog(): Promise<void> {
  const { migrator, database } = register
  for (let account = 1; account <= program; account++) {
    const name = account === curiousAccount ? 'Мысалов Болат' : `Үлгілова${account} Айгүл`
    await migrator.execute(
      `INSERT INTO rights.account (account_id, issuer, subject, account_name, signed_up_at, human_digest)
       VALUES ($1, 'i', $2, $3, $4, $5)`,
      [account, String(account), name, clock.now(), account % 15 === 5 ? Buffer.alloc(32, 1) : null],
    )
    const [at, secretDigest] = [clock.now(), Buffer.from(String(account))]
    if (account !== program)
      await openSession(database, { accountId: account, roles: [], secretDigest, at, endsAt: at })
  }
  const entries: object[] = []
  const add = (account: number, personId: number, ago: number, hour: number, what = 'status'): void => {
    const at = Date.UTC(2026, 10, 26) - ago * 86_400_000 + hour * 3_600_000
    entries.push({
      personId,
      at: new Date(at).toISOString(),
      who: `fund:${account}`,
      what,
      place: entries.length + 1,
    })
  }
  for (let ago = 1; ago <= 28; ago++)
    for (let account = 1; account <= 12; account++)
      for (let look = 0; look < 6; look++)
        add(account, ((account * 7 + ago * 11 + look * 5) % 36) + 4, ago, 4 + look * 1.2)
  const one = await register.idOf(sampleIin(40))
  for (let ago = 2; ago <= 24; ago += 2) add(curiousAccount, one, ago, 6)
  for (let ago = 1; ago <= 28; ago++) {
    for (let each = 0; each < 30; each++) add(program, each + 1, ago, 20)
    // Whoever reads a file sees hundreds, and looks at none of them.
    for (let each = 0; each < 36; each++) add(7, each + 1, ago, 5, 'payment-file 12')
  }
  await migrator.execute(
    `INSERT INTO audit.access (person_id, accessed_at, written_at, who, what, why, lane, place, salt, link)
     SELECT "personId", at, at, who, what, 'POST /api/status', 1, place, '\\x00', decode(repeat('00', 32), 'hex')
       FROM json_to_recordset($1) AS entry ("personId" bigint, at timestamptz, who text, what text, place bigint)`,
    [JSON.stringify(entries)],
  )
}

async function seek(): Promise<void> {
  const [job] = oversightJobs({ database: register.worker, clock })
  await job!.run(new AbortController().signal)
}
const cookies = { 'kepil-session': 'auditor' }
const list = async (query = '') =>
  (await server.inject({ url: `/api/oversight/unusual${query}`, cookies })).json()
const note = (id: number, text: string, who = 'auditor') =>
  server.inject({
    method: 'POST',
    url: `/api/oversight/unusual/${id}/looked-into`,
    cookies: { 'kepil-session': who },
    payload: { note: text },
  })

test('before it was ever looked for nothing is told, and that it was not', async () => {
  assert.deepEqual(await list(), { unusual: [], total: 0, sought: null })
})

test('who looks at one person again and again is found, by name and figures; files and programs are no such looks', async () => {
  await seek()
  await seek()
  const { unusual, total } = await list()
  assert.equal(total, 1)
  const [one] = unusual
  assert.deepEqual(
    [one.name, one.role, one.kind, one.own, one.from, one.through, one.lookedInto],
    ['Мысалов Болат', 'fund', 'one-person-again', 12, '2026-10-29', '2026-11-25', null],
  )
  assert.ok(one.usual < 6)
  for (const language of languages) assert.match(one.why[language], /12/)
  assert.doesNotMatch(JSON.stringify(unusual), /person_?id/i)
})

test('nobody looks into his own reading, by another account of his neither', async () => {
  const { id } = (await list()).unusual[0]
  assert.equal((await note(id, 'Жұмыс бабымен.', 'himself')).json().code, 'unusual-of-oneself')
})

test('the auditor leaves a note, once, and what was looked into comes again only for later days', async () => {
  const { id } = (await list()).unusual[0]
  assert.equal((await note(id, '  ')).json().code, 'note-missing')
  assert.equal((await note(id, 'Бұл\n800615100018 екен')).json().code, 'note-names-somebody')
  const said = await note(id, ' Отбасы мүшесі екен. ')
  assert.deepEqual(said.json().lookedInto, {
    at: clock.now(),
    by: 'Үлгілова1 Айгүл',
    note: 'Отбасы мүшесі екен.',
  })
  assert.equal((await note(id, 'again')).json().code, 'unusual-looked-into')
  assert.equal((await note(id + 100, 'again')).json().code, 'unusual-not-found')
  microseconds += dayLong
  await seek()
  assert.deepEqual([(await list()).total, (await list('?open=true')).total], [1, 0])
  await register.migrator.execute("UPDATE audit.access SET written_at = written_at + interval '30 days'")
  microseconds += 29 * dayLong
  await seek()
  assert.deepEqual([(await list()).total, (await list('?open=true')).total], [2, 1])
})

test('what was erased by law is looked at by nobody', async () => {
  await register.migrator.execute('DELETE FROM oversight.unusual')
  await register.migrator.execute('UPDATE audit.access SET salt = NULL, commitment = link WHERE who = $1', [
    `fund:${curiousAccount}`,
  ])
  await seek()
  assert.equal((await list()).total, 0)
})
