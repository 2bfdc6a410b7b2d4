/** The proof of the day from the command line. */
import { parseArgs } from 'node:util'
import { balanceOn, balances, formatBalance } from '#insurance/ledger'
import type { Text } from '#vocabulary/text.ts'
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
  run: async (words) => {
    const { values } = parseArgs({
      args: [...words],
      options: { on: { type: 'string' }, lang: { type: 'string' }, json: { type: 'boolean' } },
    })
    const language = readLanguage(values.lang)
    const asked = readDay('--on', values.on)
    return withDatabase(async ({ databases, clock }) => {
      const on = asked ?? clock.today()
      const balance = await balanceOn(databases.database, on)
      const said = formatBalance(on, balance)
      if (values.json) process.stdout.write(`${JSON.stringify(said)}\n`)
      else {
        const wide = Math.max(...names.map(([, name]) => name[language].length))
        for (const [field, name] of names) {
          process.stdout.write(`${name[language].padEnd(wide)}  ${said[field].padStart(20)}\n`)
        }
      }
      return balances(balance) ? 0 : 1
    })
  },
}

const names: readonly (readonly [
  'on' | 'received' | 'posted' | 'suspense' | 'returned' | 'difference',
  Text,
])[] = [
  ['on', { kk: 'Күні', ru: 'На день', en: 'On' }],
  ['received', { kk: 'Түсті', ru: 'Поступило', en: 'Received' }],
  ['posted', { kk: 'Есепке жазылды', ru: 'Зачислено', en: 'Posted' }],
  ['suspense', { kk: 'Анықталғанша тұр', ru: 'Не выяснено', en: 'Held in suspense' }],
  ['returned', { kk: 'Қайтарылды', ru: 'Возвращено', en: 'Sent back' }],
  ['difference', { kk: 'Айырма', ru: 'Разница', en: 'Difference' }],
]
