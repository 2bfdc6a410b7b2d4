/** What a rule established and what it rests on. A rule adds a step where there is a trace; a batch carries none. */
import { formatTenge, type Tiyn } from '#vocabulary/tiyn.ts'
import type { Cite, Confidence } from './citation.ts'

/** What a rule read and found, as an answer shows it: money `"1414.20"`, days and months as text, rates in per cent. */
export type Facts = Readonly<Record<string, string | number | boolean>>

export type Step<Rule extends string = string> = {
  /** The name of the step: its words and its statement are found by it. */
  readonly rule: Rule
  readonly value: string | number | boolean
  readonly facts: Facts
  readonly cites: readonly [Cite, ...(readonly Cite[])]
  readonly confidence?: Confidence
}

/** Takes the steps named, which are those that have words. Undefined in batches: nothing is written down. */
export type Trace<Rule extends string> = { readonly push: (...steps: Step<Rule>[]) => unknown } | undefined

/** A rate in basis points as a percentage in plain digits: 150 is `"1.5"`. */
export const percent = (basisPoints: number): string => String(basisPoints / 100)

/** Hundredths of a minimum wage as a number: 140 is `"1.4"`. */
export const multiple = (hundredths: number): string => String(hundredths / 100)

/** A sum as facts carry it. */
export const sum = (value: Tiyn): string => formatTenge(value)
