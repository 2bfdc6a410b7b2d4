/** Records a batch of the register of persons: new persons, new versions, numbers, and persons that are one or two. */
import type { Connection, Instant } from '#platform/database'
import type { Iin } from '#vocabulary/iin.ts'
import { type PersonRow, tiesNumbers } from './extracts/person-row.ts'
import { foldPersons, type PersonMove } from './folding/fold-persons.ts'
import { moveSpells, partSpells, type SpellMove } from './folding/fold-spells.ts'
import type { RecordedBatch } from './import-extract.ts'
import { inForce } from './person-facts.ts'
import {
  findMergedAt,
  knownSpells,
  loadEarlier,
  loadHolders,
  loadSpells,
  numberPersons,
  saveNumbers,
  savePersons,
  saveSpells,
} from './store.ts'

export async function recordPersons(
  tx: Connection,
  rows: readonly PersonRow[],
  recordedAt: Instant,
): Promise<RecordedBatch> {
  const allNumbers = rows.some(tiesNumbers)
  const holders = await loadHolders(tx, rows.flatMap(numbersIn), { allNumbers })
  const own = rows.map((row) => row.iin)
  const before = new Map(holders)
  const changes = foldPersons(rows, { holders, earlier: await loadEarlier(tx, own, holders) })
  await numberPersons(tx, changes.persons)
  await savePersons(tx, changes.persons, recordedAt)
  const moved = [...changes.numbers].filter(([iin, person]) => before.get(iin) !== person)
  await saveNumbers(tx, moved, recordedAt)
  for (const move of changes.moves) await saveSpells(tx, await spellsMoved(tx, move), recordedAt)
  const touched = new Set([...changes.persons].map((person) => person.personId!))
  for (const { from, into } of changes.moves) touched.add(from.personId!).add(into.personId!)
  return {
    added: changes.added,
    changed: changes.changed,
    faults: changes.faults,
    touched: [...touched],
    moves: changes.moves.map(({ from, into, iins }) => ({
      from: from.personId!,
      into: into.personId!,
      iins,
    })),
  }
}

const numbersIn = ({ iin, previousIin, mergedInto }: PersonRow): Iin[] => {
  const iins = [iin]
  if (previousIin !== undefined) iins.push(previousIin)
  if (mergedInto !== undefined) iins.push(mergedInto)
  return iins
}

async function spellsMoved(tx: Connection, { from, into }: PersonMove): Promise<SpellMove> {
  const [fromId, intoId] = [from.personId!, into.personId!]
  const rows = await loadSpells(tx, [fromId, intoId])
  const ofFrom = rows.filter((row) => row.personId === fromId)
  const ofInto = rows.filter((row) => row.personId === intoId)
  if (from.mergedInto === into) {
    return moveSpells({ from: inForce(ofFrom), into: inForce(ofInto), intoId })
  }
  const mergedAt = await findMergedAt(tx, intoId)
  if (mergedAt === undefined) return { takeBack: [], tell: [] }
  const takenThen = new Set(ofInto.filter((row) => row.recordedAt === mergedAt).map((row) => row.reverses))
  return partSpells({
    takenFromOne: knownSpells(ofInto).takenBack.filter((row) => takenThen.has(row.spellId)),
    otherHad: inForce(ofFrom.filter((row) => row.recordedAt < mergedAt)),
    otherHas: inForce(ofFrom),
  })
}
