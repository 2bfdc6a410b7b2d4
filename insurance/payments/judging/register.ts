/** What the register knows of the persons and payers of a batch of documents, looked up at once. */
import { foldName, namesAgree, type PaymentDocument, type PaymentLine } from '#documents'
import {
  type Payer,
  type PersonOfIntake,
  payersByIdentifier,
  personsForIntake,
  unfoldNames,
} from '#insurance/registry'
import type { Connection } from '#platform/database'

export type KnownPerson = PersonOfIntake

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
  const persons = await personsForIntake(connection, iins)
  return { persons, payers }
}

/** Whether the names of the line can be the person's, as both are folded for comparison. */
export function isNamed({ nameFold }: KnownPerson, line: PaymentLine): boolean {
  const surname = foldName(line.surname)
  const givenName = foldName(line.givenName)
  const patronymic = foldName(line.patronymic)
  // The fold is the three with a space between; it is not put together for each line.
  const same =
    nameFold.length === surname.length + givenName.length + patronymic.length + 2 &&
    nameFold.startsWith(surname) &&
    nameFold.startsWith(givenName, surname.length + 1) &&
    nameFold.endsWith(patronymic)
  return same || namesAgree(line, unfoldNames(nameFold))
}
