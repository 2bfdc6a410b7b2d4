/**
 * Which package care is in, through time and by edition. Until 2019 there was no insurance package: what residents had
 * was the guaranteed one (Q5, resolution No 2136). From 2020 planned care beyond it is the insurance's.
 */
import { day } from '#vocabulary/day.ts'
import { type Confidence, questions } from '../../citation.ts'
import type { PackageHistory } from '../medical-service.ts'
import { byOneSource, inDoubt, packageHistory } from './package-history.ts'
import {
  byCode,
  byCodeOf2020,
  byOlderLists,
  byPaymentRules,
  guaranteedByBill,
  guaranteedByNewList,
  healthCode,
  inOldList,
  inOldListAsRecalled,
  insuredByBill,
  insuredByLaw,
  insuredByList,
  notOnRecord,
  outsideBothLists,
  toldIn2018,
} from './package-moves.ts'

/** Care that the Code leaves where the older lists had it, and now names. */
const namedByCode = (
  name: string,
  carePackage: 'guaranteed' | 'insured',
  article: string,
  confidence?: Confidence,
): PackageHistory =>
  packageHistory(name, [...byOlderLists[carePackage], byCode(article, carePackage, confidence)])

/** In the guaranteed package throughout (Q2, Q29). */
export const guaranteedCare = packageHistory('guaranteed-care', [
  inOldList,
  guaranteedByBill,
  guaranteedByNewList,
])

/** Primary care after the first visit: the insurance’s from 2027, but for socially significant diseases. */
export const continuedPrimaryCare = packageHistory('continued-primary-care', [
  inOldList,
  guaranteedByBill,
  guaranteedByNewList,
  byCode('200(1)(1-1)', 'insured', 'high', 202_701),
])

/** Observation and care of chronic diseases that are not socially significant: the insurance’s from 2026. */
export const chronicDiseaseCare = packageHistory('chronic-disease-care', [
  inOldList,
  guaranteedByBill,
  guaranteedByNewList,
  byCode('200(1)(1)', 'insured', 'medium'),
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

/** Screening for cancers: guaranteed again from 7 May 2025. */
export const cancerScreening = packageHistory('cancer-screening', [
  inOldListAsRecalled,
  guaranteedByBill,
  { ...insuredByList, confidence: 'medium' },
  {
    enacted: day('2025-04-25'),
    by: 'law-185-VIII',
    cite: healthCode('196(3)(3)'),
    confidence: 'medium',
    from: 202_505,
    firstDay: day('2025-05-07'),
    package: 'guaranteed',
  },
  byCode('196(3)(3)', 'guaranteed'),
])

/** Tests on suspicion of a socially significant disease; tuberculosis and HIV were always guaranteed. */
export const testOnSuspicion = packageHistory('test-on-suspicion', [
  inOldListAsRecalled,
  guaranteedByBill,
  { ...insuredByList, confidence: 'medium' },
  byCode('196(3)(3)', 'guaranteed'),
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
 * Dentistry for children and pregnant women: Q31 leaves all dentistry out, Q34 and Q39 only that of adults; the Code gives
 * it to the insurance, planned and in emergencies, for categories by list.
 */
export const childDentistry = packageHistory('dentistry-of-children-and-pregnant-women', [
  { ...inOldList, confidence: 'low' },
  { ...insuredByLaw, confidence: 'low', package: 'unknown' },
  { ...insuredByBill, cite: questions('Q31'), confidence: 'low', package: 'unknown' },
  { ...insuredByList, confidence: 'medium' },
  byCode('200(1)(1)', 'insured'),
])

/** Dentistry for adults: outside, by voluntary insurance or the patient (Q31, Q34, Q39). */
export const adultDentistry = packageHistory('dentistry-of-adults', [outsideBothLists, toldIn2018])

/** Outside both packages as the Fund told (Q24, Q34, Q39). */
export const voluntaryCare = packageHistory('voluntary-care', [
  outsideBothLists,
  { ...toldIn2018, cite: questions('Q39') },
])

/** Of the same nature as what the Fund named, but not named by it. */
export const voluntaryCareByLikeness = inDoubt(voluntaryCare, 'by-likeness')

/** Surgery for looks; that of children’s faces is the insurance’s. */
export const aestheticSurgery = packageHistory('surgery-for-looks', [
  outsideBothLists,
  { ...toldIn2018, cite: questions('Q39'), confidence: 'medium' },
  byCode('200(1)(3)', 'voluntary'),
])

/** Correction of sight below 4.0 D of astigmatism and 5.0 D of difference between the eyes. */
export const sightCorrection = packageHistory('correction-of-sight', [
  outsideBothLists,
  { ...toldIn2018, cite: questions('Q39'), confidence: 'medium' },
  byPaymentRules('87', 'voluntary'),
])

/** Neither care on medical grounds nor a thing insured: in no package. */
export const inNoPackage = packageHistory('in-no-package', [{ ...inOldListAsRecalled, package: 'none' }])

/** Nothing on record says which package it is in: answered so, never guessed. */
export const packageNotOnRecord = packageHistory('package-not-on-record', [notOnRecord])

/** Reconstructive surgery of children with congenital defects of face and head. */
export const faceSurgeryOfChildren = packageHistory('surgery-of-faces-of-children', [
  notOnRecord,
  byCode('200(1)(3)', 'insured'),
])

/** Refractive surgery of the cornea from 4.0 D of astigmatism or 5.0 D of difference between the eyes. */
export const cornealSurgery = packageHistory('surgery-of-the-cornea', [
  notOnRecord,
  byPaymentRules('87', 'insured'),
])

/** There was a tariff in 2025; cancers are guaranteed. */
export const protonTherapy = packageHistory('proton-therapy', [
  notOnRecord,
  {
    enacted: day('2024-12-26'),
    cite: healthCode('196'),
    confidence: 'medium',
    from: 202_501,
    package: 'guaranteed',
  },
])

/** Screening the Code names for everybody, and tests for a socially significant disease. */
export const screeningByCode = namedByCode('screening-by-the-code', 'guaranteed', '196(3)(3)')

/** Screening for hereditary and congenital defects: the insurance’s from 2026. */
export const congenitalScreening = packageHistory('screening-for-congenital-defects', [
  ...byOlderLists.guaranteed,
  byCode('200(1)(1)', 'insured'),
])

export const vaccinationByList = namedByCode('vaccination-by-list', 'guaranteed', '196(4)(2)', 'medium')

export const rareDiseaseMedicines = namedByCode('medicines-for-rare-diseases', 'guaranteed', '177(2)')

export const childbirthCare = namedByCode('childbirth', 'guaranteed', '196(3)(5)', 'medium')

export const pathologicalExamination = namedByCode('pathological-examination', 'guaranteed', '196(3)(9)')

/** Preparing a donor after death, taking and keeping organs: in both packages, from 2027 in the insurance’s only. */
export const donorCare = packageHistory('donor-care', [
  inOldListAsRecalled,
  { ...guaranteedByBill, confidence: 'medium' },
  { ...byCodeOf2020, cite: healthCode('196(3)(10)'), confidence: 'high', package: 'guaranteed' },
  byCode('200(1)(7)', 'insured', 'high', 202_701),
])

/**
 * Care that stands in both packages, as far as who is insured is concerned: stays in an emergency with the work-up at the
 * admission room, childbirth, the examination after death, donor care. The guaranteed package pays it for others.
 */
export const sharedCareOfInsured = packageHistory('shared-care-of-the-insured', [
  inOldList,
  { ...insuredByList, confidence: 'medium' },
  byCodeOf2020,
  byCode('200(1)(4)', 'insured'),
])

/** Laboratory and other tests on the order of a specialist. */
export const specialistTest = packageHistory('specialist-test', [
  { ...inOldList, confidence: 'low' },
  ...byOlderLists.insured.slice(1),
  byCode('200(1)(1)', 'insured', 'medium'),
])

export const coronaryAngiography = packageHistory('coronary-angiography', [
  ...byOlderLists.insured,
  byPaymentRules('88', 'insured'),
])

export const dayCare = namedByCode('day-hospital-care', 'insured', '200(1)(2)')

export const plannedInpatientCare = namedByCode('planned-inpatient-care', 'insured', '200(1)(3)', 'medium')

export const restorativeProcedures = namedByCode('restorative-procedures', 'insured', '200(1)(5)', 'medium')

/** Rehabilitation in tuberculosis and mental disorders is guaranteed from 2026. */
export const mentalRehabilitation = packageHistory('rehabilitation-in-mental-disorders', [
  ...byOlderLists.insured,
  byCode('196(3)(6)', 'guaranteed'),
])

/** Primary care of which one source speaks. */
export const continuedPrimaryCareByOneSource = byOneSource(continuedPrimaryCare)
export const congenitalScreeningOfNewborns = byOneSource(congenitalScreening)

export const sickLeave = inDoubt(continuedPrimaryCare, 'standard-not-read')
/** Tests that are guaranteed within primary care and the insurance’s on the order of a specialist. */
export const testOfEitherPackage = inDoubt(guaranteedCare, 'split-by-lists-not-read')
export const guaranteedNotSettled = inDoubt(guaranteedCare, 'not-settled')
export const insuredNotSettled = inDoubt(insuredCare, 'not-settled')
