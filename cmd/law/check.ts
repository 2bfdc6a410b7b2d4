/** `kepil law check`: which values of the law are to be checked again, which are not sure, and which are missing. */
import { parseArgs } from 'node:util'
import { dayBeyondLaw } from '#law'
import { citedPlace, type Gap, type Review, type ReviewedValue, reviewOf } from '#law/pages'
import { clockOf, readConfig } from '#platform/config'
import type { Language, Text } from '#vocabulary/text.ts'
import type { Io } from '../io.ts'
import { type ExitCode, readDay, readLanguage, WrongUse } from '../verb.ts'

/** Prints the review of the day; the answer is "no" when something is overdue or missing for it. */
export function runCheck(words: readonly string[], io: Io): ExitCode {
  const { values } = parseArgs({
    args: [...words],
    options: { on: { type: 'string' }, lang: { type: 'string' }, json: { type: 'boolean' } },
  })
  const language = readLanguage(values.lang, io)
  const on = readDay('--on', values.on) ?? clockOf(readConfig(io.environment)).today()
  const beyond = dayBeyondLaw(on)
  if (beyond) throw new WrongUse(beyond.message)
  const review = reviewOf(on)
  io.stdout.write(values.json ? `${JSON.stringify(review)}\n` : told(review, language))
  return review.inOrder ? 0 : 1
}

const words = {
  overdue: {
    kk: 'Бір жылдан бері тексерілмеген мәндер',
    ru: 'Значения, не проверявшиеся больше года',
    en: 'Values not checked for more than a year',
  },
  unsure: {
    kk: 'Толық расталмаған мәндер',
    ru: 'Значения, в которых нет полной уверенности',
    en: 'Values we are not fully sure of',
  },
  gaps: { kk: 'Жетіспейтін мәндер', ru: 'Недостающие значения', en: 'Values that are missing' },
  low: { kk: 'жадтан', ru: 'по памяти', en: 'from memory' },
  medium: { kk: 'бір дереккөз', ru: 'один источник', en: 'one source' },
  high: { kk: 'расталған', ru: 'подтверждено', en: 'confirmed' },
  missing: { kk: 'қазір жоқ', ru: 'нет уже сейчас', en: 'missing now' },
  ahead: { kk: 'кейін керек', ru: 'понадобится', en: 'needed later' },
  needed: { kk: 'керек кезі', ru: 'нужно с', en: 'needed from' },
  checked: { kk: 'тексерілген күні', ru: 'проверено', en: 'checked' },
} as const satisfies Record<string, Text>

function told({ on, overdue, unsure, gaps }: Review, language: Language): string {
  const say = (word: keyof typeof words): string => words[word][language]
  const place = ({ of, title, from, value, cite }: ReviewedValue): string =>
    `${title[language]} (${of}), ${from}${value === undefined ? '' : `: ${value}`}; ${citedPlace(cite)[language]}`
  const stretch = ({ of, title, from, through }: Gap): string =>
    `${title[language]} (${of}), ${from}${through === from ? '' : ` – ${through ?? ''}`}`
  const part = (name: 'overdue' | 'unsure' | 'gaps', lines: readonly string[]): string =>
    [`${say(name)}: ${lines.length}`, ...lines.map((line) => `  ${line}`), ''].join('\n')
  return [
    `${on}\n`,
    part(
      'overdue',
      overdue.map((value) => `${place(value)}; ${say('checked')} ${value.checkedOn}`),
    ),
    part(
      'unsure',
      unsure.map((value) => `${say(value.confidence)}: ${place(value)}`),
    ),
    part(
      'gaps',
      gaps.map(
        (gap) =>
          `${say(gap.missing ? 'missing' : 'ahead')}: ${stretch(gap)}; ${say('needed')} ${gap.neededFrom}; ${gap.meanwhile[language]}`,
      ),
    ),
  ].join('')
}
