import type { Text } from '#vocabulary/text.ts'

/** The page of all questions. */
export const text = {
  title: { kk: 'Сұрақ-жауап', ru: 'Вопросы и ответы', en: 'Questions and answers' },
  lead: {
    kk: 'Жұрт жиі қоятын 46 сұрақ. Әр жауап бүгінгі заңнан алынады, қасында бабы тұр.',
    ru: '46 вопросов, которые задают чаще всего. Каждый ответ взят из сегодняшнего закона, рядом – статья.',
    en: 'The 46 questions people ask. Every answer is drawn from the law of today, with its article beside it.',
  },
  search: { kk: 'Сұрағыңызды жазыңыз', ru: 'Напишите свой вопрос', en: 'Write your question' },
  searchHint: {
    kk: 'кез келген тілде, қатесімен де болады, мысалы: жк канша толейди',
    ru: 'на любом языке, можно с ошибками, например: сколько платит ип',
    en: 'in any of the languages, slips are forgiven, such as: how much does a sole trader pay',
  },
  nearest: { kk: 'Сұрағыңызға жақыны', ru: 'Ближе всего к Вашему вопросу', en: 'Nearest to your question' },
  foundQuestions: {
    kk: 'Табылған сұрақ: {count}',
    ru: 'Найдено вопросов: {count}',
    en: 'Questions found: {count}',
  },
  nothingFound: {
    kk: 'Бұл сөздермен сұрақ табылмады. Басқаша жазып көріңіз немесе төмендегі тақырыптан таңдаңыз.',
    ru: 'По этим словам вопроса не нашлось. Напишите иначе или выберите из тем ниже.',
    en: 'No question was found by these words. Write it otherwise, or choose from the topics below.',
  },
} satisfies Record<string, Text>

/** The page of one question. */
export const answerText = {
  back: { kk: 'Барлық сұрақтар', ru: 'Все вопросы', en: 'All questions' },
  byLaw: {
    kk: '{day}: қолданыстағы заң бойынша',
    ru: 'По действующему закону на {day}',
    en: 'By the law in force, as of {day}',
  },
  byLawOf2018: {
    kk: '{day}: 2018 жылы айтылған заң бойынша',
    ru: 'По закону, каким его объясняли в 2018 году, на {day}',
    en: 'By the law as it was told in 2018, as of {day}',
  },
  byLawKnown: {
    kk: '{day}: {known} белгілі болған заң бойынша',
    ru: 'По закону, каким он был известен {known}, на {day}',
    en: 'By the law as known {known}, as of {day}',
  },
  places: { kk: 'Заңдағы орны', ru: 'Место в законе', en: 'In the law' },
  told: {
    kk: '2018 жылы басқаша айтылған',
    ru: 'В 2018 году отвечали иначе',
    en: 'Told otherwise in 2018',
  },
  ownFigures: {
    kk: 'Өз деректеріңізбен есептеу',
    ru: 'Посчитать со своими данными',
    en: 'With your own figures',
  },
  print: { kk: 'Басып шығару', ru: 'Распечатать', en: 'Print' },
  otherDay: { kk: 'Басқа күннің жауабы', ru: 'Ответ на другой день', en: 'The answer of another day' },
  on: { kk: 'Жауап қай күнге', ru: 'На какой день ответ', en: 'The day of the answer' },
  edition: { kk: 'Қай заң бойынша', ru: 'По какому закону', en: 'By which law' },
  current: { kk: 'Қолданыстағы заң', ru: 'Действующий закон', en: 'The law in force' },
  of2018: {
    kk: '2018 жылы айтылғандай',
    ru: 'Как объясняли в 2018 году',
    en: 'As it was told in 2018',
  },
  known: { kk: '{day} белгілі болғандай', ru: 'Каким был известен {day}', en: 'As known {day}' },
  beside: { kk: 'Осы тақырыптағы басқа сұрақтар', ru: 'Ещё по этой теме', en: 'More on this' },
} satisfies Record<string, Text>
