import type { Text } from '#vocabulary/text.ts'

export const ordersText = {
  give: { kk: 'Банкке тапсырма беру', ru: 'Дать поручение банку', en: 'Give the bank an order' },
  lead: {
    kk: 'Төлеушінің файлы – банкке берілген тапсырма, ол әлі ақша емес: банк орындағанша ешкімге ештеңе жазылмайды.',
    ru: 'Файл плательщика – поручение банку, а не деньги: пока банк его не исполнит, никому ничего не зачислено.',
    en: 'A payer’s file is an order to his bank, and no money yet: until the bank executes it nobody is credited.',
  },
  example: { kk: 'Үлгі тапсырма беріп көру', ru: 'Попробовать на примере', en: 'Try an example order' },
  given: {
    kk: 'Тапсырма қабылданды: {rows}, {sum}. Банк оны келесі жұмыс күні орындайды.',
    ru: 'Поручение принято: {rows}, {sum}. Банк исполнит его в следующий рабочий день.',
    en: 'The order is taken: {rows}, {sum}. The bank executes it on the next working day.',
  },
  notGiven: { kk: 'Тапсырма алынбады', ru: 'Поручение не принято', en: 'The order was not taken' },
  orders: { kk: 'Банкке берілген тапсырмалар', ru: 'Поручения банку', en: 'Orders to the bank' },
  none: {
    kk: 'Тапсырма әлі берілген жоқ.',
    ru: 'Поручений пока нет.',
    en: 'No order has been given yet.',
  },
  day: { kk: 'Күні', ru: 'День', en: 'Day' },
  payer: { kk: 'Төлеуші', ru: 'Плательщик', en: 'Payer' },
  sum: { kk: 'Сома, ₸', ru: 'Сумма, ₸', en: 'Sum, ₸' },
  state: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
  waits: { kk: 'банкте, ақша емес', ru: 'в банке, ещё не деньги', en: 'with the bank, no money yet' },
  executed: { kk: 'банк орындады', ru: 'банк исполнил', en: 'executed by the bank' },
  rejected: { kk: 'банк орындамады', ru: 'банк отклонил', en: 'rejected by the bank' },
  notice: {
    kk: 'Банк хабарламасы: {day}, № {reference}.',
    ru: 'Уведомление банка: {day}, № {reference}.',
    en: 'The bank’s notice: {day}, No. {reference}.',
  },
  openFile: { kk: 'Түскен файлды ашу', ru: 'Открыть поступивший файл', en: 'Open the file that came' },
  remarks: {
    kk: 'Ескертпелер: {count}',
    ru: 'Замечания: {count}',
    en: 'Remarks: {count}',
  },
  rowOf: { kk: '{row}-жол', ru: 'строка {row}', en: 'row {row}' },
} satisfies Record<string, Text>
