/** What the columns of a payment table are called to whoever fills it: headings that are read as they stand here. */
import { inEachLanguage, type Language, languages, type Text } from '#vocabulary/text.ts'
import type { Column, ReadColumn } from './columns.ts'

const columnNames: Readonly<Record<ReadColumn, Text>> = {
  reference: { kk: 'Құжат нөмірі', ru: 'Номер документа', en: 'Document number' },
  valueOn: { kk: 'Валюталау күні', ru: 'Дата валютирования', en: 'Value date' },
  orderNumber: { kk: 'Тапсырма нөмірі', ru: 'Номер поручения', en: 'Order number' },
  orderOn: { kk: 'Тапсырма күні', ru: 'Дата поручения', en: 'Order date' },
  purposeCode: { kk: 'ТБК', ru: 'КНП', en: 'KNP' },
  purposeText: { kk: 'Төлем мақсаты', ru: 'Назначение платежа', en: 'Purpose of payment' },
  documentMonth: { kk: 'Құжат кезеңі', ru: 'Период документа', en: 'Document month' },
  total: { kk: 'Барлығы', ru: 'Итого', en: 'Total' },
  payerIdentifier: { kk: 'Төлеушінің БСН/ЖСН', ru: 'БИН/ИИН плательщика', en: 'Payer BIN/IIN' },
  payerName: { kk: 'Төлеуші', ru: 'Плательщик', en: 'Payer' },
  payerIban: { kk: 'Төлеушінің ЖСК', ru: 'ИИК плательщика', en: 'Payer account' },
  payerBic: { kk: 'Төлеушінің БСК', ru: 'БИК плательщика', en: 'Payer BIC' },
  payerHead: { kk: 'Басшы', ru: 'Руководитель', en: 'Head of the payer' },
  payerAccountant: { kk: 'Бас бухгалтер', ru: 'Главный бухгалтер', en: 'Chief accountant' },
  payerResidency: { kk: 'Төлеушінің резиденттігі', ru: 'Резидентство плательщика', en: 'Payer residency' },
  payerSector: {
    kk: 'Төлеушінің экономика секторы',
    ru: 'Сектор экономики плательщика',
    en: 'Payer sector',
  },
  receiverIdentifier: { kk: 'Алушының БСН', ru: 'БИН получателя', en: 'Receiver BIN' },
  receiverName: { kk: 'Алушы', ru: 'Получатель', en: 'Receiver' },
  receiverIban: { kk: 'Алушының ЖСК', ru: 'ИИК получателя', en: 'Receiver account' },
  receiverBic: { kk: 'Алушының БСК', ru: 'БИК получателя', en: 'Receiver BIC' },
  receiverResidency: {
    kk: 'Алушының резиденттігі',
    ru: 'Резидентство получателя',
    en: 'Receiver residency',
  },
  receiverSector: {
    kk: 'Алушының экономика секторы',
    ru: 'Сектор экономики получателя',
    en: 'Receiver sector',
  },
  correspondentBic: {
    kk: 'Корреспондент банктің БСК',
    ru: 'БИК банка-корреспондента',
    en: 'Correspondent BIC',
  },
  iin: { kk: 'ЖСН', ru: 'ИИН', en: 'IIN' },
  surname: { kk: 'Тегі', ru: 'Фамилия', en: 'Surname' },
  givenName: { kk: 'Аты', ru: 'Имя', en: 'Given name' },
  patronymic: { kk: 'Әкесінің аты', ru: 'Отчество', en: 'Patronymic' },
  fullName: { kk: 'Аты-жөні', ru: 'ФИО', en: 'Full name' },
  birthDate: { kk: 'Туған күні', ru: 'Дата рождения', en: 'Birth date' },
  month: { kk: 'Кезең', ru: 'Период', en: 'Month' },
  amount: { kk: 'Сома', ru: 'Сумма', en: 'Amount' },
  listLetter: { kk: 'Тізім әрпі', ru: 'Буква списка', en: 'List letter' },
  account: { kk: 'Адамның шоты', ru: 'Счёт лица', en: 'Account' },
}

const isColumn = (name: string): name is ReadColumn => Object.hasOwn(columnNames, name)

/** Columns as a reader knows them; beside an English name stands that of programs. What is no column stays. */
export const columnsText = (columns: readonly string[], language: Language): string =>
  columns
    .map((column) => {
      if (!isColumn(column)) return column
      const name = columnNames[column][language]
      const isSame = name.replace(/[ /]/g, '').toLowerCase() === column.toLowerCase()
      return language === 'en' && !isSame ? `${name} (${column})` : name
    })
    .join(', ')

/** The same in each language. */
export const columnsInEach = (columns: readonly Column[]): Text =>
  inEachLanguage((language) => columnsText(columns, language))

/** Every name of the column, in all languages. */
export const namesOfColumn = (column: ReadColumn): string[] =>
  languages.map((language) => columnNames[column][language])
