/** What is wrong with a reform file, and how to write it instead. */
import type { Text } from '#vocabulary/text.ts'
import type { PlaceInJson } from './json-fault.ts'
import { numberText, type Reformable, type ReformableUnit } from './reformable.ts'

export const atPlace = ({ line, column }: PlaceInJson): Text => ({
  kk: `Қате ${line}-жолдың ${column}-таңбасында: тырнақшаларды, жақшалар мен үтірлерді тексеріңіз.`,
  ru: `Ошибка в строке ${line}, знак ${column}: проверьте кавычки, скобки и запятые.`,
  en: `The fault is in line ${line}, character ${column}: check quotes, brackets and commas.`,
})

export const changesNeeded: Text = {
  kk: 'Кемінде бір өзгерісті жазыңыз: {"parameter": …, "from": …, "value": …}.',
  ru: 'Запишите хотя бы одно изменение: {"parameter": …, "from": …, "value": …}.',
  en: 'Write at least one change: {"parameter": …, "from": …, "value": …}.',
}

export const tooMany = (most: number): Text => ({
  kk: `Бір реформада ${most} өзгерістен аспасын.`,
  ru: `В одной реформе не больше ${most} изменений.`,
  en: `A reform has at most ${most} changes.`,
})

export const nameNeeded: Text = {
  kk: 'Реформаның атауын бір жолмен немесе {"kk": …, "ru": …, "en": …} түрінде жазыңыз, 200 таңбадан аспасын.',
  ru: 'Назовите реформу одной строкой или {"kk": …, "ru": …, "en": …}, не длиннее 200 знаков.',
  en: 'Name the reform in one string or as {"kk": …, "ru": …, "en": …}, in at most 200 characters.',
}

export const reformableNames = (names: readonly string[]): Text => {
  const list = names.join(', ')
  return {
    kk: `Өзгертуге болатыны: ${list}.`,
    ru: `Изменить можно: ${list}.`,
    en: `What can be changed: ${list}.`,
  }
}

export const sameMonthTwice: Text = {
  kk: 'Бір параметр бір айдан бастап екі рет өзгертілмейді: біреуін алып тастаңыз.',
  ru: 'Один параметр с одного месяца меняется только один раз: уберите лишнее.',
  en: 'One parameter changes only once from one month: remove one of the two.',
}

const unitForms: Readonly<Record<ReformableUnit, Text>> = {
  'per cent': {
    kk: 'пайызбен, белгісіз, нүктемен: "3" немесе "2.5"',
    ru: 'в процентах, без знака, с точкой: "3" или "2.5"',
    en: 'in per cent, without the sign, with a point: "3" or "2.5"',
  },
  'minimum wages': {
    kk: 'ең төменгі жалақы санымен, нүктемен: "10" немесе "1.4"',
    ru: 'числом минимальных зарплат, с точкой: "10" или "1.4"',
    en: 'as a number of minimum wages, with a point: "10" or "1.4"',
  },
  months: { kk: 'бүтін ай санымен: "12"', ru: 'целым числом месяцев: "12"', en: 'as whole months: "12"' },
  tenge: { kk: 'бүтін теңгемен: "90000"', ru: 'целыми тенге: "90000"', en: 'in whole tenge: "90000"' },
}

/** How a value of this kind is written, and between which values. */
export function valueForm({ unit, least, most }: Reformable): Text {
  const form = unitForms[unit]
  const [from, to] = [numberText(unit, least), numberText(unit, most)]
  return {
    kk: `Мәнді жазыңыз: ${form.kk}; ${from} мен ${to} аралығында.`,
    ru: `Запишите значение ${form.ru}; от ${from} до ${to}.`,
    en: `Write the value ${form.en}; from ${from} to ${to}.`,
  }
}

export const monthsOfReforms = (first: string, last: string): Text => ({
  kk: `${first} мен ${last} аралығындағы айды жазыңыз.`,
  ru: `Запишите месяц от ${first} до ${last}.`,
  en: `Write a month from ${first} to ${last}.`,
})
