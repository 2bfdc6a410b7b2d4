/** The checks that need no register, over the documents of one file in their order. */
import type { Day } from '#vocabulary/day.ts'
import type { Finding, FindingKind, FindingSink } from '../findings/finding.ts'
import type { PaymentDocument } from '../payment-document.ts'
import { rowsOf } from '../rows/rows-of.ts'
import { birthLimit, isBornBy } from '../rows/sound-number.ts'
import { checkHeader } from './check-document.ts'
import { checkLine, isMonthTaken, latestMonth } from './check-line.ts'
import { SeenDocuments } from './seen-documents.ts'
import { SeenLines } from './seen-lines.ts'

type CheckOptions = {
  /** The day the file is taken in. Without it the value date of each document is the day of its rules. */
  readonly receivedOn?: Day | undefined
  /** The size of the file, by which room is made for what is kept of its lines. */
  readonly sizeBytes?: number
}

/** A person's line of a list has hardly fewer. */
const bytesALine = 100

/** Whether any finding keeps the whole document from being taken: it is fatal, or it was taken before. */
export const isTaken = (findings: readonly Finding[]): boolean =>
  findings.every(({ action }) => action !== 'fatal' && action !== 'already-taken')

/** The day by which dated rules are read for a document. */
const dayOfRules = (document: PaymentDocument, receivedOn?: Day): Day | undefined =>
  receivedOn ?? document.valueOn ?? document.orderOn

export class FileChecker {
  readonly #receivedOn: Day | undefined
  readonly #documents = new SeenDocuments()
  readonly #lines: SeenLines

  constructor({ receivedOn, sizeBytes = 0 }: CheckOptions = {}) {
    this.#receivedOn = receivedOn
    this.#lines = new SeenLines(Math.ceil(sizeBytes / bytesALine))
  }

  /** What is found in the next document: of itself, and against the documents before it. */
  check(document: PaymentDocument): Finding[] {
    const ofRows: Finding[] = []
    const ofDocument = this.checkInto(document, ofRows)
    return [...ofDocument, ...ofRows]
  }

  /** The same; what is found in its rows goes where it is told to, and the rest is answered. */
  checkInto(document: PaymentDocument, ofRows: FindingSink): Finding[] {
    if (isUnfinished(document)) return [...document.findings]
    const on = dayOfRules(document, this.#receivedOn)
    const found = [...document.findings, ...checkHeader(document, { receivedOn: this.#receivedOn, on })]
    if (isTaken(found)) {
      const repeated = this.#documents.add(document)
      if (repeated) found.push(repeated)
    }
    const counted = found.every(({ action }) => action === 'flag')
    const place = { document, on, latest: latestMonth(on), into: ofRows }
    const rows = rowsOf(document)
    const limit = birthLimit(on)
    for (let at = 0; at < rows.count; at++) {
      const number = rows.numbers[at]!
      const isSound = number >= 0 && isBornBy(number, limit) && isMonthTaken(rows.monthAt(at), place.latest)
      if ((isSound || checkLine(rows.at(at), place)) && counted) this.#lines.add(rows, at, place)
    }
    return found
  }

  /** What could be found only with the whole file seen. */
  end(found: FindingSink): void {
    this.#lines.end(found)
  }
}

/** Of a document cut short nothing more is said than that. */
const isUnfinished = ({ findings }: PaymentDocument): boolean =>
  findings.some(({ kind }) => unfinished.has(kind))

const unfinished: ReadonlySet<FindingKind> = new Set([
  'document-unfinished',
  'quote-unclosed',
  'line-ends-lost',
])

/** Files first, then documents and rows in their order. */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => (a.document ?? 0) - (b.document ?? 0) || (a.row ?? 0) - (b.row ?? 0))
