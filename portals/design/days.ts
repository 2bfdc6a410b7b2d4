/** A day as it is typed. */
import { findDay } from '#vocabulary/day.ts'

/** Reads `22.11.2026` (also with `/`, `-` or spaces) or `2026-11-22`; undefined when there is no such day. */
export function readDay(text: string): string | undefined {
  const plain = text.trim()
  const written = /^(\d{1,2})[./\s-](\d{1,2})[./\s-](\d{4})$/.exec(plain)
  if (!written) return findDay(plain)
  return findDay(`${written[3]}-${written[2]!.padStart(2, '0')}-${written[1]!.padStart(2, '0')}`)
}
