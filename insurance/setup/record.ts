/** What there is in the record of an installation: who may give rights, how full the registers are, whether money came. */
import { countAttachments } from '#insurance/attachment'
import { countFiles } from '#insurance/payments'
import { countRegisters, mostCounted, type RegisterCounts } from '#insurance/registry'
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
  /** Rows of the register of attachments, up to one more than `mostCounted`. */
  readonly attachments: number
  /** Payment files accepted. */
  readonly files: number
}

const mostNamed = 5

export async function lookAtRecord(connection: Connection, today: Day): Promise<RecordFound> {
  const [administrators, firstSignedIn, staff, registers, attachments, files] = await Promise.all([
    administratorsOn(connection, today),
    firstToSignIn(connection, mostNamed),
    countStaffTold(connection, today),
    countRegisters(connection),
    countAttachments(connection, mostCounted + 1),
    countFiles(connection, { state: 'accepted' }),
  ])
  return { administrators, firstSignedIn, staff, ...registers, attachments, files }
}
