/** Why a document cannot be written as MT102, in words. */
import type { Refusal } from '#vocabulary/refusal.ts'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'

export type WriteRefusalCode =
  | 'value-missing'
  | 'value-too-long'
  | 'value-malformed'
  | 'character-not-in-encoding'
  | 'rows-missing'

export type WriteRefusal = Refusal<WriteRefusalCode>

const words: Readonly<Record<WriteRefusalCode, Text>> = {
  'value-missing': {
    kk: '{field}: мәні жоқ. Толтырып, қайта жазыңыз.',
    ru: '{field}: нет значения. Заполните и запишите снова.',
    en: '{field}: there is no value. Fill it in and write again.',
  },
  'value-too-long': {
    kk: '{field}: мәні тым ұзын, ең көбі {most} таңба. Қысқартыңыз.',
    ru: '{field}: значение слишком длинное, не более {most} знаков. Сократите его.',
    en: '{field}: the value is too long, at most {most} characters. Shorten it.',
  },
  'value-malformed': {
    kk: '{field}: мәні бұл пішімге жазылмайды ({expected}). Түзетіңіз.',
    ru: '{field}: значение нельзя записать в этом формате ({expected}). Исправьте его.',
    en: '{field}: the value cannot be written in this format ({expected}). Correct it.',
  },
  'character-not-in-encoding': {
    kk: '{field}: «{character}» таңбасы {encoding} кодтамасында жоқ. UTF-8 таңдаңыз немесе таңбаны ауыстырыңыз.',
    ru: '{field}: знака «{character}» нет в кодировке {encoding}. Выберите UTF-8 или замените знак.',
    en: '{field}: {encoding} has no character "{character}". Choose UTF-8, or replace it.',
  },
  'rows-missing': {
    kk: '{field}: құжатта бірде-бір адам жоқ. Тізімге адам қосыңыз.',
    ru: '{field}: в документе нет ни одного лица. Добавьте лиц в список.',
    en: '{field}: the document names no person. Add the persons to the list.',
  },
}

export function writeRefusal(
  code: WriteRefusalCode,
  field: string,
  facts: Readonly<Record<string, string | number>> = {},
): WriteRefusal {
  const all: Readonly<Record<string, string | number>> = { ...facts, field }
  const message = inEachLanguage((language) =>
    words[code][language].replace(/\{(\w+)\}/g, (_, name: string) => String(all[name] ?? '')),
  )
  return { code, field, message }
}
