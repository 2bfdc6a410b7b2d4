/** The payers of special regimes: what makes a month theirs, and what is due of it. */

import { employerBase, ownBase } from '../assessment-base.ts'
import type { DuesSums } from '../dues.ts'
import type { DuesCase } from '../dues-case.ts'
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
export function assertInRegime(c: DuesCase): void {
  switch (c.payer) {
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

/** Writes what is due into the sums, which hold nothing yet. */
export function assessRegime(c: DuesCase, sums: DuesSums): void {
  switch (c.payer) {
    case 'single-payment':
      sums.base = employerBase(c)
      sums.employerDeduction = singlePaymentDeduction(c, sums.base)
      sums.ownBase = ownBase(c)
      sums.ownContribution = singlePaymentContribution(c, sums.ownBase)
      paidInOneSum(c, 'single-payment')
      return
    case 'unified-payment':
      sums.ownBase = unifiedPaymentBase(c)
      sums.ownContribution = unifiedPaymentContribution(c, sums.ownBase)
      paidInOneSum(c, 'unified-payment')
      return
    case 'platform':
      sums.ownBase = ownBase(c)
      sums.ownContribution = platformContribution(c, sums.ownBase)
      return
    case 'assistant':
      sums.ownBase = ownBase(c)
      sums.ownContribution = assistantContribution(c, sums.ownBase)
      return
    case 'peasant-farm':
      sums.ownBase = peasantFarmBase(c)
      sums.ownContribution = peasantFarmContribution(c, sums.ownBase)
  }
}
