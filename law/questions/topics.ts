/** What the 46 questions are about: each stands under one topic, in the order people come to them. */
import type { Text } from '#vocabulary/text.ts'
import type { QuestionNumber } from './answers/answer.ts'

type QuestionTopic = {
  readonly id: string
  readonly title: Text
  readonly numbers: readonly QuestionNumber[]
}

export const questionTopics: readonly QuestionTopic[] = [
  {
    id: 'cover',
    title: { kk: 'Сақтандырылу', ru: 'Кто и когда застрахован', en: 'Being insured' },
    numbers: [8, 5, 28, 26, 32, 33],
  },
  {
    id: 'who-pays',
    title: { kk: 'Кім төлейді, кім төлемейді', ru: 'Кто платит, а кто нет', en: 'Who pays and who does not' },
    numbers: [11, 10, 22],
  },
  {
    id: 'own-payment',
    title: { kk: 'Өзі үшін төлеу', ru: 'Как платить за себя', en: 'Paying for yourself' },
    numbers: [36, 18, 17, 12, 37, 15, 23],
  },
  {
    id: 'employment',
    title: { kk: 'Жұмыс беруші мен жұмыскер', ru: 'Работодатель и работник', en: 'Employers and employees' },
    numbers: [14, 16, 13, 7, 35, 19],
  },
  {
    id: 'packages',
    title: { kk: 'Қандай көмек көрсетіледі', ru: 'Какая помощь положена', en: 'What care there is' },
    numbers: [2, 3, 31, 29, 30, 24, 25, 27],
  },
  {
    id: 'where',
    title: { kk: 'Қайда емделуге болады', ru: 'Где можно лечиться', en: 'Where care is given' },
    numbers: [4, 6, 9, 38],
  },
  {
    id: 'money',
    title: {
      kk: 'Ақшаның сақталуы мен қайтарылуы',
      ru: 'Сохранность и возврат денег',
      en: 'The money: kept safe, given back',
    },
    numbers: [21, 20, 40, 41],
  },
  {
    id: 'other-cover',
    title: {
      kk: 'Ерікті сақтандыру мен кәсіпорын медицинасы',
      ru: 'Добровольная страховка и медицина предприятия',
      en: 'Voluntary insurance and a firm’s own clinic',
    },
    numbers: [34, 39, 42],
  },
  {
    id: 'foreigners',
    title: { kk: 'ЕАЭО азаматтары', ru: 'Граждане ЕАЭС', en: 'Citizens of EAEU states' },
    numbers: [44, 45, 43],
  },
  {
    id: 'scheme',
    title: { kk: 'Жүйе туралы', ru: 'О самой системе', en: 'The scheme itself' },
    numbers: [1, 46],
  },
]
