/** The proof of the day from the command line. */

import { parseArgs } from 'node:util'
import { balanceOn, balances, formatBalance } from '#insurance/ledger'
import { columnSum, dayText } from '#vocabulary/spoken.ts'
import type { Language, Text } from '#vocabulary/text.ts'
import { withDatabase } from './attach.ts'
import { readDay, readLanguage, type Verb } from './verb.ts'

/** `kepil balance` */
export const verb: Verb = {
  about: {
    kk: 'Күннің дәлелі: түскен ақша есепке жазылған, анықталғанша тұрған және қайтарылған ақшаның қосындысына тиынына дейін тең бе.',
    ru: 'Доказательство дня: поступившие деньги до тиына равны зачисленным, невыясненным и возвращённым вместе.',
    en: 'The proof of the day: the money received is, to the tiyn, what was posted, is held and was sent back.',
  },
  usage: `
  kepil balance [--on YYYY-MM-DD] [--lang kk|ru|en] [--json]

Counts everything recorded by the end of the day; of today without --on.
Exit 0, or 1 when the difference is not 0.00.

Example:
  kepil balance --on 2026-11-22`,
  run: async (words, io) => {
    const { values } = parseArgs({
      args: [...words],
      options: { on: { type: 'string' }, lang: { type: 'string' }, json: { type: 'boolean' } },
    })
    const language = readLanguage(values.lang, io)
    const asked = readDay('--on', values.on)
    return withDatabase(io, async ({ databases, clock }) => {
      const on = asked ?? clock.today()
      const balance = await balanceOn(databases.database, on)
      const said = formatBalance(on, balance)
      if (values.json) io.stdout.write(`${JSON.stringify(said)}\n`)
      else {
        io.stdout.write(told(said, language))
      }
      return balances(balance) ? 0 : 1
    })
  },
}

const names: readonly (readonly ['received' | 'posted' | 'suspense' | 'returned' | 'difference', Text])[] = [
  ['received', { kk: 'Түсті', ru: 'Поступило', en: 'Received' }],
  ['posted', { kk: 'Есепке жазылды', ru: 'Зачислено', en: 'Posted' }],
  ['suspense', { kk: 'Анықталғанша тұр', ru: 'Не выяснено', en: 'Held in suspense' }],
  ['returned', { kk: 'Қайтарылды', ru: 'Возвращено', en: 'Sent back' }],
  ['difference', { kk: 'Айырма', ru: 'Разница', en: 'Difference' }],
]

/** The day with the currency over the column of sums. */
function told(said: ReturnType<typeof formatBalance>, language: Language): string {
  const rows = [
    ['', `${dayText(said.on)[language]}, ₸`] as const,
    ...names.map(([field, name]) => [name[language], columnSum(said[field])[language]] as const),
  ]
  const [first, second] = [0, 1].map((at) => Math.max(...rows.map((row) => row[at as 0 | 1].length)))
  return rows.map(([name, sum]) => `${name.padEnd(first!)}  ${sum.padStart(second!)}\n`).join('')
}
