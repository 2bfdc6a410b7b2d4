/** Makes an MT102 file from a table of rows. */
import { parseArgs } from 'node:util'
import { checkFile, convertFile } from '#documents'
import type { Text } from '#vocabulary/text.ts'
import { readLanguage, type Verb, WrongUse } from '../verb.ts'
import { findingLine } from './check.ts'
import { finish } from './convert.ts'
import { readEncoding, readWholeFile } from './on-disk.ts'

/** `kepil mt102 write TABLE.csv --out FILE` */
export const verb: Verb = {
  about: {
    kk: 'Төлем кестесінен (CSV) жарамды MT102 файлын жасайды. Қате кестеден файл жасалмайды; ауыстырылған әріптер аталады.',
    ru: 'Делает из платёжной таблицы (CSV) верный файл MT102. Из таблицы с ошибками файл не делается; заменённые буквы называются.',
    en: 'Makes a valid MT102 file from a payment table (CSV). A table that would not be taken makes none; replaced letters are named.',
  },
  usage: `
  kepil mt102 write TABLE.csv [--out FILE] [--encoding cp866|windows-1251|kz-1048|utf-8] [--lang kk|ru|en]

Columns of the table: docs/formats.md. Without a column "total" the total is the sum of the rows.
Exit 0, or 1 when no file was made.

Example:
  kepil mt102 write january.csv --out january.102`,
  run: async (words, io) => {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { out: { type: 'string' }, encoding: { type: 'string' }, lang: { type: 'string' } },
      allowPositionals: true,
    })
    const [what, file] = positionals
    if (what !== 'write' || file === undefined || positionals.length > 2) throw new WrongUse(whatToWrite)
    const language = readLanguage(values.lang, io)
    const encoding = readEncoding(values.encoding)
    const table = await readWholeFile(file, io)
    const options = { name: table.name, size: table.size }
    const answer = checkFile(table.bytes, options)
    for (const finding of answer.findings) {
      io.stderr.write(
        `${findingLine(finding, language, { several: answer.documents !== undefined, isTable: answer.format === 'csv' })}\n`,
      )
    }
    if (answer.counts.some(({ severity }) => severity === 'fatal')) return 1
    const converted = convertFile(table.bytes, { ...options, to: 'mt102', encoding })
    return finish({ ...converted, findings: [] }, { out: values.out, encoding, language, io })
  },
}

const whatToWrite: Text = {
  kk: 'кестені атаңыз: kepil mt102 write TABLE.csv --out FILE',
  ru: 'назовите таблицу: kepil mt102 write TABLE.csv --out FILE',
  en: 'name the table: kepil mt102 write TABLE.csv --out FILE',
}
