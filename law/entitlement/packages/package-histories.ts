/** The packages of care through time, in the form in which values of the law are reviewed. */

import { formatMonth, type Month } from '#vocabulary/month.ts'
import type { Text } from '#vocabulary/text.ts'
import type { AmendmentHistory, ParameterHistory } from '../../parameters.ts'
import { medicalServices } from '../catalogue.ts'
import type { PackageHistory } from '../medical-service.ts'
import { sharedCareOfInsured } from './care-packages.ts'
import { dentistryOfAdults } from './package-names.ts'

/** What each package history is of, by its name. */
const titles: Readonly<Record<string, Text>> = {
  'guaranteed-care': {
    kk: 'Тегін медициналық көмектің кепілдік берілген көлемі',
    ru: 'Гарантированный объём бесплатной медицинской помощи',
    en: 'Guaranteed package of free care',
  },
  'continued-primary-care': {
    kk: 'Алғашқы қаралғаннан кейінгі алғашқы медициналық-санитариялық көмек',
    ru: 'Первичная медико-санитарная помощь после первого обращения',
    en: 'Primary care after the first visit',
  },
  'chronic-disease-care': {
    kk: 'Созылмалы ауруларды бақылау және емдеу',
    ru: 'Наблюдение и лечение хронических заболеваний',
    en: 'Observation and care of chronic diseases',
  },
  'insured-care': {
    kk: 'МӘМС пакетіндегі жоспарлы көмек',
    ru: 'Плановая помощь в пакете ОСМС',
    en: 'Planned care in the insurance package',
  },
  'specialist-visit': {
    kk: 'Бейінді маманның қабылдауы',
    ru: 'Приём профильного специалиста',
    en: 'Visit to a specialist',
  },
  'costly-test': {
    kk: 'Қымбат тұратын зерттеулер',
    ru: 'Дорогостоящие исследования',
    en: 'Costly tests',
  },
  'wider-medicines': {
    kk: 'Кеңейтілген тізім бойынша дәрі-дәрмек',
    ru: 'Лекарства по расширенному перечню',
    en: 'Medicines of the wider list',
  },
  'cancer-screening': {
    kk: 'Онкологиялық скрининг',
    ru: 'Онкологический скрининг',
    en: 'Screening for cancers',
  },
  'test-on-suspicion': {
    kk: 'Әлеуметтік мәні бар ауруға күдік кезіндегі диагностика',
    ru: 'Диагностика при подозрении на социально значимое заболевание',
    en: 'Tests on suspicion of a socially significant disease',
  },
  'palliative-care': {
    kk: 'Паллиативтік көмек және мейіргер күтімі',
    ru: 'Паллиативная помощь и сестринский уход',
    en: 'Palliative and nursing care',
  },
  'dentistry-of-children-and-pregnant-women': {
    kk: 'Балалар мен жүкті әйелдерге стоматологиялық көмек',
    ru: 'Стоматологическая помощь детям и беременным',
    en: 'Dentistry for children and pregnant women',
  },
  'dentistry-of-adults': dentistryOfAdults,
  'voluntary-care': {
    kk: 'Екі пакеттен тыс, ерікті сақтандыру төлей алатын көмек',
    ru: 'Помощь вне обоих пакетов, которую может оплатить добровольное страхование',
    en: 'Care outside both packages that voluntary insurance may pay',
  },
  'surgery-for-looks': {
    kk: 'Эстетикалық хирургия',
    ru: 'Эстетическая хирургия',
    en: 'Surgery for looks',
  },
  'correction-of-sight': {
    kk: 'Көру қабілетін түзету (шектен төмен)',
    ru: 'Коррекция зрения (ниже предела)',
    en: 'Correction of sight (below the limits)',
  },
  'surgery-of-faces-of-children': {
    kk: 'Балалардың беті мен басының туа біткен ақауларын түзету',
    ru: 'Исправление врождённых пороков лица и головы у детей',
    en: 'Surgery of children’s congenital defects of face and head',
  },
  'surgery-of-the-cornea': {
    kk: 'Мүйізқабықтың рефракциялық хирургиясы',
    ru: 'Рефракционная хирургия роговицы',
    en: 'Refractive surgery of the cornea',
  },
  'proton-therapy': { kk: 'Протондық терапия', ru: 'Протонная терапия', en: 'Radiotherapy with protons' },
  'screening-by-the-code': {
    kk: 'Кодексте аталған скрининг пен зерттеулер',
    ru: 'Скрининг и исследования, названные Кодексом',
    en: 'Screening and tests named by the Code',
  },
  'screening-for-congenital-defects': {
    kk: 'Тұқым қуалайтын және туа біткен ақауларға скрининг',
    ru: 'Скрининг на наследственные и врождённые пороки',
    en: 'Screening for hereditary and congenital defects',
  },
  'vaccination-by-list': {
    kk: 'Тізбе бойынша профилактикалық егу',
    ru: 'Профилактические прививки по перечню',
    en: 'Preventive vaccination by list',
  },
  'medicines-for-rare-diseases': {
    kk: 'Орфандық аурулар кезіндегі дәрі-дәрмек',
    ru: 'Лекарства при орфанных заболеваниях',
    en: 'Medicines in orphan diseases',
  },
  childbirth: { kk: 'Босандыру', ru: 'Родовспоможение', en: 'Childbirth' },
  'pathological-examination': {
    kk: 'Патологоанатомиялық зерттеу',
    ru: 'Патологоанатомическое исследование',
    en: 'Pathological examination',
  },
  'donor-care': {
    kk: 'Қайтыс болғаннан кейінгі донор, ағзаларды алу және сақтау',
    ru: 'Посмертный донор, изъятие и хранение органов',
    en: 'Donors after death, taking and keeping of organs',
  },
  'specialist-test': {
    kk: 'Бейінді маманның тағайындауымен зерттеу',
    ru: 'Исследование по назначению профильного специалиста',
    en: 'Test on the order of a specialist',
  },
  'coronary-angiography': {
    kk: 'Коронарография',
    ru: 'Коронарография',
    en: 'Angiography of the heart’s vessels',
  },
  'day-hospital-care': {
    kk: 'Стационарды алмастыратын көмек',
    ru: 'Стационарозамещающая помощь',
    en: 'Care in place of a hospital stay',
  },
  'planned-inpatient-care': {
    kk: 'Жоспарлы стационарлық көмек',
    ru: 'Плановая стационарная помощь',
    en: 'Hospital care that is planned',
  },
  'restorative-procedures': {
    kk: 'Емшаралар және медициналық оңалту',
    ru: 'Процедуры и медицинская реабилитация',
    en: 'Procedures and medical rehabilitation',
  },
  'rehabilitation-in-mental-disorders': {
    kk: 'Психикалық бұзылыстар кезіндегі оңалту',
    ru: 'Реабилитация при психических расстройствах',
    en: 'Rehabilitation in mental disorders',
  },
  'shared-care-of-the-insured': {
    kk: 'Сақтандырылған адамның екі пакетте де бар көмегі',
    ru: 'Помощь из обоих пакетов, когда человек застрахован',
    en: 'Care of both packages, of who is insured',
  },
  'in-no-package': { kk: 'Ешбір пакетке кірмейді', ru: 'Не входит ни в один пакет', en: 'In no package' },
  'package-not-on-record': { kk: 'Пакеті белгісіз', ru: 'Пакет неизвестен', en: 'Package not on record' },
}

/** A history that is less sure is of the same care as the one it repeats. */
const titleOf = ({ name }: PackageHistory): Text => titles[name.replace(/-unsure-.*$/, '')]!

const histories: readonly PackageHistory[] = [
  ...new Set([...medicalServices.map(({ packages }) => packages), sharedCareOfInsured]),
]

export const packageHistories: readonly ParameterHistory[] = histories.map((history) => {
  const { name, unit } = history
  const title = titleOf(history)
  const amendments = history.amendments.map((one): AmendmentHistory => {
    const { enacted, bill = false, by, checkedOn } = one
    const rows = one.schedule.flatMap(([from, value]) => {
      if (!value) return []
      const { package: carePackage, cite, confidence } = value
      return [{ from: formatMonth(from as Month), value: carePackage, cite, confidence, checkedOn }]
    })
    return { enacted, bill, ...(by === undefined ? {} : { by }), checkedOn, rows }
  })
  return { name, title, unit, amendments, rows: amendments.at(-1)?.rows ?? [] }
})
