/** Lines of cases into lines of answers. */
import { askLaw, notJson } from '#law'
import type { Day } from '#vocabulary/day.ts'
import { withToday } from './of-today.ts'

type AnsweredLines = {
  /** A line for each case, in order. */
  readonly text: string
  /** Whether a case was bad. */
  readonly bad: boolean
}

/** Answers every line of the text; blank ones are skipped. With `today`, cases that name no day are asked of it. */
export function answerLines(rule: string, text: string, today?: Day): AnsweredLines {
  let bad = false
  let out = ''
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const asked = askLine(rule, line, today)
    if ('error' in asked) bad = true
    out += `${JSON.stringify('error' in asked ? asked : asked.answer)}\n`
  }
  return { text: out, bad }
}

/** Windows begins a file with a byte order mark: of files put together any may bring one. */
const byteOrderMark = /^\uFEFF/

function askLine(rule: string, line: string, today: Day | undefined): ReturnType<typeof askLaw> {
  let question: unknown
  try {
    question = JSON.parse(line.replace(byteOrderMark, ''))
  } catch (error) {
    if (error instanceof SyntaxError) return { error: notJson() }
    throw error
  }
  return askLaw(rule, withToday(question, today))
}
