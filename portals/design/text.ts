import type { Text } from '#vocabulary/text.ts'

export const text = {
  signInTitle: { kk: 'Алдымен жүйеге кіріңіз', ru: 'Сначала войдите', en: 'Sign in first' },
  noRightTitle: { kk: 'Бұған құқығыңыз жоқ', ru: 'На это у Вас нет права', en: 'You have no right to this' },
  offlineTitle: {
    kk: 'Сервермен байланыс жоқ',
    ru: 'Нет связи с сервером',
    en: 'The server cannot be reached',
  },
  offline: {
    kk: 'Деректеріңіз орнында. Желіні тексеріп, қайталап көріңіз; есептегіш желісіз де жұмыс істейді.',
    ru: 'Ваши данные целы. Проверьте сеть и повторите; калькулятор работает и без неё.',
    en: 'Your data is safe. Check the network and try again; the calculator works without it.',
  },
  faultTitle: {
    kk: 'Қазір көрсете алмаймыз',
    ru: 'Сейчас мы не можем это показать',
    en: 'We cannot show this now',
  },
  fault: {
    kk: 'Ақау біздің тарапта. Жазбалар сақталған, ештеңе өзгерген жоқ. Бір минуттан кейін қайталап көріңіз.',
    ru: 'Неполадка на нашей стороне. Записи целы, ничего не изменилось. Повторите через минуту.',
    en: 'The trouble is on our side. The records are safe and nothing has changed. Try again in a minute.',
  },
  toOwnPage: { kk: 'Менің бетіме өту', ru: 'На мою страницу', en: 'To my page' },
  reference: { kk: 'Ақаудың нөмірі:', ru: 'Номер неполадки:', en: 'Number of the fault:' },
  back: { kk: 'Жоқ, артқа', ru: 'Нет, назад', en: 'No, go back' },
  again: { kk: 'Қайталау', ru: 'Повторить', en: 'Try again' },
  loading: { kk: 'Жүктелуде…', ru: 'Загружается…', en: 'Loading…' },
  recordLoadingTitle: {
    kk: 'Деректер жүктеліп жатыр',
    ru: 'Данные загружаются',
    en: 'The data is loading',
  },
  recordLoading: {
    kk: 'Әзірге {done} жүктелді. Толық болғанда бет өзі жауап береді.',
    ru: 'Пока загружено {done} данных. Когда будут все, страница ответит сама.',
    en: '{done} of the data is loaded so far. The page answers by itself once all of it is there.',
  },
  waited: { kk: 'Жауап күтілуде: {seconds} с', ru: 'Ждём ответа: {seconds} с', en: 'Waiting: {seconds} s' },
  dayHint: {
    kk: 'күн.ай.жыл, мысалы {example}',
    ru: 'день.месяц.год, например {example}',
    en: 'day.month.year, such as {example}',
  },
  dayUnreadable: {
    kk: 'Күнді оқи алмадық. Жылын төрт цифрмен жазыңыз, мысалы {example}.',
    ru: 'День не удалось прочитать. Напишите год четырьмя цифрами, например {example}.',
    en: 'The day cannot be read. Write the year in four digits, such as {example}.',
  },
  dayUnread: {
    kk: 'Мұндай күн жоқ. Күн.ай.жыл түрінде жазыңыз, мысалы {example}.',
    ru: 'Такого дня нет. Напишите день.месяц.год, например {example}.',
    en: 'There is no such day. Write day.month.year, such as {example}.',
  },
  sumUnread: {
    kk: 'Соманы цифрмен жазыңыз, мысалы 300\u00a0000 немесе 300\u00a0000,50.',
    ru: 'Напишите сумму цифрами, например 300\u00a0000 или 300\u00a0000,50.',
    en: 'Write the sum in digits, such as 300\u00a0000 or 300\u00a0000.50.',
  },
  asTable: { kk: 'Кесте түрінде', ru: 'Таблицей', en: 'As a table' },
  month: { kk: 'Ай', ru: 'Месяц', en: 'Month' },
  total: { kk: 'Барлығы', ru: 'Всего', en: 'Total' },
  earlier: { kk: 'Алдыңғы', ru: 'Предыдущие', en: 'Previous' },
  later: { kk: 'Келесі', ru: 'Следующие', en: 'Next' },
  pageOf: { kk: '{total} ішінен {from}–{to}', ru: '{from}–{to} из {total}', en: '{from}–{to} of {total}' },
  pages: { kk: '{list}: беттері', ru: '{list}: страницы', en: '{list}: pages' },
} satisfies Record<string, Text>
