import type { Text } from '#vocabulary/text.ts'

export const text = {
  title: { kk: 'Бағдарламаларға арналған API', ru: 'API для программ', en: 'The API, for programs' },
  lead: {
    kk: 'Kepil жауап беретіннің бәрін бағдарлама да сұрай алады: JSON жіберіледі, жауап үш тілдегі түсіндірмесімен және заңның бабымен бірге келеді.',
    ru: 'Всё, на что отвечает Kepil, может спросить и программа: отправляется JSON, а ответ приходит с объяснением на трёх языках и статьёй закона.',
    en: 'Whatever Kepil answers, a program can ask too: JSON is sent, and the answer comes with its explanation in three languages and the article of the law.',
  },
  contents: { kk: 'Осы бетте', ru: 'На этой странице', en: 'On this page' },
  firstRequest: { kk: 'Бірінші сұрау', ru: 'Первый запрос', en: 'The first request' },
  workersDues: {
    kk: 'Жұмыскердің төлемдері он минутта',
    ru: 'Платежи за работника за десять минут',
    en: 'A worker’s dues in ten minutes',
  },
  manyWorkers: { kk: 'Мың жұмыскер', ru: 'Тысяча работников', en: 'A thousand workers' },
  reference: { kk: 'Барлық сұраулар', ru: 'Все запросы', en: 'Every request' },
  search: { kk: 'Сұраулардан іздеу', ru: 'Поиск по запросам', en: 'Search the requests' },
  searchHint: {
    kk: 'мысалы: dues, purposeCodes, қызмет, IIN',
    ru: 'например: dues, purposeCodes, услуга, IIN',
    en: 'such as: dues, purposeCodes, service, IIN',
  },
  found: { kk: 'Табылған сұраулар: {count}', ru: 'Найдено запросов: {count}', en: 'Requests found: {count}' },
  nothingFound: {
    kk: 'Мұндай сұрау табылмады. Басқа сөз жазып көріңіз.',
    ru: 'Такого запроса не нашлось. Попробуйте другое слово.',
    en: 'No such request was found. Try another word.',
  },
  field: { kk: 'Өріс', ru: 'Поле', en: 'Field' },
  meaning: { kk: 'Мағынасы', ru: 'Что это', en: 'Meaning' },
  form: { kk: 'Жазылуы', ru: 'Как пишется', en: 'Form' },
  needed: { kk: 'міндетті', ru: 'обязательно', en: 'needed' },
  orNull: { kk: 'немесе null', ru: 'или null', en: 'or null' },
  mayBeAbsent: { kk: 'болмауы мүмкін', ru: 'может не быть', en: 'may be absent' },
  listOf: { kk: 'тізім, әрқайсысы –', ru: 'список, каждое –', en: 'a list, each' },
  parameters: {
    kk: 'Мекенжайда және тақырыптарда',
    ru: 'В адресе и заголовках',
    en: 'In the address and headers',
  },
  case: { kk: 'Не жіберіледі', ru: 'Что отправляется', en: 'What is sent' },
  caseExample: { kk: 'Сұрау мысалы', ru: 'Пример запроса', en: 'An example of a request' },
  answerOf: { kk: 'Жауап, {status}', ru: 'Ответ, {status}', en: 'The answer, {status}' },
  answerExample: { kk: 'Жауап мысалы', ru: 'Пример ответа', en: 'An example of an answer' },
  refusals: { kk: 'Қандай бас тарту болуы мүмкін', ru: 'Возможные отказы', en: 'How it may be refused' },
} satisfies Record<string, Text>
