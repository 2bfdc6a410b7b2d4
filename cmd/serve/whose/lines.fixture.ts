/** What a line of the table of rights is made of. */

/**
 * What a question names. `nothing`: nobody in particular; `oneself`: the caller, unnamed; `person`: by the IIN, a row or an
 * answer, for a purpose where an office asks; `known`: what an office may ask about, whosever it is.
 */
export type WhatIsNamed =
  | 'nothing'
  | 'oneself'
  | 'person'
  | 'known'
  | 'case'
  | 'subject of a case'
  | 'represented'
  | 'entry'
  | 'organisation'
  | 'delegate'
  | 'session'
  | 'proposal'
  | 'grantee'
  | 'unusual'

/** `403 record-not-yours`; where all is well, the status alone. */
export type Said = `${number}${'' | ` ${string}`}`

/** How whoever asks stands to what he names, where that is not simply his. */
export type Stranger =
  /** Nobody's, asked by one who may ask about anybody. */
  | 'nobodys'
  /** Another's or nobody's, asked by one who may ask about himself and those he acts for alone. */
  | 'notHis'
  /** A person's, asked by an office that has nothing to do with him. */
  | 'noPurpose'
  /** A person's, whose ticket to his counter a colleague has taken up. */
  | 'takenUp'
  /** Asked by one who has no such thing as the register knows. */
  | 'notInRegister'
  /** Asked by a program, where it takes a person. */
  | 'ofProgram'
  /** Asked by a person, where it takes a program. */
  | 'ofPerson'
  /** It is about himself, and he may not judge it. */
  | 'aboutOneself'
  /** It was decided before. */
  | 'decided'
  /** It is his firm, which the register has no longer. */
  | 'struckOff'
  /** Asked by one who opens no case of the kind. */
  | 'opensNone'

/** How somebody stands to a case he may see. */
export type StandToCase = 'applicant' | 'inQueue' | 'taker' | 'colleague'

export type WayOfAsking = {
  readonly named: WhatIsNamed
  /** What is said to whom it is his, where that is not the route's good answer. */
  readonly good?: Said
  readonly said?: Partial<Record<Stranger, Said>>
  readonly ofCase?: Readonly<Record<StandToCase, Said>>
}

export type Line = {
  /** Roles, or roles with a function; `everybody`; `people`: whoever has signed in, programs not. */
  readonly by: string
  /** A visitor of a demonstration may, too. */
  readonly visitors?: true
  readonly asks: readonly WayOfAsking[]
}
