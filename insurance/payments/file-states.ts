/**
 * How far a payment file has got, and what may be done with it then; the server and the screens read this one table.
 * received: its bytes are kept. checked: what would become of it is known, and it waits for a person to accept it.
 * accepting: its documents are being taken. accepted: all are taken, or were before. refused: none could be.
 */
export type FileState = 'received' | 'checked' | 'accepting' | 'accepted' | 'refused'

export const allowed: Readonly<Record<FileState, { readonly check: boolean; readonly accept: boolean }>> = {
  received: { check: true, accept: true },
  checked: { check: true, accept: true },
  accepting: { check: false, accept: false },
  accepted: { check: false, accept: false },
  refused: { check: false, accept: false },
}
