/** What the register knows of the persons and payers of a batch of documents, looked up at once. */
import { foldName, namesAgree, type PaymentDocument, type PaymentLine } from '#documents'
import {
  type Payer,
  type PersonFacts,
  type KnownPerson as PersonOfRegister,
  payersByIdentifier,
  personsByIin,
  stretchesOf,
  unfoldNames,
} from '#insurance/registry'
import type { Connection } from '#platform/database'

/** A person of the register, with what the intake asks of him. */
export type KnownPerson = PersonOfRegister & {
  /** Groups, business and work. */
  readonly facts?: PersonFacts | undefined
}

export type Register = {
  /** By the IIN under which the line came. */
  readonly persons: ReadonlyMap<string, KnownPerson>
  /** By BIN or IIN; a payer not registered is absent. */
  readonly payers: ReadonlyMap<string, Payer>
}

/** Looks up everybody the documents name, in a handful of statements however many they are. */
export function readRegister(
  connection: Connection,
  documents: readonly PaymentDocument[],
): Promise<Register> {
  const iins = new Set<string>()
  for (const document of documents) for (const line of document.lines) iins.add(line.iin)
  return readRegisterOf(connection, { iins, identifiers: documents.map(({ payer }) => payer.identifier) })
}

/** Looks up the persons of these numbers, and these payers, who may be persons too. */
export async function readRegisterOf(
  connection: Connection,
  { iins, identifiers }: { iins: Set<string>; identifiers: readonly string[] },
): Promise<Register> {
  if (iins.size === 0) return { persons: new Map(), payers: new Map() }
  for (const identifier of identifiers) iins.add(identifier)
  const payers = await payersByIdentifier(connection, identifiers)
  const persons: Map<string, KnownPerson> = await personsByIin(connection, [...iins])
  const distinct = new Map([...persons.values()].map((person) => [person.personId, person]))
  const stretches = await stretchesOf(connection, [...distinct.values()])
  for (const [iin, person] of persons) {
    const facts = stretches.get(person.personId)
    if (facts) persons.set(iin, { ...person, facts })
  }
  return { persons, payers }
}

/** Whether the names of the line can be the person's, as both are folded for comparison. */
export function isNamed(person: KnownPerson, line: PaymentLine): boolean {
  const { surname, givenName, patronymic } = line
  if (person.nameFold === `${foldName(surname)} ${foldName(givenName)} ${foldName(patronymic)}`) return true
  return namesAgree(line, unfoldNames(person.nameFold))
}
