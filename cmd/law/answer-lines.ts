/** Lines of cases into lines of answers. */
import { askLaw, notJson } from '#law'

export type AnsweredLines = {
  /** A line for each case, in order. */
  readonly text: string
  /** Whether a case was bad. */
  readonly bad: boolean
}

/** Answers every line of the text; blank ones are skipped. */
export function answerLines(rule: string, text: string): AnsweredLines {
  let bad = false
  let out = ''
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const asked = askLine(rule, line)
    if ('error' in asked) bad = true
    out += `${JSON.stringify('error' in asked ? asked : asked.answer)}\n`
  }
  return { text: out, bad }
}

function askLine(rule: string, line: string): ReturnType<typeof askLaw> {
  let question: unknown
  try {
    question = JSON.parse(line)
  } catch (error) {
    if (error instanceof SyntaxError) return { error: notJson() }
    throw error
  }
  return askLaw(rule, question)
}
