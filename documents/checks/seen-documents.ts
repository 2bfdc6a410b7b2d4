/** Documents of one file held against each other: D02. */
import { type Finding, finding } from '../findings/finding.ts'
import { type PaymentDocument, type PaymentLine, senderOf } from '../payment-document.ts'
import { Mark } from '../rows/mark.ts'
import { rowsOf } from '../rows/rows-of.ts'
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
  const rows = rowsOf(document)
  const mark = new Mark()
  for (let at = 0; at < rows.count; at++) {
    const number = rows.numbers[at]!
    mark.number(rows.amountAt(at) ?? -1)
    mark.number(rows.monthAt(at) ?? -1)
    if (number >= 0) mark.number(number)
    else markPerson(rows.at(at), mark)
  }
  const { payer, receiver, orderNumber, orderOn, valueText, purposeCode, purposeText } = document
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
  const { names } = rows
  const marks = [mark.first, mark.second, names.first, names.second]
  return [...head, document.total, rows.count, ...marks].join('|')
}

function markPerson({ iin, birthText }: PaymentLine, mark: Mark): void {
  mark.text(iin)
  mark.text(birthText)
}
