/** What several answers read of the law: rates, terms, packages, duties, each in the form of a sentence. */
import { formatDay } from '#vocabulary/day.ts'
import { addMonths, formatMonth, type Month } from '#vocabulary/month.ts'
import * as nouns from '#vocabulary/nouns.ts'
import {
  type Counted,
  counted,
  dayText,
  fromMonthText,
  numberText,
  percentText,
  sumText,
} from '#vocabulary/spoken.ts'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import { questions } from '../../citation.ts'
import { minimumWage, minimumWages } from '../../contributions/wages.ts'
import { dutyTexts } from '../../duties/names.ts'
import type { Duty, Obliged } from '../../duties/table.ts'
import type { Parameter } from '../../effective.ts'
import { getMedicalService } from '../../entitlement/catalogue.ts'
import type { CarePackage } from '../../entitlement/medical-service.ts'
import { findPackage } from '../../entitlement/packages/package-on-day.ts'
import { multiple, percent, sum } from '../../trace.ts'
import type { LawOnDay } from './law-on-day.ts'

/** `3 %`; nothing where the month has no rate, or one of nothing. */
export function findRate(law: LawOnDay, parameter: Parameter<number>, month?: Month): Text | undefined {
  const rate = law.value(parameter, month)
  return rate ? percentText(percent(rate)) : undefined
}

/** So many minimum wages, and their sum: `40 ЕТЖ`, `3 400 000 ₸`. */
export function wagesOf(law: LawOnDay, parameter: Parameter<number>): { many: Text; sum: Text } {
  const hundredths = law.value(parameter) ?? 0
  const number = numberText(multiple(hundredths))
  const noun = hundredths === 100 ? 'wage' : 'wages'
  const many = {
    kk: `${number.kk} ЕТЖ`,
    ru: `${number.ru} МЗП`,
    en: `${number.en} minimum ${noun}`,
  }
  return { many, sum: sumText(sum(minimumWages(hundredths, minimumWage(law.book, law.month)))) }
}

export const minimumWageText = (law: LawOnDay): Text => sumText(sum(minimumWage(law.book, law.month)))

/** `12 ай` · `12 месяцев` · `12 months`; nothing where no text says. */
export const findMonths = (law: LawOnDay, parameter: Parameter<number>): Text | undefined =>
  findCounted(law.value(parameter), nouns.month)

export const findCounted = (count: number | undefined, noun: Counted): Text | undefined =>
  count === undefined ? undefined : counted(count, noun)

/** The rates from the law's month on, each with its month: `1,5 %, 2020 жылғы қаңтардан бастап 2 %`. */
export function ratesAhead(law: LawOnDay, parameter: Parameter<number>): Text {
  const steps: Text[] = [findRate(law, parameter) ?? none]
  let before = law.value(parameter)
  for (let ahead = 1; ahead <= monthsAhead; ahead++) {
    const month = addMonths(law.month, ahead)
    const rate = law.value(parameter, month)
    if (rate === before || rate === undefined) continue
    const [from, share] = [fromMonthText(formatMonth(month)), percentText(percent(rate))]
    steps.push(inEachLanguage((language) => `${from[language]} ${share[language]}`))
    before = rate
  }
  return joined(steps, ', ')
}
const monthsAhead = 60
const none: Text = { kk: 'жоқ', ru: 'нет', en: 'none' }

/** The first day of care in a sentence: `2020 жылғы 1 қаңтардан бастап`; nothing where no text known sets it. */
export const findCareFrom = (law: LawOnDay): Text | undefined =>
  law.careFrom === undefined ? undefined : dayText(formatDay(law.careFrom), 'from')

/** Said first where care has not begun by the day. */
export function careNotYet(law: LawOnDay): readonly Text[] {
  if (law.hasCareBegun) return []
  law.rest(questions('Q5'))
  const from = findCareFrom(law)
  return [
    {
      kk: `Сақтандыру бойынша көмек әлі басталған жоқ${from ? `: ол ${from.kk} көрсетіледі` : ''}. Оған дейін тұрғындардың бәріне кепілдік берілген көмек көрсетіледі.`,
      ru: `Помощь по страхованию ещё не началась${from ? `: она оказывается ${from.ru}` : ''}. До этого всем жителям оказывается гарантированная помощь.`,
      en: `Care under the insurance has not begun yet${from ? `: it is given ${from.en}` : ''}. Until then all residents have the guaranteed care.`,
    },
  ]
}

export const joined = (texts: readonly Text[], by = '; '): Text =>
  inEachLanguage((language) => texts.map((text) => text[language]).join(by))

/** A name within a sentence: its capital falls, unless it begins an abbreviation. */
const inSentence = (name: Text): Text =>
  inEachLanguage((language) =>
    /^\p{Lu}\p{Ll}/u.test(name[language])
      ? name[language].charAt(0).toLowerCase() + name[language].slice(1)
      : name[language],
  )

export const serviceName = (code: string): Text => inSentence(getMedicalService(code).name)

/** The package of the service on the day; the place that says so is cited. */
export function packageOf(law: LawOnDay, code: string): CarePackage {
  const found = findPackage(law.book, getMedicalService(code).packages, law.day)
  if (found) law.read(found.cite)
  return found?.package ?? 'unknown'
}

/** Those of the services that are in the package, by name; nothing where none is. */
export function findNamesIn(law: LawOnDay, codes: readonly string[], of: CarePackage): Text | undefined {
  const names = codes.filter((code) => packageOf(law, code) === of).map(serviceName)
  return names.length === 0 ? undefined : joined(names)
}

/** Those that are in the package by one law and not by the other. */
export function findNamesMoved(
  [law, other]: readonly [LawOnDay, LawOnDay],
  codes: readonly string[],
  of: CarePackage,
): Text | undefined {
  const moved = codes.filter((code) => packageOf(law, code) === of && packageOf(other, code) !== of)
  return moved.length === 0 ? undefined : joined(moved.map(serviceName))
}

/** What the party has to do, of the duties named and only where it is owed on the day. */
export function dutiesOf(law: LawOnDay, who: Obliged, wanted: readonly Duty[]): readonly Text[] {
  const steps = wanted.map((duty) => `duty-${duty}`)
  const { duties } = law.ask('duties', { on: law.on, who }, steps)
  return wanted.filter((duty) => duties.some((owed) => owed.duty === duty)).map((duty) => dutyTexts[duty])
}

export const isNothing = (sum: string): boolean => Number(sum) === 0
