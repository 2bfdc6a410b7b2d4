/** Documents held against all that were taken before, and against those before them in the batch (D02). Pure. */
import { senderOf, shownReference } from '#documents'
import type { TakenDocument } from '../stores/store-document.ts'
import type { Precedents, PreparedDocument } from './judge-document.ts'

/** The documents taken so far, the batch's own included as it is judged. */
export class PrecedentsOf {
  readonly #byContent = new Map<string, TakenDocument>()
  readonly #byReference = new Map<string, TakenDocument>()

  constructor(taken: readonly TakenDocument[]) {
    for (const each of taken) this.#keep(each)
  }

  #keep(taken: TakenDocument): void {
    this.#byContent.set(taken.digestText, taken)
    if (taken.reference !== '') this.#byReference.set(`${taken.sender}\n${taken.reference}`, taken)
  }

  of({ document, digestText, fileId }: PreparedDocument): Precedents {
    const sameContent = this.#byContent.get(digestText)
    const sameReference = this.#byReference.get(
      `${senderOf(document)}\n${shownReference(document.reference)}`,
    )
    return {
      ...(sameContent && { sameContent }),
      ...(sameReference && { sameReference }),
      ...(sameContent?.fileId === fileId && sameContent.ordinal === document.ordinal && { own: sameContent }),
    }
  }

  add({ document, digestText, fileId, receivedOn }: PreparedDocument): void {
    const { ordinal } = document
    const reference = shownReference(document.reference)
    this.#keep({
      documentId: 0,
      fileId,
      ordinal,
      digestText,
      sender: senderOf(document),
      reference,
      receivedOn,
    })
  }
}
