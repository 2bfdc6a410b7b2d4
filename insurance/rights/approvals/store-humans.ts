/** By what the record knows the humans behind accounts. */
import type { Connection } from '#platform/database'
import type { Day } from '#vocabulary/day.ts'

type AccountAsTold = {
  readonly accountId: number
  readonly issuer: string
  readonly digest: string | null
  readonly personIds: readonly number[]
}

/** Each with the persons of all accounts that are told to be the same human’s. */
export const accountsAsTold = (
  connection: Connection,
  accountIds: readonly number[],
): Promise<AccountAsTold[]> =>
  connection.query<AccountAsTold>(
    `SELECT account_id AS "accountId", issuer, encode(human_digest, 'hex') AS digest,
            ARRAY(SELECT a.person_id WHERE a.person_id IS NOT NULL
                  UNION SELECT same.person_id FROM rights.account AS same
                         WHERE same.human_digest = a.human_digest AND same.person_id IS NOT NULL) AS "personIds"
       FROM rights.account AS a WHERE account_id = ANY($1::bigint[])`,
    [accountIds],
  )

/** Of how many people of offices it is known who they are. */
export type StaffTold = { readonly all: number; readonly byPerson: number; readonly byClaim: number }

/** Of those who signed in within the month before as more than citizens, or to whom something is granted. */
export async function countStaffTold(connection: Connection, on: Day): Promise<StaffTold> {
  const [row] = await connection.query<StaffTold>(
    `SELECT count(*) AS all, count(person_id) AS "byPerson", count(human_digest) AS "byClaim"
       FROM (SELECT DISTINCT ON (account_id) account_id, roles FROM rights.session
              WHERE signed_in_at >= $1::date - 30 ORDER BY account_id, session_id DESC) AS last
       JOIN rights.account AS a USING (account_id)
      WHERE roles @? '$[*] ? (@.role != "citizen")'
         OR EXISTS (SELECT FROM rights.staff_grant AS g
                     WHERE g.account_id = a.account_id AND ended_at IS NULL AND until_on > $1::date)`,
    [on],
  )
  return row!
}
