/** A case that cannot be answered. Thrown while a question is read, and returned as a refusal by `askLaw`. */
import type { Refusal } from '#vocabulary/refusal.ts'
import type { Text } from '#vocabulary/text.ts'
import { type RefusalCode, refusalText } from './refusal-words.ts'

export class BadCase extends Error {
  readonly refusal: Refusal<RefusalCode>

  /** `field` is empty where the whole case is at fault. */
  constructor(code: RefusalCode, field = '', todo?: Text) {
    super(field ? `${code}: ${field}` : code)
    this.name = 'BadCase'
    this.refusal = { code, field, message: refusalText(code, field, todo) }
  }
}
