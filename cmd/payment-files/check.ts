/** Checks payment files without a database. */

import { parseArgs } from 'node:util'
import { type CheckAnswer, checkFile, type FindingAnswer, hasFatalOrReturned } from '#documents'
import { looksLikeNotice, readNotice } from '#documents/notice'
import * as nouns from '#vocabulary/nouns.ts'
import { counted, countText, sumText } from '#vocabulary/spoken.ts'
import type { Language, Text } from '#vocabulary/text.ts'
import { type ExitCode, readDay, readLanguage, type Verb, WrongUse } from '../verb.ts'
import { isReadWhole, noticeAnswer, noticeTold } from './check-notice.ts'
import { readWholeFile } from './on-disk.ts'

/** `kepil check FILE…` */
export const verb: Verb = {
  about: {
    kk: 'Төлем файлдарын (MT102 немесе CSV) дерекқорсыз тексереді: не табылды, не істеу керек, қанша сома өтеді, қаншасы қайтады.',
    ru: 'Проверяет платёжные файлы (MT102 или CSV) без базы данных: что найдено, что делать, сколько пройдёт, сколько вернётся.',
    en: 'Checks payment files (MT102 or CSV) without a database: what was found, what to do, how much passes and how much comes back.',
  },
  usage: `
  kepil check FILE… [--received-on YYYY-MM-DD] [--lang kk|ru|en] [--json]

FILE may be a pipe, or - for what comes on the standard input.
A bank's notice (camt.054, camt.053) is known by itself, and checked by itself: what of it matches is told by kepil intake.
Encodings cp866, windows-1251, KZ-1048 and UTF-8 are told apart by themselves.
--json prints one line for each file. Formats: docs/formats.md
Exit 0, or 1 when anything would not be taken or would be returned.

Example:
  kepil check january.102 --received-on 2026-02-20 --lang ru`,
  run: async (words, io) => {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { 'received-on': { type: 'string' }, lang: { type: 'string' }, json: { type: 'boolean' } },
      allowPositionals: true,
    })
    if (positionals.length === 0) throw new WrongUse(whatToCheck)
    const language = readLanguage(values.lang, io)
    const receivedOn = readDay('--received-on', values['received-on'])
    let code: ExitCode = 0
    for (const file of positionals) {
      const { bytes, name, size } = await readWholeFile(file, io)
      if (looksLikeNotice(bytes)) {
        const notice = readNotice(bytes, { size })
        if (!isReadWhole(notice)) code = 1
        if (values.json) io.stdout.write(`${JSON.stringify({ file, ...noticeAnswer(notice) })}\n`)
        else io.stdout.write(noticeTold(file, notice, language))
        continue
      }
      const answer = checkFile(bytes, { name, size, receivedOn })
      if (hasFatalOrReturned(answer)) code = 1
      if (values.json) io.stdout.write(`${JSON.stringify({ file, ...answer })}\n`)
      else io.stdout.write(told(file, answer, language))
    }
    return code
  },
}

const whatToCheck: Text = {
  kk: 'файлды атаңыз: kepil check FILE…',
  ru: 'назовите файл: kepil check FILE…',
  en: 'name a file: kepil check FILE…',
}

function told(file: string, answer: CheckAnswer, language: Language): string {
  const several = answer.documents !== undefined
  const shown = answer.findings.slice(0, mostLines)
  const lines = shown.map((finding) =>
    findingLine(finding, language, { several, isTable: answer.format === 'csv' }),
  )
  const left = answer.findings.length - shown.length + answer.findingsLeftOut
  return [
    `${file}: ${summary(answer)[language]}`,
    ...(left > 0 ? countsOf(answer, language) : []),
    ...lines,
    ...(left > 0 ? [leftOutText(left)[language]] : []),
    notCheckedText(answer)[language],
    '',
  ].join('\n')
}

/** So many findings are read one by one; of more, the counts come first. */
export const mostLines = 200

const countsOf = ({ counts }: CheckAnswer, language: Language): string[] =>
  counts.map(
    ({ code, severity, count }) => `  ${countText(count)} × ${code}  ${severities[severity][language]}`,
  )

export const leftOutText = (left: number): Text => {
  const count = countText(left)
  return {
    kk: `  … тағы ${count}`,
    ru: `  … и ещё ${count}`,
    en: `  … and ${count} more`,
  }
}

const severities: Readonly<Record<FindingAnswer['severity'], Text>> = {
  fatal: { kk: 'алынбайды', ru: 'не принимается', en: 'fatal' },
  return: { kk: 'қайтарылады', ru: 'возврат', en: 'return' },
  flag: { kk: 'белгі', ru: 'отметка', en: 'flag' },
}

type Lines = { readonly several: boolean; readonly isTable: boolean }

/** Row, or of a table the line of the sheet; code, severity, what, what to do. */
export function findingLine(finding: FindingAnswer, language: Language, { several, isTable }: Lines): string {
  const { document, row, line, code, severity, what, remedy } = finding
  const inDocument = several && document !== null ? `${document}/${row ?? '-'}` : (row ?? '-')
  const place = isTable ? (line === null ? '-' : sheetLine(line)[language]) : inDocument
  return `  ${place}  ${code}  ${severities[severity][language]}  ${what[language]}  ${remedy[language]}`
}

/** The line of a sheet, as whoever opens it counts. */
export const sheetLine = (line: number): Text => ({
  kk: `Excel-дегі ${line}-жол`,
  ru: `строка таблицы ${line}`,
  en: `sheet line ${line}`,
})

function summary({
  format,
  encoding,
  rows,
  passed,
  returned,
  notTaken,
  passedSum,
  returnedSum,
}: CheckAnswer): Text {
  const kind = [format?.toUpperCase(), encoding].filter(Boolean).join(', ')
  const head = kind === '' ? '' : `${kind}; `
  const all = counted(rows, nouns.row)
  const [good, back, rest] = [countText(passed), countText(returned), countText(notTaken)]
  const [goodSum, backSum] = [sumText(passedSum), sumText(returnedSum)]
  return {
    kk: `${head}${all.kk}: ${good} өтеді (${goodSum.kk}), ${back} қайтады (${backSum.kk}), ${rest} алынбайды`,
    ru: `${head}${all.ru}: пройдёт ${good} (${goodSum.ru}), вернётся ${back} (${backSum.ru}), не принято ${rest}`,
    en: `${head}${all.en}: ${good} pass (${goodSum.en}), ${back} come back (${backSum.en}), ${rest} not taken`,
  }
}

/** The value date wants the day of receipt; all else the registers. */
function notCheckedText({ notChecked }: CheckAnswer): Text {
  const byRegisters = notChecked.filter((code) => code !== 'D04').join(', ')
  const late: Text = notChecked.includes('D04')
    ? {
        kk: '  Түскен күні (--received-on) берілмеген соң тексерілмеді: D04, құжаттың күні сол күн бе\n',
        ru: '  Без дня поступления (--received-on) не проверено: D04, того ли дня документ\n',
        en: '  Not checked without the day of receipt (--received-on): D04, whether the document is of that day\n',
      }
    : { kk: '', ru: '', en: '' }
  return {
    kk: `${late.kk}  Тіркелімсіз тексерілмеді: ${byRegisters}`,
    ru: `${late.ru}  Без регистров не проверено: ${byRegisters}`,
    en: `${late.en}  Not checked without registers: ${byRegisters}`,
  }
}
