/** `kepil audit`: whether the access log is as it was written. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import {
  type LogFinding,
  type LogVerified,
  logVerdict,
  publicHalf,
  tamperKinds,
  verifyAccessLog,
} from '#platform/audit'
import { counted } from '#vocabulary/spoken.ts'
import type { Language } from '#vocabulary/text.ts'
import { headFilesOf, withDatabase } from '../attach.ts'
import { noSuchFile, readLanguage, type Verb, WrongUse } from '../verb.ts'
import { entryNoun, headNoun, laneNoun, lines, where } from './words.ts'

/** `kepil audit verify` */
export const verb: Verb = {
  about: {
    kk: 'Қол жеткізу журналын – кім кімнің деректерін қарағанын – жазба-жазба, жолақтары мен қол қойылған ұштары бойынша тексереді.',
    ru: 'Проверяет журнал доступа – кто чьи данные смотрел – запись за записью, по дорожкам и подписанным головам.',
    en: 'Checks the access log, who looked at whose record, entry after entry, against its lanes and its signed heads.',
  },
  usage: `
  kepil audit verify [--heads FILE]… [--key FILE]… [--lang kk|ru|en] [--json]

Reads and changes nothing; may run while the server works.
  --heads  a file of heads: of another machine, or one put away; more than one may be named
  --key    the key that signed them, of either half
Without them: the files that KEPIL_AUDIT_HEADS and KEPIL_AUDIT_KEY name, or those beside the data.
Exit 0 when the log is whole, 1 when something is found.

Example:
  kepil audit verify --json`,
  run: async (words, io) => {
    const [name, ...rest] = words
    if (name !== 'verify') throw unknownWord(name)
    const { values } = parseArgs({
      args: rest,
      options: {
        heads: { type: 'string', multiple: true },
        key: { type: 'string', multiple: true },
        lang: { type: 'string' },
        json: { type: 'boolean' },
      },
    })
    const language = readLanguage(values.lang, io)
    const named = (files: readonly string[] | undefined): string[] | undefined =>
      files?.map((file) => {
        const there = resolve(io.folder, file)
        if (!existsSync(there)) throw noSuchFile(file)
        return there
      })
    const [heads, keys] = [named(values.heads), named(values.key)]
    return withDatabase(io, async ({ config, databases }) => {
      const own = headFilesOf(config)
      const ownKeys = [publicHalf(own.key), own.key].filter((file) => existsSync(file))
      const files = { heads: heads ?? [own.heads], keys: keys ?? ownKeys.slice(0, 1) }
      const verified = await verifyAccessLog(databases.database, files)
      io.stdout.write(values.json ? `${JSON.stringify(verified)}\n` : told(verified, language))
      return verified.whole ? 0 : 1
    })
  },
}

const unknownWord = (word = ''): WrongUse =>
  new WrongUse({
    kk: `audit сөзінен кейін verify тұрады, «${word}» емес; анықтамасы: kepil audit --help`,
    ru: `после audit стоит verify, а не «${word}»; справка: kepil audit --help`,
    en: `after audit stands verify, not "${word}"; see kepil audit --help`,
  })

function told(verified: LogVerified, language: Language): string {
  const { whole, entries, lanes, heads, before, erased, unheld, headsBroken, found, findings } = verified
  const count = (label: keyof typeof lines, number: number): string[] =>
    number > 0 ? [`${lines[label][language]}: ${counted(number, entryNoun)[language]}`] : []
  const held = [counted(entries, entryNoun), counted(lanes, laneNoun), counted(heads, headNoun)]
  const all = Object.values(found).reduce((sum, number) => sum + number, 0)
  return [
    logVerdict[whole ? 'whole' : 'amiss'][language],
    `${lines.held[language]}: ${held.map((text) => text[language]).join(', ')}`,
    ...count('before', before),
    ...count('erased', erased),
    ...count('unheld', unheld),
    ...(headsBroken > 0 ? [`${lines.broken[language]}: ${headsBroken}`] : []),
    ...findings.map((finding) => `  ${findingLine(finding, language)}`),
    ...(all > findings.length ? [`${lines.more[language]}: ${all - findings.length}`] : []),
    '',
  ].join('\n')
}

function findingLine({ kind, lane, place, through, accessId, at }: LogFinding, language: Language): string {
  const span = through === undefined ? place : `${place}–${through}`
  return [
    tamperKinds[kind][language],
    ...(lane === undefined ? [] : [`${where.lane[language]} ${lane}`]),
    ...(span === undefined ? [] : [`${where.place[language]} ${span}`]),
    ...(accessId === undefined ? [] : [`${where.entry[language]} ${accessId}`]),
    ...(at === undefined ? [] : [at]),
  ].join('; ')
}
