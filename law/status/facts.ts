/** What is known of a person when the question is who is insured, and the answer for stretches of days. */
import type { DayNumber } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'
import type { PayerKind } from '../contributions/dues-case.ts'
import type { GroupSpell } from '../groups.ts'
import type { Residence } from '../residence.ts'

/** A stretch of days: `until` is the first day no longer in; absent, nothing known ends it. */
export type Spell = { readonly from: DayNumber; readonly until?: DayNumber | undefined }

/** Days as an entrepreneur, and those of them on which the business was suspended. */
export type EntrepreneurSpell = Spell & { readonly suspended?: readonly Spell[] | undefined }

/** Money the Fund has for one month of the person, from the day it has it. */
export type Credit = {
  readonly month: Month
  readonly amount: Tiyn
  /** Paid by the person (`isOwnPayment`); otherwise by an employer, a civil-law customer or another for him. */
  readonly own: boolean
  /** The person's own, yet any sum makes the month paid: a share of the unified aggregate payment. */
  readonly ofUnifiedPayment?: boolean | undefined
  /** What it was, and who paid it for the person, where that is told. */
  readonly paidFor?:
    | { readonly by: PayerKind; readonly kind: 'employer-deduction' | 'contribution' }
    | undefined
  readonly creditedOn: DayNumber
}

export type PersonFacts = {
  /** Makes the child spell by itself. */
  readonly birthDate?: DayNumber | undefined
  /** The first day in the scheme of one who came later than birth (arrival, residence permit). */
  readonly participantFrom?: DayNumber | undefined
  /** The last day of life. */
  readonly diedOn?: DayNumber | undefined
  readonly residence: Residence
  readonly groupSpells: readonly GroupSpell[]
  readonly entrepreneurSpells: readonly EntrepreneurSpell[]
  readonly credits: readonly Credit[]
  /** Pay on record by month: the month grid then shows what an employee's month costs. Status never turns on it. */
  readonly incomes?: ReadonlyMap<Month, Tiyn> | undefined
}

export type Ground = 'paid' | 'state' | 'grace' | 'prepaid' | 'own-service' | 'transition'

/** Uninsured, by how cover was lost: what overviews count and next steps start from. */
export type UninsuredState =
  | 'uninsured-never-covered'
  | 'uninsured-group-ended'
  | 'uninsured-employer-stopped'
  | 'uninsured-own-payments-stopped'

/** `unknown`: a value that the answer needs is on no record here. It is never a refusal of care. */
export type SpellState = Ground | UninsuredState | 'not-participant' | 'unknown'

/** Days of one state. The first of a person's begins with care, and each begins on the day after the one before. */
export type StatusSpell = {
  readonly from: DayNumber
  /** The last day; absent where nothing known ends it. */
  readonly through?: DayNumber | undefined
  readonly state: SpellState
  /** The unbroken run of insured days around; absent unless insured. */
  readonly runFrom?: DayNumber | undefined
  /** Absent also where nothing known ends the run. */
  readonly runThrough?: DayNumber | undefined
  /** For `grace`: the day it is counted from, on which the right was last held otherwise. */
  readonly graceFrom?: DayNumber | undefined
}

/** Every state in one order, which is never changed: where very many are kept, one is kept as its place here. */
export const spellStates = [
  'paid',
  'state',
  'grace',
  'prepaid',
  'own-service',
  'not-participant',
  'uninsured-never-covered',
  'uninsured-group-ended',
  'uninsured-employer-stopped',
  'uninsured-own-payments-stopped',
  'unknown',
  'transition',
] as const satisfies readonly SpellState[]

const places: ReadonlyMap<SpellState, number> = new Map(spellStates.map((state, place) => [state, place]))

export const placeOfState = (state: SpellState): number => places.get(state)!

const grounds: ReadonlySet<SpellState> = new Set([
  'paid',
  'state',
  'grace',
  'prepaid',
  'own-service',
  'transition',
])

export const isInsured = (state: SpellState): state is Ground => grounds.has(state)
