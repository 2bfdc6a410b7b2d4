/** D01: lines of MT102 that were not understood, or say something again or out of order; the document is taken all the same. */
import { always, type CatalogueEntry } from './entry.ts'

const flag = { code: 'D01', level: 'file', decidable: 'file', actions: always('flag') } as const

export const lineFindings = {
  'line-not-understood': {
    ...flag,
    what: {
      kk: '{line}-жол түсініксіз, ол есепке алынбады.',
      ru: 'Строка {line} непонятна и не учтена.',
      en: 'Line {line} was not understood and is not counted.',
    },
    remedy: {
      kk: 'Жолды тексеріңіз; құжатқа керек болса, түзетіп қайта жіберіңіз.',
      ru: 'Проверьте строку; если она нужна документу, исправьте и отправьте снова.',
      en: 'Look at the line; if the document needs it, correct it and send again.',
    },
  },
  'more-lines-not-understood': {
    ...flag,
    what: {
      kk: 'Құжатта түсініксіз жолдар мұнымен бітпейді: тағы {count} жол есепке алынбады.',
      ru: 'Непонятных строк в документе больше: не учтено ещё {count}.',
      en: 'There are more such lines in the document: {count} more are not counted.',
    },
    remedy: {
      kk: 'Файлды шығарған бағдарламаның баптауын тексеріңіз.',
      ru: 'Проверьте настройки программы, которая выгрузила файл.',
      en: 'Look at the settings of the program that made the file.',
    },
  },
  'field-repeated': {
    ...flag,
    what: {
      kk: '{line}-жол: {field} өрісі екінші рет кездесті, бірінші мәні қалдырылды.',
      ru: 'Строка {line}: поле {field} встретилось второй раз, оставлено первое значение.',
      en: 'Line {line}: field {field} stands a second time; the first value was kept.',
    },
    remedy: {
      kk: 'Алдында :21: жолы түсіп қалмағанын тексеріңіз.',
      ru: 'Проверьте, не пропущена ли перед ней строка :21:.',
      en: 'See whether a line :21: is missing before it.',
    },
  },
  'ordinal-differs': {
    ...flag,
    what: {
      kk: '{line}-жол: реттік нөмір «{found}», ал {expected} болуға тиіс.',
      ru: 'Строка {line}: порядковый номер «{found}», а должен быть {expected}.',
      en: 'Line {line}: the ordinal is "{found}" and should be {expected}.',
    },
    remedy: {
      kk: 'Тізімнен адам түсіп қалмағанын тексеріңіз.',
      ru: 'Проверьте, не выпало ли лицо из списка.',
      en: 'See whether a person was left out of the list.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>
