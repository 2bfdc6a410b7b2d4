/** `kepil law reform`: what a reform would change over a synthetic population. */
import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Reform, readReform } from '#law'
import type { MonthsAsked, People } from '#population'
import type { ReformTried } from '#reform/contract'
import { findMonth, formatMonth, type Month, monthIndex } from '#vocabulary/month.ts'
import type { Refusal } from '#vocabulary/refusal.ts'
import type { Text } from '#vocabulary/text.ts'
import type { Io } from '../../io.ts'
import { startProgress } from '../../progress.ts'
import { type ExitCode, noSuchFile, readLanguage, WrongUse } from '../../verb.ts'
import { arrivalsIn } from './arrivals.ts'
import { gatherPeople, UnreadablePopulation } from './gather.ts'
import { told } from './told.ts'
import { tryReform } from './try-reform.ts'

const options = {
  population: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
} as const

/** Exit 1 when the file, the population or the law does not allow an answer. */
export async function runReform(words: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true })
  const language = readLanguage(values.lang, io)
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new WrongUse(fileNeeded)
  if (values.population === undefined) throw new WrongUse(populationNeeded)
  const asked = monthsAsked(values.from, values.to)
  const arrivals = arrivalsIn(values.population)
  const refuse = (refusal: Refusal): ExitCode => {
    const { code, field, message } = refusal
    if (values.json) io.stdout.write(`${JSON.stringify({ error: { code, field, message } })}\n`)
    io.stderr.write(`kepil: ${message[language]}\n`)
    return 1
  }
  const read = readReform(readText(file, io))
  if ('error' in read) return refuse(named(file, read.error))
  try {
    const label = { kk: 'Халық оқылуда', ru: 'Читается население', en: 'Reading the population' }
    const bar = startProgress(label[language], io.stderr)
    const whole = arrivals.reduce((sum, { size }) => sum + size, 0)
    const { people, leftOut } = await gatherPeople(arrivals, (bytes, month) =>
      bar.show(bytes, whole, formatMonth(month)),
    ).finally(() => bar.end())
    const tried = compare(people, read.reform, { asked, language, io })
    if ('code' in tried) return refuse(tried)
    io.stdout.write(values.json ? `${JSON.stringify({ ...tried, leftOut })}\n` : told(tried, language))
    return 0
  } catch (error) {
    if (error instanceof UnreadablePopulation) return refuse(error.refusal)
    throw error
  }
}

type Comparing = { readonly asked: MonthsAsked; readonly language: keyof Text; readonly io: Io }

function compare(people: People, reform: Reform, { asked, language, io }: Comparing): ReformTried | Refusal {
  const label = { kk: 'Салыстырылуда', ru: 'Сравнивается', en: 'Comparing' }
  const bar = startProgress(label[language], io.stderr)
  try {
    return tryReform(people, reform, { asked, progress: (part) => bar.show(part, 1) })
  } finally {
    bar.end()
  }
}

function readText(file: string, io: Io): string {
  const path = resolve(io.folder, file)
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
    throw noSuchFile(file)
  }
  return readFileSync(path, 'utf8')
}

function monthsAsked(from: string | undefined, to: string | undefined): MonthsAsked {
  const first = monthOf('from', from)
  const last = monthOf('to', to)
  if (last === undefined) return { from: first }
  if (first === undefined || first > last) throw new WrongUse(wrongSpan)
  const count = monthIndex(last) - monthIndex(first) + 1
  if (count > mostMonths) throw new WrongUse(tooLong)
  return { from: first, count }
}

const mostMonths = 120

function monthOf(name: string, text: string | undefined): Month | undefined {
  if (text === undefined) return undefined
  const found = findMonth(text)
  if (found !== undefined) return found
  throw new WrongUse({
    kk: `--${name} 2027-01 сияқты ай болуы керек, «${text}» емес`,
    ru: `--${name} – это месяц вида 2027-01, а не «${text}»`,
    en: `--${name} is a month such as 2027-01, not "${text}"`,
  })
}

const named = (file: string, { code, field, message }: Refusal): Refusal => ({
  code,
  ...(field === undefined ? {} : { field }),
  message: {
    kk: `${file}: ${message.kk}`,
    ru: `${file}: ${message.ru}`,
    en: `${file}: ${message.en}`,
  },
})

const fileNeeded: Text = {
  kk: 'реформа файлын атаңыз: kepil law reform FILE --population DIR',
  ru: 'назовите файл реформы: kepil law reform FILE --population DIR',
  en: 'name a reform file: kepil law reform FILE --population DIR',
}
const populationNeeded: Text = {
  kk: '--population DIR көрсетілмеген: оны мына пәрмен жасайды: kepil population --out DIR',
  ru: 'не указано --population DIR: его создаёт kepil population --out DIR',
  en: '--population DIR is missing: make one with kepil population --out DIR',
}
const wrongSpan: Text = {
  kk: '--to айымен бірге одан кеш емес --from айы жазылуы керек',
  ru: 'вместе с --to нужен месяц --from не позже него',
  en: '--to needs a month of --from that is not after it',
}
const tooLong: Text = {
  kk: `бір рет ең көбі ${mostMonths} ай қаралады`,
  ru: `за раз рассматривается не больше ${mostMonths} месяцев`,
  en: `at most ${mostMonths} months are looked at once`,
}
