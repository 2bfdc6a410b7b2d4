/** Why an extract cannot be read at all, in words: what happened and the remedy; `place` is the column or columns meant. */
import { shownText } from '#documents'
import { type CodeOf, type Refusal, type RefusalTable, refusal } from '#vocabulary/refusal.ts'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'

const placed =
  (text: Text) =>
  (place?: string): Text =>
    place === undefined ? text : inEachLanguage((language) => `${text[language]} (${place})`)

export const extractRefusals = {
  'extract-empty': {
    status: 422,
    formerly: ['file-empty'],
    words: placed({
      kk: 'Файл бос. Тізілім үзіндісін қайта шығарыңыз.',
      ru: 'Файл пуст. Выгрузите реестр заново.',
      en: 'The file is empty. Export the register again.',
    }),
  },
  'file-is-not-text': {
    status: 422,
    words: placed({
      kk: 'Файл мәтін емес. Тізілімді UTF-8 кодындағы CSV немесе JSON Lines файлы етіп шығарыңыз.',
      ru: 'Файл не текстовый. Выгрузите реестр как CSV или JSON Lines в UTF-8.',
      en: 'The file is not text. Export the register as CSV or JSON Lines in UTF-8.',
    }),
  },
  'line-too-long': {
    status: 422,
    words: placed({
      kk: 'Файлдағы бір жол миллион байттан ұзын. Әр жазба бөлек жолда тұрсын.',
      ru: 'Одна из строк файла длиннее миллиона байт. Каждая запись должна стоять на своей строке.',
      en: 'A line of the file is longer than a million bytes. Put each record on a line of its own.',
    }),
  },
  'json-list': {
    status: 422,
    words: placed({
      kk: 'Файл – JSON тізімі. Тік жақшаларсыз, әр жазбаны бөлек жолға жазыңыз (JSON Lines).',
      ru: 'Файл – список JSON. Запишите каждую запись на отдельной строке, без квадратных скобок (JSON Lines).',
      en: 'The file is a JSON list. Write each record on a line of its own, without the square brackets (JSON Lines).',
    }),
  },
  'header-missing': {
    status: 422,
    words: placed({
      kk: 'Бірінші жолда баған атаулары жоқ. Бірінші жолға баған атауларын үтірмен бөліп жазыңыз.',
      ru: 'В первой строке нет имён столбцов. Запишите в первой строке имена столбцов через запятую.',
      en: 'The first row does not name the columns. Write the names of the columns in the first row, with commas between.',
    }),
  },
  'column-unknown': {
    status: 422,
    words: placed({
      kk: 'Бұл тізілімде мұндай баған жоқ. Баған атауын тексеріңіз немесе бағанды алып тастаңыз.',
      ru: 'Такого столбца в этом реестре нет. Проверьте имя столбца или удалите его.',
      en: 'This register has no such column. Check the name of the column or delete it.',
    }),
  },
  'column-twice': {
    status: 422,
    words: placed({
      kk: 'Баған екі рет аталған. Біреуін қалдырыңыз.',
      ru: 'Столбец назван дважды. Оставьте один.',
      en: 'A column is named twice. Keep one of them.',
    }),
  },
  'column-missing': {
    status: 422,
    words: placed({
      kk: 'Міндетті баған жоқ. Бағанды қосыңыз.',
      ru: 'Нет обязательного столбца. Добавьте столбец.',
      en: 'A column that must be there is missing. Add the column.',
    }),
  },
} as const satisfies RefusalTable

type ExtractRefusalCode = CodeOf<typeof extractRefusals>
export type ExtractRefusal = Refusal<ExtractRefusalCode>

/** The refusal; what it is about is also its field. The name of a column may be a value in its place, and is shown as one. */
export function refuseExtract(code: ExtractRefusalCode, place?: string): ExtractRefusal {
  if (place === undefined) return refusal(extractRefusals, code)
  const shown = shownText(place, 500)
  return { ...refusal(extractRefusals, code, shown), field: shown }
}
