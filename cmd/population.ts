/** Writes what the outside world would send about a synthetic country. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { drawCountry, everythingSent } from '#population'
import { findMonth, type Month, monthIndex, monthOfDay } from '#vocabulary/month.ts'
import { startProgress } from './progress.ts'
import { terminalLanguage, type Verb, WrongUse } from './verb.ts'

const options = {
  persons: { type: 'string', default: '20000' },
  seed: { type: 'string', default: '1' },
  from: { type: 'string', default: '2024-10' },
  to: { type: 'string', default: '2026-10' },
  out: { type: 'string' },
} as const

const label = { kk: 'Ел жазылуда', ru: 'Пишется страна', en: 'Writing the country' }

/** `kepil population` */
export const verb: Verb = {
  about: {
    kk: 'Ойдан шығарылған елді бір саннан құрап, тізілімдер мен банктер ол туралы айлап не жіберетінін жазады: тізілім үзінділері, MT102 файлдары және әдейі салынған қателердің жауаптары. Сан бірдей болса, файлдар да байтына дейін бірдей.',
    ru: 'Строит по одному числу вымышленную страну и пишет по месяцам, что о ней прислали бы регистры и банки: выписки, файлы MT102 и ответы о нарочно внесённых ошибках. То же число – те же байты.',
    en: 'Draws a made-up country from one number and writes, month by month, what registers and banks would send about it: extracts, MT102 files, and the answers about the faults put in on purpose. Same seed, same bytes.',
  },
  usage: `
  kepil population --out DIR [--persons N] [--seed S] [--from YYYY-MM] [--to YYYY-MM]

  --persons N     how many people (20000)
  --seed S        the number the country is drawn from (1)
  --from, --to    first and last month lived and paid for (2024-10 to 2026-10)
  --out DIR       DIR/YYYY-MM/{persons,payers,groups,attachments}.csv, DIR/YYYY-MM/payments/*.102, DIR/YYYY-MM/answers.csv

Example:
  kepil population --persons 20000 --seed 7 --from 2020-01 --to 2026-10 --out ./country`,
  run: async (words, io) => {
    const { values } = parseArgs({ args: [...words], options, allowPositionals: false })
    const out = values.out
    if (out === undefined) throw missingOut
    const order = {
      persons: wholeNumber('persons', values.persons),
      seed: wholeNumber('seed', values.seed),
      from: monthOf('from', values.from),
      to: monthOf('to', values.to),
    }
    if (order.from > order.to) throw wrongSpan
    const months = monthIndex(order.to) - monthIndex(order.from) + 2
    const progress = startProgress(label[terminalLanguage(io.environment)], io.stderr)
    const totals = { files: 0, rows: 0, bytes: 0 }
    for (const sent of everythingSent(drawCountry(order))) {
      const path = resolve(io.folder, out, sent.path)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, sent.bytes)
      totals.files++
      totals.rows += sent.rows
      totals.bytes += sent.bytes.length
      const arrived = monthIndex(monthOfDay(sent.receivedOn)) - monthIndex(order.from)
      progress.show(arrived, months, sent.path.slice(0, 7))
    }
    progress.end()
    io.stdout.write(`${totals.files} files, ${totals.rows} rows, ${totals.bytes} bytes: ${out}\n`)
    return 0
  },
}

const missingOut = new WrongUse({
  kk: '--out DIR көрсетілмеген: файлдар қайда жазылсын?',
  ru: 'Не указан --out DIR: куда писать файлы?',
  en: '--out DIR is missing: where should the files go?',
})
const wrongSpan = new WrongUse({
  kk: '--from айы --to айынан кейін тұр',
  ru: 'Месяц --from позже месяца --to',
  en: 'the month of --from is after that of --to',
})

function wholeNumber(name: string, text: string): number {
  const value = Number(text)
  if (/^\d{1,9}$/.test(text) && (name === 'seed' || value > 0)) return value
  throw new WrongUse({
    kk: `--${name} оң бүтін сан болуы керек, «${text}» емес`,
    ru: `--${name} должно быть целым числом больше нуля, а не «${text}»`,
    en: `--${name} must be a whole number above zero, not "${text}"`,
  })
}

function monthOf(name: string, text: string): Month {
  const month = findMonth(text)
  if (month !== undefined && month >= 201_801 && month <= 202_612) return month
  throw new WrongUse({
    kk: `--${name} 2018-01 мен 2026-12 арасындағы ай болуы керек, «${text}» емес`,
    ru: `--${name} должно быть месяцем от 2018-01 до 2026-12, а не «${text}»`,
    en: `--${name} must be a month from 2018-01 to 2026-12, not "${text}"`,
  })
}
