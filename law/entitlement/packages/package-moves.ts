/** The acts that moved care between the packages: from which month, into which, and how sure we are. */
import { day } from '#vocabulary/day.ts'
import { monthOfDay } from '#vocabulary/month.ts'
import { beginningNow, careBegins } from '../../beginnings/beginnings.ts'
import { type Confidence, citing, insuranceLaw, questions } from '../../citation.ts'
import type { CarePackage } from '../medical-service.ts'
import type { PackageMove } from './package-history.ts'

const oldList = citing('resolution-2136')
const insuranceList = citing('resolution-421')
const guaranteedList = citing('resolution-672')
const bill = citing('resolution-400')
export const healthCode = citing('code-360-VI')
const paymentRules = citing('order-dsm-291-2020')

/** The list of 2009 is in force from the next New Year. */
const listBegins = 201_001
const careMonth = monthOfDay(beginningNow(careBegins))

export const inOldList: PackageMove = {
  enacted: day('2009-12-15'),
  cite: oldList('3'),
  confidence: 'high',
  from: listBegins,
  package: 'guaranteed',
}
/** Part of the old list as far as memory goes; that residents had the guaranteed package is Q5. */
export const inOldListAsRecalled: PackageMove = { ...inOldList, confidence: 'medium' }
/** Known with the day on which care begins. */
export const insuredByLaw: PackageMove = {
  enacted: careBegins.amendments[0]!.enacted,
  by: 'law-122-VI',
  cite: insuranceLaw('7'),
  confidence: 'medium',
  from: careMonth,
  package: 'insured',
}
export const insuredByBill: PackageMove = {
  enacted: day('2018-06-30'),
  bill: true,
  cite: bill('11'),
  confidence: 'high',
  from: careMonth,
  package: 'insured',
}
export const guaranteedByBill: PackageMove = { ...insuredByBill, cite: bill('34'), package: 'guaranteed' }
export const insuredByList: PackageMove = {
  enacted: day('2019-06-20'),
  cite: insuranceList('3'),
  confidence: 'high',
  from: careMonth,
  package: 'insured',
}
export const guaranteedByNewList: PackageMove = {
  enacted: day('2020-10-16'),
  cite: guaranteedList('1'),
  confidence: 'high',
  from: 202_010,
  package: 'guaranteed',
}
/** The Health Code as it stands from 2026: what it says of care is as sure as its text, what earlier lists said less so. */
export const byCode = (
  article: string,
  carePackage: CarePackage,
  confidence: Confidence = 'high',
  from = 202_601,
): PackageMove => ({
  enacted: day('2025-07-14'),
  by: 'law-206-VIII',
  cite: healthCode(article),
  confidence,
  from,
  package: carePackage,
})
/** The payment rules in the edition of May 2026, which is the one at hand. */
export const byPaymentRules = (item: string, carePackage: CarePackage): PackageMove => ({
  enacted: day('2026-05-18'),
  cite: paymentRules(item),
  confidence: 'high',
  from: 202_606,
  package: carePackage,
})
export const byOlderLists: Readonly<Record<'guaranteed' | 'insured', readonly PackageMove[]>> = {
  guaranteed: [
    inOldListAsRecalled,
    { ...guaranteedByBill, confidence: 'medium' },
    { ...guaranteedByNewList, confidence: 'medium' },
  ],
  insured: [
    inOldListAsRecalled,
    insuredByLaw,
    { ...insuredByBill, confidence: 'medium' },
    { ...insuredByList, confidence: 'medium' },
  ],
}
export const outsideBothLists: PackageMove = { ...inOldListAsRecalled, package: 'voluntary' }
export const toldIn2018: PackageMove = {
  enacted: day('2018-07-31'),
  cite: questions('Q34'),
  confidence: 'high',
  from: 201_807,
  package: 'voluntary',
}

export const notOnRecord: PackageMove = { ...inOldList, confidence: 'low', package: 'unknown' }

export const byCodeOf2020: PackageMove = {
  enacted: day('2020-07-07'),
  cite: healthCode('200(1)(4)'),
  confidence: 'medium',
  from: 202_007,
  package: 'insured',
}
