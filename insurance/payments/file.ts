/** A payment file as it came, and how far it has got. */
import { usualLimit } from '#documents'
import type { Instant } from '#platform/clock'
import type { Day } from '#vocabulary/day.ts'

/**
 * received: its bytes are kept. checked: what would become of it is known, and it waits for a person to accept it.
 * accepting: its documents are being taken. accepted: all are taken, or were before. refused: none could be.
 */
export type FileState = 'received' | 'checked' | 'accepting' | 'accepted' | 'refused'

export type PaymentFile = {
  readonly fileId: number
  readonly name: string
  readonly state: FileState
  readonly receivedOn: Day
  readonly receivedAt: Instant
  readonly acceptedAt?: Instant
  readonly sizeBytes: number
  /** Taken without waiting for a person to accept it. */
  readonly straightThrough: boolean
}

/** What may be done with a file in each state; the server and the screens read this one table. */
export const allowed: Readonly<Record<FileState, { readonly check: boolean; readonly accept: boolean }>> = {
  received: { check: true, accept: true },
  checked: { check: true, accept: true },
  accepting: { check: false, accept: false },
  accepted: { check: false, accept: false },
  refused: { check: false, accept: false },
}

/** The largest file taken in: what may be checked may be taken. A bank's batch file of a quarter of a million rows is smaller. */
export const largestFileBytes: number = usualLimit

/** The pieces the bytes are kept in. */
export const pieceBytes = 1024 * 1024
