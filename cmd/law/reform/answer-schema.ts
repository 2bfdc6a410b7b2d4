/** The answer about a reform as the reference describes it. */
import Type from 'typebox'
import { textSchema } from '#platform/http'
import type { Tried } from './try-reform.ts'

const money = Type.String({ description: 'Tenge with two decimals', examples: ['4250.00'] })
const month = Type.String({ examples: ['2026-01'] })
const count = Type.Integer()
const sides = Type.Object({ before: money, after: money, difference: money })
const counts = { before: count, after: count }

const change = Type.Object({
  parameter: Type.String(),
  title: textSchema,
  unit: Type.String(),
  from: month,
  until: Type.Optional(month),
  value: Type.String(),
  without: Type.Union([Type.String(), Type.Null()], {
    description: 'Without the reform; null: the law says nothing',
  }),
})

const income = Type.Object({
  decile: Type.Union([Type.Integer(), Type.Null()], {
    description: 'From 1, the least; null: no income on record',
  }),
  persons: count,
  incomeFrom: money,
  incomeThrough: money,
  less: Type.Integer({ description: 'Who pays less himself' }),
  more: count,
  same: count,
  ownDues: sides,
  employerDues: sides,
  gainedCover: Type.Integer({ description: 'Insured on the last day only with the reform' }),
  lostCover: count,
})

const answer = Type.Object({
  name: textSchema,
  assumed: Type.Array(change),
  changes: Type.Array(change),
  months: Type.Object({ from: month, through: month, count }),
  knownThrough: Type.String({
    description: 'The last month that payments are known for; later ones are carried forward',
  }),
  on: Type.String({ description: 'The last day of the months' }),
  persons: count,
  dues: Type.Array(
    Type.Object({
      kind: Type.Enum(['employer', 'employee', 'gph', 'entrepreneur', 'self', 'state']),
      persons: count,
      due: Type.Union([sides, Type.Null()]),
      paid: Type.Union([sides, Type.Null()], { description: 'Of it, in months that are paid for' }),
      missing: Type.Optional(textSchema),
    }),
  ),
  total: sides,
  insured: Type.Object({
    ...counts,
    byGround: Type.Array(Type.Object({ ground: Type.String(), ...counts })),
  }),
  uninsured: Type.Object({
    ...counts,
    byReason: Type.Array(Type.Object({ reason: Type.String(), ...counts })),
  }),
  notParticipant: count,
  unknown: Type.Object(counts),
  gainedCover: count,
  lostCover: count,
  incomes: Type.Array(income),
  withoutIncome: income,
  personMonths: count,
  seconds: Type.Number(),
})

export const triedSchema = Type.Unsafe<Tried>(answer)
