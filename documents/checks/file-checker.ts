/** The checks that need no register, over the documents of one file in their order. */
import type { Day } from '#vocabulary/day.ts'
import type { Finding } from '../findings/finding.ts'
import type { PaymentDocument } from '../payment-document.ts'
import { checkHeader } from './check-document.ts'
import { checkLine, latestMonth } from './check-line.ts'
import { SeenDocuments } from './seen-documents.ts'
import { SeenLines } from './seen-lines.ts'

type CheckOptions = {
  /** The day the file is taken in. Without it the value date of each document is the day of its rules. */
  readonly receivedOn?: Day | undefined
}

/** Whether any finding keeps the whole document from being taken: it is fatal, or it was taken before. */
export const isTaken = (findings: readonly Finding[]): boolean =>
  findings.every(({ action }) => action !== 'fatal' && action !== 'already-taken')

/** The day by which dated rules are read for a document. */
const dayOfRules = (document: PaymentDocument, receivedOn?: Day): Day | undefined =>
  receivedOn ?? document.valueOn ?? document.orderOn

export class FileChecker {
  readonly #receivedOn: Day | undefined
  readonly #documents = new SeenDocuments()
  readonly #lines = new SeenLines()

  constructor({ receivedOn }: CheckOptions = {}) {
    this.#receivedOn = receivedOn
  }

  /** What is found in the next document: of itself, and against the documents before it. */
  check(document: PaymentDocument): Finding[] {
    if (isUnfinished(document)) return [...document.findings]
    const on = dayOfRules(document, this.#receivedOn)
    const found = [...document.findings, ...checkHeader(document, { receivedOn: this.#receivedOn, on })]
    if (isTaken(found)) {
      const repeated = this.#documents.add(document)
      if (repeated) found.push(repeated)
    }
    const counted = found.every(({ action }) => action === 'flag')
    const place = { document, on, latest: latestMonth(on), into: found }
    for (const line of document.lines) {
      const passes = checkLine(line, place)
      if (passes && counted) this.#lines.add(line, place)
    }
    return found
  }

  /** What could be found only with the whole file seen. */
  end(): Finding[] {
    return this.#lines.end()
  }
}

/** Of a document cut short nothing more is said than that. */
const isUnfinished = ({ findings }: PaymentDocument): boolean =>
  findings.some(({ kind }) => kind === 'document-unfinished' || kind === 'quote-unclosed')

/** Files first, then documents and rows in their order. */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => (a.document ?? 0) - (b.document ?? 0) || (a.row ?? 0) - (b.row ?? 0))
