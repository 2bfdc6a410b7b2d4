/** Everybody's status anew from the record: `kepil status recompute`. */

import { parseArgs } from 'node:util'
import { type Recomputed, recompute } from '#insurance/status'
import * as nouns from '#vocabulary/nouns.ts'
import { counted, countText, numberText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { withDatabase } from './attach.ts'
import { startProgress } from './progress.ts'
import { type ExitCode, readLanguage, type Verb, WrongUse } from './verb.ts'

/** `kepil status recompute` */
export const verb: Verb = {
  about: {
    kk: 'Барлық адамның мәртебесін жазбалардан қайта есептейді, айларды бас кітаппен салыстырады; тоқтаған жерінен жалғасады.',
    ru: 'Пересчитывает статусы всех по записям и сверяет месяцы с книгой; прерванный пересчёт продолжается.',
    en: 'Makes everybody’s status anew from the record and proves the months against the ledger; goes on where it was cut short.',
  },
  usage: `
  kepil status recompute [--lang kk|ru|en] [--json]

--json prints {persons, changed, seconds}. \`changed\` counts persons of whom some day was kept otherwise
than the record says: 0 where all is well. Exit 0, or 3 when the months and the ledger do not add up.

Example:
  kepil status recompute --json`,
  run: async (words, io) => {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { lang: { type: 'string' }, json: { type: 'boolean' } },
      allowPositionals: true,
    })
    const language = readLanguage(values.lang, io)
    if (positionals.length !== 1 || positionals[0] !== 'recompute') throw new WrongUse(whatToDo)
    return withDatabase(io, async ({ databases, clock }): Promise<ExitCode> => {
      const bar = startProgress('status', io.stderr)
      const began = performance.now()
      const found = await recompute(databases.database, {
        clock,
        progress: (done, total) => bar.show(done, total),
      }).finally(() => bar.end())
      const answer = { ...found, seconds: Math.round(performance.now() - began) / 1000 }
      io.stdout.write(`${values.json ? JSON.stringify(answer) : told(answer)[language]}\n`)
      return 0
    })
  },
}

const whatToDo: Text = {
  kk: 'не істеу керегін айтыңыз: kepil status recompute',
  ru: 'скажите, что сделать: kepil status recompute',
  en: 'say what to do: kepil status recompute',
}

function told({ persons, changed, seconds }: Recomputed & { readonly seconds: number }): Text {
  const [of, other, time] = [counted(persons, nouns.person), countText(changed), numberText(String(seconds))]
  return {
    kk: `${of.kk}: мәртебесі есептелді, өзгергені – ${other} (${time.kk} с)`,
    ru: `пересчитаны статусы: ${of.ru}, изменились у ${other} (${time.ru} с)`,
    en: `statuses of ${of.en} computed, ${other} changed (${time.en} s)`,
  }
}
