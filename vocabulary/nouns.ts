/** What the programs count, in the forms a number asks for. */
import type { Counted } from './spoken.ts'

export const nouns = {
  month: { kk: 'ай', ru: ['месяц', 'месяца', 'месяцев'], en: ['month', 'months'] },
  day: { kk: 'күн', ru: ['день', 'дня', 'дней'], en: ['day', 'days'] },
  workingDay: {
    kk: 'жұмыс күні',
    ru: ['рабочий день', 'рабочих дня', 'рабочих дней'],
    en: ['working day', 'working days'],
  },
  person: { kk: 'адам', ru: ['человек', 'человека', 'человек'], en: ['person', 'persons'] },
  file: { kk: 'файл', ru: ['файл', 'файла', 'файлов'], en: ['file', 'files'] },
  document: { kk: 'құжат', ru: ['документ', 'документа', 'документов'], en: ['document', 'documents'] },
  row: { kk: 'жол', ru: ['строка', 'строки', 'строк'], en: ['row', 'rows'] },
  group: { kk: 'санат', ru: ['категория', 'категории', 'категорий'], en: ['group', 'groups'] },
  carePackage: { kk: 'пакет', ru: ['пакет', 'пакета', 'пакетов'], en: ['package', 'packages'] },
  disease: {
    kk: 'ауру',
    ru: ['заболевание', 'заболевания', 'заболеваний'],
    en: ['disease', 'diseases'],
  },
} satisfies Record<string, Counted>
