/** Why a document cannot be written as MT102, in words. */
import type { Refusal } from '#vocabulary/refusal.ts'
import { inEachLanguage, type Language, type Text } from '#vocabulary/text.ts'
import { columnsText } from '../csv/column-names.ts'
import { shownText } from '../shown.ts'

export type WriteRefusalCode =
  | 'value-missing'
  | 'value-too-long'
  | 'value-malformed'
  | 'character-not-in-encoding'
  | 'rows-missing'
  | 'reference-repeated'

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
    kk: '{field}: «{value}» мәні бұл пішімге жазылмайды ({expected}). Түзетіңіз.',
    ru: '{field}: значение «{value}» нельзя записать в этом формате ({expected}). Исправьте его.',
    en: '{field}: the value "{value}" cannot be written in this format ({expected}). Correct it.',
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
  'reference-repeated': {
    kk: '{field}: «{reference}» нөмірі {first}-құжатта да тұр, кестеде олар бір құжатқа қосылып кетер еді. Әр құжатты бөлек файлға салып ауыстырыңыз.',
    ru: '{field}: номер «{reference}» есть и у документа {first}, в таблице они слились бы в один. Переведите каждый документ отдельным файлом.',
    en: '{field}: document {first} has the reference "{reference}" too, and in a table they would become one. Convert each document as a file of its own.',
  },
}

/** Where in the documents a value stands; lines are of the file that was read. */
export type WritePlace = {
  readonly document: number
  readonly row?: number
  readonly line?: number
  readonly column: string
}

const places: Readonly<Record<Language, (place: WritePlace) => string>> = {
  kk: ({ document, row, line, column }) =>
    row === undefined
      ? `${document}-құжат, ${column}`
      : `${document}-құжат, ${row}-адам (${line}-жол), ${column}`,
  ru: ({ document, row, line, column }) =>
    row === undefined
      ? `Документ ${document}, ${column}`
      : `Документ ${document}, лицо ${row} (строка ${line}), ${column}`,
  en: ({ document, row, line, column }) =>
    row === undefined
      ? `Document ${document}, ${column}`
      : `Document ${document}, row ${row} (line ${line}), ${column}`,
}

export function writeRefusal(
  code: WriteRefusalCode,
  place: WritePlace,
  facts: Readonly<Record<string, string | number>> = {},
): WriteRefusal {
  const message = inEachLanguage((language) => {
    const field = places[language]({ ...place, column: columnsText([place.column], language) })
    return words[code][language].replace(/\{(\w+)\}/g, (_, name: string) =>
      name === 'field' ? field : shownText(String(facts[name] ?? '')),
    )
  })
  return { code, field: place.column, message }
}
