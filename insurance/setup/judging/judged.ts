/** What is said of a step: it is done, something is missing, it is not its turn yet, or it cannot be told from here. */
import type { Text } from '#vocabulary/text.ts'

export type Judged = {
  readonly state: 'done' | 'missing' | 'later' | 'unknown'
  /** What there is. */
  readonly found: Text | null
  /** What is to be done, or looked at. */
  readonly todo: Text | null
  /** By which command, or which variable. */
  readonly command: string | null
  /** The page where it is done or seen. */
  readonly page: SetupPage | null
}

export const setupPages = ['/rights', '/files', '/law', '/sign-in'] as const
type SetupPage = (typeof setupPages)[number]

type How = { readonly found?: Text; readonly command?: string; readonly page?: SetupPage }

const judged =
  (state: Judged['state']) =>
  (todo: Text | null, { found, command, page }: How = {}): Judged => ({
    state,
    found: found ?? null,
    todo,
    command: command ?? null,
    page: page ?? null,
  })

export const done = (found: Text, page?: SetupPage): Judged =>
  judged('done')(null, { found, ...(page && { page }) })
export const missing: (todo: Text, how?: How) => Judged = judged('missing')
/** Not there yet, and nothing is lacking by that: it comes by itself, with another step, or when it is wanted. */
export const later: (todo: Text, how?: How) => Judged = judged('later')
export const unknown: (todo: Text, how?: How) => Judged = judged('unknown')
