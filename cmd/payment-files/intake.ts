/** Takes payment files in from the command line: kept, checked and posted without waiting for a person. */

import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { looksLikeNotice } from '#documents/notice'
import {
  type AnsweredFile,
  type ArrivingFile,
  type FileRefusal,
  type Intake,
  intakeFiles,
  isMatchedWhole,
  isTakenWhole,
  type ReceiptRefusal,
  receiveNotice,
  tellFile,
} from '#insurance/payments'
import type { Day } from '#vocabulary/day.ts'
import * as nouns from '#vocabulary/nouns.ts'
import { isRefusal } from '#vocabulary/refusal.ts'
import { counted, countText, sumText } from '#vocabulary/spoken.ts'
import type { Language, Text } from '#vocabulary/text.ts'
import { type Attached, withDatabase } from '../attach.ts'
import type { Io } from '../io.ts'
import { startProgress } from '../progress.ts'
import { recordListeners } from '../record-listeners.ts'
import { type ExitCode, readDay, readLanguage, type Verb, WrongUse } from '../verb.ts'
import { leftOutText, mostLines, sheetLine } from './check.ts'
import { noticeTakenText } from './notice-taken.ts'
import { readWholeFile } from './on-disk.ts'

/** `kepil intake FILE…` */
export const verb: Verb = {
  about: {
    kk: 'Төлем файлдарын (MT102, CSV) қабылдайды: дұрыс жолдар есепке жазылады, қатесі себебімен қайтарылады, иесі табылмағаны анықталғанша тұрады. Бір мазмұн бір-ақ рет алынады.',
    ru: 'Принимает платёжные файлы (MT102, CSV): верные строки зачисляются, неверные возвращаются с причиной, невыясненные ждут. Одно содержание берётся один раз.',
    en: 'Takes payment files (MT102, CSV) in: good rows are posted, bad ones sent back with the reason, those that cannot be placed are held. The same content is taken once.',
  },
  usage: `
  kepil intake FILE… [--received-on YYYY-MM-DD] [--lang kk|ru|en] [--json]

FILE may be a pipe, or - for what comes on the standard input.
--received-on is the day the files came; today without it. --json prints one line for each file.
A bank's notice (camt.054, camt.053) among the files confirms the documents it tells of, and moves their day to the bank's.
A run that was cut off is gone on with by running it again.
Exit 0, or 1 when anything was not taken whole.

Example:
  kepil intake batch-1.102 batch-2.102 --received-on 2026-11-20`,
  run: async (words, io) => {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { 'received-on': { type: 'string' }, lang: { type: 'string' }, json: { type: 'boolean' } },
      allowPositionals: true,
    })
    if (positionals.length === 0) throw new WrongUse(whatToTake)
    const language = readLanguage(values.lang, io)
    const receivedOn = readDay('--received-on', values['received-on'])
    return withDatabase(io, (attached) =>
      takeIn(attached, io, { files: positionals, receivedOn, language, json: values.json ?? false }),
    )
  },
}

type Task = {
  readonly files: readonly string[]
  readonly receivedOn: Day | undefined
  readonly language: Language
  readonly json: boolean
}

const whatToTake: Text = {
  kk: 'файлды атаңыз: kepil intake FILE…',
  ru: 'назовите файл: kepil intake FILE…',
  en: 'name a file: kepil intake FILE…',
}

/** So many bytes of files are kept in memory at a time. */
const bytesAtATime = 96 * 1024 * 1024

async function takeIn({ databases, clock }: Attached, io: Io, task: Task): Promise<ExitCode> {
  const { whenPersonsTouched } = recordListeners
  const intake: Intake = { database: databases.database, clock, whenPersonsTouched }
  const bar = startProgress('intake', io.stderr)
  let code: ExitCode = 0
  let done = 0
  for await (const group of groupsOf(task, io)) {
    const [first] = group
    if (first && looksLikeNotice(first.bytes)) {
      const notice = await receiveNotice(intake, first)
      bar.end()
      io.stdout.write(noticeTakenText(task.files[done]!, notice, task))
      if (!isMatchedWhole(notice)) code = 1
      bar.show(++done, task.files.length)
      continue
    }
    const answers = await intakeFiles(intake, group)
    answers.forEach((answer, at) => {
      bar.end()
      io.stdout.write(told(task.files[done + at]!, answer, task))
      if (isRefusal(answer) || !isTakenWhole(answer.answer)) code = 1
    })
    done += group.length
    bar.show(done, task.files.length)
  }
  bar.end()
  return code
}

async function* groupsOf({ files, receivedOn }: Task, io: Io): AsyncGenerator<ArrivingFile[]> {
  let group: ArrivingFile[] = []
  let bytesHeld = 0
  for (const file of files) {
    const { bytes, size } = await readWholeFile(file, io)
    const arriving = { name: basename(file), bytes, size, receivedOn }
    // A notice confirms what was taken before it: it waits for the files named before, and is taken by itself.
    const isNotice = looksLikeNotice(bytes)
    if (isNotice && group.length > 0) yield group
    if (isNotice) yield [arriving]
    else group.push(arriving)
    if (isNotice) {
      group = []
      bytesHeld = 0
      continue
    }
    bytesHeld += bytes.length
    if (bytesHeld < bytesAtATime) continue
    yield group
    group = []
    bytesHeld = 0
  }
  if (group.length > 0) yield group
}

function told(
  file: string,
  answer: AnsweredFile | FileRefusal | ReceiptRefusal,
  { json, language }: Task,
): string {
  if (isRefusal(answer)) {
    const { code, field, message } = answer
    if (json) return `${JSON.stringify({ file, error: { code, field, message } })}\n`
    return `${file}: ${message[language]}\n`
  }
  const said = tellFile(answer)
  if (json) return `${JSON.stringify({ file, ...said })}\n`
  const lines = said.findings.slice(0, mostLines).map(({ document, row, line, code, what, remedy }) => {
    const inDocument = `${document ?? '-'}/${row ?? '-'}`
    const place = said.format === 'csv' && line !== null ? sheetLine(line)[language] : inDocument
    return `  ${place}  ${code}  ${what[language]}  ${remedy[language]}\n`
  })
  const left = said.findings.length - lines.length + said.findingsLeftOut
  if (left > 0) lines.push(`${leftOutText(left)[language]}\n`)
  return `${file}: ${summary(said)[language]}\n${lines.join('')}`
}

function summary(said: ReturnType<typeof tellFile>): Text {
  const { id, rows, passed, passedSum, suspense, suspenseSum, returned, returnedSum, notTaken } = said
  const before = said.takenBefore
    ? { kk: 'бұрын алынған; ', ru: 'уже принят раньше; ', en: 'taken before; ' }
    : { kk: '', ru: '', en: '' }
  const all = counted(rows, nouns.row)
  const [good, held, back, rest] = [passed, suspense, returned, notTaken].map(countText)
  const [goodSum, heldSum, backSum] = [sumText(passedSum), sumText(suspenseSum), sumText(returnedSum)]
  return {
    kk: `№ ${id}, ${before.kk}${all.kk}: ${good} есепке жазылды (${goodSum.kk}), ${held} анықталғанша тұр (${heldSum.kk}), ${back} қайтарылады (${backSum.kk}), ${rest} алынбады`,
    ru: `№ ${id}, ${before.ru}${all.ru}: зачислено ${good} (${goodSum.ru}), не выяснено ${held} (${heldSum.ru}), возвращается ${back} (${backSum.ru}), не принято ${rest}`,
    en: `No ${id}, ${before.en}${all.en}: ${good} posted (${goodSum.en}), ${held} held (${heldSum.en}), ${back} sent back (${backSum.en}), ${rest} not taken`,
  }
}
