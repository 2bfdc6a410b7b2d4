/** Why an entry of the bank waits for people. */
export const waitingReasons = [
  'no-reference',
  'no-document',
  'other-sum',
  'other-purpose',
  'other-day',
  'several-documents',
  'day-ahead',
  'second-entry',
  'another-day',
  'reversal',
  'books-differ',
] as const

export type WaitingReason = (typeof waitingReasons)[number]
