/** Who is charged a penalty for paying late: those payers of whom a source says so (Law 405-V art. 31). */
import type { Text } from '#vocabulary/text.ts'
import { type Confidence, insuranceLaw } from '../citation.ts'
import type { PayerKind } from '../contributions/dues-case.ts'
import type { Trace } from '../trace.ts'
import type { penaltyWords } from './words.ts'

/** What a source says of late payment by each; what it would mean for the others no source on record says. */
const told = {
  employer: { charged: true, confidence: 'high' },
  gph: { charged: true, confidence: 'high' },
  'single-payment': { charged: true, confidence: 'high' },
  platform: { charged: true, confidence: 'high' },
  assistant: { charged: true, confidence: 'high' },
  entrepreneur: { charged: true, confidence: 'medium' },
  self: { charged: false, confidence: 'low' },
} as const satisfies Partial<
  Record<PayerKind, { readonly charged: boolean; readonly confidence: Confidence }>
>

type PenaltyPayer = keyof typeof told

export const penaltyPayers = Object.keys(told) as readonly PenaltyPayer[]

export const chargedPayersTitle: Text = {
  kk: 'Өсімпұл есептелетін төлеушілер',
  ru: 'Кому начисляется пеня',
  en: 'Payers who are charged a penalty',
}

/** Where it is said who is charged. */
export const chargedPayersCite = insuranceLaw('31')

/** Whether the payer is charged a penalty for paying late. */
export function isCharged(payer: PenaltyPayer, trace?: Trace<keyof typeof penaltyWords>): boolean {
  const { charged, confidence } = told[payer]
  trace?.push({
    rule: charged ? 'penalty-charged' : 'penalty-not-charged',
    value: charged,
    facts: { payer },
    cites: [chargedPayersCite],
    confidence,
  })
  return charged
}
