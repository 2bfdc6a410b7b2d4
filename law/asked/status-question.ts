/** The rule `status`: whether a person is insured on a day, since when, until when and why. */

import { dayNumberOf } from '#vocabulary/day.ts'
import { largestAssessable } from '#vocabulary/tiyn.ts'
import { isOwnPayment, isUnifiedPayment, type PayerKind } from '../contributions/dues-case.ts'
import { residences } from '../residence.ts'
import { statusWords } from '../status/explained/words.ts'
import { type StatusTold, toldStatus } from '../status/explained/written.ts'
import type { Credit, EntrepreneurSpell, PersonFacts, Spell } from '../status/facts.ts'
import { firstMonthKept, lastMonthKept } from '../status/month-slots.ts'
import { statusOn } from '../status/status-on.ts'
import { askable } from './askable.ts'
import { BadCase } from './bad-case.ts'
import { Fields } from './fields.ts'
import { deductionOfEmployer, diedBeforeBirth, unifiedPaymentMonths } from './refusal-words.ts'

const known = [
  'edition',
  'on',
  'birthDate',
  'diedOn',
  'residence',
  'participantFrom',
  'groups',
  'entrepreneurSpells',
  'payments',
]
const paymentFields = ['month', 'amount', 'kind', 'payer', 'creditedOn']
const pauseFields = ['from', 'until']
const spellFields = [...pauseFields, 'suspended']
const kinds = ['employer-deduction', 'contribution'] as const

/** Who may have paid for a month. */
export const payersOfMonths = [
  'employer',
  'gph',
  'entrepreneur',
  'self',
  'single-payment',
  'unified-payment',
  'platform',
  'assistant',
  'peasant-farm',
] as const satisfies readonly PayerKind[]

const unifiedPaymentFrom = 201_901
const unifiedPaymentThrough = 202_312

/** A record keeps months to the end of 2189; its window and its runs must fit before that. */
const lastDayAsked = dayNumberOf(2180, 12, 31)

export const statusRule = askable({
  fields: known,
  timeField: 'on',
  words: statusWords,
  ask(fields, trace): StatusTold {
    const book = fields.book()
    const on = fields.day('on')
    if (on > lastDayAsked) throw new BadCase('out-of-range', 'on')
    const facts: PersonFacts = {
      birthDate: fields.findDay('birthDate'),
      diedOn: fields.findDay('diedOn'),
      participantFrom: fields.findDay('participantFrom'),
      residence: fields.findOneOf('residence', residences) ?? 'citizen',
      groupSpells: fields.groupSpells(),
      entrepreneurSpells: fields.list('entrepreneurSpells', readSpell),
      credits: readCredits(fields),
    }
    const { birthDate, diedOn } = facts
    if (birthDate !== undefined && diedOn !== undefined && diedOn < birthDate) {
      throw new BadCase('fields-disagree', 'diedOn', diedBeforeBirth)
    }
    const answer = statusOn(facts, book, on)
    trace.push(...answer.steps)
    return toldStatus(answer)
  },
})

function readCredits(fields: Fields): Credit[] {
  fields.requireList('payments')
  return fields.list('payments', readCredit)
}

function readSpell(element: unknown, path: string): EntrepreneurSpell {
  const fields = new Fields(element, spellFields, path)
  return { ...fields.spell(), suspended: fields.list('suspended', readPause) }
}

const readPause = (element: unknown, path: string): Spell => new Fields(element, pauseFields, path).spell()

function readCredit(element: unknown, path: string): Credit {
  const fields = new Fields(element, paymentFields, path)
  const month = fields.month('month')
  if (month < firstMonthKept || month > lastMonthKept) throw new BadCase('out-of-range', fields.at('month'))
  const kind = fields.oneOf('kind', kinds)
  const payer = fields.oneOf('payer', payersOfMonths)
  if (kind === 'employer-deduction' && payer !== 'employer' && payer !== 'single-payment') {
    throw new BadCase('fields-disagree', fields.at('payer'), deductionOfEmployer)
  }
  const ofUnifiedPayment = isUnifiedPayment(payer)
  if (ofUnifiedPayment && (month < unifiedPaymentFrom || month > unifiedPaymentThrough)) {
    throw new BadCase('fields-disagree', fields.at('month'), unifiedPaymentMonths)
  }
  const amount = fields.payment('amount')
  if (amount > largestAssessable) throw new BadCase('out-of-range', fields.at('amount'))
  return {
    month,
    amount,
    own: isOwnPayment(payer),
    ofUnifiedPayment,
    paidFor: isOwnPayment(payer) ? undefined : { by: payer, kind },
    creditedOn: fields.day('creditedOn'),
  }
}
