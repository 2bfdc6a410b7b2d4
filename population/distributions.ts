/**
 * What the synthetic country is drawn from. Numbers of the Bureau of National Statistics and of the Fund as published
 * in 2023-2026; where a number was tuned so that the outcome fits a published total, the comment says which.
 */

/** Age bands with the count of men and women, thousands, November 2023; 75+ derived from 60+ of 2025. */
export const ageBands = [
  { from: 0, until: 18, men: 3465, women: 3273 },
  { from: 18, until: 45, men: 3640, women: 3581 },
  { from: 45, until: 60, men: 1512, women: 1680 },
  { from: 60, until: 75, men: 871, women: 1222 },
  { from: 75, until: 97, men: 200, women: 400 },
] as const

/**
 * What a grown-up below the age of pension lives by. Tuned so that about 61 of 100 persons are covered by the State,
 * 22 are paid for and 17 are not insured, which is what the Fund's counters said in 2025 (12.3, 4.6 and 3.5 million).
 */
export const livelihoods = [
  ['hired', 46],
  ['entrepreneur', 10],
  ['self-payer', 4.5],
  ['at-home-with-child', 10],
  ['disabled', 6],
  ['decorated-mother', 3.5],
  ['unemployed', 2],
  ['targeted-assistance', 2.5],
  ['carer', 1],
  ['uncounted', 14.5],
  ['serving', 1],
] as const

export type Livelihood = (typeof livelihoods)[number][0]

/** Of hundred grown-ups at 18: studying full time for four years, or not. */
export const studiesAt18 = 0.65

/** Monthly chances: a hired person's job ends; a person dies, by age. */
export const jobEndsInMonth = 0.012
export const diesInMonth = (age: number): number =>
  age < 45 ? 0.00007 : age < 60 ? 0.0004 : age < 75 ? 0.0016 : 0.006

/** Pay: log-normal, median and mean of the first quarter of 2025 (300 307 and 423 133 tenge). */
export const medianPay = 300_307
export const payDeviation = Math.sqrt(2 * Math.log(423_133 / 300_307))

/** Pension age in whole years: men 63, women 61 (kept at 61 until 2028). */
export const pensionAge = { male: 63, female: 61 } as const

/**
 * How employers pay: most in time, some late by one to three months now and then, some stopped. Tuned to the capital's
 * count of 2025: 97 of 263 thousand uninsured were hired workers.
 */
export const employerHabits = [
  ['prompt', 69],
  ['sometimes-late', 14],
  ['stopped', 17],
] as const
export type EmployerHabit = (typeof employerHabits)[number][0]

/** How those who pay for themselves do it. */
export const selfPayerHabits = [
  ['monthly', 58],
  ['year-ahead', 12],
  ['irregular', 16],
  ['stopped', 14],
] as const
export type SelfPayerHabit = (typeof selfPayerHabits)[number][0]

/** Faults put into lists, as shares of rows (of documents for P06 and D), so that the checks have something to find. */
export const faultShares = {
  P01: 0.003,
  P02: 0.0005,
  P03: 0.01,
  P04: 0.002,
  P05: 0.002,
  P06: 0.001,
  P07: 0.005,
  D04: 0.001,
} as const

/** Test banks of the samples: invented codes and BICs. */
export const banks = [
  { code: '990', bic: 'TESTKZKA' },
  { code: '991', bic: 'ULGIKZKA' },
  { code: '992', bic: 'SYNKKZKA' },
  { code: '993', bic: 'BAYKKZKA' },
] as const
