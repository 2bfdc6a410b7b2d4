/** The shapes of the payment files' answers, for the reference of the API. */
import Type, { type TSchema } from 'typebox'
import { closed, textSchema } from '#platform/http'

const money = (description: string) =>
  Type.String({ description: `${description}, in tenge`, examples: ['12413.90'] })
const orNull = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()])
const place = (description: string) => orNull(Type.Integer({ description }))

const finding = Type.Object({
  document: place('The document, from 1'),
  row: place('Its row, from 1; null: of the document as a whole'),
  line: place('The line of the file, from 1'),
  code: Type.String({ description: 'D01-D07, P01-P10' }),
  kind: Type.String({ description: 'What exactly was found' }),
  severity: Type.String({ description: 'fatal, return or flag' }),
  action: Type.String({
    description: 'What becomes of it: fatal, already-taken, return, return-excess, suspense or flag',
  }),
  message: textSchema,
  what: textSchema,
  remedy: textSchema,
})

const parts = {
  rows: Type.Integer(),
  passed: Type.Integer({ description: 'Rows posted, or to be posted' }),
  suspense: Type.Integer({ description: 'Rows held: nobody can be found for them yet' }),
  returned: Type.Integer({ description: 'Rows sent back' }),
  notTaken: Type.Integer({ description: 'Rows of documents refused, or taken before' }),
  totalSum: money('All of them'),
  passedSum: money('Posted'),
  suspenseSum: money('Held'),
  returnedSum: money('Sent back, parts of rows that pass included'),
  notTakenSum: money('Not taken'),
}

const head = {
  reference: Type.String(),
  payer: Type.String({ description: 'BIN, or a masked IIN' }),
  payerName: Type.String(),
  purposeCode: Type.String(),
  period: orNull(Type.String({ examples: ['2026-10'] })),
  total: orNull(Type.String()),
}

const file = {
  id: Type.Integer(),
  name: Type.String(),
  state: Type.String({ description: 'received, checked, accepting, accepted or refused' }),
  receivedOn: Type.String({ examples: ['2026-11-22'] }),
  receivedAt: Type.String(),
  acceptedAt: orNull(Type.String()),
  sizeBytes: Type.Integer(),
}

export const fileSchema = Type.Object({
  ...file,
  takenBefore: Type.Boolean({ description: 'The same bytes had come before: this is the file they came in' }),
  format: orNull(Type.String()),
  encoding: orNull(Type.String()),
  document: orNull(Type.Object(head, { description: 'The first document' })),
  documents: Type.Array(
    Type.Object({
      ordinal: Type.Integer(),
      id: orNull(Type.Integer()),
      state: Type.String({
        description:
          'posted-whole, split, returned-whole, refused or already-taken; a forecast until accepted',
      }),
      valueOn: orNull(Type.String()),
      ...head,
      ...parts,
    }),
  ),
  ...parts,
  persons: Type.Optional(
    Type.Integer({ description: 'How many persons were credited; absent before the acceptance' }),
  ),
  newlyInsured: Type.Optional(Type.Integer({ description: 'How many of them became insured by it' })),
  findings: Type.Array(finding),
  findingsLeftOut: Type.Integer({
    description: 'Findings beyond the most kept here; each stands with its row',
  }),
  notChecked: Type.Array(Type.String()),
})

export const historySchema = Type.Object({
  files: Type.Array(
    Type.Object({
      ...file,
      documents: Type.Integer(),
      rows: Type.Integer(),
      totalSum: money('All rows'),
      postedSum: money('Posted'),
      suspenseSum: money('Held'),
      returnedSum: money('Sent back'),
      payer: orNull(Type.String()),
      purposeCode: orNull(Type.String()),
      period: orNull(Type.String()),
    }),
  ),
  total: Type.Integer(),
})

export const linesSchema = Type.Object({
  lines: Type.Array(
    Type.Object({
      document: Type.Integer(),
      row: Type.Integer(),
      person: Type.String({ description: 'Masked', examples: ['Б… С. Қ.'] }),
      iin: Type.String({ description: 'Masked', examples: ['8412••••••07'] }),
      month: orNull(Type.String({ examples: ['2026-10'] })),
      amount: money('As received'),
      posted: money('Entered for the person'),
      returned: money('Sent back'),
      outcome: Type.String({ description: 'posted, suspense, returned or not-taken' }),
      standing: orNull(
        Type.Object(
          { status: Type.String(), ground: orNull(Type.String()), through: orNull(Type.String()) },
          { description: 'How the person stands today' },
        ),
      ),
      findings: Type.Array(finding),
    }),
  ),
  total: Type.Integer(),
})

export const pageSchema = closed({
  offset: Type.Optional(Type.Integer({ minimum: 0, default: 0 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 50 })),
})

export const idSchema = Type.Object({ id: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }) })
