/**
 * Intake of MT102 documents of 1,000 rows, read, checked, judged and posted, against the bare COPY of the very rows it
 * writes into tables of equal columns, primary and unique keys. Run: `node bench/intake.ts [rows]`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Intake, intakeFiles, isTakenWhole } from '#insurance/payments'
import { importExtract } from '#insurance/registry'
import { renew } from '#insurance/status'
import { fixedClock } from '#platform/clock'
import { CopyRows, type Database, type Databases, migrate, openDatabases } from '#platform/database'
import { startEmbedded } from '#platform/embedded'
import { day } from '#vocabulary/day.ts'
import { month } from '#vocabulary/month.ts'
import { isRefusal } from '#vocabulary/refusal.ts'
import { tiyn } from '#vocabulary/tiyn.ts'
import {
  type SampleDocument,
  sampleBin,
  sampleFile,
  sampleGivenName,
  sampleIin,
  sampleSurname,
} from '../insurance/payments/samples/sample-file.fixture.ts'

const today = day('2026-11-20')
const clock = fixedClock(today)
const rowsADocument = 1000
const documentsAFile = 50

export type IntakeMeasured = {
  readonly rows: number
  readonly bytes: number
  readonly seconds: number
  readonly rowsPerSecond: number
  /** Bare COPY of the rows written into payments.line, ledger.transfer, contributions.person_month and payments.document. */
  readonly baselineSeconds: number
  /** The same with the pieces of the files, which the intake writes too. */
  readonly baselineWithFilesSeconds: number
  readonly ratio: number
  readonly ratioWithFiles: number
}

/** Registers so many persons in work, and makes their payers' files: a deduction and a contribution each. */
export async function prepareIntake(database: Database, rows: number): Promise<Buffer[]> {
  const persons = Math.ceil(rows / 2)
  await importing(database, 'persons', personLines(persons))
  await importing(database, 'groups', groupLines(persons))
  const files: Buffer[] = []
  let documents: SampleDocument[] = []
  const flush = (): void => {
    if (documents.length > 0) files.push(sampleFile(...documents))
    documents = []
  }
  for (let from = 0; from < persons; from += rowsADocument) {
    for (const purposeCode of ['121', '122']) documents.push(documentOf(from, persons, purposeCode))
    if (documents.length >= documentsAFile) flush()
  }
  flush()
  return files
}

const payerOf = (n: number): string => sampleBin(1 + Math.floor(n / rowsADocument))

function documentOf(from: number, persons: number, purposeCode: string): SampleDocument {
  const length = Math.min(rowsADocument, persons - from)
  return {
    reference: `B${purposeCode}X${from / rowsADocument}`,
    orderNumber: String(from / rowsADocument),
    on: today,
    purposeCode,
    payer: payerOf(from),
    lines: Array.from({ length }, (_, at) => {
      const income = 20_000_000 + (((from + at) * 7919) % 60_000_000)
      const amount = tiyn(Math.round((income * (purposeCode === '121' ? 3 : 2)) / 100))
      return { iin: sampleIin(from + at), amount, month: month(202610) }
    }),
  }
}

async function* personLines(persons: number): AsyncGenerator<string> {
  yield 'iin,surname,givenName,patronymic,residence\n'
  for (let n = 0; n < persons; n++) yield `${sampleIin(n)},${sampleSurname},${sampleGivenName},,citizen\n`
}

async function* groupLines(persons: number): AsyncGenerator<string> {
  yield 'iin,spell,from,payer,source,evidence\n'
  for (let n = 0; n < persons; n++) yield `${sampleIin(n)},employment,2024-01-01,${payerOf(n)},enbek,${n}\n`
}

async function importing(
  database: Database,
  kind: 'persons' | 'groups',
  lines: AsyncGenerator<string>,
): Promise<void> {
  const pieces: Buffer[] = []
  let text = ''
  for await (const line of lines) {
    text += line
    if (text.length < 1 << 16) continue
    pieces.push(Buffer.from(text))
    text = ''
  }
  pieces.push(Buffer.from(text))
  const open = async function* () {
    yield* pieces
  }
  const fileBytes = pieces.reduce((sum, piece) => sum + piece.length, 0)
  const fault = (found: unknown): never => {
    throw new Error(JSON.stringify(found))
  }
  await importExtract(database, { kind, open, fileBytes }, { clock, fault })
}

/** Takes the files in, then copies what was written into equal tables. Status is renewed only if asked for. */
export async function measureIntake(
  { database, migrator }: Databases,
  files: readonly Buffer[],
  whenPersonsTouched?: Intake['whenPersonsTouched'],
): Promise<IntakeMeasured> {
  await migrator.execute('VACUUM ANALYZE')
  await migrator.execute('CHECKPOINT')
  const arriving = files.map((bytes, at) => ({ name: `bench-${at + 1}.102`, bytes }))
  let rows = 0
  const seconds = await secondsOf(async () => {
    for (const answer of await intakeFiles({ database, clock, whenPersonsTouched }, arriving)) {
      if (isRefusal(answer) || !isTakenWhole(answer.answer))
        throw new Error(JSON.stringify(answer).slice(0, 2000))
      rows += answer.answer.rows
    }
  })
  const tables = ['payments.document', 'payments.line', 'ledger.transfer', 'contributions.person_month']
  const baselineSeconds = await bareCopy(migrator, tables)
  const withFiles = baselineSeconds + (await bareCopy(migrator, ['payments.file_piece']))
  return {
    rows,
    bytes: files.reduce((sum, file) => sum + file.length, 0),
    seconds,
    rowsPerSecond: Math.round(rows / seconds),
    baselineSeconds,
    baselineWithFilesSeconds: withFiles,
    ratio: baselineSeconds / seconds,
    ratioWithFiles: withFiles / seconds,
  }
}

/** Seconds of COPY alone: the rows lie encoded in memory, in the order in which the intake wrote them. */
async function bareCopy(migrator: Database, tables: readonly string[]): Promise<number> {
  let seconds = 0
  await migrator.execute('CREATE SCHEMA bench')
  for (const table of tables) {
    const bare = `bench.${table.split('.')[1]}`
    await migrator.execute(`CREATE TABLE ${bare} (LIKE ${table} INCLUDING DEFAULTS)`)
    const keys = await migrator.query<{ definition: string }>(
      `SELECT replace(pg_get_indexdef(indexrelid), $2, $3) AS definition FROM pg_index
        WHERE indrelid = $1::regclass AND indisunique`,
      [table, ` ON ${table}`, ` ON ${bare}`],
    )
    for (const { definition } of keys) await migrator.execute(definition)
    const columns = await migrator.query<{ name: string }>(
      'SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 ORDER BY attnum',
      [table],
    )
    const batches = await readEncoded(migrator, table, columns.length)
    await migrator.execute('CHECKPOINT')
    seconds += await secondsOf(async () => {
      for (const rows of batches) await migrator.copyIn(bare, rows)
    })
  }
  await migrator.execute('DROP SCHEMA bench CASCADE')
  return seconds
}

const rowsACopy = 50_000

async function readEncoded(migrator: Database, table: string, fields: number): Promise<CopyRows[]> {
  const batches: CopyRows[] = []
  await migrator.readRows(`SELECT * FROM ${table} ORDER BY ctid`, [], (row) => {
    let rows = batches.at(-1)
    if (!rows || rows.count === rowsACopy) {
      rows = new CopyRows()
      batches.push(rows)
    }
    rows.row(fields)
    for (let at = 0; at < fields; at++) {
      const bytes = row.bytesOrNull()
      if (bytes === undefined) rows.nothing()
      else rows.bytes(bytes)
    }
  })
  return batches
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

/** On a database of its own, which is gone afterwards. */
async function measureAnew(rows: number, whenPersonsTouched?: Intake['whenPersonsTouched']) {
  const home = mkdtempSync(join(tmpdir(), 'kepil-bench-'))
  const server = await startEmbedded({ directory: join(home, 'postgres') })
  try {
    await migrate(server.url)
    const databases = openDatabases(server.url)
    const files = await prepareIntake(databases.database, rows)
    const measured = await measureIntake(databases, files, whenPersonsTouched)
    await databases.close()
    return measured
  } finally {
    await server.stop()
    rmSync(home, { recursive: true, force: true })
  }
}

if (import.meta.main) {
  const rows = Number(process.argv[2] ?? 1_000_000)
  const without = await measureAnew(rows)
  process.stdout.write(`${JSON.stringify({ status: 'not renewed', ...without })}\n`)
  const renewing: Intake['whenPersonsTouched'] = async (tx, personIds, recordedAt) => {
    await renew(tx, personIds, recordedAt)
  }
  process.stdout.write(`${JSON.stringify({ status: 'renewed', ...(await measureAnew(rows, renewing)) })}\n`)
}
