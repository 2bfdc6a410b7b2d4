/**
 * What one may turn to us with: of each kind who opens it, who works on it, the papers, the term and the outcomes, by the
 * day from which they govern. A case keeps the edition it was opened by.
 */
import type { Allowed } from '#vocabulary/callers/caller.ts'
import type { Day } from '#vocabulary/day.ts'
import type { Text } from '#vocabulary/text.ts'
import { paperNames } from './names.ts'

export const caseKinds = [
  'question',
  'wrong-data',
  'payment-missing',
  'who-looked',
  'complaint',
  'report',
  'audit',
] as const
export type CaseKind = (typeof caseKinds)[number]

export const caseOutcomes = [
  'answered',
  'not-ours',
  'corrected',
  'data-right',
  'sent-to-register',
  'payment-found',
  'payment-not-received',
  'payment-returned',
  'look-lawful',
  'look-unlawful',
  'upheld',
  'upheld-in-part',
  'not-upheld',
  'confirmed',
  'not-confirmed',
] as const
export type CaseOutcome = (typeof caseOutcomes)[number]

/** What is told of a kind beside the words. */
export const caseDetails = ['register', 'fact', 'paidOn', 'amount', 'reference', 'entry'] as const
export type CaseDetail = (typeof caseDetails)[number]

/** Where a term comes from. No act sets `ours`: the Fund may choose another by the next edition. */
export type TermSource = 'administrative-code-76' | 'administrative-code-99' | 'personal-data-25' | 'ours'

/** Terms that are known by hearsay, and were not held against the words of their acts. */
export const unsureTerms: readonly TermSource[] = [
  'administrative-code-76',
  'administrative-code-99',
  'personal-data-25',
]

export type KindEdition = {
  readonly governsFrom: Day
  /** A citizen opens it about himself, staff about a person or a firm. */
  readonly openedBy: readonly Allowed[]
  readonly ofFirmsToo: boolean
  readonly workedBy: Allowed
  readonly handedTo: readonly Allowed[]
  /** Whether the person it is about sees it, and is its applicant. */
  readonly seenByPerson: boolean
  /** Whoever opens it works on it. */
  readonly isOpenersOwn: boolean
  readonly needs: readonly CaseDetail[]
  readonly mayHave: readonly CaseDetail[]
  readonly papers: readonly Text[]
  readonly workingDays: number
  readonly termFrom: TermSource
  /** Working days after its end within which the applicant may open it again. */
  readonly reopenedWithin: number
  readonly outcomes: readonly CaseOutcome[]
}

export type KindEditions = Readonly<Record<CaseKind, readonly KindEdition[]>>

/** The Administrative Procedural Code governs since then. */
const governsFrom = '2021-07-01' as Day

const counters = ['contact-centre', 'state-corporation/counter', 'fund/registrar'] as const
const desks = ['contact-centre', 'state-corporation/operator', 'fund/registrar', 'fund'] as const

const usual = {
  governsFrom,
  openedBy: ['citizen', ...counters],
  ofFirmsToo: true,
  handedTo: desks,
  seenByPerson: true,
  isOpenersOwn: false,
  needs: [],
  mayHave: [],
  papers: [],
  workingDays: 15,
  termFrom: 'administrative-code-76',
  reopenedWithin: 10,
} as const satisfies Partial<KindEdition>

/** The editions of each kind, the earliest first. */
export const kindEditions: KindEditions = {
  question: [{ ...usual, workedBy: 'contact-centre', outcomes: ['answered', 'not-ours'] }],
  'wrong-data': [
    {
      ...usual,
      workedBy: 'fund/registrar',
      needs: ['register', 'fact'],
      papers: [paperNames.identity, paperNames.proof],
      outcomes: ['corrected', 'sent-to-register', 'data-right'],
    },
  ],
  'payment-missing': [
    {
      ...usual,
      workedBy: 'state-corporation/operator',
      needs: ['paidOn', 'amount'],
      mayHave: ['reference'],
      papers: [paperNames.receipt],
      outcomes: ['payment-found', 'payment-not-received', 'payment-returned'],
    },
  ],
  'who-looked': [
    {
      ...usual,
      openedBy: ['citizen'],
      ofFirmsToo: false,
      workedBy: 'fund/registrar',
      handedTo: ['fund'],
      needs: ['entry'],
      workingDays: 3,
      termFrom: 'personal-data-25',
      outcomes: ['look-lawful', 'look-unlawful'],
    },
  ],
  complaint: [
    {
      ...usual,
      workedBy: 'fund',
      papers: [paperNames.decision],
      workingDays: 20,
      termFrom: 'administrative-code-99',
      outcomes: ['upheld', 'upheld-in-part', 'not-upheld'],
    },
  ],
  report: [{ ...usual, workedBy: 'fund', outcomes: ['confirmed', 'not-confirmed', 'not-ours'] }],
  audit: [
    {
      ...usual,
      openedBy: ['auditor'],
      workedBy: 'auditor',
      handedTo: [],
      seenByPerson: false,
      isOpenersOwn: true,
      workingDays: 30,
      termFrom: 'ours',
      outcomes: ['confirmed', 'not-confirmed'],
    },
  ],
}

/** Kinds that the person they are about does not see. */
export const unseenKinds: readonly CaseKind[] = caseKinds.filter((kind) =>
  kindEditions[kind].some(({ seenByPerson }) => !seenByPerson),
)

/** The edition that governs on a day; undefined before the first. */
export const editionOn = (editions: KindEditions, kind: CaseKind, on: Day): KindEdition | undefined =>
  editions[kind].findLast(({ governsFrom: from }) => from <= on)

/** The edition a case was opened by. Throws where it is no longer on record: editions are added, never taken away. */
export function editionFrom(editions: KindEditions, kind: CaseKind, from: Day): KindEdition {
  const found = editions[kind].find((edition) => edition.governsFrom === from)
  if (!found) throw new Error(`${kind} has no edition of ${from}`)
  return found
}
