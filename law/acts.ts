/** Every act the rules cite: number, date, titles and the address of its text. A citation that is not here is a type error. */
import type { Text } from '#vocabulary/text.ts'
import { careActs } from './acts/care-acts.ts'
import { healthActs } from './acts/health-acts.ts'

export type Act = {
  /** As printed; absent where it is not on record here. */
  readonly number?: string
  /** The day it was signed; empty for a reform, which nobody signed. */
  readonly date: string
  readonly title: Text
  /** Where its text is published; empty for a reform. */
  readonly address: string
}

const adilet = (document: string): string => `https://adilet.zan.kz/kaz/docs/${document}`

function budget(years: string, number: string | undefined, date: string, address: string): Act {
  return {
    ...(number === undefined ? {} : { number }),
    date,
    title: {
      kk: `${years} жылдарға арналған республикалық бюджет туралы Қазақстан Республикасының Заңы`,
      ru: `Закон Республики Казахстан о республиканском бюджете на ${years} годы`,
      en: `Law of the Republic of Kazakhstan on the republican budget for ${years}`,
    },
    address,
  }
}

export const acts = {
  'law-405-V': {
    number: '405-V',
    date: '2015-11-16',
    title: {
      kk: '«Міндетті әлеуметтік медициналық сақтандыру туралы» Қазақстан Республикасының Заңы',
      ru: 'Закон Республики Казахстан «Об обязательном социальном медицинском страховании»',
      en: 'Law of the Republic of Kazakhstan on mandatory social health insurance',
    },
    address: adilet('Z1500000405'),
  },
  'law-80-VI': {
    number: '80-VI',
    date: '2017-06-30',
    title: {
      kk: 'Денсаулық сақтау мәселелері бойынша кейбір заңнамалық актілерге өзгерістер мен толықтырулар енгізу туралы Заң',
      ru: 'Закон о внесении изменений и дополнений в некоторые законодательные акты по вопросам здравоохранения',
      en: 'Law amending acts on health care',
    },
    address: adilet('Z1700000080'),
  },
  'law-122-VI': {
    number: '122-VI ҚРЗ',
    date: '2017-12-25',
    title: {
      kk: 'Салық салу мәселелері бойынша кейбір заңнамалық актілерге өзгерістер мен толықтырулар енгізу туралы Заң',
      ru: 'Закон о внесении изменений и дополнений в некоторые законодательные акты по вопросам налогообложения',
      en: 'Law amending acts on taxation',
    },
    address: adilet('Z1700000122'),
  },
  'resolution-400': {
    number: '400',
    date: '2018-06-30',
    title: {
      kk: 'Денсаулық сақтау мәселелері бойынша заң актілерін өзгерту туралы заң жобасы туралы Үкімет қаулысы',
      ru: 'Постановление Правительства о проекте закона об изменении законодательных актов по вопросам здравоохранения',
      en: 'Government resolution on the draft law amending health acts',
    },
    address: adilet('P1800000400'),
  },
  'order-dsm-333-2020': {
    number: 'ҚР ДСМ-333/2020',
    date: '2020-12-29',
    title: {
      kk: 'Міндетті әлеуметтік медициналық сақтандыру жүйесінде медициналық көрсетілетін қызметтерді тұтынушыларды есепке алуды жүргізу және медициналық көмек алуға құқық беру қағидаларын бекіту туралы Денсаулық сақтау министрінің бұйрығы',
      ru: 'Приказ Министра здравоохранения об утверждении правил ведения учёта потребителей медицинских услуг и предоставления права на получение медицинской помощи в системе обязательного социального медицинского страхования',
      en: 'Health Minister’s order approving the rules for keeping the record of consumers of medical services and granting the right to care under the insurance',
    },
    address: adilet('V2000021977'),
  },
  'order-478': {
    number: '478',
    date: '2017-06-30',
    title: {
      kk: 'Аударымдар мен жарналарды есептеу (ұстап қалу) және аудару қағидалары туралы Денсаулық сақтау министрінің бұйрығы',
      ru: 'Приказ Министра здравоохранения о правилах исчисления (удержания) и перечисления отчислений и взносов',
      en: 'Health Minister’s order on the rules and terms for computing and transferring dues',
    },
    address: adilet('V1700015361'),
  },
  'fund-qa-2018': {
    date: '2018-07-31',
    title: {
      kk: '«Міндетті әлеуметтік медициналық сақтандыру жүйесін енгізуге қатысты сұрақ-жауап», Әлеуметтік медициналық сақтандыру қоры',
      ru: '«Вопросы и ответы о введении системы ОСМС», Фонд социального медицинского страхования',
      en: 'Questions and answers on the introduction of mandatory social health insurance, Social Health Insurance Fund',
    },
    address: 'https://fms.kz/',
  },
  'labour-code': {
    number: '414-V',
    date: '2015-11-23',
    title: {
      kk: 'Қазақстан Республикасының Еңбек кодексі',
      ru: 'Трудовой кодекс Республики Казахстан',
      en: 'Labour Code of the Republic of Kazakhstan',
    },
    address: adilet('K1500000414'),
  },
  'holidays-law': {
    number: '267-II',
    date: '2001-12-13',
    title: {
      kk: '«Қазақстан Республикасындағы мерекелер туралы» Қазақстан Республикасының Заңы',
      ru: 'Закон Республики Казахстан «О праздниках в Республике Казахстан»',
      en: 'Law of the Republic of Kazakhstan on holidays',
    },
    address: adilet('Z010000267_'),
  },
  'eaeu-treaty': {
    date: '2014-05-29',
    title: {
      kk: 'Еуразиялық экономикалық одақ туралы шарт',
      ru: 'Договор о Евразийском экономическом союзе',
      en: 'Treaty on the Eurasian Economic Union',
    },
    address: adilet('Z1400000240'),
  },
  'base-rate': {
    date: '2015-09-02',
    title: {
      kk: 'Қазақстан Ұлттық Банкінің ресми қайта қаржыландыру мөлшерлемесі және базалық мөлшерлеме туралы шешімдері',
      ru: 'Решения Национального Банка Казахстана об официальной ставке рефинансирования и базовой ставке',
      en: 'Decisions of the National Bank of Kazakhstan on the official refinancing rate and the base rate',
    },
    address: 'https://nationalbank.kz/kz/page/bazovaya-stavka',
  },
  'iin-resolution-565': {
    number: '565',
    date: '2003-06-11',
    title: {
      kk: 'Жеке сәйкестендіру нөмірі мен бизнес-сәйкестендіру нөмірінің бірыңғай тізілімін енгізу туралы Үкімет қаулысы',
      ru: 'Постановление Правительства о введении единого реестра индивидуальных и бизнес-идентификационных номеров',
      en: 'Government resolution on the single register of personal and business identification numbers',
    },
    address: adilet('P030000565_'),
  },
  'iin-resolution-406': {
    number: '406',
    date: '2007-05-22',
    title: {
      kk: 'Сәйкестендіру нөмірлерін қалыптастыру туралы Үкімет қаулысы',
      ru: 'Постановление Правительства о формировании идентификационных номеров',
      en: 'Government resolution on the making of identification numbers',
    },
    address: adilet('P070000406_'),
  },
  'statistics-average-wage': {
    date: '2023-01-01',
    title: {
      kk: 'Экономикадағы орташа айлық жалақы (ресми статистика)',
      ru: 'Среднемесячная заработная плата в экономике (официальная статистика)',
      en: 'Average monthly wage in the economy (official statistics)',
    },
    address: 'https://stat.gov.kz/',
  },
  reform: {
    date: '',
    title: {
      kk: 'Реформа ұсынысы (қолданыстағы құқық емес)',
      ru: 'Предложение реформы (не действующее право)',
      en: 'A proposed reform (not the law in force)',
    },
    address: '',
  },
  ...careActs,
  ...healthActs,
  'budget-2015': budget('2015 – 2017', '259-V', '2014-11-28', adilet('Z1400000259')),
  'budget-2016': budget('2016 – 2018', '426-V', '2015-11-30', adilet('Z1500000426')),
  'budget-2017': budget('2017 – 2019', '25-VI', '2016-11-29', adilet('Z1600000025')),
  'budget-2018': budget('2018 – 2020', '113-VI', '2017-11-30', adilet('Z1700000113')),
  'budget-2019': budget('2019 – 2021', '197-VI', '2018-11-30', adilet('Z1800000197')),
  'budget-2020': budget('2020 – 2022', '276-VI', '2019-12-04', adilet('Z1900000276')),
  'budget-2021': budget('2021 – 2023', '379-VI', '2020-12-02', adilet('Z2000000379')),
  'budget-2022': budget('2022 – 2024', '77-VII', '2021-12-02', adilet('Z2100000077')),
  'budget-2023': budget('2023 – 2025', '163-VII', '2022-12-01', adilet('Z2200000163')),
  'budget-2024': budget('2024 – 2026', '43-VIII', '2023-12-05', adilet('Z2300000043')),
  'budget-2025': budget('2025 – 2027', '141-VIII', '2024-12-04', adilet('Z2400000141')),
  'budget-2026': budget('2026 – 2028', undefined, '2025-12-08', 'https://adilet.zan.kz/'),
} as const satisfies Record<string, Act>

export type ActId = keyof typeof acts

/** The act of a citation. */
export const getAct = (id: ActId): Act => acts[id]
