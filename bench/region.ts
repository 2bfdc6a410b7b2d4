/**
 * A region for measuring: so many persons, each with so many months paid, lying in the record as months come in one
 * after another, the persons of each month in another order. Made by the fastest way there is, not by the intake.
 */
import { CopyRows, type Database, type Instant } from '#platform/database'
import { findCheckDigit } from '#vocabulary/check-digit.ts'
import { type DayNumber, dayNumberOf } from '#vocabulary/day.ts'

export type RegionSize = { readonly persons: number; readonly months: number }

/** The month so many months before October 2026, as SQL. */
const monthAgo = (count: string): string =>
  `((2026 * 12 + 9 - ${count}) / 12) * 100 + (2026 * 12 + 9 - ${count}) % 12 + 1`

/** Some 55 of 100 are employees, 10 pay for themselves, the rest are paid by the State in part of their time. */
const ownShare = 'person_id % 10 = 7'

/** Fills an empty, migrated database. Returns the IINs by person_id − 1. */
export async function loadRegion(migrator: Database, { persons, months }: RegionSize): Promise<string[]> {
  const iins = await loadPersons(migrator, persons)
  await migrator.execute(`INSERT INTO registry.spell
    (person_id, spell_id, recorded_at, from_on, until_on, payer_id, spell_kind, source, evidence)
    SELECT n, nextval('registry.spell_id'), '2024-06-01', DATE '2024-01-01' + (n % 700)::int,
           CASE WHEN n % 3 = 0 THEN DATE '2026-01-01' + (n % 300)::int END,
           CASE WHEN n % 4 = 0 THEN NULL ELSE 1 + n / 100 END,
           CASE n % 4 WHEN 0 THEN 'full-time-student' ELSE 'employment' END, 'bench', ''
      FROM generate_series(1, ${persons}) AS n WHERE n % 10 <> 7`)
  await migrator.execute(`INSERT INTO registry.payer
    (payer_id, recorded_at, identifier, payer_kind, payer_name)
    SELECT n, '2024-06-01', lpad(n::text, 12, '0'), 'legal-entity', 'Payer ' || n
      FROM generate_series(1, ${Math.ceil(persons / 100) + 1}) AS n`)
  await loadMonths(migrator, { persons, months })
  for (const table of ['registry.person', 'registry.person_by_iin', 'registry.spell', 'registry.payer']) {
    await migrator.execute(`ANALYZE ${table}`)
  }
  return iins
}

const recordedAt = '2024-06-01T00:00:00.000000Z' as Instant

async function loadPersons(migrator: Database, persons: number): Promise<string[]> {
  const [rows, numbers] = [new CopyRows(), new CopyRows()]
  const iins: string[] = []
  let serial = 0
  for (let personId = 1; personId <= persons; personId++) {
    const { iin, birthDate, next } = nextIin(serial)
    serial = next
    iins.push(iin)
    rows.row(10).int8(personId).instant(recordedAt).day(birthDate).text('female').text('citizen').text(iin)
    rows
      .text('Мысалова')
      .text(`Айгүл ${personId % 1000}`)
      .text('Маратқызы')
      .text('мысалова айгул маратқызы')
    numbers.row(3).text(iin).instant(recordedAt).int8(personId)
  }
  await migrator.copyIn(
    `registry.person (person_id, recorded_at, birth_on, sex, residence, iin,
       surname, given_name, patronymic, name_fold)`,
    rows,
  )
  await migrator.copyIn('registry.person_by_iin (iin, recorded_at, person_id)', numbers)
  return iins
}

/** Sound IINs of people born 1960 to 2000, spread over the index as real ones are. */
function nextIin(serial: number): { iin: string; birthDate: DayNumber; next: number } {
  for (let n = serial; ; n++) {
    const mixed = (n * 7919) % (41 * 12 * 28 * 1000)
    const [year, month, dayOfMonth] = [60 + (mixed % 41), 1 + (Math.floor(mixed / 41) % 12), 1 + (n % 28)]
    const two = (value: number) => String(value % 100).padStart(2, '0')
    const running = String(Math.floor(n / 28) % 10_000).padStart(4, '0')
    const digits = `${two(year)}${two(month)}${two(dayOfMonth)}${year < 100 ? 4 : 6}${running}`
    const check = findCheckDigit(digits)
    if (check === undefined) continue
    return { iin: digits + check, birthDate: dayNumberOf(1900 + year, month, dayOfMonth), next: n + 1 }
  }
}

/** Both records of the same money. Keys are built afterwards, which is what makes millions bearable. */
async function loadMonths(migrator: Database, { persons, months }: RegionSize): Promise<void> {
  const paid = `(SELECT (n * 7919::bigint + ago * 104729) % ${persons} + 1 AS person_id, n, ago,
      ago * ${persons}::bigint + n + 1 AS transfer_id,
      timestamptz '2026-11-18' - ago * interval '1 month' AS recorded_at,
      (timestamptz '2026-11-18' - ago * interval '1 month')::date AS day
    FROM generate_series(${months - 1}, 0, -1) AS ago, generate_series(0, ${persons - 1}) AS n) AS paid`
  const keyOfMonths = await dropKey(migrator, 'contributions.person_month')
  await migrator.execute(`INSERT INTO contributions.person_month
    SELECT person_id, transfer_id, recorded_at, 850000 + n % 99999, 1 + n / 100, NULL, ${monthAgo('ago')}, day, 122,
           (CASE WHEN ${ownShare} THEN 'self' ELSE 'employer' END)::contributions.payer_kind
      FROM ${paid}`)
  await migrator.execute(keyOfMonths)
  const keyOfTransfers = await dropKey(migrator, 'ledger.transfer')
  await migrator.execute(`INSERT INTO ledger.transfer
    SELECT person_id, transfer_id, recorded_at, 850000 + n % 99999, 1 + n / 1000, NULL, day, n % 1000,
           'receipts', 'person-dues', 'posted'
      FROM ${paid}`)
  await migrator.execute(keyOfTransfers)
  await migrator.execute('UPDATE platform.recording SET recorded_at = $1', ['2026-11-20T00:00:00.000000Z'])
  await migrator.execute('VACUUM ANALYZE contributions.person_month')
  await migrator.execute('VACUUM ANALYZE ledger.transfer')
}

/** Drops the primary key and gives back the statement that makes it again. */
async function dropKey(migrator: Database, table: string): Promise<string> {
  const [key] = await migrator.query<{ name: string; definition: string }>(
    `SELECT conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
      WHERE contype = 'p' AND conrelid = $1::regclass`,
    [table],
  )
  await migrator.execute(`ALTER TABLE ${table} DROP CONSTRAINT ${key!.name}`)
  return `ALTER TABLE ${table} ADD CONSTRAINT ${key!.name} ${key!.definition}`
}
