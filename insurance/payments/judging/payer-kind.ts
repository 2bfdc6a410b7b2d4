/** Who the payer of a line is to the person of the line: the record of status asks who paid. Pure. */
import type { PersonOfIntake, RegisteredPayer } from '#insurance/registry'
import type { PayerKind } from '#law'
import { type DayNumber, dayNumber } from '#vocabulary/day.ts'

/** The days of the month paid for: first and last. */
export type MonthDays = { readonly first: DayNumber; readonly last: DayNumber }

type Stretch = { readonly from: DayNumber; readonly until?: DayNumber }

/** Whether any day of the month lies in the stretch. */
export const touches = ({ from, until }: Stretch, days: MonthDays): boolean =>
  from <= days.last && (until === undefined || until > days.first)

/** The payer of a document; `known` as the register of payers has him, `asPerson` where he is a person himself. */
export type PayerOfDocument = {
  readonly identifier: string
  readonly payerId: number
  readonly known?: RegisteredPayer | undefined
  readonly asPerson?: PersonOfIntake | undefined
}

const businessKinds: ReadonlySet<string> = new Set(['entrepreneur', 'peasant-farm', 'private-practice'])

/** Whether a natural person pays as a business: the register of payers says so, or a spell of business in the month. */
export const paysAsBusiness = ({ known, asPerson }: PayerOfDocument, days: MonthDays): boolean =>
  (known !== undefined && businessKinds.has(known.kind)) || isInBusiness(asPerson, days)

const isInBusiness = (person: PersonOfIntake | undefined, days: MonthDays): boolean =>
  person?.entrepreneurSpells.some((spell) => touches(spell, days)) ?? false

/** Whether the payer is a person, by the number: the fifth digit of a BIN is 4 to 6, of an IIN 0 to 3. */
export const isPersonsNumber = (identifier: string): boolean => identifier.charCodeAt(4) - 48 < 4

type PayerQuestion = {
  /** 121 employer's deduction, 122 contribution; 123 and 124 penalties on them. */
  readonly purposeCode: number
  readonly payer: PayerOfDocument
  readonly person: PersonOfIntake
  readonly days: MonthDays
}

/** Whether the register of payers has him as the head of a peasant farm in the month: not taken off it before. */
const isFarmer = ({ known }: PayerOfDocument, days: MonthDays): boolean =>
  known?.kind === 'peasant-farm' &&
  (known.deregisteredOn === undefined || dayNumber(known.deregisteredOn) > days.first)

/**
 * A deduction (121) is an employer's. A contribution (122) paid under one's own number is a peasant farm's where the
 * register of payers says so, an entrepreneur's in a month of business, else a self-payer's; paid by an organisation or
 * a business it is withheld from wages, or from a civil-law contract with that payer; paid by any other person it was
 * paid for a self-payer.
 */
export function payerKindOf({ purposeCode, payer, person, days }: PayerQuestion): PayerKind {
  if (purposeCode === 121) return 'employer'
  if (payer.asPerson?.personId === person.personId) {
    if (isFarmer(payer, days)) return 'peasant-farm'
    return isInBusiness(person, days) ? 'entrepreneur' : 'self'
  }
  if (isPersonsNumber(payer.identifier) && !paysAsBusiness(payer, days)) return 'self'
  const byContract = person.employments.some(
    (spell) => spell.kind === 'gph' && spell.payerId === payer.payerId && touches(spell, days),
  )
  return byContract ? 'gph' : 'employer'
}
