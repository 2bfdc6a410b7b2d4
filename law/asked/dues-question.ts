/** The rule `dues`: what is due for one person and month by one payer. */
import { formatDay } from '#vocabulary/day.ts'
import { formatTenge, noMoney } from '#vocabulary/tiyn.ts'
import { dues } from '../contributions/dues.ts'
import { type DuesCase, payerKinds } from '../contributions/dues-case.ts'
import { residences } from '../residence.ts'
import type { Step } from '../trace.ts'
import { type Explained, explained } from './answer.ts'
import { Fields } from './fields.ts'

const known = ['edition', 'month', 'payer', 'income', 'otherBases', 'birthDate', 'groups', 'residence']

export type DuesAnswer = Explained & {
  readonly base: string
  readonly ownBase: string
  readonly employerDeduction: string
  readonly ownContribution: string
  readonly stateContribution: string
  readonly total: string
  readonly dueOn: string
  readonly purposeCodes: readonly string[]
  readonly provisional: boolean
}

export function askDues(question: unknown): DuesAnswer {
  const steps: Step[] = []
  const result = dues(readCase(question, steps))
  return {
    base: formatTenge(result.base),
    ownBase: formatTenge(result.ownBase),
    employerDeduction: formatTenge(result.employerDeduction),
    ownContribution: formatTenge(result.ownContribution),
    stateContribution: formatTenge(result.stateContribution),
    total: formatTenge(result.total),
    dueOn: formatDay(result.dueOn),
    purposeCodes: result.purposeCodes,
    provisional: result.provisional,
    ...explained(steps),
  }
}

function readCase(question: unknown, trace: Step[]): DuesCase {
  const fields = new Fields(question, known)
  const book = fields.book()
  const month = fields.month('month')
  const payer = fields.oneOf('payer', payerKinds)
  const onIncome = payer === 'employer' || payer === 'gph'
  return {
    book,
    month,
    payer,
    income: (onIncome ? fields.sum('income') : fields.findSum('income')) ?? noMoney,
    otherBases: fields.findSum('otherBases') ?? noMoney,
    birthDate: fields.findDay('birthDate'),
    groupSpells: fields.groupSpells(),
    residence: fields.findOneOf('residence', residences) ?? 'citizen',
    trace,
  }
}
