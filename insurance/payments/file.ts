/** A payment file as it came, and how far it has got. */
import { usualLimit } from '#documents'
import type { Instant } from '#platform/clock'
import type { Day } from '#vocabulary/day.ts'
import type { FileState } from './file-states.ts'

export type PaymentFile = {
  readonly fileId: number
  readonly name: string
  readonly state: FileState
  readonly receivedOn: Day
  readonly receivedAt: Instant
  readonly acceptedAt?: Instant
  /** The day of the bank's notice of its money; without one its own value date stands, unconfirmed. */
  readonly noticedOn?: Day
  readonly sizeBytes: number
  /** When its bytes were removed, since its term was over. */
  readonly bytesRemovedAt?: Instant
  /** Taken without waiting for a person to accept it. */
  readonly straightThrough: boolean
}

/** The largest file taken in: what may be checked may be taken. A bank's batch file of a quarter of a million rows is smaller. */
export const largestFileBytes: number = usualLimit

/** The pieces the bytes are kept in. */
export const pieceBytes = 1024 * 1024
