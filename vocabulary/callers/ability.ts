/** What acting for an organisation can be. */

/** What a delegate of an organisation may be given to do for it. */
export const abilities = ['see', 'prepare', 'file', 'refund', 'delegate'] as const
export type Ability = (typeof abilities)[number]
