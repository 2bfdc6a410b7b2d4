/** What is told of a case, as the contract describes it. */
import * as Type from 'typebox'
import { roles } from '#vocabulary/callers/caller.ts'
import { closed, count, day, everyOf, instant, orNull, text, wordsPattern } from '#vocabulary/shapes.ts'
import { caseDetails, caseKinds, caseOutcomes } from '../kinds.ts'

export const kind = Type.Enum([...caseKinds], { description: 'What it is about' })
export const outcome = Type.Enum([...caseOutcomes], { description: 'How it ended' })

const stand = Type.Enum(['unassigned', 'taken', 'waiting', 'closed'], {
  description: 'In a queue; taken by somebody; waiting for the applicant, whose clock stands still; closed',
})

/** Words of people. */
export const wordsOfPeople = (description: string, longest = 4000) =>
  Type.String({
    minLength: 1,
    maxLength: longest,
    pattern: wordsPattern,
    description,
  })

const subject = closed(
  { name: Type.String(), number: Type.String({ description: 'The IIN of a person, the BIN of a firm' }) },
  { title: 'CaseSubject' },
)

const inList = {
  number: Type.String({ description: 'Its number', examples: ['C-7F3A-9QX2'] }),
  kind,
  name: text,
  stand,
  openedAt: instant('When it was opened'),
  dueOn: orNull(day('By when it is to be closed; null while its clock stands still')),
  isLate: Type.Boolean(),
  workedBy: text,
  isMine: Type.Boolean({ description: 'Whether you have taken it' }),
  outcome: orNull(text),
  about: orNull(subject),
  erased: orNull(text),
}

export const caseInList = closed(inList, { title: 'CaseInList' })

const event = closed(
  {
    at: instant('When'),
    what: Type.Enum([
      'opened',
      'taken',
      'handed-over',
      'message',
      'file',
      'asked',
      'resumed',
      'closed',
      'reopened',
    ]),
    role: Type.Enum([...roles]),
    name: Type.String({ description: 'Who did it' }),
    isYou: Type.Boolean(),
    words: orNull(Type.String()),
    to: orNull(text),
    outcome: orNull(text),
    erased: orNull(text),
    file: orNull(
      closed({
        file: count('Its number in the case'),
        name: Type.String(),
        bytes: count('Its size'),
        state: Type.Enum(['kept', 'quarantined', 'infected'], {
          description: 'In quarantine until it is looked through; of an infected one nothing is kept',
        }),
      }),
    ),
  },
  { title: 'CaseEventTold' },
)

const term = {
  papers: Type.Array(text, { description: 'What helps to decide it' }),
  workingDays: count('The term'),
  termFrom: text,
  termIsSure: Type.Boolean({ description: 'Whether the term was held against the words of its act' }),
}

type ActName = 'take' | 'message' | 'file' | 'ask' | 'resume' | 'hand-over' | 'close' | 'reopen'

export const caseInFull = closed(
  {
    ...inList,
    takenBy: orNull(Type.String({ description: 'Whoever works on it' })),
    details: Type.Array(closed({ name: text, value: text }), {
      description: 'What was told when it was opened',
    }),
    ...term,
    reopenThrough: orNull(day('The last day on which the applicant may open it again')),
    events: Type.Array(event, { description: 'All that was done, in its order' }),
    mayDo: Type.Array(
      everyOf<ActName>()(
        ['take', 'message', 'file', 'ask', 'resume', 'hand-over', 'close', 'reopen'],
        'What you may do to it now',
      ),
    ),
    outcomes: Type.Array(closed({ outcome, name: text }), { description: 'How one of its kind may end' }),
    handedTo: Type.Array(closed({ to: Type.String(), name: text }), {
      description: 'To whom it may be handed',
    }),
  },
  { title: 'Case' },
)

export const caseKind = closed(
  {
    kind,
    name: text,
    says: text,
    ofWhom: Type.Enum(['self', 'person', 'person-or-firm'], {
      description: 'Whom you open it about: yourself, a person by his IIN, a person or a firm by its BIN',
    }),
    needs: Type.Array(Type.Enum([...caseDetails])),
    mayHave: Type.Array(Type.Enum([...caseDetails])),
    ...term,
  },
  { title: 'CaseKindTold' },
)

export const numbered = closed({
  number: Type.String({ maxLength: 40, description: 'The number of the case' }),
})

/** What a deed answers: whose record it is, is read by a route of its own. */
export const caseDone = closed(
  { number: Type.String({ examples: ['C-7F3A-9QX2'] }), stand },
  { title: 'CaseDone' },
)
