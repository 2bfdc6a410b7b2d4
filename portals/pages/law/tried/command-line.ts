/** The same question from the command line. */
import type { RuleName } from '#law'
import type { CaseOfRule } from '#law/pages'

/**
 * `echo '…' | ./kepil law dues`; a quote inside the case is closed, escaped and opened again, as a shell wants it. Some
 * shells' `echo` reads backslashes, so a case that holds one is printed.
 */
export function commandLine(rule: RuleName, of: CaseOfRule): string {
  const json = JSON.stringify(of)
  const told = json.includes('\\') ? "printf '%s\\n'" : 'echo'
  return `${told} '${json.replaceAll("'", "'\\''")}' | ./kepil law ${rule}`
}
