/** What a verb of the program is. */
import type { Environment } from '#platform/config'
import { type Day, findDay } from '#vocabulary/day.ts'
import type { Language, Text } from '#vocabulary/text.ts'
import type { Io } from './io.ts'

/** Exit codes: 0 done, 1 the answer of a checking verb is "no", 2 wrong use, 3 a fault. */
export type ExitCode = 0 | 1 | 2 | 3

export type Verb = {
  /** What it does, in a sentence or two; shown above its usage. */
  readonly about: Text
  /** Its forms, its options, and an example, as `--help` prints them. */
  readonly usage: string
  /** The help of what stands after the verb, where that has one of its own; `--help` then prints it instead. */
  findHelp?(words: readonly string[], language: Language): Promise<string | undefined>
  /** `words` is what stands after the verb. Throws WrongUse; a Failure or any other error ends the program with 3. */
  run(words: readonly string[], io: Io): Promise<ExitCode>
}

/** The words after a verb could not be understood; the program says which and ends with 2. */
export class WrongUse extends Error {
  readonly text: Text
  constructor(text: Text) {
    super(text.en)
    this.name = 'WrongUse'
    this.text = text
  }
}

/** A file named on the command line that is not there. */
export const noSuchFile = (file: string): WrongUse =>
  new WrongUse({
    kk: `«${file}» деген файл жоқ; атауы мен бумасын тексеріңіз`,
    ru: `файла «${file}» нет; проверьте его имя и папку`,
    en: `there is no file "${file}"; check its name and folder`,
  })

/** A folder named where a file is wanted. */
export const folderNotFile = (file: string): WrongUse =>
  new WrongUse({
    kk: `«${file}» – файл емес, бума; ішіндегі файлды атаңыз`,
    ru: `«${file}» – папка, а не файл; назовите файл в ней`,
    en: `"${file}" is a folder; name a file in it`,
  })

/** The language the terminal is spoken to in: KEPIL_LANG, else the system's, else English. */
export function terminalLanguage(environment: Environment): Language {
  const { KEPIL_LANG, LC_ALL, LC_MESSAGES, LANG } = environment
  const name = (KEPIL_LANG || LC_ALL || LC_MESSAGES || LANG || '').slice(0, 2).toLowerCase()
  return name === 'kk' || name === 'ru' ? name : 'en'
}

/** The language of a whole run: that of a sound `--lang`, else the terminal's. */
export function spokenLanguage(words: readonly string[], environment: Environment): Language {
  const option = /^--lang(?:=(kk|ru|en))?$/
  const at = words.findLastIndex((word) => option.test(word))
  const given = option.exec(words[at] ?? '')?.[1] ?? words[at + 1]
  return at >= 0 && (given === 'kk' || given === 'ru' || given === 'en')
    ? given
    : terminalLanguage(environment)
}

/** A value of `--lang`. */
export function readLanguage(word: string | undefined, { environment }: Io): Language {
  if (word === undefined) return terminalLanguage(environment)
  if (word === 'kk' || word === 'ru' || word === 'en') return word
  throw new WrongUse({
    kk: `--lang мәні kk, ru немесе en болады, «${word}» емес`,
    ru: `--lang бывает kk, ru или en, а не «${word}»`,
    en: `--lang is kk, ru or en, not "${word}"`,
  })
}

/** A day given to an option such as `--on`; undefined where the option is not given. */
export function readDay(option: string, word: string | undefined): Day | undefined {
  if (word === undefined) return undefined
  const day = findDay(word)
  if (day) return day
  throw new WrongUse({
    kk: `${option} мәні ЖЖЖЖ-АА-КК түріндегі күн болуға тиіс, «${word}» емес`,
    ru: `${option} – это день ГГГГ-ММ-ДД, а не «${word}»`,
    en: `${option} is a day, YYYY-MM-DD, not "${word}"`,
  })
}
