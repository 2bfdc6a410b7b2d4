/** A state in the words of an answer: whether insured, on what ground, or how cover was lost. */
import type { Ground, SpellState, UninsuredState } from '../facts.ts'
import type { Status } from '../status-on.ts'

/** Of an uninsured person; `never-covered`: nobody had paid anything by the day. */
export type HowLost = 'never-covered' | 'group-ended' | 'employer-stopped' | 'own-payments-stopped'

export type ToldState = {
  readonly status: Status
  /** Absent unless insured. */
  readonly ground: Ground | undefined
  /** Absent unless uninsured. */
  readonly howLost: HowLost | undefined
}

const insured = (ground: Ground): ToldState => ({ status: 'insured', ground, howLost: undefined })
const uninsured = (howLost: HowLost): ToldState => ({ status: 'uninsured', ground: undefined, howLost })
const neither = (status: Status): ToldState => ({ status, ground: undefined, howLost: undefined })

const told: Readonly<Record<SpellState | 'not-started', ToldState>> = {
  paid: insured('paid'),
  state: insured('state'),
  grace: insured('grace'),
  prepaid: insured('prepaid'),
  'own-service': insured('own-service'),
  transition: insured('transition'),
  'uninsured-never-covered': uninsured('never-covered'),
  'uninsured-group-ended': uninsured('group-ended'),
  'uninsured-employer-stopped': uninsured('employer-stopped'),
  'uninsured-own-payments-stopped': uninsured('own-payments-stopped'),
  'not-participant': neither('not-participant'),
  'not-started': neither('not-started'),
  unknown: neither('unknown'),
}

/** What a state says, to whoever answers in short, lists or counts. */
export const tellState = (state: SpellState | 'not-started'): ToldState => told[state]

export const isUninsured = (state: SpellState | 'not-started'): state is UninsuredState =>
  told[state].howLost !== undefined
