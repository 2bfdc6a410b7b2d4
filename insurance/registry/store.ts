/** What an import of register extracts reads and records: persons, numbers and spells. */
import { type Connection, CopyRows, type Instant } from '#platform/database'
import { type Day, dayNumber } from '#vocabulary/day.ts'
import type { Iin, Sex } from '#vocabulary/iin.ts'
import type { Tiyn } from '#vocabulary/tiyn.ts'
import type { SpellKind } from './extracts/group-row.ts'
import type { PersonFactsOfRegister } from './extracts/person-row.ts'
import type { EarlierPerson, PersonState } from './folding/fold-persons.ts'
import type { KnownSpells, RecordedSpell, RegisteredSpell, SpellMove } from './folding/fold-spells.ts'
import { inForce } from './person-facts.ts'
import { nextIds, writeDay } from './store-payers.ts'
import { findPersonIds, listOf } from './store-persons.ts'

type PersonText = {
  person_id: number
  iin: Iin
  surname: string
  given_name: string
  patronymic: string
  name_fold: string
  birth_on: Day
  sex: Sex
  residence: PersonFactsOfRegister['residence']
  participant_from: Day | null
  died_on: Day | null
}
const personColumns = `person_id, iin, surname, given_name, patronymic, name_fold, birth_on, sex, residence,
  participant_from, died_on`

const factsOf = (text: PersonText): PersonFactsOfRegister => ({
  surname: text.surname,
  givenName: text.given_name,
  patronymic: text.patronymic,
  nameFold: text.name_fold,
  birthDate: text.birth_on,
  sex: text.sex,
  residence: text.residence,
  ...(text.participant_from === null ? {} : { participantFrom: text.participant_from }),
  ...(text.died_on === null ? {} : { diedOn: text.died_on }),
})

/** Whose these numbers are; with `allNumbers`, the other numbers of the same persons too. */
export async function loadHolders(
  tx: Connection,
  iins: readonly Iin[],
  { allNumbers }: { allNumbers: boolean },
): Promise<Map<Iin, PersonState>> {
  let ids = await findPersonIds(tx, iins)
  if (allNumbers)
    ids = await findPersonIds(tx, [...iins, ...(await numbersEverOf(tx, [...ids.values()])).keys()])
  const lines = await tx.query<PersonText>(
    `SELECT ${personColumns} FROM registry.person WHERE person_id = ANY($1::bigint[]) ORDER BY person_id, recorded_at`,
    [listOf([...new Set(ids.values())])],
    'registry-persons-in-full',
  )
  const states = new Map<number, PersonState>()
  for (const line of lines) {
    states.set(line.person_id, { personId: line.person_id, iin: line.iin, facts: factsOf(line) })
  }
  return new Map([...ids].map(([iin, id]) => [iin, states.get(id)!]))
}

/** Every number ever given to these persons, with one of those whose it was. */
async function numbersEverOf(tx: Connection, personIds: readonly number[]): Promise<Map<Iin, number>> {
  const lines = await tx.query<{ iin: Iin; person_id: number }>(
    'SELECT DISTINCT iin, person_id FROM registry.person_by_iin WHERE person_id = ANY($1::bigint[])',
    [listOf(personIds)],
  )
  return new Map(lines.map((line) => [line.iin, line.person_id]))
}

/** The numbers a person had when last merged into another; of one never merged, every number there was. */
async function lastNumbersOf(tx: Connection, personId: number): Promise<Iin[]> {
  const ever = [...(await numbersEverOf(tx, [personId])).keys()]
  const mergedAt = await findMergedAt(tx, personId)
  if (mergedAt === undefined) return ever
  const lines = await tx.query<{ iin: Iin; person_id: number }>(
    `SELECT DISTINCT ON (iin) iin, person_id FROM registry.person_by_iin
     WHERE iin = ANY($1::text[]) AND recorded_at < $2 ORDER BY iin, recorded_at DESC`,
    [listOf(ever), mergedAt],
  )
  return lines.filter((line) => line.person_id === personId).map((line) => line.iin)
}

/** For numbers that are no longer their person's own: what was last said under each. */
export async function loadEarlier(
  tx: Connection,
  iins: readonly Iin[],
  holders: ReadonlyMap<Iin, PersonState>,
): Promise<Map<Iin, EarlierPerson>> {
  const asked = iins.filter((iin) => holders.has(iin) && holders.get(iin)!.iin !== iin)
  if (asked.length === 0) return new Map()
  const mapped = await tx.query<{ iin: Iin; person_id: number }>(
    'SELECT DISTINCT iin, person_id FROM registry.person_by_iin WHERE iin = ANY($1::text[])',
    [listOf(asked)],
  )
  const lines = await tx.query<PersonText>(
    `SELECT ${personColumns} FROM registry.person
     WHERE person_id = ANY($1::bigint[]) AND iin = ANY($2::text[]) AND merged_into IS NULL ORDER BY person_id, recorded_at`,
    [listOf(mapped.map((line) => line.person_id)), listOf(asked)],
  )
  const known = new Map([...holders.values()].map((person) => [person.personId, person]))
  const earlier = new Map<Iin, EarlierPerson>()
  for (const line of lines) {
    const person = known.get(line.person_id) ?? {
      personId: line.person_id,
      iin: line.iin,
      facts: factsOf(line),
    }
    earlier.set(line.iin, { person, facts: factsOf(line), numbers: await lastNumbersOf(tx, line.person_id) })
  }
  return earlier
}

/** Gives new persons their ids. */
export async function numberPersons(tx: Connection, persons: Iterable<PersonState>): Promise<void> {
  const fresh = [...persons].filter((person) => person.personId === undefined)
  const ids = await nextIds(tx, 'person_id', fresh.length)
  for (const person of fresh) person.personId = ids.pop()!
}

/** A version of each person, which holds from here on. */
export async function savePersons(
  tx: Connection,
  persons: Iterable<PersonState>,
  at: Instant,
): Promise<void> {
  const rows = new CopyRows()
  for (const { personId, mergedInto, iin, facts } of persons) {
    rows.row(13).int8(personId!).instant(at).day(dayNumber(facts.birthDate))
    writeDay(writeDay(rows, facts.diedOn), facts.participantFrom)
    rows.text(facts.sex).text(facts.residence)
    if (mergedInto) rows.int8(mergedInto.personId!)
    else rows.nothing()
    rows.text(iin).text(facts.surname).text(facts.givenName).text(facts.patronymic).text(facts.nameFold)
  }
  await tx.copyIn(
    `registry.person (person_id, recorded_at, birth_on, died_on, participant_from, sex, residence, merged_into, iin,
       surname, given_name, patronymic, name_fold)`,
    rows,
  )
}

export async function saveNumbers(
  tx: Connection,
  numbers: Iterable<readonly [Iin, PersonState]>,
  at: Instant,
): Promise<void> {
  const rows = new CopyRows()
  for (const [iin, { personId }] of numbers) rows.row(3).text(iin).instant(at).int8(personId!)
  await tx.copyIn('registry.person_by_iin (iin, recorded_at, person_id)', rows)
}

type SpellText = {
  person_id: number
  spell_id: number
  reverses: number | null
  recorded_at: Instant
  spell_kind: SpellKind
  from_on: Day
  until_on: Day | null
  payer_id: number | null
  monthly_income: Tiyn | null
  source: string
  evidence: string
}
type StoredSpell = RecordedSpell & {
  readonly recordedAt: Instant
  /** The spell this row takes back. */
  readonly reverses?: number
}

const stored = (text: SpellText): StoredSpell => ({
  personId: text.person_id,
  spellId: text.spell_id,
  recordedAt: text.recorded_at,
  kind: text.spell_kind,
  from: text.from_on,
  ...(text.reverses === null ? {} : { reverses: text.reverses }),
  ...(text.until_on === null ? {} : { until: text.until_on }),
  ...(text.payer_id === null ? {} : { payerId: text.payer_id }),
  ...(text.monthly_income === null ? {} : { monthlyIncome: text.monthly_income }),
  source: text.source,
  evidence: text.evidence,
})

/** Every spell row of these persons, in the order recorded. */
export async function loadSpells(tx: Connection, personIds: readonly number[]): Promise<StoredSpell[]> {
  const lines = await tx.query<SpellText>(
    `SELECT person_id, spell_id, reverses, recorded_at, spell_kind, from_on, until_on, payer_id, monthly_income, source,
       evidence
     FROM registry.spell WHERE person_id = ANY($1::bigint[]) ORDER BY person_id, spell_id`,
    [listOf(personIds)],
    'registry-spells-in-full',
  )
  return lines.map(stored)
}

/** Which of a person's spell rows hold, and which were taken back. */
export function knownSpells(rows: readonly StoredSpell[]): KnownSpells {
  const present = inForce(rows)
  const holds = new Set(present)
  return { inForce: present, takenBack: rows.filter((row) => row.reverses === undefined && !holds.has(row)) }
}

/** When the person was last merged into another; undefined when never. */
export async function findMergedAt(tx: Connection, personId: number): Promise<Instant | undefined> {
  const [row] = await tx.query<{ merged_at: Instant | null }>(
    `SELECT max(recorded_at) AS merged_at FROM registry.person WHERE person_id = $1 AND merged_into IS NOT NULL`,
    [personId],
  )
  return row?.merged_at ?? undefined
}

/** Takes spells back by rows that name them, and tells others. */
export async function saveSpells(tx: Connection, { takeBack, tell }: SpellMove, at: Instant): Promise<void> {
  const ids = await nextIds(tx, 'spell_id', takeBack.length + tell.length)
  const rows = new CopyRows()
  for (const spell of takeBack) writeSpell(rows, { spell, spellId: ids.pop()!, at, reverses: spell.spellId })
  for (const spell of tell) writeSpell(rows, { spell, spellId: ids.pop()!, at })
  await tx.copyIn(
    `registry.spell (person_id, spell_id, recorded_at, from_on, until_on, payer_id, monthly_income, reverses,
       spell_kind, source, evidence)`,
    rows,
  )
}

type SpellToWrite = { spell: RegisteredSpell; spellId: number; at: Instant; reverses?: number }

function writeSpell(rows: CopyRows, { spell, spellId, at, reverses }: SpellToWrite): void {
  rows.row(11).int8(spell.personId).int8(spellId).instant(at)
  writeDay(writeDay(rows, spell.from), spell.until)
  for (const number of [spell.payerId, spell.monthlyIncome, reverses]) {
    if (number === undefined) rows.nothing()
    else rows.int8(number)
  }
  rows.text(spell.kind).text(spell.source).text(spell.evidence)
}
