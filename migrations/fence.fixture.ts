/**
 * What each role of the database sees of four persons, in plain SQL, beside what it ought to: of every table and view that
 * has a `person_id`, as the catalogue lists them.
 */
import assert from 'node:assert/strict'
import { type Connection, urlOfRole, withRolesOf } from '#platform/database'
import type { FreshDatabase } from '#platform/testing'

/** So that one number is a part of another. */
export const persons: readonly number[] = [1, 2, 12, 112]

type Sight = 'everybody' | 'whom it was told of' | 'nobody' | 'refused'
/** `stranger`: a role that was granted the table and that nobody thought of: another program's, or a later one of ours. */
const roles = ['app', 'worker', 'reader', 'looker', 'eraser', 'stranger'] as const
type Place = Readonly<Record<(typeof roles)[number], Sight>>

/** Filled by COPY: without row-level security, so it is by its grants alone that the looker does not see it. */
const copied: Place = {
  app: 'everybody',
  worker: 'refused',
  reader: 'everybody',
  looker: 'refused',
  eraser: 'everybody',
  stranger: 'everybody',
}
const viewed: Place = {
  app: 'refused',
  worker: 'refused',
  reader: 'refused',
  looker: 'whom it was told of',
  eraser: 'refused',
  stranger: 'nobody',
}
const fenced: Place = { ...copied, looker: 'whom it was told of', stranger: 'nobody' }
const closed: Place = {
  app: 'everybody',
  worker: 'refused',
  reader: 'refused',
  looker: 'refused',
  eraser: 'everybody',
  stranger: 'nobody',
}

/** A person reads his own; the job that tells people sees everybody's. */
const inbox: Place = { ...fenced, worker: 'everybody', reader: 'refused' }

export const places: Readonly<Record<string, Place>> = {
  'registry.person': { ...copied, worker: 'everybody' },
  'registry.person_by_iin': copied,
  'registry.spell': copied,
  'attachment.attachment': copied,
  'status.certificate': copied,
  'contributions.person_month': { ...copied, eraser: 'refused' },
  'ledger.transfer': { ...copied, eraser: 'refused' },
  'payments.line': copied,
  'status.spell': { ...copied, worker: 'everybody' },
  'registry.seen_person': viewed,
  'registry.seen_spell': viewed,
  'contributions.seen_person_month': viewed,
  'status.seen_spell': viewed,
  'audit.access': { ...fenced, worker: 'everybody' },
  'status.answer': { ...fenced, eraser: 'refused' },
  'notices.notice': inbox,
  'notices.wish': inbox,
  'notices.delivery': inbox,
  'rights.account': { ...closed, reader: 'everybody' },
  'rights.visit': closed,
  'rights.break_glass': closed,
  'rights.representation': closed,
  'rights.delegation': { ...closed, eraser: 'refused' },
  'registry.erasure': { ...closed, reader: 'everybody' },
  'cases.case_file': closed,
}

/** Beside entries of the log, which whoever reads has to write. */
const mayChange = new Set([
  'app DELETE status.spell',
  'app UPDATE notices.notice',
  'app UPDATE notices.wish',
  'app UPDATE rights.account',
  'app UPDATE rights.visit',
  'eraser DELETE attachment.attachment',
  'eraser DELETE status.certificate',
  'eraser DELETE notices.delivery',
  'eraser DELETE notices.notice',
  'eraser DELETE notices.wish',
  'eraser DELETE registry.person_by_iin',
  'eraser DELETE rights.visit',
  'eraser DELETE status.spell',
  'eraser UPDATE rights.account',
  'worker UPDATE notices.delivery',
  'worker UPDATE notices.notice',
])
const mayInsert = (role: string, table: string): boolean =>
  (table === 'audit.access' && role !== 'eraser') ||
  (table === 'registry.erasure' && role === 'eraser') ||
  (['notices.notice', 'notices.delivery'].includes(table) && role === 'worker') ||
  (role === 'app' && !table.includes('.seen_'))

/** One row of each person in each table. */
export async function tellOfPersons({ migrator }: FreshDatabase): Promise<void> {
  for (const [into, select] of Object.entries(rows))
    await migrator.execute(
      `INSERT INTO ${into} SELECT ${select} FROM unnest($1::bigint[]) AS p, (VALUES (timestamptz '2026-01-01', date '2026-01-01'))
         AS t (at, day)`,
      [persons],
    )
}

const rows: Readonly<Record<string, string>> = {
  'registry.person (person_id, recorded_at, birth_on, sex, residence, iin, surname, given_name, patronymic, name_fold)': `p, at, day, 'female', 'citizen', lpad(p::text, 12, '0'), 'a', 'b', 'c', 'd'`,
  'registry.person_by_iin (iin, recorded_at, person_id)': `lpad(p::text, 12, '0'), at, p`,
  'registry.spell (person_id, spell_id, recorded_at, from_on, spell_kind, source, evidence)': `p, p, at, day, 'child', '', ''`,
  'attachment.attachment (person_id, attachment_id, recorded_at, from_on, as_of_on, provider)': `p, p, at, day, day, '180140000018'`,
  'status.certificate (answer_number, person_id, issued_at)': `p::text, p, at`,
  'contributions.person_month (person_id, transfer_id, recorded_at, amount, payer_id, month, credited_on, purpose_code, payer_kind)': `p, p, at, 1, 1, 202601, day, 122, 'employer'`,
  'ledger.transfer (person_id, transfer_id, recorded_at, amount, cause, moved_on, cause_line, debit, credit, reason)': `p, p, at, 1, 1, day, 1, 'receipts', 'person-dues', 'posted'`,
  'payments.line (document_id, line, person_id, amount, posted, returned, outcome, iin, birth_text, surname, given_name, patronymic, period_text)': `p, 1, p, 1, 1, 0, 'posted', '', '', '', '', '', ''`,
  'status.spell (person_id, from_on, state)': `p, day, 'paid'`,
  'audit.access (person_id, accessed_at, who, what, why, lane, place, salt, link)': `p, at, '', '', '', 1, p, '\\x00', decode(repeat('00', 32), 'hex')`,
  'status.answer (number, person_id, answered_at, known_at, on_day, edition, law_version, short_result, digest)': `p::text, p, at, at, day, '', '', '{}', '\\x00'`,
  'notices.notice (person_id, happened_at, kind, event, facts)': `p, at, '', p::text, '{}'`,
  'notices.wish (person_id, quiet_from_minute, quiet_until_minute, wished_at, language)': `p, 0, 0, at, 'kk'`,
  'notices.delivery (person_id, notice_id, way, tries, due_at, language, address)': `p, p, 'email', 0, at, 'kk', ''`,
  'rights.account (person_id, signed_up_at, issuer, subject, account_name)': `p, at, '', p::text, ''`,
  'rights.visit (person_id, announced_by, announced_at, from_at, until_at, visit_kind, organisation, reference)': `p, 1, at, at, at + interval '1 day', 'ticket', '', ''`,
  'rights.break_glass (account_id, person_id, opened_at, until_at, opened_as, reason)': `1, p, at, at + interval '1 day', '', ''`,
  'rights.representation (person_id, represented_id, recorded_at, from_on, representation_kind, evidence)': `p, p + 1000, at, day, 'parent', ''`,
  'registry.erasure (person_id, decided_at, decided_on, basis)': `p, at, day, ''`,
  'rights.delegation (payer_id, person_id, given_by, given_at, from_on, until_on, abilities)': `1, p, 1, at, day, day + 1, '{}'`,
  'cases.case_file (person_id, opened_by, opened_at, edition, kind, stand, case_number, worked_by, details)': `p, 1, at, day, 'question', 'unassigned', p::text, 'fund', '{}'`,
}

/** A role asks in plain SQL, as one who sees these; what it does leaves nothing behind. Undefined: the server refused. */
type Ask = (role: string, sees: string | undefined, text: string) => Promise<unknown[] | undefined>

/**
 * By `tx`, the migrator's, which takes on each role in turn: so that whatever was changed in it can be looked at, and taken
 * back.
 */
async function askWithin(tx: Connection, url: string): Promise<Ask> {
  const nameOf = (role: string): string => withRolesOf(url, `kepil_${role}`)
  const stranger = `${new URL(url).pathname.slice(1)}_stranger`
  await tx.execute(`CREATE ROLE ${stranger}`)
  for (const { schema } of await tx.query<{ schema: string }>(
    `SELECT nspname AS schema FROM pg_namespace WHERE nspname !~ '^(pg_|information_schema)'`,
  ))
    await tx.execute(
      `GRANT USAGE ON SCHEMA ${schema} TO ${stranger}; GRANT SELECT ON ALL TABLES IN SCHEMA ${schema} TO ${stranger}`,
    )
  await tx.execute(
    `GRANT ${withRolesOf(url, 'kepil_app, kepil_worker, kepil_reader, kepil_looker, kepil_eraser')}, ${stranger} TO CURRENT_USER`,
  )
  return async (role, sees, text) => {
    await tx.execute('SAVEPOINT asked')
    try {
      await tx.execute(`SET LOCAL ROLE ${role === 'stranger' ? stranger : nameOf(role)}`)
      if (sees !== undefined) await tx.query("SELECT set_config('kepil.sees', $1, true)", [sees])
      return await tx.query(text)
    } catch (error) {
      const { code } = error as { code?: string }
      // Not permitted; or a view, which nothing is written into.
      if (code === '42501' || code === '42809' || code === '55000') return undefined
      // The rights are looked at before the row.
      if (code === '23502') return []
      throw error
    } finally {
      await tx.execute('ROLLBACK TO SAVEPOINT asked')
    }
  }
}

/** Everything in which what the roles see and may do is not what is written above, of one table or of all. */
async function faultsWithin(tx: Connection, url: string, of?: string): Promise<string[]> {
  const ask = await askWithin(tx, url)
  const tables = await tx.query<{ name: string }>(
    `SELECT attrelid::regclass::text AS name FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
      WHERE attname = 'person_id' AND relkind IN ('r', 'p', 'v', 'm', 'f') AND relnamespace::regnamespace::text !~ '^pg_'`,
  )
  const faults: string[] = []
  for (const { name } of tables) {
    if (of !== undefined && name !== of) continue
    const place = places[name]
    if (!place) faults.push(`${name} is about persons, and nobody said who sees it`)
    else for (const role of roles) faults.push(...(await faultsOf(ask, { role, name, sight: place[role] })))
  }
  return [...faults, ...(await faultsOfViews(tx)), ...(await faultsOfGrants(tx, url))]
}

async function faultsOf(
  ask: Ask,
  { role, name, sight }: { readonly role: string; readonly name: string; readonly sight: Sight },
): Promise<string[]> {
  const shown = async (sees: string | undefined): Promise<string> => {
    const found = await ask(role, sees, `SELECT DISTINCT person_id AS id FROM ${name} ORDER BY 1`)
    return found ? (found as { id: number }[]).map(({ id }) => id).join() : 'refused'
  }
  const expected = (seen: string): string =>
    sight === 'refused' ? sight : sight === 'everybody' ? persons.join() : sight === 'nobody' ? '' : seen
  const faults: string[] = []
  for (const [sees, seen] of sayings) {
    if (role === 'stranger' && seen !== '') continue
    const found = await shown(sees)
    if (found !== expected(seen)) faults.push(`${name} shows the ${role}, told of ${sees}: ${found}`)
  }
  for (const change of [`UPDATE ${name} SET person_id = 1`, `DELETE FROM ${name}`, `TRUNCATE ${name}`]) {
    const may = mayChange.has(`${role} ${change.split(' ')[0]} ${name}`)
    if (!may && (await ask(role, ',1,', change))) faults.push(`the ${role} may ${change}`)
  }
  const inserts = await ask(role, ',1,', `INSERT INTO ${name} (person_id) VALUES (1)`)
  if (inserts && !mayInsert(role, name)) faults.push(`the ${role} may insert into ${name}`)
  return faults
}

const sayings: readonly (readonly [sees: string | undefined, seen: string])[] = [
  [undefined, ''],
  ['', ''],
  [',,', ''],
  [',1,', '1'],
  [',12,', '12'],
  [',2,112,', '2,112'],
  [',3,', ''],
]

/** A view without a barrier lets conditions of the asker look at rows before the fence does. */
async function faultsOfViews(tx: Connection): Promise<string[]> {
  const open = await tx.query<{ name: string }>(
    `SELECT c.oid::regclass::text AS name FROM pg_class c WHERE relname LIKE 'seen\\_%' AND relkind = 'v'
        AND NOT coalesce('security_barrier=true' = ANY (reloptions), false)`,
  )
  return open.map(({ name }) => `${name} has no barrier`)
}

/** What the looker may read besides, whether or not it is kept by person. */
async function faultsOfGrants(tx: Connection, url: string): Promise<string[]> {
  const { username } = new URL(urlOfRole('looker', url))
  const readable = await tx.query<{ name: string }>(
    `SELECT c.oid::regclass::text AS name FROM pg_class c
      WHERE relkind IN ('r', 'p', 'v', 'm', 'f') AND relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
        AND has_any_column_privilege($1, c.oid, 'SELECT, INSERT, UPDATE, REFERENCES')`,
    [decodeURIComponent(username)],
  )
  return readable
    .filter(({ name }) => !['public.kepil_migration', 'kepil_migration'].includes(name))
    .filter(({ name }) => places[name]?.looker !== 'whom it was told of')
    .map(({ name }) => `the looker may read ${name}`)
}

const backAgain = new Error('taken back')

/** The faults after statements of the migrator's, which are taken back; of one table, or of all. */
export async function faultsAfter(
  { migrator, url }: FreshDatabase,
  statements: readonly string[],
  of?: string,
): Promise<string[]> {
  let faults: string[] | undefined
  const attempt = migrator.transaction(async (tx) => {
    for (const statement of statements) await tx.execute(withRolesOf(url, statement))
    faults = await faultsWithin(tx, url, of)
    throw backAgain
  })
  await attempt.catch((error: unknown) => {
    if (error !== backAgain) throw error
  })
  assert.ok(faults)
  return faults
}
