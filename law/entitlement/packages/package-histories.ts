/** The packages of care through time, in the form in which values of the law are reviewed. */

import { formatMonth, type Month } from '#vocabulary/month.ts'
import type { Text } from '#vocabulary/text.ts'
import type { AmendmentHistory, ParameterHistory } from '../../parameters.ts'
import { medicalServices } from '../catalogue.ts'
import type { PackageHistory } from '../medical-service.ts'
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
  'diabetes-care': {
    kk: 'Қант диабеті кезіндегі көмек',
    ru: 'Помощь при сахарном диабете',
    en: 'Care of diabetes',
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
  'in-no-package': { kk: 'Ешбір пакетке кірмейді', ru: 'Не входит ни в один пакет', en: 'In no package' },
  'package-not-on-record': { kk: 'Пакеті белгісіз', ru: 'Пакет неизвестен', en: 'Package not on record' },
}

/** A history known only from memory is of the same care as the one it repeats. */
const titleOf = ({ name }: PackageHistory): Text => titles[name.replace(/-from-memory$/, '')]!

const histories: readonly PackageHistory[] = [...new Set(medicalServices.map(({ packages }) => packages))]

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
