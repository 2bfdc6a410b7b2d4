/** The duties as data: whose, from when, until when, since when known, by when to be done, and where the law says so. */
import { type Day, day } from '#vocabulary/day.ts'
import { careBegins, insuranceBegins } from '../beginnings/beginnings.ts'
import { type Cite, type Confidence, citing, insuranceLaw, questions } from '../citation.ts'
import type { Parameter } from '../effective.ts'

/** `tax-agent`: the customer under a civil-law contract; `self-payer`: anyone who pays for himself and is no entrepreneur. */
export const obligedParties = [
  'employer',
  'tax-agent',
  'entrepreneur',
  'self-payer',
  'state-corporation',
  'fund',
] as const
export type Obliged = (typeof obligedParties)[number]

export type Duty =
  | 'pay-deductions'
  | 'withhold-contributions'
  | 'pay-own-contribution'
  | 'pay-through-corporation'
  | 'name-purpose-code'
  | 'check-payment'
  | 'inform-worker'
  | 'pay-whatever-other-cover'
  | 'pass-on-to-fund'
  | 'verify-refund'
  | 'keep-money-whole'
  | 'keep-register'
  | 'pay-for-care'
  | 'control-quality'
  | 'defend-insured'
  | 'decide-refund'
  | 'publish-accounts'

export type Term = 'dues-of-the-month' | 'three-working-days' | 'refund-check' | 'refund-decision'

/** From a day of its own, or with a beginning that the law sets for more than this duty. */
export type DutyRow = ({ readonly from: Day; readonly enacted: Day } | { readonly with: Parameter<Day> }) & {
  readonly duty: Duty
  readonly of: readonly Obliged[]
  /** With what it is owed no longer. */
  readonly until?: Parameter<Day>
  readonly term?: Term
  readonly cites: readonly [Cite, ...(readonly Cite[])]
  readonly confidence: Confidence
  /** The day we last held it against its source. */
  readonly checkedOn: Day
}

const law = insuranceLaw
/** The first deductions were of July 2017; care and everyone's own contributions began with 2020. */
const sure = { confidence: 'high', checkedOn: day('2026-11-22') } as const
const collected = { with: insuranceBegins, ...sure } as const
const withCare = { with: careBegins, ...sure } as const

/** Of one duty of one party the last row known that has begun governs. */
export const dutyRows: readonly DutyRow[] = [
  {
    duty: 'pay-deductions',
    of: ['employer', 'entrepreneur'],
    ...collected,
    term: 'dues-of-the-month',
    cites: [law('27(1)'), law('30'), questions('Q7'), questions('Q11')],
  },
  {
    duty: 'withhold-contributions',
    of: ['employer', 'tax-agent'],
    ...withCare,
    term: 'dues-of-the-month',
    cites: [law('28'), law('30'), questions('Q15')],
  },
  {
    duty: 'pay-own-contribution',
    of: ['entrepreneur', 'self-payer'],
    ...withCare,
    term: 'dues-of-the-month',
    cites: [law('28(4)'), law('30'), questions('Q12'), questions('Q18')],
  },
  {
    duty: 'pay-through-corporation',
    of: ['employer', 'entrepreneur'],
    ...collected,
    cites: [law('30'), questions('Q36')],
  },
  {
    duty: 'pay-through-corporation',
    of: ['tax-agent', 'self-payer'],
    ...withCare,
    cites: [law('30'), questions('Q36')],
  },
  {
    duty: 'name-purpose-code',
    of: ['entrepreneur', 'self-payer'],
    ...withCare,
    cites: [questions('Q36'), citing('order-478')('annex 1')],
  },
  {
    duty: 'check-payment',
    of: ['entrepreneur', 'self-payer'],
    ...withCare,
    term: 'three-working-days',
    cites: [questions('Q36')],
  },
  { duty: 'inform-worker', of: ['employer'], ...collected, cites: [questions('Q16'), law('27')] },
  {
    duty: 'pay-whatever-other-cover',
    of: ['employer'],
    ...collected,
    cites: [law('27(1)'), questions('Q35'), questions('Q39'), questions('Q42')],
  },
  {
    duty: 'pass-on-to-fund',
    of: ['state-corporation'],
    ...collected,
    cites: [questions('Q36'), law('30')],
  },
  {
    duty: 'pass-on-to-fund',
    of: ['state-corporation'],
    from: day('2025-03-31'),
    enacted: day('2025-03-12'),
    ...sure,
    term: 'three-working-days',
    cites: [citing('order-478')('annex 1')],
  },
  {
    duty: 'verify-refund',
    of: ['state-corporation'],
    ...collected,
    term: 'refund-check',
    cites: [citing('order-478')('40'), questions('Q21')],
  },
  {
    duty: 'keep-money-whole',
    of: ['fund'],
    ...collected,
    until: careBegins,
    cites: [questions('Q20')],
  },
  { duty: 'keep-register', of: ['fund'], ...collected, cites: [law('17'), questions('Q33')] },
  { duty: 'pay-for-care', of: ['fund'], ...withCare, cites: [questions('Q20'), questions('Q30')] },
  {
    duty: 'control-quality',
    of: ['fund'],
    ...withCare,
    cites: [law('15'), citing('order-138')('1'), questions('Q30'), questions('Q39')],
  },
  { duty: 'defend-insured', of: ['fund'], ...withCare, cites: [law('15'), questions('Q39')] },
  {
    duty: 'decide-refund',
    of: ['fund'],
    ...collected,
    term: 'refund-decision',
    cites: [citing('order-478')('40'), questions('Q21')],
  },
  {
    duty: 'publish-accounts',
    of: ['fund'],
    from: day('2025-09-14'),
    enacted: day('2025-07-14'),
    ...sure,
    cites: [citing('law-206-VIII')('1')],
  },
]
