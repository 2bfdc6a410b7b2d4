/** A deed that takes two: one proposes it, another of those named approves it, and only then is it done. */
import type { Connection, Instant } from '#platform/database'
import type { Allowed } from '#vocabulary/callers/caller.ts'
import type { Day } from '#vocabulary/day.ts'
import type { Text } from '#vocabulary/text.ts'

/** Whom a deed is about: none of them may propose or approve it. */
export type Subjects = { readonly personIds: readonly number[]; readonly accountIds: readonly number[] }

/** A line of what a proposal would do, as whoever decides reads it. */
export type ShownLine = { readonly label: Text; readonly value: Text }

type Approved = {
  readonly proposalId: number
  readonly proposedBy: number
  readonly decidedBy: number
  readonly at: Instant
}

export type TwoPersonDeed<Subject> = {
  /** Its name on record; never changed. */
  readonly name: string
  readonly title: Text
  readonly approvers: readonly Allowed[]
  readonly subjectsOf: (subject: Subject) => Subjects
  /** The first day on which what it gives holds no longer; null where it has no end. */
  readonly untilOf: (subject: Subject) => Day | null
  /** What of the record it rests on: where this is another by then, it must be proposed anew. */
  readonly basisOf: (connection: Connection, subject: Subject) => Promise<unknown>
  /** What of it cannot be undone once it is approved; nothing where what it gives can be ended again. */
  readonly forGood?: Text
  /** What is done after the approval, by itself, and how long that takes; nothing where the approval does it all. */
  readonly awaits?: Text
  readonly show: (connection: Connection, subject: Subject) => Promise<readonly ShownLine[]>
  /** Does it, in the transaction of the approval. */
  readonly carryOut: (tx: Connection, subject: Subject, approved: Approved) => Promise<void>
}

/** A deed whose subject is known to it alone. */
export type AnyDeed = TwoPersonDeed<never>
