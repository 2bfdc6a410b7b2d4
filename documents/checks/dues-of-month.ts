/** What the law lets a payer pay for one person and month, looked up once a month. */
import { askLaw } from '#law'
import { formatMonth, type Month } from '#vocabulary/month.ts'
import { type BasisPoints, lesser, parseTenge, share, type Tiyn, tiyn } from '#vocabulary/tiyn.ts'

/** Each is undefined where no text or series covers the month: then nothing is said against a sum. */
type DuesOfMonth = {
  /** The most one employer deducts for one person (code 121). */
  readonly largestDeduction: Tiyn | undefined
  /** The most one person contributes, whoever pays it in (code 122). */
  readonly largestContribution: Tiyn | undefined
  readonly entrepreneurDue: Tiyn | undefined
  readonly selfPayerDue: Tiyn | undefined
  /** The contribution that goes with a deduction below the ceiling of the employer. */
  readonly contributionBeside: (deduction: Tiyn) => Tiyn | undefined
}

const boundlessIncome = '9000000000.00'
/** On ten thousand tenge each basis point is one tenge. */
const measuringIncome = '10000.00'

type Sums = { readonly employerDeduction: Tiyn; readonly ownContribution: Tiyn; readonly ownBase: Tiyn }

function findSums(month: Month, payer: string, income?: string): Sums | undefined {
  const asked = askLaw('dues', { month: formatMonth(month), payer, ...(income ? { income } : {}) })
  if ('error' in asked) return undefined
  const sums = asked.answer as Record<keyof Sums, string>
  return {
    employerDeduction: parseTenge(sums.employerDeduction)!,
    ownContribution: parseTenge(sums.ownContribution)!,
    ownBase: parseTenge(sums.ownBase)!,
  }
}

const known = new Map<Month, DuesOfMonth>()

/** The dues by the law now in force. */
export function duesOfMonth(month: Month): DuesOfMonth {
  let dues = known.get(month)
  if (!dues) {
    dues = lookUp(month)
    known.set(month, dues)
  }
  return dues
}

function lookUp(month: Month): DuesOfMonth {
  const largest = findSums(month, 'employer', boundlessIncome)
  const measured = findSums(month, 'employer', measuringIncome)
  const entrepreneur = findSums(month, 'entrepreneur')
  const self = findSums(month, 'self')
  return {
    largestDeduction: largest?.employerDeduction,
    largestContribution: largestOf([largest, entrepreneur, self]),
    entrepreneurDue: entrepreneur?.ownContribution,
    selfPayerDue: self?.ownContribution,
    contributionBeside: (deduction) => {
      if (!largest || !measured || deduction >= largest.employerDeduction) return undefined
      const income = tiyn(Math.round((deduction * 1_000_000) / measured.employerDeduction))
      return share(lesser(income, largest.ownBase), rateOf(measured.ownContribution))
    },
  }
}

const rateOf = (ofMeasuringIncome: Tiyn): BasisPoints => (ofMeasuringIncome / 100) as BasisPoints

/** Unknown as long as one of them is. */
function largestOf(sums: readonly (Sums | undefined)[]): Tiyn | undefined {
  let largest = 0
  for (const sum of sums) {
    if (!sum) return undefined
    largest = Math.max(largest, sum.ownContribution)
  }
  return tiyn(largest)
}

/** The most that may be paid for a person and month with a purpose code; undefined where none is set or known. */
export function largestDue(purposeCode: number, month: Month): Tiyn | undefined {
  if (purposeCode === 121) return duesOfMonth(month).largestDeduction
  return purposeCode === 122 ? duesOfMonth(month).largestContribution : undefined
}
