/** How entries of the access log hold one another, computed. Nothing here reads or writes anything. */
import { createHash, type Hash, hash } from 'node:crypto'

/** What an entry says, as it is committed to. Numbers are in decimal. */
type EntryContent = {
  readonly personId: string
  readonly at: string
  readonly who: string
  readonly what: string
  readonly why: string
}

/** What the server says of an entry: its number, when it was written and by which role. */
export type WrittenFacts = {
  readonly accessId: string
  readonly writtenAt: string
  readonly writtenBy: string
}

/** Random bytes, so that the content cannot be guessed from the commitment once both are erased. */
export const saltLength = 16

const sha256 = (bytes: Uint8Array): Buffer => hash('sha256', bytes, 'buffer')

/** What stands for the content of an entry in its link. */
export function commitmentOf(salt: Uint8Array, { personId, at, who, what, why }: EntryContent): Buffer {
  return sha256(Buffer.concat([salt, Buffer.from(JSON.stringify([personId, at, who, what, why]))]))
}

/** What the first entry of a lane is linked to: no lane can pass for another one. */
export const beginningOf = (lane: string): Buffer => sha256(Buffer.from(`lane ${lane}`))

export const linkOf = (previous: Uint8Array, commitment: Uint8Array): Buffer =>
  sha256(Buffer.concat([previous, commitment]))

/**
 * What the server said of every entry of a lane, in their order: known only once they are committed, so it is in no link.
 * A head has it.
 */
export class Seal {
  readonly #hash: Hash = createHash('sha256')

  add({ accessId, writtenAt, writtenBy }: WrittenFacts): void {
    this.#hash.update(`${JSON.stringify([accessId, writtenAt, writtenBy])}\n`)
  }

  soFar(): string {
    return this.#hash.copy().digest('hex')
  }
}

/** What stays of entries the law erases, in their order: whom each was about and when, with its commitment. The act has it. */
export class Remainder {
  readonly #hash: Hash = createHash('sha256')

  add({ personId, at }: Pick<EntryContent, 'personId' | 'at'>, commitment: Uint8Array): void {
    this.#hash.update(JSON.stringify([personId, at])).update(commitment)
  }

  whole(): string {
    return this.#hash.digest('hex')
  }
}
