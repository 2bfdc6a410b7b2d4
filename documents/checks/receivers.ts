/** Who takes the money of lists in, and which account goes with which purpose code. */

import { payee } from '#vocabulary/payee.ts'

/** НАО «Государственная корпорация «Правительство для граждан»: money and registers pass through it. */
export const stateCorporation = {
  identifier: payee.bin,
  name: 'НАО ГК ПРАВИТЕЛЬСТВО ДЛЯ ГРАЖДАН',
  bic: payee.bic,
  residency: payee.residency,
  sector: payee.sector,
} as const

/** The account of the mandatory social health insurance. */
export const insuranceAccount: string = payee.account

/** 121 deductions, 122 contributions, 123 and 124 the penalties on them: all are paid to the one account. */
export const insurancePurposes: readonly string[] = ['121', '122', '123', '124']
