/** Takes the State's registers in: persons, payers, groups, attachments. */

import {
  closeSync,
  createReadStream,
  existsSync,
  openSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { importAttachments } from '#insurance/attachment'
import { retrySuspense } from '#insurance/payments'
import {
  describeFault,
  extractKinds,
  type ImportSummary,
  importExtract,
  type RowFault,
} from '#insurance/registry'
import * as nouns from '#vocabulary/nouns.ts'
import { counted, countText, numberText } from '#vocabulary/spoken.ts'
import { inEachLanguage, type Language, type Text } from '#vocabulary/text.ts'
import { type Attached, withDatabase } from './attach.ts'
import type { Io } from './io.ts'
import { startProgress } from './progress.ts'
import { recordListeners } from './record-listeners.ts'
import { type ExitCode, folderNotFile, noSuchFile, readLanguage, type Verb, WrongUse } from './verb.ts'

const kinds = [...extractKinds, 'attachments'] as const

/** `kepil import persons|payers|groups|attachments FILE` */
export const verb: Verb = {
  about: {
    kk: 'Тізілім үзіндісін (CSV, JSON Lines) жүктейді; алынбаған жолдар түсіндірмесімен FILE.errors.csv файлына жазылады.',
    ru: 'Загружает выгрузку реестра (CSV, JSON Lines); непринятые строки с пояснениями пишутся в FILE.errors.csv.',
    en: 'Takes in a register extract (CSV, JSON Lines); rows left out go to FILE.errors.csv with what to do.',
  },
  usage: `
  kepil import persons FILE     [--lang kk|ru|en] [--json]
  kepil import payers FILE      [--lang kk|ru|en] [--json]
  kepil import groups FILE      [--lang kk|ru|en] [--json]
  kepil import attachments FILE [--lang kk|ru|en] [--json]

The same file again changes nothing. What was held in suspense is tried again. Columns: docs/formats.md
Exit 0, or 1 when a row was left out or the file could not be read.

Example:
  kepil import persons persons.csv`,
  run: async (words, io) => {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { lang: { type: 'string' }, json: { type: 'boolean' } },
      allowPositionals: true,
    })
    const language = readLanguage(values.lang, io)
    const [kind, file] = positionals
    const known = kinds.find((one) => one === kind)
    if (!known || file === undefined || positionals.length > 2) throw new WrongUse(whatToImport)
    const task: Task = {
      kind: known,
      file,
      fileBytes: sizeOf(file, io),
      language,
      json: values.json ?? false,
    }
    return withDatabase(io, (attached) => importFile(attached, task, io))
  },
}

type Task = {
  readonly kind: (typeof kinds)[number]
  readonly file: string
  readonly fileBytes: number
  readonly language: Language
  readonly json: boolean
}

const whatToImport: Text = {
  kk: 'қай тізілім және қай файл екенін айтыңыз: kepil import persons|payers|groups|attachments FILE',
  ru: 'назовите реестр и файл: kepil import persons|payers|groups|attachments FILE',
  en: 'name a register and a file: kepil import persons|payers|groups|attachments FILE',
}

function sizeOf(file: string, io: Io): number {
  const stats: Stats | undefined = statSync(resolve(io.folder, file), { throwIfNoEntry: false })
  if (!stats) throw noSuchFile(file)
  if (stats.isDirectory()) throw folderNotFile(file)
  if (stats.isFile()) return stats.size
  throw new WrongUse(readTwice)
}

async function importFile({ databases, clock }: Attached, task: Task, io: Io): Promise<ExitCode> {
  const report = faultReport(`${task.file}.errors.csv`, task.language, io)
  const bar = startProgress(task.file, io.stderr)
  const begun = performance.now()
  const open = () => createReadStream(resolve(io.folder, task.file), { highWaterMark: 1 << 18 })
  const { database } = databases
  const { kind, fileBytes } = task
  const listeners = {
    clock,
    fault: report.add,
    remark: report.remark,
    progress: (part: number) => bar.show(part, 1),
    ...recordListeners,
  }
  const taking =
    kind === 'attachments'
      ? importAttachments(database, { open, fileBytes }, listeners)
      : importExtract(database, { kind, open, fileBytes }, listeners)
  const result = await taking.finally(() => {
    bar.end()
    report.close()
  })
  const released = 'code' in result ? undefined : await retrySuspense({ database, clock, ...recordListeners })
  const seconds = Math.round(performance.now() - begun) / 1000
  if ('code' in result) {
    const { code, field, message } = result
    if (task.json) io.stdout.write(`${JSON.stringify({ error: { code, field, message } })}\n`)
    io.stderr.write(`kepil: ${task.file}: ${message[task.language]}\n`)
    return 1
  }
  const errors = report.file()
  const remarked = report.remarked()
  const answer = { ...result, remarked, released: released?.rows ?? 0, seconds, errors }
  io.stdout.write(
    task.json ? `${JSON.stringify(answer)}\n` : `${task.file}: ${told(answer)[task.language]}\n`,
  )
  if (errors && result.faulty > 0) io.stderr.write(`${leftOut(errors)[task.language]}\n`)
  if (errors && remarked > 0) io.stderr.write(`${remarks(errors, remarked)[task.language]}\n`)
  return result.faulty > 0 ? 1 : 0
}

type Told = ImportSummary & { readonly released: number; readonly seconds: number }

const told = ({ rows, added, changed, unchanged, faulty, released, seconds }: Told): Text => {
  const all = counted(rows, nouns.row)
  const [fresh, other, same, out] = [added, changed, unchanged, faulty].map(countText)
  const [placed, time] = [countText(released), numberText(String(seconds))]
  const said: Text = {
    kk: `${all.kk}: ${fresh} қосылды, ${other} өзгерді, ${same} өзгеріссіз, ${out} алынбады`,
    ru: `${all.ru}: добавлено ${fresh}, изменено ${other}, без изменений ${same}, не принято ${out}`,
    en: `${all.en}: ${fresh} added, ${other} changed, ${same} unchanged, ${out} left out`,
  }
  const freed: Text = {
    kk: `; анықталмаған сомалардан шыққан төлем жолдары: ${placed}`,
    ru: `; строк платежей вышло из невыясненных сумм: ${placed}`,
    en: `; payment lines out of suspense: ${placed}`,
  }
  const unit: Text = { kk: 'с', ru: 'с', en: 's' }
  return inEachLanguage(
    (language) =>
      `${said[language]}${released > 0 ? freed[language] : ''} (${time[language]} ${unit[language]})`,
  )
}

const leftOut = (file: string): Text => ({
  kk: `Алынбаған жолдар және оларды түзету жолы: ${file}`,
  ru: `Непринятые строки и как их исправить: ${file}`,
  en: `The rows left out, and how to repair them: ${file}`,
})

const readTwice: Text = {
  kk: 'үзінді екі рет оқылады, сондықтан арнадан алынбайды; оны алдымен файлға сақтаңыз',
  ru: 'выгрузка читается дважды, поэтому из канала не берётся; сначала сохраните её в файл',
  en: 'an extract is read twice and is not taken from a pipe; save it to a file first',
}

const remarks = (file: string, remarked: number): Text => {
  const count = countText(remarked)
  return {
    kk: `Алынған жолдарда түзететін жер бар (${count}): ${file}`,
    ru: `В принятых строках есть что исправить (${count}): ${file}`,
    en: `In rows that were taken there is something to put right (${count}): ${file}`,
  }
}

type FaultReport = {
  add(fault: RowFault): void
  /** Of a row that was taken. */
  remark(remark: RowFault): void
  remarked(): number
  close(): void
  /** The report, when anything was added to it. */
  file(): string | null
}

const reportHeader = 'row,field,code,what,remedy'

/** Writes the faults as a table a spreadsheet opens in the right letters; none, no file. */
function faultReport(file: string, language: Language, io: Io): FaultReport {
  const path = resolve(io.folder, file)
  if (existsSync(path)) rmSync(path)
  let open: number | undefined
  let kept = ''
  let remarked = 0
  const write = (): void => {
    open ??= openSync(path, 'w')
    writeSync(open, kept)
    kept = ''
  }
  const add = (fault: RowFault): void => {
    if (kept === '' && open === undefined) kept = `\uFEFF${reportHeader}\n`
    const { what, remedy } = describeFault(fault)
    kept += `${fault.row},${fault.field ?? ''},${fault.code},${quoted(what[language])},${quoted(remedy[language])}\n`
    if (kept.length > 1 << 16) write()
  }
  return {
    add,
    remark(remark) {
      remarked++
      add(remark)
    },
    remarked: () => remarked,
    close() {
      if (kept !== '') write()
      if (open !== undefined) closeSync(open)
    },
    file: () => (open === undefined ? null : file),
  }
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
