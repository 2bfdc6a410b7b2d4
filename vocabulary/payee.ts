/**
 * Who takes the money of the mandatory insurance in, and where: the State Corporation «Government for Citizens», which passes
 * it on to the Fund (the Fund's page of 2020, and payment lists sent since).
 */
import type { Text } from './text.ts'

export const payee = {
  bin: '160440007161',
  bic: 'GCVPKZ2A',
  /** Of contributions, deductions and the penalties on them alike. */
  account: 'KZ92009MEDS368609103',
  residency: '1',
  sector: '1',
} as const

export const payeeName: Text = {
  kk: '«Азаматтарға арналған үкімет» мемлекеттік корпорациясы (КЕАҚ)',
  ru: 'НАО «Государственная корпорация «Правительство для граждан»',
  en: 'State Corporation «Government for Citizens»',
}
