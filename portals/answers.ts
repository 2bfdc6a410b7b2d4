/** The shapes the server answers in. Sums are tenge with two decimals, days `YYYY-MM-DD`, months `YYYY-MM`. */
import type { Text } from '#vocabulary/text.ts'

export type Now = {
  readonly today: string
  readonly demonstration: Demonstration | null
  readonly examples: readonly { readonly iin: string; readonly what: Text }[]
}

export type Demonstration = {
  readonly persons: number
  readonly regionName: Text
  /** Whether there is an example file to take; a small region has none. */
  readonly exampleFile: boolean
  readonly state: 'loading' | 'ready'
  readonly done: number
  readonly total: number
  readonly stage: Text
}

export type StatusWord = 'insured' | 'uninsured' | 'not-started' | 'not-participant' | 'unknown'
export type Ground = 'paid' | 'state' | 'grace' | 'prepaid' | 'own-service'
export type MonthState = 'paid' | 'state' | 'own-service' | 'prepaid' | 'unpaid' | 'not-due' | 'none'

export type MonthOfGrid = {
  readonly month: string
  readonly state: MonthState
  readonly due?: string | null
  readonly paid: string
  readonly creditedOn?: string | null
}

/** A payment behind a month of the grid. */
export type MonthPayment = {
  readonly month: string
  readonly amount: string
  readonly creditedOn: string
  readonly purposeCode: string
  readonly payerName: string
}

export type Reason = {
  readonly rule: string
  readonly cite: { readonly act: string; readonly article: string }
  readonly text: Text
  readonly facts: Readonly<Record<string, unknown>>
}

export type Answer = {
  readonly number: string
  readonly iin: string
  readonly name: string
  readonly on: string
  readonly knownOn: string
  readonly status: StatusWord
  readonly ground: Ground | null
  readonly since: string | null
  readonly through: string | null
  readonly arrears: readonly { readonly month: string; readonly amount: string }[]
  readonly arrearsTotal: string
  readonly nextStep: Text
  readonly months: readonly MonthOfGrid[]
  readonly because: readonly Reason[]
  /** Which values the answer rests on are not sure; absent where all are. */
  readonly caution?: Text
  readonly provisional?: boolean
  /** Why the answer is `unknown`. */
  readonly fault?: { readonly code: string; readonly message: Text; readonly series?: string }
}

/** The payments behind all months of an answer. */
export type PaymentsBehind = { readonly number: string; readonly payments: readonly MonthPayment[] }

/** An answer had again by its number; `sameAsGiven` is false when the record no longer makes the same answer. */
export type AnswerAgain = Answer & {
  readonly again: {
    readonly sameAsGiven: boolean
    readonly lawVersionNow: string
    /** Of an answer that is not the same: what was given, and by which state of the law. */
    readonly lawVersionGiven?: string
    readonly given?: Pick<Answer, 'status' | 'ground' | 'since' | 'through'>
  }
}

export type FindingAction = 'fatal' | 'return' | 'return-excess' | 'suspense' | 'flag'

export type LineFinding = {
  readonly code: string
  readonly action: FindingAction
  readonly message: Text
}

export type FileFinding = LineFinding & {
  readonly document?: number | string | null
  readonly row?: number | null
  readonly severity?: string
}

export type FileState = 'received' | 'checked' | 'accepting' | 'accepted' | 'refused'

export type DocumentHead = {
  readonly reference: string
  readonly payer: string
  readonly payerName: string
  readonly purposeCode: string
  readonly period?: string | null
  readonly total: string
}

export type PaymentFile = {
  readonly id: string | number
  readonly state: FileState
  readonly name: string
  readonly receivedOn: string
  readonly receivedAt?: string
  /** Null where the file is no payment that could be read. */
  readonly format: string | null
  readonly encoding: string | null
  /** The first document of the file. */
  readonly document?: DocumentHead | null
  readonly documents: readonly { readonly ordinal: number; readonly state: string }[]
  readonly rows: number
  readonly passed: number
  readonly returned: number
  readonly suspense: number
  readonly passedSum: string
  readonly returnedSum: string
  readonly suspenseSum: string
  readonly totalSum: string
  readonly findings: readonly FileFinding[]
  readonly notChecked: readonly string[]
  /** After acceptance: how many persons the money reached, and what it changed for them. */
  readonly persons?: number
  readonly newlyInsured?: number
  readonly renewed?: number
  readonly seconds?: number
  /** The same content was taken before, under this number; nothing was taken twice. */
  readonly takenBefore?: boolean
}

export type FileOfHistory = {
  readonly id: string | number
  readonly name: string
  readonly state: FileState
  readonly receivedOn: string
  readonly receivedAt: string
  readonly rows: number
  readonly totalSum: string
  readonly postedSum: string
  readonly suspenseSum: string
  readonly returnedSum: string
  readonly payer: string | null
  readonly purposeCode: string | null
}

export type FilePage = { readonly files: readonly FileOfHistory[]; readonly total: number }

export type FileLine = {
  readonly document: number | string
  readonly row: number
  readonly person: string
  readonly iin: string
  readonly month: string | null
  readonly amount: string | null
  readonly outcome: string
  /** How the person stands today; null where nobody is known by the number. */
  readonly standing: { readonly status: string; readonly through: string | null } | null
  readonly findings: readonly LineFinding[]
}

export type LinePage = { readonly lines: readonly FileLine[]; readonly total: number }

export type Balance = {
  readonly on: string
  readonly received: string
  readonly posted: string
  readonly suspense: string
  readonly returned: string
  readonly difference: string
}

export type PayerKind = 'employer' | 'gph' | 'entrepreneur' | 'self'

export type MonthOfMoney = {
  readonly month: string
  readonly received: string
  readonly posted: string
  readonly suspense: string
  readonly returned: string
  readonly byPayer: Readonly<Record<PayerKind, string>>
}

export type Overview = {
  readonly on: string
  readonly persons: number
  readonly insured: {
    readonly total: number
    readonly byGround: readonly { readonly ground: string; readonly count: number }[]
  }
  readonly uninsured: {
    readonly total: number
    readonly byReason: readonly { readonly reason: string; readonly count: number }[]
  }
  readonly notParticipant: number
  /** Of whom it cannot be told: a value the answer needs is on no record. */
  readonly unknown?: number
  readonly months: readonly MonthOfMoney[]
  readonly suspenseOpen: { readonly rows: number; readonly sum: string; readonly oldestOn: string | null }
  readonly files: { readonly count: number; readonly lastReceivedAt: string | null }
  readonly thisMonth: { readonly received: string; readonly rows: number; readonly files: number }
}
