/** What there is in the record of an installation: who may give rights, how full the registers are, whether money came. */
import { countFiles } from '#insurance/payments'
import { countRegisters, type RegisterCounts } from '#insurance/registry'
import {
  type Administrator,
  administratorsOn,
  countStaffTold,
  firstToSignIn,
  type StaffTold,
} from '#insurance/rights'
import type { Connection } from '#platform/database'
import type { Day } from '#vocabulary/day.ts'

export type RecordFound = RegisterCounts & {
  readonly administrators: readonly Administrator[]
  /** Who came in first of all: while there is no administrator, one of them may be named. */
  readonly firstSignedIn: readonly { readonly name: string; readonly subject: string }[]
  /** Whether people of offices are told apart. */
  readonly staff: StaffTold
  /** Payment files accepted. */
  readonly files: number
}

const mostNamed = 5

export async function lookAtRecord(connection: Connection, today: Day): Promise<RecordFound> {
  const [administrators, firstSignedIn, staff, registers, files] = await Promise.all([
    administratorsOn(connection, today),
    firstToSignIn(connection, mostNamed),
    countStaffTold(connection, today),
    countRegisters(connection),
    countFiles(connection, { state: 'accepted' }),
  ])
  return { administrators, firstSignedIn, staff, ...registers, files }
}
