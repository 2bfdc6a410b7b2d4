import type { Text } from '#vocabulary/text.ts'

export const text = {
  product: { kk: 'Кепіл', ru: 'Кепіл', en: 'Kepil' },
  skip: { kk: 'Мазмұнға өту', ru: 'Перейти к содержанию', en: 'Skip to the content' },
  pages: { kk: 'Беттер', ru: 'Страницы', en: 'Pages' },
  account: { kk: 'Менің атым', ru: 'Моё имя', en: 'My account' },
  askOwn: { kk: 'Мәртебемді көру', ru: 'Узнать свой статус', en: 'See my status' },
  signIn: { kk: 'Кіру', ru: 'Войти', en: 'Sign in' },
  language: { kk: 'Тіл', ru: 'Язык', en: 'Language' },
  noScript: {
    kk: 'Браузеріңізде JavaScript өшірулі, сондықтан бұл бет жауап бере алмайды. Оны браузер баптауларынан қосып, бетті жаңартыңыз. Қосылмаса, Қордың байланыс орталығына хабарласыңыз: 1414.',
    ru: 'В Вашем браузере выключен JavaScript, и эта страница не может ответить. Включите его в настройках браузера и обновите страницу. Не получается – звоните в контакт-центр Фонда: 1414.',
    en: 'JavaScript is off in your browser, so this page cannot answer. Turn it on in the settings of the browser and reload the page. If you cannot, call the contact centre of the Fund: 1414.',
  },
  forPrograms: {
    kk: 'Бағдарламаларға арналған сипаттама:',
    ru: 'Описание для программ:',
    en: 'The description for programs:',
  },
  demonstration: {
    kk: 'Көрсетілім. Бүгін деп {today} алынған; адамдар мен төлемдер ойдан шығарылған.',
    ru: 'Демонстрация. Сегодняшним днём считается {today}; люди и платежи вымышлены.',
    en: 'Demonstration. Today is taken to be {today}; the people and payments are invented.',
  },
  nextDay: { kk: 'Келесі күн', ru: 'Следующий день', en: 'Next day' },
  dayUnknown: {
    kk: 'Сервер бүгін қай күн екенін айта алмай тұр, сондықтан күн жазылмаған және үлгі адамдар көрсетілмейді. Сұрау өзі қайталанады.',
    ru: 'Сервер не может сказать, какой сегодня день, поэтому день не вписан и людей из примера не видно. Страница спросит снова сама.',
    en: 'The server cannot say what day it is, so no day is filled in and no sample people are shown. The page asks again by itself.',
  },
  absentTitle: { kk: 'Мұндай бет жоқ', ru: 'Такой страницы нет', en: 'There is no such page' },
  absent: {
    kk: 'Мекенжай өзгерген немесе қате терілген болуы мүмкін. Жоғарыдан бетті таңдаңыз.',
    ru: 'Адрес мог измениться или набран с ошибкой. Выберите страницу вверху.',
    en: 'The address may have changed or been mistyped. Choose a page above.',
  },
} satisfies Record<string, Text>

/** The languages by their own names, as the switch shows them. */
export const languageNames = {
  kk: { short: 'Қаз', full: 'Қазақша' },
  ru: { short: 'Рус', full: 'Русский' },
  en: { short: 'Eng', full: 'English' },
} as const
