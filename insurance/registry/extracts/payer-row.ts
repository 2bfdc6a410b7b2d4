/** One row of the register of payers. */
import type { Day } from '#vocabulary/day.ts'
import { type ExtractRow, type PayerColumn, type RowFault, registeredPayerKinds } from './format.ts'
import { RowChecks } from './row-checks.ts'

export type RegisteredPayerKind = (typeof registeredPayerKinds)[number]

export type PayerFacts = {
  /** BIN or IIN. */
  readonly identifier: string
  readonly kind: RegisteredPayerKind
  readonly name: string
  readonly deregisteredOn?: Day
  readonly suspendedFrom?: Day
  readonly suspendedUntil?: Day
}

export type PayerRow = PayerFacts & { readonly row: number }

export function readPayerRow(row: ExtractRow<PayerColumn>): PayerRow | RowFault[] {
  const checks = new RowChecks(row)
  checks.filled('identifier')
  const identifier = checks.payerIdentifier('identifier')
  checks.filled('kind')
  const kind = checks.oneOf('kind', { known: registeredPayerKinds, code: 'payer-kind-unknown' })
  const name = checks.filled('name').normalize('NFC')
  const deregisteredOn = checks.day('deregisteredOn')
  const suspendedFrom = checks.day('suspendedFrom')
  const suspendedUntil = checks.day('suspendedUntil')
  if (suspendedUntil !== undefined && row.values.suspendedFrom === '') {
    checks.wrong('suspendedFrom', 'suspension-without-start')
  }
  checks.inOrder(suspendedFrom, suspendedUntil, 'suspendedUntil')
  if (checks.faults.length > 0 || identifier === undefined || kind === undefined) return checks.faults
  return {
    row: row.row,
    identifier,
    kind,
    name,
    ...(deregisteredOn ? { deregisteredOn } : {}),
    ...(suspendedFrom ? { suspendedFrom } : {}),
    ...(suspendedUntil ? { suspendedUntil } : {}),
  }
}
