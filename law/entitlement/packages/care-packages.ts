/**
 * Which package care is in, through time and by edition. Until 2019 there was no insurance package: what residents had
 * was the guaranteed one (Q5, resolution No 2136). From 2020 planned care beyond it is the insurance's.
 */
import { day } from '#vocabulary/day.ts'
import { monthOfDay } from '#vocabulary/month.ts'
import { beginningNow, careBegins } from '../../beginnings/beginnings.ts'
import { citing, insuranceLaw, questions } from '../../citation.ts'
import { fromMemory, type PackageMove, packageHistory } from './package-history.ts'

const oldList = citing('resolution-2136')
const insuranceList = citing('resolution-421')
const guaranteedList = citing('resolution-672')
const bill = citing('resolution-400')
const lists2025 = citing('resolution-care-lists-2025')

/** The list of 2009 is in force from the next New Year. */
const listBegins = 201_001
const careMonth = monthOfDay(beginningNow(careBegins))

const inOldList: PackageMove = {
  enacted: day('2009-12-15'),
  cite: oldList('3'),
  confidence: 'high',
  from: listBegins,
  package: 'guaranteed',
}
/** Part of the old list as far as memory goes; that residents had the guaranteed package is Q5. */
const inOldListAsRecalled: PackageMove = { ...inOldList, confidence: 'medium' }
/** Known with the day on which care begins. */
const insuredByLaw: PackageMove = {
  enacted: careBegins.amendments[0]!.enacted,
  by: 'law-122-VI',
  cite: insuranceLaw('7'),
  confidence: 'medium',
  from: careMonth,
  package: 'insured',
}
const insuredByBill: PackageMove = {
  enacted: day('2018-06-30'),
  bill: true,
  cite: bill('11'),
  confidence: 'high',
  from: careMonth,
  package: 'insured',
}
const guaranteedByBill: PackageMove = { ...insuredByBill, cite: bill('34'), package: 'guaranteed' }
const insuredByList: PackageMove = {
  enacted: day('2019-06-20'),
  cite: insuranceList('3'),
  confidence: 'high',
  from: careMonth,
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
export const guaranteedCare = packageHistory('guaranteed-care', [
  inOldList,
  guaranteedByBill,
  guaranteedByNewList,
])

/** Primary care after the first visit. */
export const continuedPrimaryCare = packageHistory('continued-primary-care', [
  inOldList,
  guaranteedByBill,
  guaranteedByNewList,
  insuredFrom2027,
])

/** Care of diabetes: the insurance’s from 2026. */
export const diabetesCare = packageHistory('diabetes-care', [
  inOldList,
  guaranteedByBill,
  guaranteedByNewList,
  { ...guaranteedFrom2026, confidence: 'medium', package: 'insured' },
])

/** Planned care that came under the insurance in 2020 (Q3). */
export const insuredCare = packageHistory('insured-care', [
  inOldListAsRecalled,
  insuredByLaw,
  insuredByBill,
  insuredByList,
])

/** Visits to specialists: the Fund counted them to the guaranteed package in 2018 (Q2), the list to the insurance. */
export const specialistVisit = packageHistory('specialist-visit', [
  inOldList,
  insuredByLaw,
  guaranteedByBill,
  insuredByList,
])

/** Costly tests (Q3); before the insurance they were had by quota. */
export const costlyTest = packageHistory('costly-test', [
  { ...inOldList, confidence: 'low' },
  insuredByLaw,
  insuredByBill,
  insuredByList,
])

/** The wider list of medicines for outpatients came with the insurance (Q3). */
export const widerMedicines = packageHistory('wider-medicines', [
  { ...inOldListAsRecalled, cite: questions('Q3'), package: 'none' },
  insuredByLaw,
  insuredByBill,
  insuredByList,
])

/** Screening for cancers. */
export const cancerScreening = packageHistory('cancer-screening', [
  inOldListAsRecalled,
  guaranteedByBill,
  { ...insuredByList, confidence: 'medium' },
  guaranteedFrom2026,
])

/** Tests on suspicion of a socially significant disease; tuberculosis and HIV were always guaranteed. */
export const testOnSuspicion = packageHistory('test-on-suspicion', [
  inOldListAsRecalled,
  guaranteedByBill,
  { ...insuredByList, confidence: 'medium' },
  guaranteedFrom2026,
])

/** Nursing and palliative care: told of as the insurance's in 2018 (Q35), guaranteed by the list of 2020. */
export const palliativeCare = packageHistory('palliative-care', [
  inOldListAsRecalled,
  insuredByLaw,
  { ...insuredByBill, confidence: 'medium' },
  { ...insuredByList, confidence: 'medium' },
  guaranteedByNewList,
])

/**
 * Dentistry for children and pregnant women: to be confirmed. Q31 leaves all dentistry out, Q34 and Q39 only that of
 * adults; the Fund now counts it to the insurance.
 */
export const childDentistry = packageHistory('dentistry-of-children-and-pregnant-women', [
  { ...inOldList, confidence: 'low' },
  { ...insuredByLaw, confidence: 'low', package: 'unknown' },
  { ...insuredByBill, cite: questions('Q31'), confidence: 'low', package: 'unknown' },
  { ...insuredByList, confidence: 'medium' },
])

const outsideBothLists: PackageMove = { ...inOldListAsRecalled, package: 'voluntary' }
const toldIn2018: PackageMove = {
  enacted: day('2018-07-31'),
  cite: questions('Q34'),
  confidence: 'high',
  from: 201_807,
  package: 'voluntary',
}

/** Dentistry for adults: outside, by voluntary insurance or the patient (Q31, Q34, Q39). */
export const adultDentistry = packageHistory('dentistry-of-adults', [outsideBothLists, toldIn2018])

/** Outside both packages as the Fund told (Q24, Q34, Q39). */
export const voluntaryCare = packageHistory('voluntary-care', [
  outsideBothLists,
  { ...toldIn2018, cite: questions('Q39') },
])

/** Of the same nature as what the Fund named, but not named by it. */
export const voluntaryCareFromMemory = fromMemory(voluntaryCare)

/** Neither care on medical grounds nor a thing insured: in no package. */
export const inNoPackage = packageHistory('in-no-package', [{ ...inOldListAsRecalled, package: 'none' }])

/** Nothing on record says which package it is in: answered so, never guessed. */
export const packageNotOnRecord = packageHistory('package-not-on-record', [
  { ...inOldList, confidence: 'low', package: 'unknown' },
])

export const guaranteedFromMemory = fromMemory(guaranteedCare)
export const insuredFromMemory = fromMemory(insuredCare)
export const costlyTestFromMemory = fromMemory(costlyTest)
