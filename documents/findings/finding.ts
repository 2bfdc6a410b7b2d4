/** What was found in a payment file: a fact with its place, its code and what becomes of it. */
import type { Day } from '#vocabulary/day.ts'
import { shownText } from '../shown.ts'
import { documentFindings } from './catalogue-document.ts'
import { fileFindings } from './catalogue-file.ts'
import { foreignFindings } from './catalogue-foreign.ts'
import { lineFindings } from './catalogue-lines.ts'
import { partyFindings } from './catalogue-parties.ts'
import { paymentFindings } from './catalogue-payment.ts'
import { personFindings } from './catalogue-person.ts'
import { tableFindings } from './catalogue-table.ts'
import type { Action, CatalogueEntry, DatedAction, FindingCode } from './entry.ts'

const entries = {
  ...fileFindings,
  ...foreignFindings,
  ...tableFindings,
  ...lineFindings,
  ...documentFindings,
  ...partyFindings,
  ...personFindings,
  ...paymentFindings,
}

/** The name of one thing that can be found; each has one code, several share it. */
export type FindingKind = keyof typeof entries

/** Everything that can be found, by name: the catalogue D01-D07, P01-P10 as data. */
export const catalogue: Readonly<Record<FindingKind, CatalogueEntry>> = entries

/** Money in tiyn, months as `yyyymm`, days and what stood in the file as text; no text holds a whole identifier. */
export type FindingFacts = Readonly<Record<string, string | number>>

/** Where in the file: which document (from 1), which row of it (from 1), which line of the file (from 1); whether of a table. */
export type Place = {
  readonly document?: number
  readonly row?: number
  readonly line?: number
  readonly isTable?: boolean
}

export type Finding = Place & {
  readonly code: FindingCode
  readonly kind: FindingKind
  readonly action: Action
  readonly facts: FindingFacts
}

/** Where findings go as they are made. */
export type FindingSink = { push(finding: Finding): unknown }

export type Severity = 'fatal' | 'return' | 'flag'

/** The dated rule that holds for documents received on the day; without a day, the last one. */
function datedAction(kind: FindingKind, receivedOn?: Day): DatedAction {
  const { actions } = catalogue[kind]
  const last = actions.at(-1)!
  if (receivedOn === undefined) return last
  return actions.find(({ until }) => until === undefined || receivedOn < until) ?? last
}

/** What becomes of it in a document received on the day; without a day, by the rule now in force. */
export const actionOf = (kind: FindingKind, receivedOn?: Day): Action => datedAction(kind, receivedOn).action

type Found = {
  readonly place: Place
  readonly facts?: FindingFacts
  readonly receivedOn?: Day | undefined
}

/** A finding of the catalogue at a place. Whatever text it is given, no whole identifier stands in it. */
export const finding = (kind: FindingKind, { place, facts = {}, receivedOn }: Found): Finding => ({
  ...place,
  code: catalogue[kind].code,
  kind,
  action: actionOf(kind, receivedOn),
  facts: shownFacts(facts),
})

/** Names of our columns, which may be many. */
const ourNames = /^[A-Za-z]+(, [A-Za-z]+)+$/

function shownFacts(facts: FindingFacts): FindingFacts {
  const shown: Record<string, string | number> = {}
  for (const name in facts) {
    const fact = facts[name]!
    shown[name] = typeof fact !== 'string' || ourNames.test(fact) ? fact : shownText(fact)
  }
  return shown
}

/** How grave it is to the one who sent the file. What waits in suspense or was taken before is a flag. */
export function severityOf(action: Action): Severity {
  if (action === 'fatal') return 'fatal'
  return action === 'return' || action === 'return-excess' ? 'return' : 'flag'
}
