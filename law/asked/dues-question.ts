/** The rule `dues`: what is due for one person and month by one payer. */
import { formatDay } from '#vocabulary/day.ts'
import { formatTenge, noMoney } from '#vocabulary/tiyn.ts'
import { isAverageWageKnown } from '../contributions/budgets/state-contribution.ts'
import { dues } from '../contributions/dues.ts'
import {
  type DuesFacts,
  type PayerKind,
  payerKinds,
  payersOfIncome,
  type RegimeFacts,
} from '../contributions/dues-case.ts'
import { type DuesRule, duesWords } from '../contributions/regimes/words.ts'
import { residences } from '../residence.ts'
import type { Trace } from '../trace.ts'
import { askable } from './askable.ts'
import { BadCase } from './bad-case.ts'
import type { Fields } from './fields.ts'
import { onlyOfPayer, wageIsOnRecord } from './refusal-words.ts'

const known = [
  'edition',
  'month',
  'payer',
  'income',
  'otherBases',
  'birthDate',
  'groups',
  'residence',
  'place',
  'yearIncome',
  'peasantFarmBase',
  'averageWage',
]

type DuesWritten = {
  readonly base: string
  readonly ownBase: string
  readonly employerDeduction: string
  readonly ownContribution: string
  readonly stateContribution: string
  readonly total: string
  /** Null where nothing is due. */
  readonly dueOn: string | null
  readonly purposeCodes: readonly string[]
  readonly provisional: boolean
}

export const duesRule = askable({
  fields: known,
  timeField: 'month',
  words: duesWords,
  ask(fields, trace): DuesWritten {
    const result = dues(readCase(fields, trace))
    return {
      base: formatTenge(result.base),
      ownBase: formatTenge(result.ownBase),
      employerDeduction: formatTenge(result.employerDeduction),
      ownContribution: formatTenge(result.ownContribution),
      stateContribution: formatTenge(result.stateContribution),
      total: formatTenge(result.total),
      dueOn: result.dueOn === undefined ? null : formatDay(result.dueOn),
      purposeCodes: result.purposeCodes,
      provisional: result.provisional,
    }
  },
})

function readCase(fields: Fields, trace: Trace<DuesRule>): DuesFacts {
  const book = fields.book()
  const month = fields.month('month')
  const payer = fields.oneOf('payer', payerKinds)
  return {
    book,
    month,
    payer,
    income: (payersOfIncome.has(payer) ? fields.sum('income') : fields.findSum('income')) ?? noMoney,
    otherBases: fields.findSum('otherBases') ?? noMoney,
    birthDate: fields.findDay('birthDate'),
    groupSpells: fields.groupSpells(),
    residence: fields.findOneOf('residence', residences) ?? 'citizen',
    regime: readRegime(fields, { book, month, payer }),
    trace,
  }
}

/** The payers each of these fields belongs to; for any other payer it would say nothing. */
const payersOf = {
  place: ['unified-payment'],
  yearIncome: ['unified-payment'],
  peasantFarmBase: ['peasant-farm'],
  averageWage: ['state', 'local-budget'],
} as const satisfies Record<string, readonly PayerKind[]>

type OfMonth = Pick<DuesFacts, 'book' | 'month' | 'payer'>

function readRegime(fields: Fields, { book, month, payer }: OfMonth): RegimeFacts | undefined {
  for (const [name, payers] of Object.entries(payersOf)) {
    if (fields.has(name) && !(payers as readonly PayerKind[]).includes(payer)) {
      throw new BadCase('fields-disagree', name, onlyOfPayer(payers))
    }
  }
  const averageWage = fields.findPositiveSum('averageWage')
  if (averageWage !== undefined && payer === 'state' && isAverageWageKnown(book, month)) {
    throw new BadCase('fields-disagree', 'averageWage', wageIsOnRecord)
  }
  const places = ['city', 'elsewhere'] as const
  return {
    place: payer === 'unified-payment' ? fields.oneOf('place', places) : undefined,
    yearIncome: fields.findSum('yearIncome'),
    peasantFarmBase: fields.findOneOf('peasantFarmBase', ['entrepreneur', 'self']),
    averageWage,
  }
}
