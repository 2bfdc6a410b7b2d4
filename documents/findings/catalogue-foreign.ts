/** D01: files of other programs, named by what they are, with what to do to send the same list. */
import { always, type CatalogueEntry } from './entry.ts'

const fatal = { code: 'D01', level: 'file', decidable: 'file', actions: always('fatal') } as const

const saveAsCsv = {
  kk: 'Кестені Excel бағдарламасында ашып, «Файл → Басқаша сақтау → CSV UTF-8» түрінде сақтап, сол файлды жіберіңіз.',
  ru: 'Откройте таблицу в Excel, выберите «Файл → Сохранить как → CSV UTF-8» и отправьте этот файл.',
  en: 'Open the sheet in Excel, choose "File → Save as → CSV UTF-8" and send that file.',
}
const sendAsList = {
  kk: 'Сол тізімді MT102 немесе CSV түрінде жіберіңіз.',
  ru: 'Отправьте тот же список в виде MT102 или CSV.',
  en: 'Send the same list as MT102 or CSV.',
}

export const foreignFindings = {
  'file-is-bank-notice': {
    ...fatal,
    what: {
      kk: 'Бұл банк хабарламасы (camt.054 не camt.053): онда адамдардың тізімі жоқ.',
      ru: 'Это уведомление банка (camt.054 или camt.053): списка лиц в нём нет.',
      en: 'This is a notice of a bank (camt.054 or camt.053): it has no list of persons.',
    },
    remedy: {
      kk: 'Оны «Банк хабарламасы» бөлімінде тапсырыңыз.',
      ru: 'Сдайте его в разделе «Уведомление банка».',
      en: 'Hand it in under "A notice of the bank".',
    },
  },
  'file-is-xml': {
    ...fatal,
    what: {
      kk: 'Бұл XML файлы (мысалы, pain.001): бұл нұсқа оны оқымайды.',
      ru: 'Это файл XML (например, pain.001): эта версия его не читает.',
      en: 'This is an XML file (pain.001, say), which this version does not read.',
    },
    remedy: sendAsList,
  },
  'file-is-archive': {
    ...fatal,
    what: {
      kk: 'Бұл Excel кітабы (.xlsx) немесе мұрағат (.zip): бұл нұсқа оны оқымайды.',
      ru: 'Это книга Excel (.xlsx) или архив (.zip): эта версия их не читает.',
      en: 'This is an Excel workbook (.xlsx) or an archive (.zip), which this version does not read.',
    },
    remedy: {
      kk: 'Excel кітабын ашып, «Файл → Басқаша сақтау → CSV UTF-8» түрінде сақтаңыз, мұрағатты ашып, ішінен файлды шығарыңыз; сол файлды жіберіңіз.',
      ru: 'Книгу откройте в Excel и выберите «Файл → Сохранить как → CSV UTF-8», архив распакуйте; отправьте полученный файл.',
      en: 'Open a workbook in Excel and choose "File → Save as → CSV UTF-8", unpack an archive; send the file you get.',
    },
  },
  'file-is-old-excel': {
    ...fatal,
    what: {
      kk: 'Бұл ескі Excel кітабы (.xls): бұл нұсқа оны оқымайды.',
      ru: 'Это книга старого Excel (.xls): эта версия её не читает.',
      en: 'This is a workbook of an old Excel (.xls), which this version does not read.',
    },
    remedy: saveAsCsv,
  },
  'file-is-html': {
    ...fatal,
    what: {
      kk: 'Бұл веб-бет (HTML), атауында .xls тұрса да: бұл нұсқа оны оқымайды.',
      ru: 'Это веб-страница (HTML), даже если в имени стоит .xls: эта версия её не читает.',
      en: 'This is a web page (HTML), even where its name says .xls, which this version does not read.',
    },
    remedy: saveAsCsv,
  },
  'file-is-1c': {
    ...fatal,
    what: {
      kk: 'Бұл 1С бағдарламасының банкпен алмасу файлы: онда адамдардың тізімі жоқ.',
      ru: 'Это файл обмена 1С с банком: списка лиц в нём нет.',
      en: 'This is a file of 1C for exchange with a bank: it has no list of persons.',
    },
    remedy: {
      kk: '1С бағдарламасынан МӘМС тізімін MT102 түрінде шығарып, сол файлды жіберіңіз.',
      ru: 'Выгрузите из 1С список ОСМС в виде MT102 и отправьте этот файл.',
      en: 'Export the list of the health insurance from 1C as MT102 and send that file.',
    },
  },
  'file-is-dbf': {
    ...fatal,
    what: {
      kk: 'Бұл DBF кестесі: бұл нұсқа оны оқымайды.',
      ru: 'Это таблица DBF: эта версия её не читает.',
      en: 'This is a DBF table, which this version does not read.',
    },
    remedy: saveAsCsv,
  },
  'file-is-pdf': {
    ...fatal,
    what: {
      kk: 'Бұл PDF құжаты: одан тізім оқылмайды.',
      ru: 'Это документ PDF: список из него не читается.',
      en: 'This is a PDF document, from which no list is read.',
    },
    remedy: sendAsList,
  },
} as const satisfies Record<string, CatalogueEntry>
