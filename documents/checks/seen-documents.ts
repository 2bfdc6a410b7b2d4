/** Documents of one file held against each other: D02. */
import { type Finding, finding } from '../findings/finding.ts'
import { type PaymentDocument, senderOf } from '../payment-document.ts'
import { shownReference } from '../shown.ts'

/**
 * Tells two documents of one file apart by all they say but their reference. Within one file the encoding is one, so the
 * texts are compared as they stand; across files `contentOf` is asked.
 */
export class SeenDocuments {
  readonly #bySignature = new Map<string, number>()
  readonly #byReference = new Map<string, number>()

  /** The finding about a document that came before; otherwise the document is remembered. */
  add(document: PaymentDocument): Finding | undefined {
    const place = { document: document.ordinal, line: document.line }
    const signature = signatureOf(document)
    const same = this.#bySignature.get(signature)
    if (same !== undefined) return finding('content-repeated', { place, facts: { first: same } })
    const reference = `${senderOf(document)}|${shownReference(document.reference)}`
    const first = this.#byReference.get(reference)
    if (first !== undefined) {
      return finding('reference-repeated', {
        place,
        facts: { first, reference: shownReference(document.reference) },
      })
    }
    this.#bySignature.set(signature, document.ordinal)
    this.#byReference.set(reference, document.ordinal)
    return undefined
  }
}

function signatureOf(document: PaymentDocument): string {
  const mark = new Mark()
  for (const line of document.lines) {
    mark.number(line.amount ?? -1)
    mark.number(line.month ?? -1)
    mark.text(line.iin)
    mark.text(line.birthText)
    mark.text(line.surname)
    mark.text(line.givenName)
    mark.text(line.patronymic)
  }
  const { payer, receiver, orderNumber, orderOn, valueText, purposeCode, purposeText, lines } = document
  const head = [
    payer.iban,
    payer.identifier,
    receiver.iban,
    orderNumber,
    orderOn,
    valueText,
    purposeCode,
    purposeText,
  ]
  return [...head, document.total, lines.length, mark.first, mark.second].join('|')
}

/** Two independent 32-bit sums of everything given to it. */
class Mark {
  first = 0x811c9dc5
  second = 0x1b873593

  number(value: number): void {
    this.#take(value | 0)
    this.#take(Math.floor(value / 0x100000000))
  }

  text(text: string): void {
    let { first, second } = this
    for (let at = 0; at < text.length; at += 2) {
      // Of the last letter there may be no second: then it is NaN, which counts as 0.
      const code = text.charCodeAt(at) + Math.imul(text.charCodeAt(at + 1), 0x9e3779b1)
      first = Math.imul(first ^ code, 0x01000193)
      second = Math.imul(second + code, 0x2c1b3c6d) ^ (second >>> 15)
    }
    this.first = first
    this.second = second
    this.#take(0x1f)
  }

  #take(value: number): void {
    this.first = Math.imul(this.first ^ value, 0x01000193)
    this.second = Math.imul(this.second + value, 0x2c1b3c6d) ^ (this.second >>> 15)
  }
}
