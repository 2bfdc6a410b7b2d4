/** The person-month record read in the order of persons, for what is computed for everybody. */
import type { Connection, CopyRow } from '#platform/database'
import type { Month } from '#vocabulary/month.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'
import { asPaidBy, type CreditInForce, inForce } from './credit.ts'
import { readPayerKind } from './stored-payer.ts'

type StreamedCredit = CreditInForce & { readonly transferId: number; readonly reverses?: number }

/**
 * Hands over the credits in force of each person of a range (`until` not included) who has any, in the order of
 * person_id. Gives back how many persons there were. The list handed over is not used again afterwards.
 */
export async function streamCredits(
  connection: Connection,
  range: { from: number; until: number },
  take: (personId: number, credits: readonly CreditInForce[]) => void,
): Promise<number> {
  let persons = 0
  let current = -1
  let credits: StreamedCredit[] = []
  const hand = (): void => {
    if (credits.length === 0) return
    persons++
    take(current, inForce(credits))
  }
  await connection.copyOut(
    `SELECT person_id, transfer_id, reverses, amount, month, credited_on,
            payer_kind
       FROM contributions.person_month WHERE person_id >= $1 AND person_id < $2
      ORDER BY person_id, month, transfer_id`,
    [range.from, range.until],
    (row) => {
      const personId = row.int8()
      if (personId !== current) {
        hand()
        current = personId
        credits = []
      }
      credits.push(streamed(row))
    },
  )
  hand()
  return persons
}

function streamed(row: CopyRow): StreamedCredit {
  const transferId = row.int8()
  const reverses = row.int8OrNull()
  const amount = row.int8() as Tiyn
  const month = row.int4() as Month
  const creditedOn = row.day()
  const credit = asPaidBy(readPayerKind(row), { transferId, amount, month, creditedOn })
  return reverses === undefined ? credit : { ...credit, reverses }
}
