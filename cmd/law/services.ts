/** `kepil law services`: the published catalogue of services with their packages. */

import { parseArgs } from 'node:util'
import { dayBeyondLaw, type Edition, findEdition, firstEditionDay, lastEditionDay, lawBook } from '#law'
import { packageNames } from '#law/names'
import { citedPlace, type ListedService, servicesOnDay } from '#law/pages'
import { clockOf, readConfig } from '#platform/config'
import { type Day, dayNumber } from '#vocabulary/day.ts'
import { dayText, numericMonth } from '#vocabulary/spoken.ts'
import { type Language, languages, type Text } from '#vocabulary/text.ts'
import type { Io } from '../io.ts'
import { type ExitCode, readDay, readLanguage, terminalLanguage, WrongUse } from '../verb.ts'

/** Prints every service: code, package on the day and by date, referral, ICD-10, place in the law, name. */
export function runServices(words: readonly string[], io: Io): ExitCode {
  const { values } = parseArgs({
    args: [...words],
    options: {
      on: { type: 'string' },
      edition: { type: 'string' },
      lang: { type: 'string' },
      json: { type: 'boolean' },
    },
  })
  const asked = values.lang === undefined ? undefined : readLanguage(values.lang, io)
  const reader = { asked, language: asked ?? terminalLanguage(io.environment) }
  const edition = readEdition(values.edition)
  const on = readDay('--on', values.on) ?? clockOf(readConfig(io.environment)).today()
  const beyond = dayBeyondLaw(on)
  if (beyond) throw new WrongUse(beyond.message)
  const services = servicesOnDay(lawBook(edition), dayNumber(on))
  io.stdout.write(
    values.json ? `${JSON.stringify({ edition, on, services })}\n` : told({ edition, on, services }, reader),
  )
  return 0
}

function readEdition(word: string | undefined): Edition {
  const edition = findEdition(word ?? 'current')
  if (edition !== undefined) return edition
  throw new WrongUse({
    kk: `--edition мәні current, qa-2018 немесе ${firstEditionDay} мен ${lastEditionDay} аралығындағы күн, «${word}» емес`,
    ru: `--edition – это current, qa-2018 или день с ${firstEditionDay} по ${lastEditionDay}, а не «${word}»`,
    en: `--edition is current, qa-2018 or a day from ${firstEditionDay} through ${lastEditionDay}, not "${word}"`,
  })
}

const words = {
  referral: { kk: 'жолдама', ru: 'направление', en: 'referral' },
  prescription: { kk: 'рецепт', ru: 'рецепт', en: 'prescription' },
  needed: { kk: 'керек', ru: 'нужно', en: 'needed' },
  notNeeded: { kk: 'керек емес', ru: 'не нужно', en: 'not needed' },
  icd10: { kk: 'АХЖ-10', ru: 'МКБ-10', en: 'ICD-10' },
  guaranteedFor: { kk: 'мына тізімдердегі ауруда ТМККК', ru: 'ГОБМП при болезнях из', en: 'guaranteed for' },
  memory: { kk: 'жадтан, тексеріңіз', ru: 'по памяти, проверьте', en: 'from memory, check it' },
  unsure: { kk: 'неге анық емес', ru: 'почему не точно', en: 'why not sure' },
  one: { kk: 'бір дереккөз', ru: 'один источник', en: 'one source' },
  count: { kk: 'қызмет', ru: 'услуг', en: 'services' },
  questions: { kk: 'сұрақ', ru: 'вопрос', en: 'question' },
} as const satisfies Record<string, Text>

type Listing = { readonly edition: Edition; readonly on: Day; readonly services: readonly ListedService[] }

/** The language he asked for, if any, and the one he is spoken to in. */
type Reader = { readonly asked: Language | undefined; readonly language: Language }

/** A name in the language asked for; without one in all three. */
const named = (name: Text, asked: Language | undefined): string =>
  asked ? name[asked] : languages.map((language) => name[language]).join(' · ')

function told({ edition, on, services }: Listing, reader: Reader): string {
  const { asked, language } = reader
  const lists = new Map(services.flatMap(({ guaranteedFor }) => guaranteedFor).map((one) => [one.list, one]))
  const diseases = [...lists.values()].map(
    ({ list, title, icd10, cite }) =>
      `${list}  ${named(title, asked)}; ${citedPlace(cite)[language]}\n  ${icd10.join(', ')}`,
  )
  const blocks = services.map((service) => block(service, reader))
  return [
    `${dayText(on)[language]}, ${edition}: ${services.length} ${words.count[language]}`,
    ...diseases,
    ...blocks,
    '',
  ].join('\n\n')
}

/** A line with code and name, then what holds of it, a line each. */
function block(service: ListedService, { asked, language }: Reader): string {
  const say = (word: keyof typeof words): string => words[word][language]
  const sureness = { high: '', medium: ` (${say('one')})`, low: ` (${say('memory')})` }[service.confidence]
  const place = service.cite ? `; ${citedPlace(service.cite)[language]}` : ''
  const byDate = service.packages.map(({ from, package: of }) => `${numericMonth(from)} ${of}`).join(' → ')
  const need = (needed: boolean): string => say(needed ? 'needed' : 'notNeeded')
  const lines = [
    `${service.code}  ${named(service.name, asked)}`,
    `${service.package}: ${packageNames[service.package][language]}${place}${sureness}`,
    ...(service.doubt ? [`${say('unsure')}: ${service.doubt[language]}`] : []),
    byDate,
    `${say('referral')}: ${need(service.needsReferral)}`,
    ...(service.needsPrescription ? [`${say('prescription')}: ${need(true)}`] : []),
    ...(service.icd10.length > 0 ? [`${say('icd10')}: ${service.icd10.join(', ')}`] : []),
    ...(service.guaranteedFor.length > 0
      ? [`${say('guaranteedFor')}: ${service.guaranteedFor.map(({ list }) => list).join(', ')}`]
      : []),
    ...(service.questions.length > 0 ? [`${say('questions')}: ${service.questions.join(', ')}`] : []),
  ]
  return lines.join('\n  ')
}
