import type { Text } from './text.ts'

/**
 * A foreseen "no": a fact in kebab-case, the place it was found in, and words that say what to do.
 * Returned, never thrown.
 */
export type Refusal<Code extends string = string> = {
  readonly code: Code
  /** A path such as `payments[0].amount`, where there is one. */
  readonly field?: string
  readonly message: Text
}

/** The outside world failed (a database stopped, a disk full). Thrown; never shown as a refusal. */
export class Failure extends Error {
  readonly code: string
  readonly text: Text
  constructor(code: string, text: Text, options?: ErrorOptions) {
    super(`${code}: ${text.en}`, options)
    this.name = 'Failure'
    this.code = code
    this.text = text
  }
}
