/** What was found, in words: the code with what becomes of the row, then the message. */

import type { FindingTold } from '#insurance/payments/contract'
import { countText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { useSay } from '../../language.tsx'
import { text } from './text.ts'

const outcomes: Readonly<Record<FindingTold['action'], { readonly words: Text; readonly tone: string }>> = {
  fatal: { words: text.fatal, tone: 'clay' },
  'already-taken': { words: text.alreadyTaken, tone: 'sun' },
  return: { words: text.rowReturned, tone: 'clay' },
  'return-excess': { words: text.excessReturned, tone: 'clay' },
  suspense: { words: text.suspended, tone: 'sun' },
  flag: { words: text.flagged, tone: 'sun' },
}

export function FindingWords({ finding }: { readonly finding: FindingTold }) {
  const say = useSay()
  const { words, tone } = outcomes[finding.action]
  return (
    <p className="finding">
      <strong className={tone}>{say(words, { code: finding.code })}</strong> {say(finding.message)}
    </p>
  )
}

type Found = { readonly findings: readonly FindingTold[]; readonly findingsLeftOut: number }

/** Findings about a whole document, which stand above its rows. */
export function DocumentFindings({ findings, findingsLeftOut }: Found) {
  const say = useSay()
  const whole = findings.filter(({ row }) => row === null)
  if (whole.length === 0 && findingsLeftOut === 0) return null
  return (
    <section className="of-document">
      <h3>{say(text.ofDocument)}</h3>
      {whole.map((finding, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two findings may be alike in everything
        <FindingWords key={place} finding={finding} />
      ))}
      {findingsLeftOut > 0 && (
        <p className="hint">{say(text.findingsLeftOut, { count: countText(findingsLeftOut) })}</p>
      )}
    </section>
  )
}
