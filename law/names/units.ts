/** What the values of the law are measured in, and a value with its unit. */
import * as nouns from '#vocabulary/nouns.ts'
import { asIs, type Counted, counted, countText, dayText, numberText } from '#vocabulary/spoken.ts'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import type { ParameterUnit } from '../effective.ts'
import type { Name } from './name.ts'

export const unitNames: Readonly<Record<ParameterUnit, Name>> = {
  'per cent': { short: asIs('%'), long: asIs('%') },
  'minimum wages': {
    short: { kk: 'ЕТЖ', ru: 'МЗП', en: 'min. wages' },
    long: {
      kk: 'ең төменгі жалақы (ЕТЖ)',
      ru: 'минимальных заработных плат (МЗП)',
      en: 'minimum wages',
    },
  },
  'monthly indices': {
    short: { kk: 'АЕК', ru: 'МРП', en: 'monthly indices' },
    long: {
      kk: 'айлық есептік көрсеткіш (АЕК)',
      ru: 'месячных расчётных показателей (МРП)',
      en: 'monthly indices',
    },
  },
  months: {
    short: { kk: 'ай', ru: 'мес.', en: 'months' },
    long: { kk: 'ай', ru: 'месяцев', en: 'months' },
  },
  'working days': {
    short: { kk: 'жұмыс күні', ru: 'раб. дн.', en: 'working days' },
    long: { kk: 'жұмыс күні', ru: 'рабочих дней', en: 'working days' },
  },
  tenge: { short: asIs('₸'), long: { kk: 'теңге', ru: 'тенге', en: 'tenge' } },
  groups: {
    short: { kk: 'санат', ru: 'категорий', en: 'groups' },
    long: { kk: 'санат', ru: 'категорий', en: 'groups' },
  },
  package: {
    short: { kk: 'пакет', ru: 'пакет', en: 'package' },
    long: { kk: 'пакет', ru: 'пакет', en: 'package' },
  },
  diseases: {
    short: { kk: 'ауру', ru: 'заболеваний', en: 'diseases' },
    long: { kk: 'ауру', ru: 'заболеваний', en: 'diseases' },
  },
  day: {
    short: { kk: 'күн', ru: 'дата', en: 'date' },
    long: { kk: 'күн', ru: 'дата', en: 'date' },
  },
  'end of grace': {
    short: { kk: 'соңғы күн', ru: 'последний день', en: 'last day' },
    long: { kk: 'мерзімнің соңғы күні', ru: 'последний день срока', en: 'last day of the term' },
  },
}

const endsOfGrace: Readonly<Record<string, Text>> = {
  'same day': { kk: 'айдың сол күні', ru: 'день с тем же числом', en: 'the day of the same number' },
  'end of month': { kk: 'айдың соңғы күні', ru: 'последний день месяца', en: 'the last day of the month' },
}

/** Units that are counted one by one: the word goes by the number. */
const countedUnits: Readonly<Partial<Record<ParameterUnit, Counted>>> = {
  months: nouns.month,
  'working days': nouns.workingDay,
  groups: nouns.group,
  package: nouns.carePackage,
  diseases: nouns.disease,
}

/** A value in plain digits, in the form of numbers; of several terms (`5 + 7`) as they are written. */
export const valueNumber = (value: string, unit: ParameterUnit): Text =>
  unit === 'tenge' && /^\d+$/.test(value) ? asIs(countText(Number(value))) : numberText(value)

/** A value with its unit: `1,5 %`, `10 ЕТЖ`, `12 ай`, `85 000 ₸`. */
export function valueText(value: string, unit: ParameterUnit): Text {
  if (unit === 'day') return dayText(value)
  if (unit === 'end of grace') return endsOfGrace[value] ?? asIs(value)
  const noun = countedUnits[unit]
  if (noun && /^\d+$/.test(value)) return counted(Number(value), noun)
  const number = valueNumber(value, unit)
  return inEachLanguage((language) => `${number[language]}\u00a0${unitNames[unit].short[language]}`)
}
