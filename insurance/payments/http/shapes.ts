/** The shapes of a payment file, its rows and what was found in them, as they are told. */
import * as Type from 'typebox'
import type { Action, Encoding, PaymentFormat, Severity } from '#documents'
import type { Ground, Status } from '#law'
import type { Told } from '#vocabulary/route.ts'
import {
  closed,
  count,
  day,
  everyOf,
  instant,
  meaning,
  money,
  month,
  orNull,
  text,
} from '#vocabulary/shapes.ts'
import type { FileState } from '../file-states.ts'
import type { JudgedState } from '../judging/judge-batch.ts'
import type { LineOutcome } from '../judging/split.ts'
import { findingCodes, findingCodesText } from './finding-names.ts'

const place = (description: string) => orNull(Type.Integer({ minimum: 1, description }))

const finding = closed(
  {
    document: place('The document, from 1'),
    row: place('Its row, from 1; null: of the document as a whole'),
    line: place('The line of the file, from 1'),
    code: Type.Enum(findingCodes, meaning(findingCodesText)),
    kind: Type.String({ description: 'What exactly was found' }),
    severity: everyOf<Severity>()(['fatal', 'return', 'flag'], 'How grave it is to whoever sent the file'),
    action: everyOf<Action>()(
      ['fatal', 'already-taken', 'return', 'return-excess', 'suspense', 'flag'],
      'What becomes of the document, the row, or a part of its sum',
    ),
    message: text,
    what: text,
    remedy: text,
  },
  { title: 'Finding' },
)

const parts = {
  rows: count('All rows'),
  passed: count('Rows posted, or to be posted'),
  suspense: count('Rows held: nobody can be found for them yet'),
  returned: count('Rows sent back'),
  notTaken: count('Rows of documents refused, or taken before'),
  totalSum: money('All of them'),
  passedSum: money('Posted'),
  suspenseSum: money('Held'),
  returnedSum: money('Sent back, parts of rows that pass included'),
  notTakenSum: money('Not taken'),
}

const head = {
  reference: Type.String({ description: 'The sender’s own number of the document' }),
  payer: Type.String({ description: 'BIN, or a masked IIN' }),
  payerName: Type.String({ description: 'A firm’s name; a person’s is masked' }),
  purposeCode: Type.String({ description: '121-124, or what stands in its place' }),
  period: orNull(month('The month paid for; null where it cannot be read')),
  total: orNull(money('The sum the document says of itself; null where it cannot be read')),
}

export const fileState = (description: string) =>
  everyOf<FileState>()(['received', 'checked', 'accepting', 'accepted', 'refused'], description)

const file = {
  id: Type.Integer({ minimum: 1 }),
  name: Type.String(),
  state: fileState('How far it has got'),
  receivedOn: day('The day it was taken in'),
  receivedAt: instant('When its bytes were kept'),
  noticedOn: orNull(
    day('Of the bank’s notice of its money; null: none has come, and the days are those of the file'),
  ),
  acceptedAt: orNull(instant('When all its documents were taken')),
  sizeBytes: count('Its size'),
}

export const fileAnswer = closed(
  {
    ...file,
    takenBefore: Type.Boolean({
      description: 'The same bytes had come before: this is the file they came in',
    }),
    format: orNull(everyOf<PaymentFormat>()(['mt102', 'csv'], 'null where it could not be told')),
    encoding: orNull(
      everyOf<Encoding>()(['cp866', 'windows-1251', 'kz-1048', 'utf-8'], 'How its bytes stand for letters'),
    ),
    document: orNull(closed(head, { description: 'The first document' })),
    documents: Type.Array(
      closed({
        ordinal: Type.Integer({ minimum: 1 }),
        id: orNull(Type.Integer({ minimum: 1 })),
        state: everyOf<JudgedState>()(
          ['posted-whole', 'split', 'returned-whole', 'refused', 'already-taken'],
          'A forecast until accepted',
        ),
        valueOn: orNull(day('The value date')),
        creditedOn: orNull(day('The day its money came, as it stands now; null before it is taken')),
        confirmedOn: orNull(
          day('The day of the bank’s notice; null: none has come, and the day is that of the list'),
        ),
        confirmedBy: orNull(
          closed(
            {
              notice: Type.Integer({ minimum: 1, description: 'The number of the notice' }),
              entry: Type.Integer({ minimum: 1, description: 'Which payment of it, from 1' }),
              creditedBefore: day('The day that stood before it'),
            },
            {
              description:
                'The entry of a notice that came later; null: none, or the notice came with the file',
            },
          ),
        ),
        ...head,
        ...parts,
      }),
    ),
    documentsLeftOut: count(
      'Documents after those listed here, had by documentsOffset; their rows and sums count in those of the file',
    ),
    ...parts,
    persons: Type.Optional(count('How many persons were credited; absent before the acceptance')),
    newlyInsured: Type.Optional(count('How many of them became insured by it')),
    findings: Type.Array(finding),
    findingsLeftOut: count('Findings beyond the most kept here; each stands with its row'),
    notChecked: Type.Array(Type.String(), {
      description: 'Codes that could not be judged; here the registers are at hand, and there are none',
    }),
  },
  { title: 'PaymentFile' },
)

const fileOfHistory = closed(
  {
    ...file,
    documents: count('Its documents'),
    rows: count('Their rows'),
    totalSum: money('All rows'),
    postedSum: money('Posted'),
    suspenseSum: money('Held'),
    returnedSum: money('Sent back'),
    payer: orNull(Type.String({ description: 'The name of the first payer' })),
    purposeCode: orNull(Type.String()),
    period: orNull(month('The month paid for')),
  },
  { title: 'FileOfHistory' },
)

export const fileHistory = closed({
  files: Type.Array(fileOfHistory),
  total: count('Files asked for in all'),
  byState: closed(
    {
      received: count('Being checked'),
      checked: count('Waiting to be accepted'),
      accepting: count('Being posted'),
      accepted: count('Posted'),
      refused: count('Not taken'),
    },
    { description: 'All files there are, by how far each has got' },
  ),
})

const standing = closed(
  {
    status: everyOf<Status>()(
      ['insured', 'uninsured', 'not-started', 'not-participant', 'unknown'],
      'How the person stands today',
    ),
    ground: orNull(
      everyOf<Ground>()(['paid', 'state', 'grace', 'prepaid', 'own-service', 'transition'], 'On what ground'),
    ),
    since: orNull(day('The first day of the unbroken run of insured days; null unless insured')),
    through: orNull(day('The last insured day; null when nothing known ends it')),
  },
  { title: 'StandingOfPerson' },
)

const line = closed(
  {
    document: Type.Integer({ minimum: 1 }),
    row: Type.Integer({ minimum: 1 }),
    person: Type.String({ description: 'Masked', examples: ['Б… С. Қ.'] }),
    iin: Type.String({ description: 'Masked', examples: ['8412••••••07'] }),
    month: orNull(month('The month paid for')),
    amount: money('As received'),
    posted: money('Entered for the person'),
    returned: money('Sent back'),
    outcome: everyOf<LineOutcome | 'not-taken'>()(
      ['posted', 'suspense', 'returned', 'not-taken'],
      'What became of it, or would',
    ),
    standing: orNull(standing),
    erased: orNull(text),
    findings: Type.Array(finding),
  },
  { title: 'PaymentLine' },
)

export const fileLines = closed({ lines: Type.Array(line), total: count('Rows in all') })

export const numberedFile = closed({
  id: Type.Integer({
    minimum: 1,
    maximum: Number.MAX_SAFE_INTEGER,
    description: 'The number of a payment file',
  }),
})

export type FileTold = Told<typeof fileAnswer>
export type FileHistory = Told<typeof fileHistory>
export type FileOfHistory = Told<typeof fileOfHistory>
export type FindingTold = Told<typeof finding>
export type LineTold = Told<typeof line>
export type StandingTold = Told<typeof standing>
