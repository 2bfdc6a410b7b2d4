/** D02 and D04: documents that came before, and sums and days that do not hold. */
import { always, type CatalogueEntry } from './entry.ts'

const documentLevel = { level: 'document', decidable: 'file' } as const
const fatal = { ...documentLevel, actions: always('fatal') } as const

const otherReference = {
  kk: 'Бұл жаңа төлем болса, оған жаңа нөмір (:20:, кестеде reference) беріңіз; түзету болса, алдымен бұрынғысын кері қайтартыңыз.',
  ru: 'Если это новый платёж, дайте ему новый номер (:20:, в таблице reference); если исправление — сначала отзовите прежний.',
  en: 'If this is a new payment, give it a new reference (:20:, in a table the column reference); if a correction, recall the former one first.',
}
const nothingToDo = {
  kk: 'Ештеңе істеу қажет емес: ақша бір рет есептеледі.',
  ru: 'Делать ничего не нужно: деньги учитываются один раз.',
  en: 'Nothing needs doing: the money is counted once.',
}
const correctAmount = {
  kk: 'Соманы түзетіп, құжатты қайта жіберіңіз.',
  ru: 'Исправьте сумму и отправьте документ снова.',
  en: 'Correct the sum and send the document again.',
}

const repeatedFindings = {
  'content-repeated': {
    code: 'D02',
    ...documentLevel,
    actions: always('already-taken'),
    what: {
      kk: 'Бұл құжаттың мазмұны осы файлдағы {first}-құжатпен бірдей: ол бір-ақ рет алынады.',
      ru: 'Содержание этого документа то же, что у документа {first} этого файла: он берётся один раз.',
      en: 'This document has the same content as document {first} of this file: it is taken once.',
    },
    remedy: nothingToDo,
  },
  'reference-repeated': {
    code: 'D02',
    ...fatal,
    what: {
      kk: 'Осы файлдағы {first}-құжатта дәл осындай жіберуші мен «{reference}» нөмірі бар, бірақ мазмұны басқа.',
      ru: 'У документа {first} этого файла те же отправитель и номер «{reference}», но другое содержание.',
      en: 'Document {first} of this file has the same sender and reference "{reference}" but other content.',
    },
    remedy: otherReference,
  },
  'content-taken-before': {
    code: 'D02',
    level: 'document',
    decidable: 'database',
    actions: always('already-taken'),
    what: {
      kk: 'Мазмұны дәл осындай құжат {on:day} күні алынған (№ {earlier}): екінші рет алынбайды.',
      ru: 'Документ с тем же содержанием уже принят {on:day} (№ {earlier}): второй раз он не берётся.',
      en: 'A document of the same content was taken on {on:day} (No {earlier}): it is not taken twice.',
    },
    remedy: nothingToDo,
  },
  'reference-taken-before': {
    code: 'D02',
    level: 'document',
    decidable: 'database',
    actions: always('fatal'),
    what: {
      kk: 'Осы жіберушінің «{reference}» нөмірлі құжаты {on:day} күні алынған, бірақ мазмұны басқа.',
      ru: 'Документ этого отправителя с номером «{reference}» уже принят {on:day}, но с другим содержанием.',
      en: 'A document of this sender with reference "{reference}" was taken on {on:day}, with other content.',
    },
    remedy: otherReference,
  },
} as const satisfies Record<string, CatalogueEntry>

const sumFindings = {
  'sums-differ': {
    code: 'D04',
    ...fatal,
    what: {
      kk: 'Адамдар бойынша сомалардың қосындысы {rowsSum:money}, ал құжаттың жалпы сомасы {total:money}: айырма {difference:money}.',
      ru: 'Сумма по лицам {rowsSum:money}, а общая сумма документа {total:money}: разница {difference:money}.',
      en: 'The sums of the persons add up to {rowsSum:money} and the total of the document is {total:money}: {difference:money} apart.',
    },
    remedy: {
      kk: 'Тізімді немесе жалпы соманы (:32A:) түзетіп, құжатты қайта жіберіңіз.',
      ru: 'Исправьте список или общую сумму (:32A:) и отправьте документ снова.',
      en: 'Correct the list or the total (:32A:) and send the document again.',
    },
    inTable: {
      remedy: {
        kk: 'Жолдарды немесе «Барлығы» бағанын түзетіп, кестені қайта жіберіңіз.',
        ru: 'Исправьте строки или столбец «Итого» и отправьте таблицу снова.',
        en: 'Correct the rows or the column "Total" and send the table again.',
      },
    },
  },
  'amount-unreadable': {
    code: 'D04',
    ...fatal,
    what: {
      kk: '{line}-жол: соманы оқу мүмкін емес («{found}»).',
      ru: 'Строка {line}: сумма не читается («{found}»).',
      en: 'Line {line}: the sum cannot be read ("{found}").',
    },
    remedy: {
      kk: 'Соманы теңгемен, минус белгісіз, тиынын үтірден кейін екі санмен жазыңыз, мысалы KZT1800,00. Теріс сома қабылданбайды.',
      ru: 'Запишите сумму в тенге, без минуса, тиыны двумя цифрами после запятой, например KZT1800,00. Отрицательные суммы не принимаются.',
      en: 'Write the sum in tenge, without a minus, with two digits of tiyn after the comma, such as KZT1800,00. Negative sums are not taken.',
    },
    inTable: {
      what: {
        kk: 'Excel-дегі {line}-жол: соманы оқу мүмкін емес («{found}»).',
        ru: 'Строка таблицы {line}: сумма не читается («{found}»).',
        en: 'Line {line} of the sheet: the sum cannot be read ("{found}").',
      },
      remedy: {
        kk: 'Соманы теңгемен, минуссыз және формуласыз жазыңыз, мысалы 1800.00. Теріс сома қабылданбайды.',
        ru: 'Запишите сумму в тенге, без минуса и формул, например 1800.00. Отрицательные суммы не принимаются.',
        en: 'Write the sum in tenge, without a minus or a formula, such as 1800.00. Negative sums are not taken.',
      },
    },
  },
  'amount-not-positive': {
    code: 'D04',
    ...fatal,
    what: {
      kk: '{line}-жол: адамға арналған сома нөлге тең.',
      ru: 'Строка {line}: сумма за лицо равна нулю.',
      en: 'Line {line}: the sum for the person is zero.',
    },
    remedy: correctAmount,
    inTable: {
      what: {
        kk: 'Excel-дегі {line}-жол: адамға арналған сома нөлге тең.',
        ru: 'Строка таблицы {line}: сумма за лицо равна нулю.',
        en: 'Line {line} of the sheet: the sum for the person is zero.',
      },
    },
  },
  'currency-other': {
    code: 'D04',
    ...fatal,
    what: {
      kk: '{line}-жол: валютасы «{found}», ал төлем теңгемен (KZT) ғана қабылданады.',
      ru: 'Строка {line}: валюта «{found}», а платёж принимается только в тенге (KZT).',
      en: 'Line {line}: the currency is "{found}", and payments are taken in tenge (KZT) only.',
    },
    remedy: correctAmount,
  },
  'value-day-unreadable': {
    code: 'D04',
    ...fatal,
    what: {
      kk: 'Валюталау күні (:32A:) «{found}» күнтізбеде жоқ.',
      ru: 'Даты валютирования (:32A:) «{found}» нет в календаре.',
      en: 'The value date (:32A:) "{found}" is not in the calendar.',
    },
    remedy: {
      kk: 'Күнді ЖЖААКК түрінде, мысалы 181220 деп жазып, құжатты қайта жіберіңіз.',
      ru: 'Запишите дату как ГГММДД, например 181220, и отправьте документ снова.',
      en: 'Write the day as YYMMDD, such as 181220, and send the document again.',
    },
    inTable: {
      what: {
        kk: '«Валюталау күні» бағанындағы «{found}» күн болып оқылмайды.',
        ru: 'Значение «{found}» столбца «Дата валютирования» не читается как день.',
        en: 'The value "{found}" of the column "Value date" does not read as a day.',
      },
      remedy: {
        kk: 'Күнді ЖЖЖЖ-АА-КК түрінде, мысалы 2018-12-20 деп жазыңыз; Excel бағдарламасында ұяшық пішімін «Мәтін» етіп қойыңыз.',
        ru: 'Запишите день как ГГГГ-ММ-ДД, например 2018-12-20; в Excel задайте ячейкам формат «Текстовый».',
        en: 'Write the day as YYYY-MM-DD, such as 2018-12-20; in Excel give the cells the format "Text".',
      },
    },
  },
  'value-day-differs': {
    code: 'D04',
    level: 'document',
    decidable: 'received-on',
    actions: always('fatal'),
    what: {
      kk: 'Валюталау күні {valueOn:day}, ал құжат {receivedOn:day} күні түсті.',
      ru: 'Дата валютирования {valueOn:day}, а документ поступил {receivedOn:day}.',
      en: 'The value date is {valueOn:day} and the document came on {receivedOn:day}.',
    },
    remedy: {
      kk: 'Құжатты бүгінгі валюталау күнімен қайта жасап, жіберіңіз.',
      ru: 'Сделайте документ заново с сегодняшней датой валютирования и отправьте.',
      en: 'Make the document again with the value date of the day it is sent.',
    },
  },
} as const satisfies Record<string, CatalogueEntry>

export const documentFindings = { ...repeatedFindings, ...sumFindings } as const
