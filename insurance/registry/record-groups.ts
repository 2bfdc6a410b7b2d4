/** Records a batch of the register of groups, and of the register of payers. */
import type { Connection, Instant } from '#platform/database'
import type { RowFault } from './extracts/format.ts'
import type { GroupRow } from './extracts/group-row.ts'
import type { PayerRow } from './extracts/payer-row.ts'
import { foldPayers } from './folding/fold-payers.ts'
import { foldSpells, type ToldSpell } from './folding/fold-spells.ts'
import type { RecordedBatch } from './import-extract.ts'
import { knownSpells, loadSpells, saveSpells } from './store.ts'
import { getOrAddPayers, payersByIdentifier, savePayers } from './store-payers.ts'
import { type KnownPerson, personsByIin } from './store-persons.ts'

export async function recordGroups(
  tx: Connection,
  rows: readonly GroupRow[],
  recordedAt: Instant,
): Promise<RecordedBatch> {
  const persons = await personsByIin(
    tx,
    rows.map((row) => row.iin),
  )
  const faults: RowFault[] = []
  const placed = rows.filter((row) => {
    const fault = faultOfPerson(row, persons.get(row.iin))
    if (fault) faults.push(fault)
    return !fault
  })
  const identifiers = new Set(placed.flatMap((row) => row.payer ?? []))
  const payers = await getOrAddPayers(
    tx,
    [...identifiers].map((identifier) => ({ identifier })),
    recordedAt,
  )
  const told = placed.map(({ iin, payer, ...row }): ToldSpell => {
    const payerId = payer === undefined ? undefined : payers.get(payer)!
    return { ...row, personId: persons.get(iin)!.personId, ...(payerId === undefined ? {} : { payerId }) }
  })
  const known = await loadSpells(tx, [...new Set(told.map((spell) => spell.personId))])
  const changes = foldSpells(told, knownSpells(known))
  await saveSpells(tx, changes, recordedAt)
  const touched = new Set([...changes.takeBack, ...changes.tell].map((spell) => spell.personId))
  return { ...changes, faults: [...faults, ...changes.faults], touched: [...touched], moves: [] }
}

function faultOfPerson(row: GroupRow, person: KnownPerson | undefined): RowFault | undefined {
  if (!person) return { row: row.row, field: 'iin', code: 'person-unknown' }
  return row.from < person.birthDate ? { row: row.row, field: 'from', code: 'from-before-birth' } : undefined
}

export async function recordPayers(
  tx: Connection,
  rows: readonly PayerRow[],
  recordedAt: Instant,
): Promise<RecordedBatch> {
  const known = await payersByIdentifier(
    tx,
    rows.map((row) => row.identifier),
  )
  const { payers, added, changed } = foldPayers(rows, known)
  await savePayers(tx, payers, recordedAt)
  return { added, changed, faults: [], touched: [], moves: [] }
}
