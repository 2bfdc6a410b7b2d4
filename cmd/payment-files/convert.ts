/** Turns a payment file into another format. */
import { parseArgs } from 'node:util'
import { type Converted, convertFile, type Encoding, findingAnswer } from '#documents'
import type { Language, Text } from '#vocabulary/text.ts'
import type { Io } from '../io.ts'
import { type ExitCode, readLanguage, type Verb, WrongUse } from '../verb.ts'
import { readEncoding, readWholeFile, replacedText, writeWholeFile } from './on-disk.ts'

/** `kepil convert FILE --to mt102|csv` */
export const verb: Verb = {
  about: {
    kk: 'Төлем файлын MT102 мен CSV арасында ауыстырады. Нысана көтере алмайтын өрістер мен ауыстырылған әріптер аталады.',
    ru: 'Переводит платёжный файл между MT102 и CSV. Называет поля, которых цель не вмещает, и заменённые буквы.',
    en: 'Turns a payment file from MT102 into CSV or back. Says which fields the target cannot carry and which letters were replaced.',
  },
  usage: `
  kepil convert FILE --to mt102|csv [--out FILE] [--encoding cp866|windows-1251|kz-1048|utf-8] [--lang kk|ru|en]

CSV is always UTF-8; MT102 is cp866 unless --encoding says otherwise.
Exit 0, or 1 when the file cannot be read whole or written in the target. What of it was not read is named.

Example:
  kepil convert january.102 --to csv --out january.csv`,
  run: async (words, io) => {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: {
        to: { type: 'string' },
        out: { type: 'string' },
        encoding: { type: 'string' },
        lang: { type: 'string' },
      },
      allowPositionals: true,
    })
    const [file] = positionals
    const { to } = values
    if (file === undefined || positionals.length > 1 || (to !== 'mt102' && to !== 'csv')) {
      throw new WrongUse(whatToConvert)
    }
    const encoding = readEncoding(values.encoding)
    const { bytes, name, size } = await readWholeFile(file, io)
    const converted = convertFile(bytes, { to, encoding, name, size })
    return finish(converted, { out: values.out, encoding, language: readLanguage(values.lang, io), io })
  },
}

const whatToConvert: Text = {
  kk: 'файл мен нысананы атаңыз: kepil convert FILE --to mt102|csv',
  ru: 'назовите файл и цель: kepil convert FILE --to mt102|csv',
  en: 'name a file and a target: kepil convert FILE --to mt102|csv',
}

export type Finish = {
  readonly out: string | undefined
  readonly encoding: Encoding
  readonly language: Language
  readonly io: Io
}

/** Findings about a file that was read whole all the same. */
const nothingLost: ReadonlySet<string> = new Set(['ordinal-differs', 'letters-garbled'])

/** Writes what was converted and says the rest on standard error. */
export function finish(converted: Converted, { out, encoding, language, io }: Finish): ExitCode {
  const { bytes, findings, refusals, dropped, replaced } = converted
  const say = (text: string) => io.stderr.write(`${text}\n`)
  for (const one of findings.map(findingAnswer)) say(`${one.code}: ${one.message[language]}`)
  for (const refusal of refusals) say(refusal.message[language])
  if (!bytes) return 1
  if (dropped.length > 0) say(droppedText(dropped)[language])
  if (Object.keys(replaced).length > 0) say(replacedText(replaced, encoding)[language])
  writeWholeFile(out, bytes, io)
  return findings.some(({ kind }) => !nothingLost.has(kind)) ? 1 : 0
}

const droppedText = (dropped: readonly string[]): Text => ({
  kk: `Нысанада орны жоқ өрістер қалдырылды: ${dropped.join(' ')}`,
  ru: `Поля, которым в цели нет места, опущены: ${dropped.join(' ')}`,
  en: `Fields the target has no place for were dropped: ${dropped.join(' ')}`,
})
