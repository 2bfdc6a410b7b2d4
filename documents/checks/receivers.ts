/** Who takes the money of lists in, and which account goes with which purpose code. */

/** НАО «Государственная корпорация «Правительство для граждан»: money and registers pass through it. */
export const stateCorporation = {
  identifier: '160440007161',
  name: 'НАО ГК ПРАВИТЕЛЬСТВО ДЛЯ ГРАЖДАН',
  bic: 'GCVPKZ2A',
  residency: '1',
  sector: '1',
} as const

/** The account of the mandatory social health insurance. */
export const insuranceAccount = 'KZ92009MEDS368609103'

/** 121 deductions, 122 contributions, 123 and 124 the penalties on them: all are paid to the one account. */
export const insurancePurposes: readonly string[] = ['121', '122', '123', '124']
