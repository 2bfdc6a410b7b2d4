import type { Text } from '#vocabulary/text.ts'
import { text as designText } from '../../../design/text.ts'
import { articleText } from '../text.ts'

/** The form. */
export const formText = {
  title: articleText.tryIt,
  leadOfPersonal: {
    kk: 'Есепті осы браузер жасайды: жазғаныңыз ешқайда жіберілмейді.',
    ru: 'Считает Ваш браузер: написанное никуда не отправляется.',
    en: 'Your browser does the work: nothing you write is sent anywhere.',
  },
  lead: {
    kk: 'Есепті осы браузер жасайды. Жазғаныңыз тек осы беттің мекенжайында тұрады: сілтемесін жіберген адамыңыз оны көреді.',
    ru: 'Считает Ваш браузер. Написанное стоит только в адресе этой страницы: его увидит тот, кому Вы пошлёте ссылку.',
    en: 'Your browser does the work. What you write stands only in the address of this page: whoever you send the link to sees it.',
  },
  examples: { kk: 'Үлгі жағдайлар:', ru: 'Примеры случаев:', en: 'Sample cases:' },
  moreExamples: { kk: 'Тағы {count} үлгі', ru: 'Ещё примеров: {count}', en: '{count} more cases' },
  needed: {
    kk: '* белгісі бар өрістер міндетті.',
    ru: 'Поля со знаком * обязательны.',
    en: 'Fields marked * are needed.',
  },
  inTenge: { kk: '{label}, ₸', ru: '{label}, ₸', en: '{label}, ₸' },
  notSaid: { kk: 'көрсетілмеген', ru: 'не указано', en: 'not told' },
  searchOf: { kk: 'Іздеу: {label}', ru: 'Поиск: {label}', en: 'Search: {label}' },
  searchHint: {
    kk: 'сөздің бір бөлігін жазыңыз',
    ru: 'напишите часть слова',
    en: 'write a part of a word',
  },
  foundOf: { kk: 'табылғаны: {count}', ru: 'найдено: {count}', en: 'found: {count}' },
  notFound: {
    kk: 'ештеңе табылмады, бәрі көрсетілген',
    ru: 'ничего не нашлось, показаны все',
    en: 'nothing was found, all are shown',
  },
  yes: { kk: 'иә', ru: 'да', en: 'yes' },
  no: { kk: 'жоқ', ru: 'нет', en: 'no' },
  current: { kk: 'қазіргі', ru: 'действующая', en: 'the law as it stands' },
  questions2018: {
    kk: '2018 жылғы сұрақ-жауап',
    ru: 'вопросы и ответы 2018 года',
    en: 'questions and answers of 2018',
  },
  knownOnDay: { kk: 'белгілі бір күнгі', ru: 'известная на день', en: 'as known on a day' },
  editionDay: { kk: 'Редакция күні', ru: 'День редакции', en: 'Day of the edition' },
  rowOf: { kk: '{one} {number}', ru: '{one} {number}', en: '{one} {number}' },
  removeRow: { kk: 'Алып тастау: {row}', ru: 'Убрать: {row}', en: 'Remove: {row}' },
  monthHint: {
    kk: 'ай.жыл, мысалы 10.2026',
    ru: 'месяц.год, например 10.2026',
    en: 'month.year, such as 10.2026',
  },
  dayHint: {
    kk: 'күн.ай.жыл',
    ru: 'день.месяц.год',
    en: 'day.month.year',
  },
  strangeFields: {
    kk: 'Мекенжайдағы мына өрістер бұл ережеде жоқ, сондықтан ескерілмеді: {names}.',
    ru: 'Этих полей из адреса у правила нет, поэтому они не учтены: {names}.',
    en: 'The rule has no such fields as these of the address, so they were left out: {names}.',
  },
  empty: { kk: 'Пішінді босату', ru: 'Очистить форму', en: 'Empty the form' },
  everyMonth: {
    kk: 'Белгілі бір айдан белгілі бір айға дейін ай сайын',
    ru: 'Каждый месяц с … по …',
    en: 'Every month from … through …',
  },
  everyMonthHint: {
    kk: 'Сома, төлеуші және айдың күні соңғы жолдан алынады; жол болмаса, алдымен бір төлем қосыңыз.',
    ru: 'Сумма, плательщик и число берутся из последней строки; если её нет, сначала добавьте один платёж.',
    en: 'Sum, payer and day of the month are taken from the last row; where there is none, add one payment first.',
  },
  fromMonth: { kk: 'Алғашқы ай', ru: 'Первый месяц', en: 'First month' },
  throughMonth: { kk: 'Соңғы ай', ru: 'Последний месяц', en: 'Last month' },
  addEveryMonth: { kk: 'Айларды қосу', ru: 'Добавить месяцы', en: 'Add the months' },
  copyLink: {
    kk: 'Осы жағдайдың сілтемесін көшіру',
    ru: 'Скопировать ссылку на этот случай',
    en: 'Copy a link to this case',
  },
} satisfies Record<string, Text>

/** What is wrong in a field, as its reader writes it; the law's own words name the form of JSON. */
export const faultText = {
  missing: { kk: 'Бұл өрісті толтырыңыз.', ru: 'Заполните это поле.', en: 'Fill in this field.' },
  day: {
    kk: 'Мұндай күн жоқ. Күн.ай.жыл түрінде жазыңыз, мысалы 25.10.2026.',
    ru: 'Такого дня нет. Напишите день.месяц.год, например 25.10.2026.',
    en: 'There is no such day. Write day.month.year, such as 25.10.2026.',
  },
  dayUnreadable: {
    kk: 'Күнді оқи алмадық. Жылын төрт цифрмен жазыңыз, мысалы 25.10.2026 немесе 25 қазан 2026.',
    ru: 'День не удалось прочитать. Напишите год четырьмя цифрами, например 25.10.2026 или 25 октября 2026.',
    en: 'The day cannot be read. Write the year in four digits, such as 25.10.2026 or 25 October 2026.',
  },
  monthUnreadable: {
    kk: 'Айды оқи алмадық. Жылын төрт цифрмен жазыңыз, мысалы 10.2026 немесе қазан 2026.',
    ru: 'Месяц не удалось прочитать. Напишите год четырьмя цифрами, например 10.2026 или октябрь 2026.',
    en: 'The month cannot be read. Write the year in four digits, such as 10.2026 or October 2026.',
  },
  month: {
    kk: 'Мұндай ай жоқ. Ай.жыл түрінде жазыңыз, мысалы 10.2026.',
    ru: 'Такого месяца нет. Напишите месяц.год, например 10.2026.',
    en: 'There is no such month. Write month.year, such as 10.2026.',
  },
  sum: designText.sumUnread,
  count: { kk: 'Бүтін сан жазыңыз.', ru: 'Напишите целое число.', en: 'Write a whole number.' },
  countRange: {
    kk: '1-ден 10 000-ға дейінгі бүтін сан жазыңыз.',
    ru: 'Напишите целое число от 1 до 10 000.',
    en: 'Write a whole number from 1 to 10 000.',
  },
  age: {
    kk: 'Толық жасын цифрмен жазыңыз, 0-ден 150-ге дейін, мысалы 34.',
    ru: 'Напишите полный возраст цифрами, от 0 до 150, например 34.',
    en: 'Write the age in full years in digits, 0 to 150, such as 34.',
  },
  diagnosis: {
    kk: 'Диагноздың АХЖ-10 кодын бас латын әрпінен бастап жазыңыз, мысалы A36 немесе A01.1.',
    ru: 'Напишите код диагноза по МКБ-10 с заглавной латинской буквы, например A36 или A01.1.',
    en: 'Write the ICD-10 code of the diagnosis with a Latin capital, such as A36 or A01.1.',
  },
  asOf: {
    kk: 'Төлемдерді немесе қай күнге дейін есептеу керегін жазыңыз.',
    ru: 'Укажите платежи или день, по который считать.',
    en: 'Give payments or the day to count through.',
  },
  monthOrDueDay: {
    kk: 'Берешек қай айдікі екенін немесе төлеу мерзімін жазыңыз.',
    ru: 'Укажите месяц долга или срок уплаты.',
    en: 'Give the month the debt is of or the due day.',
  },
  onlyMonthOrDueDay: {
    kk: 'Біреуін ғана қалдырыңыз: ай немесе төлеу мерзімі.',
    ru: 'Оставьте только одно: месяц или срок уплаты.',
    en: 'Leave only one of the two: the month or the due day.',
  },
  iinOrBin: {
    kk: 'ЖСН немесе БСН жазыңыз.',
    ru: 'Напишите ИИН или БИН.',
    en: 'Write the IIN or the BIN.',
  },
  onlyOne: {
    kk: 'Біреуін ғана қалдырыңыз: ЖСН немесе БСН.',
    ru: 'Оставьте только одно: ИИН или БИН.',
    en: 'Leave only one of the two: the IIN or the BIN.',
  },
  edition: {
    kk: '01.07.2017 мен 31.12.2099 аралығындағы күнді жазыңыз.',
    ru: 'Напишите день с 01.07.2017 по 31.12.2099.',
    en: 'Write a day from 01.07.2017 through 31.12.2099.',
  },
} satisfies Record<string, Text>

/** The steps of a rule, under its form. */
export const stepsText = {
  title: {
    kk: 'Жауап қандай қадамдардан құралады',
    ru: 'Из каких шагов состоит ответ',
    en: 'What steps an answer is made of',
  },
  lead: {
    kk: 'Әр қадамның баптары мен есептелген мысалдары бар; мысалды жоғарыдағы нысанда өзгертіп көруге болады.',
    ru: 'У каждого шага есть статьи и просчитанные примеры; пример можно изменить в форме выше.',
    en: 'Each step has its articles and worked examples; an example can be changed in the form above.',
  },
  taken: {
    kk: 'Жоғарыдағы жауапта қолданылған',
    ru: 'Применены в ответе выше',
    en: 'Taken in the answer above',
  },
  takenHere: { kk: 'осы жағдайда', ru: 'в этом случае', en: 'in this case' },
  otherSteps: { kk: 'Басқалары', ru: 'Прочие', en: 'Others' },
} satisfies Record<string, Text>
