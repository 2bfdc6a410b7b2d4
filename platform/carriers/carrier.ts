/** Who carries a message to a person outside the portal, and what he says of it. */

/** `id` is the same however often it is handed over: by it a repeat is seen. */
type OutsideMessage = {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly language: string
}

/** `refused`: it will never be taken to that address. `away`: nobody took it now, and it may be tried again. */
type HandedOver =
  | { readonly outcome: 'taken'; readonly reference: string }
  | { readonly outcome: 'refused' | 'away' }

export type Carrier = {
  hand(message: OutsideMessage): Promise<HandedOver>
  /** Of what was taken under these references, what has reached its receiver; a carrier without receipts knows of none. */
  received(references: readonly string[]): Promise<ReadonlySet<string>>
}

/** Takes everything and carries nothing; gives receipts of all it took. For a demonstration, and for tests. */
export function heldMessages(): Carrier & { readonly held: readonly OutsideMessage[] } {
  const held: OutsideMessage[] = []
  return {
    held,
    hand: async (message) => {
      if (!held.some(({ id }) => id === message.id)) held.push(message)
      return { outcome: 'taken', reference: message.id }
    },
    received: async (references) => new Set(references.filter((each) => held.some(({ id }) => id === each))),
  }
}
