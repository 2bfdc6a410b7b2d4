/** For tests: persons, spells and credits put on record in one recording each, as imports and intakes would. */
import { type CreditedDue, record } from '#insurance/contributions'
import { post, type Transfer } from '#insurance/ledger'
import type { Clock } from '#platform/clock'
import { type Connection, CopyRows, type Instant } from '#platform/database'
import type { FreshDatabase } from '#platform/testing'
import { findCheckDigit } from '#vocabulary/check-digit.ts'
import { type Day, type DayNumber, day, dayNumber } from '#vocabulary/day.ts'
import { addMonths, firstDayOf, type Month, month } from '#vocabulary/month.ts'
import { type Tiyn, tenge } from '#vocabulary/tiyn.ts'
import { type Renewed, renew } from './renew.ts'

export type RecordedPerson = {
  readonly personId: number
  readonly birthOn?: Day
  readonly residence?: string
  readonly diedOn?: Day
  readonly participantFrom?: Day
  readonly mergedInto?: number
}

export type OracleSpell = {
  readonly personId: number
  readonly kind: string
  readonly from: DayNumber
  readonly until?: DayNumber
}

export type RecordedCredit = {
  readonly personId: number
  readonly month: number
  readonly amount: Tiyn
  readonly creditedOn: DayNumber
  readonly payerKind?: CreditedDue['payerKind']
  readonly payerId?: number
  readonly reverses?: number
}

export type Recorded = {
  readonly persons?: readonly RecordedPerson[]
  readonly spells?: readonly OracleSpell[]
  readonly credits?: readonly RecordedCredit[]
}

const usualBirth = '1850-01-01' as Day

/** A sound IIN of a person number: born in the 1800s, where age does not matter. */
export function iinOf(personId: number): string {
  for (let serial = personId * 10; ; serial++) {
    const digits = `5001011${String(serial).padStart(4, '0')}`
    const check = findCheckDigit(digits)
    if (check !== undefined) return digits + check
  }
}

export const on = (text: string): DayNumber => dayNumber(day(text))
export const wage = (personId: number, ofMonth: number, creditedOn: string): RecordedCredit => ({
  personId,
  month: ofMonth,
  amount: tenge(9000),
  creditedOn: on(creditedOn),
})

/** A year of wages and three months that the person paid himself, each on time, if that was all that was due. */
export const laterOnHisOwn = (personId: number, firstMonth: Month): RecordedCredit[] =>
  Array.from({ length: 15 }, (_, at) => {
    const paid = addMonths(firstMonth, at)
    return {
      personId,
      month: paid,
      amount: tenge(at < 12 ? 9000 : 4250),
      creditedOn: (firstDayOf(addMonths(paid, 1)) + 14) as DayNumber,
      payerKind: at < 12 ? 'employer' : 'self',
    }
  })

/** Records it all in one recording and renews whoever it touches; gives back its instant and the transfers' numbers. */
export function put(
  { database }: FreshDatabase,
  clock: Clock,
  { persons = [], spells = [], credits = [] }: Recorded,
): Promise<{ recordedAt: Instant; transferIds: number[]; renewed: Renewed }> {
  return database.recording(clock, async (tx, recordedAt) => {
    await putPersons(tx, persons, recordedAt)
    await putSpells(tx, spells, recordedAt)
    const transferIds = await putCredits(tx, credits, recordedAt)
    const touched = [...persons, ...spells, ...credits].map(({ personId }) => personId)
    const renewed = await renew(tx, touched, recordedAt)
    return { recordedAt, transferIds, renewed }
  })
}

async function putPersons(
  tx: Connection,
  persons: readonly RecordedPerson[],
  recordedAt: Instant,
): Promise<void> {
  const [rows, numbers] = [new CopyRows(), new CopyRows()]
  for (const { personId, birthOn = usualBirth, residence = 'citizen', ...more } of persons) {
    rows.row(13).int8(personId).instant(recordedAt).day(dayNumber(birthOn))
    for (const one of [more.diedOn, more.participantFrom]) {
      if (one === undefined) rows.nothing()
      else rows.day(dayNumber(one))
    }
    rows.text('female').text(residence)
    if (more.mergedInto === undefined) rows.nothing()
    else rows.int8(more.mergedInto)
    const iin = iinOf(personId)
    rows.text(iin).text('Мысалова').text('Жанар').text('').text('мысалова жанар')
    numbers
      .row(3)
      .text(iin)
      .instant(recordedAt)
      .int8(more.mergedInto ?? personId)
  }
  await tx.copyIn(
    `registry.person (person_id, recorded_at, birth_on, died_on, participant_from, sex, residence, merged_into, iin,
       surname, given_name, patronymic, name_fold)`,
    rows,
  )
  await tx.copyIn('registry.person_by_iin (iin, recorded_at, person_id)', numbers)
}

async function putSpells(tx: Connection, spells: readonly OracleSpell[], recordedAt: Instant): Promise<void> {
  for (const { personId, kind, from, until } of spells) {
    await tx.execute(
      `INSERT INTO registry.spell (person_id, spell_id, recorded_at, from_on, until_on, spell_kind, source, evidence)
       VALUES ($1, nextval('registry.spell_id'), $2, DATE '1970-01-01' + $3::int, DATE '1970-01-01' + $4::int, $5,
         'test', '')`,
      [personId, recordedAt, from, until ?? null, kind],
    )
  }
}

async function putCredits(
  tx: Connection,
  credits: readonly RecordedCredit[],
  recordedAt: Instant,
): Promise<number[]> {
  const transfers = credits.map(
    ({ personId, amount, creditedOn, reverses }): Transfer => ({
      personId,
      amount,
      ...(reverses === undefined
        ? { debit: 'receipts', credit: 'person-dues', reason: 'posted' }
        : { debit: 'person-dues', credit: 'receipts', reason: 'reversed', reverses }),
      cause: 1,
      causeLine: 1,
      movedOn: creditedOn,
    }),
  )
  const posted = await post(tx, transfers, recordedAt)
  if (!posted.posted) throw new Error(posted.refusal.code)
  const written = credits.map(
    (credit, place): CreditedDue => ({
      personId: credit.personId,
      transferId: posted.firstTransferId + place,
      month: month(credit.month) as Month,
      amount: credit.amount,
      payerId: credit.payerId ?? 1,
      payerKind: credit.payerKind ?? 'employer',
      purposeCode: 122,
      creditedOn: credit.creditedOn,
      ...(credit.reverses === undefined ? {} : { reverses: credit.reverses }),
    }),
  )
  await record(tx, written, recordedAt)
  return written.map(({ transferId }) => transferId)
}
