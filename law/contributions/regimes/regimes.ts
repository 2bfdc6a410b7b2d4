/** The payers of special regimes: what makes a month theirs, and what is due of it. */

import { employerBase, ownBase } from '../assessment-base.ts'
import type { DuesSums } from '../dues.ts'
import type { DuesCase, RegimePayer } from '../dues-case.ts'
import { assistantContribution, assistantRateOf } from './assistant.ts'
import { peasantFarmBase, peasantFarmContribution, peasantFarmRateOf } from './peasant-farm.ts'
import { assertPlatform, platformContribution } from './platform.ts'
import {
  paidInOneSum,
  singlePaymentContribution,
  singlePaymentDeduction,
  singlePaymentRateOf,
} from './single-payment.ts'
import { assertUnifiedPayment, unifiedPaymentBase, unifiedPaymentContribution } from './unified-payment.ts'

/** Throws SeriesMissing for months in which the regime is not there, IncomeOverLimit for incomes it is not for. */
export function assertInRegime(c: DuesCase, payer: RegimePayer): void {
  switch (payer) {
    case 'single-payment':
      singlePaymentRateOf(c.book, c.month)
      return
    case 'unified-payment':
      assertUnifiedPayment(c)
      return
    case 'platform':
      assertPlatform(c)
      return
    case 'assistant':
      assistantRateOf(c.book, c.month)
      return
    case 'peasant-farm':
      peasantFarmRateOf(c.book, c.month)
  }
}

/** Writes what is due into the sums, which hold nothing yet; `told` is the case without its trace. */
export function assessRegime(c: DuesCase, told: DuesCase, sums: DuesSums): void {
  switch (c.payer) {
    case 'single-payment':
      sums.employerDeduction = singlePaymentDeduction(c)
      sums.ownContribution = singlePaymentContribution(c)
      sums.base = employerBase(told)
      sums.ownBase = ownBase(told)
      paidInOneSum(c, 'single-payment')
      return
    case 'unified-payment':
      sums.ownContribution = unifiedPaymentContribution(c)
      sums.ownBase = unifiedPaymentBase(told)
      paidInOneSum(c, 'unified-payment')
      return
    case 'platform':
      sums.ownContribution = platformContribution(c)
      sums.ownBase = ownBase(told)
      return
    case 'assistant':
      sums.ownContribution = assistantContribution(c)
      sums.ownBase = ownBase(told)
      return
    case 'peasant-farm':
      sums.ownContribution = peasantFarmContribution(c)
      sums.ownBase = peasantFarmBase(told)
  }
}
