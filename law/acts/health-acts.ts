/** Acts on health care and on taxes beside the Law on the insurance itself: those the Fund cites in 2018, and what replaced them. */
import type { Act } from '../acts.ts'

const adilet = (document: string): string => `https://adilet.zan.kz/kaz/docs/${document}`
/** Where the number of the document in the base of laws is on no record here. */
const base = 'https://adilet.zan.kz/'

export const healthActs = {
  'code-193-IV': {
    number: '193-IV',
    date: '2009-09-18',
    title: {
      kk: '«Халық денсаулығы және денсаулық сақтау жүйесі туралы» 2009 жылғы Кодекс',
      ru: 'Кодекс «О здоровье народа и системе здравоохранения» 2009 года',
      en: 'Code on public health and the health-care system, of 2009',
    },
    address: adilet('K090000193_'),
  },
  'code-360-VI': {
    number: '360-VI ҚРЗ',
    date: '2020-07-07',
    title: {
      kk: '«Халық денсаулығы және денсаулық сақтау жүйесі туралы» 2020 жылғы Кодекс',
      ru: 'Кодекс «О здоровье народа и системе здравоохранения» 2020 года',
      en: 'Code on public health and the health-care system, of 2020',
    },
    address: adilet('K2000000360'),
  },
  'resolution-2136': {
    number: '2136',
    date: '2009-12-15',
    title: {
      kk: 'Тегін медициналық көмектің кепілдік берілген көлемінің тізбесін бекіту туралы Үкімет қаулысы',
      ru: 'Постановление Правительства об утверждении перечня гарантированного объёма бесплатной медицинской помощи',
      en: 'Government resolution approving the list of the guaranteed package of free care',
    },
    address: adilet('P090002136_'),
  },
  'order-591': {
    number: '591',
    date: '2017-08-07',
    title: {
      kk: 'Денсаулық сақтау субъектілерінен көрсетілетін қызметтерді сатып алу қағидаларын бекіту туралы Денсаулық сақтау министрінің бұйрығы',
      ru: 'Приказ Министра здравоохранения об утверждении правил закупа услуг у субъектов здравоохранения',
      en: 'Health Minister’s order approving the rules for purchasing services from health-care providers',
    },
    address: base,
  },
  'order-dsm-242-2020': {
    number: 'ҚР ДСМ-242/2020',
    date: '2020-12-08',
    title: {
      kk: 'Денсаулық сақтау субъектілерінен медициналық көмек көрсету жөніндегі көрсетілетін қызметтерді сатып алу қағидаларын бекіту туралы Денсаулық сақтау министрінің бұйрығы',
      ru: 'Приказ Министра здравоохранения об утверждении правил закупа услуг у субъектов здравоохранения по оказанию медицинской помощи',
      en: 'Health Minister’s order approving the rules for purchasing care from health-care providers, of 2020',
    },
    address: base,
  },
  'order-138': {
    number: '138',
    date: '2018-03-29',
    title: {
      kk: 'Денсаулық сақтау субъектілеріне қызмет ақысын төлеу қағидаларын бекіту туралы Денсаулық сақтау министрі міндетін атқарушының бұйрығы',
      ru: 'Приказ и.о. Министра здравоохранения об утверждении правил оплаты услуг субъектов здравоохранения',
      en: 'Acting Health Minister’s order approving the rules for paying health-care providers',
    },
    address: base,
  },
  'order-194': {
    number: '194',
    date: '2015-04-01',
    title: {
      kk: 'Уақытша келген шетелдіктер мен азаматтығы жоқ адамдарға тегін көмек көрсетілетін, айналадағылар үшін қауіп төндіретін аурулар тізбесін бекіту туралы Денсаулық сақтау және әлеуметтік даму министрінің бұйрығы',
      ru: 'Приказ Министра здравоохранения и социального развития об утверждении перечня опасных для окружающих заболеваний, при которых помощь временно пребывающим иностранцам и лицам без гражданства бесплатна',
      en: 'Health and Social Development Minister’s order listing the dangerous diseases for which visiting foreigners get free care',
    },
    address: base,
  },
  'order-665': {
    number: '665',
    date: '2011-09-30',
    title: {
      kk: 'Иммигранттарға медициналық көмек көрсету тәртібін бекіту туралы Денсаулық сақтау министрінің бұйрығы',
      ru: 'Приказ Министра здравоохранения об утверждении порядка оказания медицинской помощи иммигрантам',
      en: 'Health Minister’s order on medical care for immigrants',
    },
    address: base,
  },
  'fund-providers': {
    date: '2018-07-31',
    title: {
      kk: 'Қормен шарт жасасқан медициналық ұйымдар беті, Әлеуметтік медициналық сақтандыру қоры',
      ru: 'Страница медицинских организаций с договором, Фонд социального медицинского страхования',
      en: 'Page of the providers under contract, Social Health Insurance Fund',
    },
    address: 'https://fms.kz/ru/select-medical-inst',
  },
  'tax-code-120-VI': {
    number: '120-VI ҚРЗ',
    date: '2017-12-25',
    title: {
      kk: '«Салық және бюджетке төленетін басқа да міндетті төлемдер туралы» Қазақстан Республикасының Кодексі (Салық кодексі)',
      ru: 'Кодекс Республики Казахстан «О налогах и других обязательных платежах в бюджет» (Налоговый кодекс)',
      en: 'Code of the Republic of Kazakhstan on taxes and other obligatory payments to the budget (Tax Code)',
    },
    address: adilet('K1700000120'),
  },
  'tax-code-214-VIII': {
    number: '214-VIII ҚРЗ',
    date: '2025-07-18',
    title: {
      kk: 'Қазақстан Республикасының 2026 жылдан бастап қолданылатын Салық кодексі',
      ru: 'Налоговый кодекс Республики Казахстан, действующий с 2026 года',
      en: 'Tax Code of the Republic of Kazakhstan, in force from 2026',
    },
    address: adilet('K2500000214'),
  },
  'law-185-VIII': {
    number: '185-VIII ҚРЗ',
    date: '2025-04-25',
    title: {
      kk: 'Денсаулық сақтау мәселелері бойынша кейбір заңнамалық актілерге өзгерістер мен толықтырулар енгізу туралы 2025 жылғы Заң',
      ru: 'Закон 2025 года о внесении изменений и дополнений в некоторые законодательные акты по вопросам здравоохранения',
      en: 'Law of 2025 amending acts on health care',
    },
    address: adilet('Z2500000185'),
  },
  'order-dsm-291-2020': {
    number: 'ҚР ДСМ-291/2020',
    date: '2020-12-20',
    title: {
      kk: 'Медициналық көрсетілетін қызметтерге ақы төлеу қағидаларын бекіту туралы Денсаулық сақтау министрінің бұйрығы',
      ru: 'Приказ Министра здравоохранения об утверждении правил оплаты медицинских услуг',
      en: 'Health Minister’s order approving the rules of payment for medical services',
    },
    address: adilet('V2000021831'),
  },
  'law-206-VIII': {
    number: '206-VIII ҚРЗ',
    date: '2025-07-14',
    title: {
      kk: 'Міндетті әлеуметтік медициналық сақтандыру және медициналық қызметтер көрсету мәселелері бойынша кейбір заңнамалық актілерге өзгерістер мен толықтырулар енгізу туралы Заң',
      ru: 'Закон о внесении изменений и дополнений в некоторые законодательные акты по вопросам обязательного социального медицинского страхования и оказания медицинских услуг',
      en: 'Law amending acts on mandatory social health insurance and the provision of medical services',
    },
    address: adilet('Z2500000206'),
  },
} as const satisfies Record<string, Act>
