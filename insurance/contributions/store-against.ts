/** What is already credited for the months that a batch of payment lines is about to be credited for. */
import type { Connection } from '#platform/database'
import type { Month } from '#vocabulary/month.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'
import { type CreditedDue, inForce } from './credit.ts'

/** Persons and months asked about: two lists of one length. */
type PersonMonths = { readonly personIds: readonly number[]; readonly months: readonly Month[] }

type CreditAgainst = Pick<
  CreditedDue,
  'personId' | 'transferId' | 'month' | 'amount' | 'payerId' | 'purposeCode' | 'creditedOn' | 'reverses'
>

/** The credits in force of exactly those persons and months. */
export async function creditsAgainst(
  connection: Connection,
  asked: PersonMonths,
): Promise<readonly CreditAgainst[]> {
  if (asked.personIds.length === 0) return []
  const credits: CreditAgainst[] = []
  await connection.readRows(
    `SELECT credit.person_id, credit.transfer_id, credit.amount, credit.payer_id, credit.reverses, credit.month,
            credit.credited_on, credit.purpose_code
       FROM unnest($1::bigint[], $2::bigint[]) AS asked (person_id, month)
       JOIN contributions.person_month AS credit
         ON credit.person_id = asked.person_id AND credit.month = asked.month::int`,
    [asked.personIds, asked.months],
    (row) => {
      const personId = row.int8()
      const transferId = row.int8()
      const amount = row.int8() as Tiyn
      const payerId = row.int8()
      const reverses = row.int8OrNull()
      const month = row.int4() as Month
      const creditedOn = row.day()
      const found = { personId, transferId, amount, payerId, month, creditedOn, purposeCode: row.int2() }
      credits.push(reverses === undefined ? found : { ...found, reverses })
    },
  )
  return inForce(credits)
}
