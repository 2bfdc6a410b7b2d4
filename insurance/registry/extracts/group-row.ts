/** One row of the register of groups: a stretch of days of one person, in a group, in business or in work. */
import { type Group, groups } from '#law'
import type { Day } from '#vocabulary/day.ts'
import type { Iin } from '#vocabulary/iin.ts'
import { parseTenge, type Tiyn } from '#vocabulary/tiyn.ts'
import type { ExtractRow, GroupColumn, RowFault } from './format.ts'
import { RowChecks } from './row-checks.ts'

export type SpellKind = Group | 'entrepreneur' | 'employment' | 'gph'

export const spellKinds: readonly SpellKind[] = [...groups, 'entrepreneur', 'employment', 'gph']

export type GroupRow = {
  readonly row: number
  readonly iin: Iin
  readonly kind: SpellKind
  readonly from: Day
  /** The first day no longer in. */
  readonly until?: Day
  /** Which register says so, and by which of its records. */
  readonly source: string
  readonly evidence: string
  /** BIN or IIN of the employer or customer. */
  readonly payer?: string
  readonly monthlyIncome?: Tiyn
  /** The register takes the spell back. */
  readonly withdrawn: boolean
}

export function readGroupRow(row: ExtractRow<GroupColumn>): GroupRow | RowFault[] {
  const checks = new RowChecks(row)
  checks.filled('iin')
  const iin = checks.iin('iin')?.iin
  checks.filled('spell')
  const kind = checks.oneOf('spell', { known: spellKinds, code: 'spell-unknown' })
  checks.filled('from')
  const from = checks.day('from')
  const until = checks.day('until')
  checks.inOrder(from, until, 'until')
  const payer = checks.payerIdentifier('payer')
  if ((kind === 'employment' || kind === 'gph') && row.values.payer === '')
    checks.wrong('payer', 'payer-missing')
  const { monthlyIncome, source, evidence } = row.values
  const income = parseTenge(monthlyIncome)
  if (monthlyIncome !== '' && income === undefined) checks.wrong('monthlyIncome', 'income-malformed')
  const withdrawn = checks.oneOf('withdrawn', { known: ['yes', 'no'], code: 'withdrawn-malformed' })
  if (checks.faults.length > 0 || iin === undefined || kind === undefined || from === undefined)
    return checks.faults
  return {
    row: row.row,
    iin,
    kind,
    from,
    ...(until ? { until } : {}),
    source: source.normalize('NFC'),
    evidence: evidence.normalize('NFC'),
    ...(payer ? { payer } : {}),
    ...(income === undefined ? {} : { monthlyIncome: income }),
    withdrawn: withdrawn === 'yes',
  }
}
