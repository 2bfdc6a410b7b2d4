/**
 * Which package care is in, through time and by edition. Until 2019 there was no insurance package: what residents had
 * was the guaranteed one (Q5, resolution No 2136). From 2020 planned care beyond it is the insurance's.
 */
import { day } from '#vocabulary/day.ts'
import { citing, insuranceLaw } from '../citation.ts'
import { fromMemory, type PackageMove, packageHistory } from './package-history.ts'

const questions = citing('fund-qa-2018')
const oldList = citing('resolution-2136')
const insuranceList = citing('resolution-421')
const guaranteedList = citing('resolution-672')
const bill = citing('resolution-400')
const lists2025 = citing('resolution-care-lists-2025')

/** The list of 2009 is in force from the next New Year. */
const listBegins = 201_001
const careBegins = 202_001

const inOldList: PackageMove = {
  enacted: day('2009-12-15'),
  cite: oldList('3'),
  confidence: 'high',
  from: listBegins,
  package: 'guaranteed',
}
/** Part of the old list as far as memory goes; that residents had the guaranteed package is Q5. */
const inOldListAsRecalled: PackageMove = { ...inOldList, confidence: 'medium' }
/** The Law moves the beginning of insured care to 2020. */
const insuredByLaw: PackageMove = {
  enacted: day('2017-06-30'),
  by: 'law-80-VI',
  cite: insuranceLaw('7'),
  confidence: 'medium',
  from: careBegins,
  package: 'insured',
}
const insuredByBill: PackageMove = {
  enacted: day('2018-06-30'),
  bill: true,
  cite: bill('11'),
  confidence: 'high',
  from: careBegins,
  package: 'insured',
}
const guaranteedByBill: PackageMove = { ...insuredByBill, cite: bill('34'), package: 'guaranteed' }
const insuredByList: PackageMove = {
  enacted: day('2019-06-20'),
  cite: insuranceList('3'),
  confidence: 'high',
  from: careBegins,
  package: 'insured',
}
const guaranteedByNewList: PackageMove = {
  enacted: day('2020-10-16'),
  cite: guaranteedList('1'),
  confidence: 'high',
  from: 202_010,
  package: 'guaranteed',
}
/** Screening for cancers and tests on suspicion of a socially significant disease are for everyone from 2026. */
const guaranteedFrom2026: PackageMove = {
  enacted: day('2025-07-14'),
  by: 'law-206-VIII',
  cite: citing('code-360-VI')('196'),
  confidence: 'high',
  from: 202_601,
  package: 'guaranteed',
}
/** Beyond the first visit primary care is the insurance's from 2027. */
const insuredFrom2027: PackageMove = {
  enacted: day('2025-12-19'),
  cite: lists2025('1'),
  confidence: 'medium',
  from: 202_701,
  package: 'insured',
}

/** In the guaranteed package throughout (Q2, Q29). */
export const guaranteedCare = packageHistory(
  'guaranteed-care',
  {
    kk: 'Тегін медициналық көмектің кепілдік берілген көлемі',
    ru: 'Гарантированный объём бесплатной медицинской помощи',
    en: 'Guaranteed package of free care',
  },
  [inOldList, guaranteedByBill, guaranteedByNewList],
)

/** Primary care after the first visit. */
export const continuedPrimaryCare = packageHistory(
  'continued-primary-care',
  {
    kk: 'Алғашқы қаралғаннан кейінгі алғашқы медициналық-санитариялық көмек',
    ru: 'Первичная медико-санитарная помощь после первого обращения',
    en: 'Primary care after the first visit',
  },
  [inOldList, guaranteedByBill, guaranteedByNewList, insuredFrom2027],
)

/** Care of diabetes: the insurance’s from 2026. */
export const diabetesCare = packageHistory(
  'diabetes-care',
  { kk: 'Қант диабеті кезіндегі көмек', ru: 'Помощь при сахарном диабете', en: 'Care of diabetes' },
  [
    inOldList,
    guaranteedByBill,
    guaranteedByNewList,
    { ...guaranteedFrom2026, confidence: 'medium', package: 'insured' },
  ],
)

/** Planned care that came under the insurance in 2020 (Q3). */
export const insuredCare = packageHistory(
  'insured-care',
  {
    kk: 'МӘМС пакетіндегі жоспарлы көмек',
    ru: 'Плановая помощь в пакете ОСМС',
    en: 'Planned care in the insurance package',
  },
  [inOldListAsRecalled, insuredByLaw, insuredByBill, insuredByList],
)

/** Visits to specialists: the Fund counted them to the guaranteed package in 2018 (Q2), the list to the insurance. */
export const specialistVisit = packageHistory(
  'specialist-visit',
  { kk: 'Бейінді маманның қабылдауы', ru: 'Приём профильного специалиста', en: 'Visit to a specialist' },
  [inOldList, insuredByLaw, guaranteedByBill, insuredByList],
)

/** Costly tests (Q3); before the insurance they were had by quota. */
export const costlyTest = packageHistory(
  'costly-test',
  {
    kk: 'Қымбат тұратын зерттеулер',
    ru: 'Дорогостоящие исследования',
    en: 'Costly tests',
  },
  [{ ...inOldList, confidence: 'low' }, insuredByLaw, insuredByBill, insuredByList],
)

/** The wider list of medicines for outpatients came with the insurance (Q3). */
export const widerMedicines = packageHistory(
  'wider-medicines',
  {
    kk: 'Кеңейтілген тізім бойынша дәрі-дәрмек',
    ru: 'Лекарства по расширенному перечню',
    en: 'Medicines of the wider list',
  },
  [
    { ...inOldListAsRecalled, cite: questions('Q3'), package: 'none' },
    insuredByLaw,
    insuredByBill,
    insuredByList,
  ],
)

/** Screening for cancers. */
export const cancerScreening = packageHistory(
  'cancer-screening',
  { kk: 'Онкологиялық скрининг', ru: 'Онкологический скрининг', en: 'Screening for cancers' },
  [inOldListAsRecalled, guaranteedByBill, { ...insuredByList, confidence: 'medium' }, guaranteedFrom2026],
)

/** Tests on suspicion of a socially significant disease; tuberculosis and HIV were always guaranteed. */
export const testOnSuspicion = packageHistory(
  'test-on-suspicion',
  {
    kk: 'Әлеуметтік мәні бар ауруға күдік кезіндегі диагностика',
    ru: 'Диагностика при подозрении на социально значимое заболевание',
    en: 'Tests on suspicion of a socially significant disease',
  },
  [inOldListAsRecalled, guaranteedByBill, { ...insuredByList, confidence: 'medium' }, guaranteedFrom2026],
)

/** Nursing and palliative care: told of as the insurance's in 2018 (Q35), guaranteed by the list of 2020. */
export const palliativeCare = packageHistory(
  'palliative-care',
  {
    kk: 'Паллиативтік көмек және мейіргер күтімі',
    ru: 'Паллиативная помощь и сестринский уход',
    en: 'Palliative and nursing care',
  },
  [
    inOldListAsRecalled,
    insuredByLaw,
    { ...insuredByBill, confidence: 'medium' },
    { ...insuredByList, confidence: 'medium' },
    guaranteedByNewList,
  ],
)

/**
 * Dentistry for children and pregnant women: to be confirmed. Q31 leaves all dentistry out, Q34 and Q39 only that of
 * adults; the Fund now counts it to the insurance.
 */
export const childDentistry = packageHistory(
  'dentistry-of-children-and-pregnant-women',
  {
    kk: 'Балалар мен жүкті әйелдерге стоматологиялық көмек',
    ru: 'Стоматологическая помощь детям и беременным',
    en: 'Dentistry for children and pregnant women',
  },
  [
    { ...inOldList, confidence: 'low' },
    { ...insuredByLaw, confidence: 'low', package: 'unknown' },
    { ...insuredByBill, cite: questions('Q31'), confidence: 'low', package: 'unknown' },
    { ...insuredByList, confidence: 'medium' },
  ],
)

const outsideBothLists: PackageMove = { ...inOldListAsRecalled, package: 'voluntary' }
const toldIn2018: PackageMove = {
  enacted: day('2018-07-31'),
  cite: questions('Q34'),
  confidence: 'high',
  from: 201_807,
  package: 'voluntary',
}

/** Dentistry for adults: outside, by voluntary insurance or the patient (Q31, Q34, Q39). */
export const adultDentistry = packageHistory(
  'dentistry-of-adults',
  {
    kk: 'Ересектерге стоматологиялық көмек',
    ru: 'Стоматологическая помощь взрослым',
    en: 'Dentistry for adults',
  },
  [outsideBothLists, toldIn2018],
)

/** Outside both packages as the Fund told (Q24, Q34, Q39). */
export const voluntaryCare = packageHistory(
  'voluntary-care',
  {
    kk: 'Екі пакеттен тыс, ерікті сақтандыру төлей алатын көмек',
    ru: 'Помощь вне обоих пакетов, которую может оплатить добровольное страхование',
    en: 'Care outside both packages that voluntary insurance may pay',
  },
  [outsideBothLists, { ...toldIn2018, cite: questions('Q39') }],
)

/** Of the same nature as what the Fund named, but not named by it. */
export const voluntaryCareFromMemory = fromMemory(voluntaryCare)

/** Neither care on medical grounds nor a thing insured: in no package. */
export const inNoPackage = packageHistory(
  'in-no-package',
  { kk: 'Ешбір пакетке кірмейді', ru: 'Не входит ни в один пакет', en: 'In no package' },
  [{ ...inOldListAsRecalled, package: 'none' }],
)

/** Nothing on record says which package it is in: answered so, never guessed. */
export const packageNotOnRecord = packageHistory(
  'package-not-on-record',
  { kk: 'Пакеті белгісіз', ru: 'Пакет неизвестен', en: 'Package not on record' },
  [{ ...inOldList, confidence: 'low', package: 'unknown' }],
)

export const guaranteedFromMemory = fromMemory(guaranteedCare)
export const insuredFromMemory = fromMemory(insuredCare)
export const costlyTestFromMemory = fromMemory(costlyTest)
