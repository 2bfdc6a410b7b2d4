/** The day of a case that names none: the law has no clock of its own, so whoever asks it hands the day in. */
import type { Day } from '#vocabulary/day.ts'

/** Whether the rule answers a case without `on` as of today. */
export const isOfToday = (rule: string): boolean => rule === 'iin'

/** The case with `today` where it names no day. Without `today`, and where it is no object, the case as it is. */
export function withToday(question: unknown, today: Day | undefined): unknown {
  if (today === undefined || typeof question !== 'object' || question === null || Array.isArray(question)) {
    return question
  }
  return { ...question, on: (question as { readonly on?: unknown }).on ?? today }
}
