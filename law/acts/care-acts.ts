/** Acts that say which care is in which package, and which diseases make care guaranteed. */
import type { Act } from '../acts.ts'

const adilet = (document: string): string => `https://adilet.zan.kz/kaz/docs/${document}`
/** Where the number of the document in the base of laws is on no record here. */
const base = 'https://adilet.zan.kz/'

export const careActs = {
  'resolution-421': {
    number: '421',
    date: '2019-06-20',
    title: {
      kk: 'Міндетті әлеуметтік медициналық сақтандыру жүйесіндегі медициналық көмектің тізбесін бекіту туралы Үкімет қаулысы',
      ru: 'Постановление Правительства об утверждении перечня медицинской помощи в системе обязательного социального медицинского страхования',
      en: 'Government resolution approving the list of care in the insurance',
    },
    address: adilet('P1900000421'),
  },
  'resolution-672': {
    number: '672',
    date: '2020-10-16',
    title: {
      kk: 'Тегін медициналық көмектің кепілдік берілген көлемінің тізбесін бекіту туралы Үкіметтің 2020 жылғы қаулысы',
      ru: 'Постановление Правительства 2020 года об утверждении перечня гарантированного объёма бесплатной медицинской помощи',
      en: 'Government resolution of 2020 approving the list of the guaranteed package of free care',
    },
    address: adilet('P2000000672'),
  },
  'resolution-care-lists-2025': {
    number: '1086',
    date: '2025-12-15',
    title: {
      kk: 'Тегін медициналық көмектің кепілдік берілген көлемі мен МӘМС жүйесіндегі көмек тізбелеріне өзгерістер енгізу туралы Үкімет қаулысы',
      ru: 'Постановление Правительства о внесении изменений в перечни гарантированного объёма и помощи в системе ОСМС',
      en: 'Government resolution amending the lists of the guaranteed package and of care in the insurance',
    },
    address: base,
  },
  'order-dsm-108-2020': {
    number: 'ҚР ДСМ-108/2020',
    date: '2020-09-23',
    title: {
      kk: 'Әлеуметтік мәні бар аурулардың тізбесін бекіту туралы Денсаулық сақтау министрінің бұйрығы',
      ru: 'Приказ Министра здравоохранения об утверждении перечня социально значимых заболеваний',
      en: 'Health Minister’s order listing the socially significant diseases',
    },
    address: base,
  },
  'order-social-diseases-2025': {
    number: '112',
    date: '2025-10-21',
    title: {
      kk: 'Әлеуметтік мәні бар аурулардың тізбесіне өзгерістер енгізу туралы Денсаулық сақтау министрінің бұйрығы',
      ru: 'Приказ Министра здравоохранения о внесении изменений в перечень социально значимых заболеваний',
      en: 'Health Minister’s order amending the list of socially significant diseases',
    },
    address: base,
  },
  'order-dsm-121-2020': {
    number: 'ҚР ДСМ-121/2020',
    date: '2020-10-09',
    title: {
      kk: 'Уақытша болатын шетелдіктер мен азаматтығы жоқ адамдар ТМККК алуға құқылы аурулар тізбесін бекіту туралы Денсаулық сақтау министрінің бұйрығы',
      ru: 'Приказ Министра здравоохранения об утверждении перечня заболеваний, при которых временно пребывающие иностранцы и лица без гражданства имеют право на ГОБМП',
      en: 'Health Minister’s order listing the diseases for which foreigners temporarily in the country have the guaranteed package',
    },
    address: base,
  },
  'order-dsm-149-2020': {
    number: 'ҚР ДСМ-149/2020',
    date: '2020-10-23',
    title: {
      kk: 'Созылмалы аурулары бар адамдарға медициналық көмек көрсетуді ұйымдастыру қағидаларын бекіту туралы Денсаулық сақтау министрінің бұйрығы',
      ru: 'Приказ Министра здравоохранения об утверждении правил организации медицинской помощи лицам с хроническими заболеваниями',
      en: 'Health Minister’s order on care for persons with chronic diseases',
    },
    address: adilet('V2000021513'),
  },
  'order-dsm-75-2021': {
    number: 'ҚР ДСМ-75',
    date: '2021-08-05',
    title: {
      kk: 'Азаматтардың жекелеген санаттарын тегін және (немесе) жеңілдікті амбулаториялық қамтамасыз етуге арналған дәрілік заттар тізбесін бекіту туралы Денсаулық сақтау министрінің бұйрығы',
      ru: 'Приказ Министра здравоохранения об утверждении перечня лекарственных средств для бесплатного и (или) льготного амбулаторного обеспечения отдельных категорий граждан',
      en: 'Health Minister’s order listing the medicines given free or at a reduced price to outpatients',
    },
    address: adilet('V2100023885'),
  },
} as const satisfies Record<string, Act>
