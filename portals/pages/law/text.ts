import { headings } from '#law/names'
import type { Counted } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'

/** The first page of the law. */
export const text = {
  title: { kk: 'Заң не дейді?', ru: 'Что говорит закон?', en: 'What does the law say?' },
  lead: {
    kk: 'Бұл – бағдарлама есептейтін заңның өзі: ережелері, мәндері, баптары. Мысалдарды заң бойынша осы браузер дәл қазір есептейді.',
    ru: 'Это сам закон, по которому считает программа: правила, значения, статьи. Примеры считает по нему прямо сейчас Ваш браузер.',
    en: 'This is the law itself as the program applies it: rules, values, articles. Your browser works the examples out by it right now.',
  },
  search: { kk: 'Заңнан іздеу', ru: 'Поиск по закону', en: 'Search the law' },
  searchHint: {
    kk: 'мысалы: өсімпұл, студент, жеңілдікті мерзім, 27-бап',
    ru: 'например: пеня, студент, льготный срок, статья 27',
    en: 'such as: penalty, student, grace, article 27',
  },
  found: { kk: 'Табылғаны: {count}', ru: 'Найдено: {count}', en: 'Found: {count}' },
  foundFirst: {
    kk: 'Табылғаны: {count}, алғашқы {shown} көрсетілген. Іздеуді нақтылаңыз.',
    ru: 'Найдено: {count}, показаны первые {shown}. Уточните запрос.',
    en: 'Found: {count}; the first {shown} are shown. Narrow the search.',
  },
  nothingFound: {
    kk: 'Бұл сөздермен ештеңе табылмады. Сөздің бір бөлігін ғана жазып көріңіз.',
    ru: 'По этим словам ничего не нашлось. Попробуйте часть слова.',
    en: 'Nothing was found by these words. Try a part of a word.',
  },
  ask: { kk: 'Өз жағдайыңызды сұраңыз', ru: 'Спросите о своём случае', en: 'Ask about a case of your own' },
  forPrograms: {
    kk: 'Бағдарлама жазасыз ба? API беті',
    ru: 'Пишете программу? Страница API',
    en: 'Writing a program? The page of the API',
  },
  articles: { kk: 'Баптар', ru: 'Статьи', en: 'Articles' },
  otherActs: { kk: 'Басқа актілер', ru: 'Другие акты', en: 'Other acts' },
  andMore: { kk: 'тағы {count}', ru: 'ещё {count}', en: '{count} more' },
  budgets: {
    kk: 'Республикалық бюджет туралы заңдар: жыл сайынғы көрсеткіштер',
    ru: 'Законы о республиканском бюджете: показатели по годам',
    en: 'Laws on the republican budget: the figures of each year',
  },
  values: { kk: 'Мәндер', ru: 'Значения', en: 'Values' },
  questions: {
    kk: 'Қордың сұрақ-жауабы',
    ru: 'Вопросы и ответы Фонда',
    en: 'Questions and answers of the Fund',
  },
  questionsLead: {
    kk: 'Қордың 2018 жылғы сұрақ-жауабындағы сұрақтар және олар сүйенетін баптар.',
    ru: 'Вопросы из «Вопросов и ответов» Фонда 2018 года и статьи, на которых стоят ответы.',
    en: 'The questions of the Fund’s questions and answers of 2018, and the places the answers rest on.',
  },
  notModelled: {
    kk: 'Бағдарлама есептемейтіні',
    ru: 'Чего программа не считает',
    en: 'What the program does not compute',
  },
  notModelledLead: {
    kk: 'Заңда бар, бірақ мұнда есептелмейтін нәрселер және мұндайда не болатыны.',
    ru: 'Что в законе есть, но здесь не считается, и что тогда происходит.',
    en: 'What the law holds and is not computed here, and what happens then.',
  },
  statePays: {
    kk: 'Жарнаны мемлекет төлейді: адамның өзі төлемей-ақ сақтандырылған.',
    ru: 'Взносы платит государство: человек застрахован, сам ничего не платя.',
    en: 'The State pays the contributions: the person is insured without paying.',
  },
  localBudgetPays: {
    kk: 'Жарнаны жергілікті бюджет төлейді: адамның өзі төлемей-ақ сақтандырылған.',
    ru: 'Взносы платит местный бюджет: человек застрахован, сам ничего не платя.',
    en: 'The local budget pays the contributions: the person is insured without paying.',
  },
  ownServiceOf: {
    kk: 'Жарна төленбейді: көмекті өз қызметінің медицинасы көрсетеді.',
    ru: 'Взносы не платятся: помощь оказывает медицина своей службы.',
    en: 'No contributions are paid: care comes from the medical service of their own.',
  },
} satisfies Record<string, Text>

/** Whose question it is. */
export const askerText = {
  citizen: { kk: 'Өзіңіз үшін', ru: 'О себе', en: 'For yourself' },
  employer: {
    kk: 'Жұмыс беруші мен төлеуші',
    ru: 'Работодателю и плательщику',
    en: 'For employers and payers',
  },
  clinic: { kk: 'Емхана мен аурухана', ru: 'Клинике', en: 'For clinics' },
  fund: { kk: 'Қор мен бақылаушылар', ru: 'Фонду и проверяющим', en: 'For the Fund and auditors' },
} satisfies Record<string, Text>

/** The page of one article. */
export const articleText = {
  back: { kk: 'Заңның барлық беттері', ru: 'Все страницы закона', en: 'All pages of the law' },
  official: { kk: 'Ресми мәтіні', ru: 'Официальный текст', en: 'The official text' },
  restsOn: { kk: 'Заңдағы орны:', ru: 'Место в законе:', en: 'In the law:' },
  values: headings.valuesInTime,
  tryIt: { kk: 'Өз жағдайыңызбен тексеру', ru: 'Проверить на своём случае', en: 'Try a case of your own' },
  tryThis: { kk: 'Осы мысалды өзгертіп көру', ru: 'Изменить этот пример', en: 'Change this example' },
  closeTry: { kk: 'Жабу', ru: 'Закрыть', en: 'Close' },
  examples: { kk: 'Мысалдар', ru: 'Примеры', en: 'Examples' },
  further: { kk: 'Тағы мысалдар: {count}', ru: 'Ещё примеры: {count}', en: 'More examples: {count}' },
  theCase: { kk: 'Жағдай', ru: 'Случай', en: 'The case' },
  theLaw: { kk: 'Заңның жауабы', ru: 'Ответ закона', en: 'What the law answers' },
  more: {
    kk: 'Бұл ережеге сүйенетін тағы {rows} тексеріледі: {pages}.',
    ru: 'Проверяется ещё {rows}, где применяется это правило: {pages}.',
    en: 'A further {rows} that rest on this rule are checked: {pages}.',
  },
  onThisPage: { kk: 'Осы бетте', ru: 'Содержание', en: 'On the page' },
  nothingYet: {
    kk: 'Бұл орынға сүйенетін ереже мен мән бағдарламада жоқ. Ресми мәтінді қараңыз.',
    ru: 'Правил и значений, основанных на этом месте, в программе нет. Смотрите официальный текст.',
    en: 'No rule and no value of the program rests on this place. See the official text.',
  },
} satisfies Record<string, Text>

/** The page of an article there is nothing of. */
export const absentText = {
  title: {
    kk: 'Кепіл мұндай бапты білмейді',
    ru: 'Такой статьи программа не знает',
    en: 'Kepil knows no such article',
  },
  lead: {
    kk: '{act}, {place}: бағдарламада бұл туралы ештеңе жоқ. Нөмірін тексеріңіз немесе барын төменнен таңдаңыз.',
    ru: '{act}, {place}: об этом в ней ничего нет. Проверьте номер или выберите из списка.',
    en: '{act}, {place}: the program has nothing on it. Check the number, or choose from those it has.',
  },
  known: {
    kk: '{act}: бағдарламадағы баптар',
    ru: '{act}: статьи, которые есть в программе',
    en: '{act}: the articles the program has',
  },
} satisfies Record<string, Text>

/** A case told in words. */
export const caseText = {
  none: { kk: 'жоқ', ru: 'нет', en: 'none' },
  yes: { kk: 'иә', ru: 'да', en: 'yes' },
  no: { kk: 'жоқ', ru: 'нет', en: 'no' },
  told2018: {
    kk: '2018 жылғы сұрақ-жауап',
    ru: 'вопросы и ответы 2018 года',
    en: 'the questions and answers of 2018',
  },
  knownOn: { kk: '{day} белгілі заң', ru: 'закон, известный на {day}', en: 'the law as known {day}' },
  months: {
    kk: '{range}, {months}, әр айда',
    ru: '{range}, {months}, каждый месяц',
    en: '{range}, {months}, each',
  },
} satisfies Record<string, Text>

/** The history of a value. */
export const historyText = {
  readNow: { kk: 'қолданыстағы', ru: 'действует', en: 'in force' },
  replacedOf: {
    kk: '{day} қабылданған, ауыстырылған',
    ru: 'принято {day}, заменено',
    en: 'enacted {day}, replaced',
  },
  billOf: {
    kk: '{day} жарияланған заң жобасы',
    ru: 'законопроект, опубликованный {day}',
    en: 'a bill published {day}',
  },
  nothingNow: {
    kk: 'Бүгінгі күнге мәні жазбада жоқ.',
    ru: 'На сегодня значения в записях нет.',
    en: 'There is no value on record for today.',
  },
  from: { kk: 'Қай кезден', ru: 'С какого времени', en: 'From' },
  value: { kk: 'Мәні', ru: 'Значение', en: 'Value' },
  place: { kk: 'Заңдағы орны', ru: 'Место в законе', en: 'Place in the law' },
  confidence: { kk: 'Сенімділігі', ru: 'Достоверность', en: 'Confidence' },
  checkedOn: { kk: 'Тексерілген', ru: 'Сверено', en: 'Checked' },
  whyMedium: {
    kk: 'бір ғана дереккөз бойынша',
    ru: 'по одному источнику',
    en: 'by one source only',
  },
  whyLow: {
    kk: 'жадтан жазылған, ресми мәтінмен әлі салыстырылмаған',
    ru: 'записано по памяти, с официальным текстом ещё не сверено',
    en: 'written from memory, not yet held against the official text',
  },
  textEnds: headings.textEnds,
  table: { kk: 'Мәндер кестесі: {title}', ru: 'Таблица значений: {title}', en: 'Table of values: {title}' },
  plot: {
    kk: '{title}: {first} – {firstValue}; {last} – {lastValue}',
    ru: '{title}: {first} – {firstValue}; {last} – {lastValue}',
    en: '{title}: {first}, {firstValue}; {last}, {lastValue}',
  },
  amendments: { kk: 'Қалай өзгерді', ru: 'Как менялось', en: 'How it was changed' },
  enactedBy: {
    kk: '{day} қабылданған, өзгерткен – {act}',
    ru: 'принято {day}, изменил {act}',
    en: 'enacted {day}, amended by {act}',
  },
  enacted: { kk: '{day} қабылданған', ru: 'принято {day}', en: 'enacted {day}' },
  sureness: {
    kk: 'сенімділігі {confidence}, {day} тексерілген',
    ru: 'достоверность {confidence}, сверено {day}',
    en: 'confidence {confidence}, checked {day}',
  },
  readBy: {
    kk: 'Осы мәнді қолданатын ережелер',
    ru: 'Правила, где применяется это значение',
    en: 'Rules that use this value',
  },
  history: { kk: 'Тарихы', ru: 'История', en: 'History' },
} satisfies Record<string, Text>

export const rowNoun: Counted = {
  kk: 'мысал жолы',
  ru: ['строка примеров', 'строки примеров', 'строк примеров'],
  en: ['row', 'rows'],
}
