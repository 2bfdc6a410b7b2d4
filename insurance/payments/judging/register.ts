/** What the register knows of the persons and payers of a batch of documents, looked up at once. */
import { foldName, namesAgree, type PaymentDocument, type PaymentLine } from '#documents'
import {
  type PersonOfIntake,
  payersByIdentifier,
  personsForIntake,
  type RegisteredPayer,
  unfoldNames,
} from '#insurance/registry'
import type { Connection } from '#platform/database'

export type KnownParties = {
  /** By the IIN under which the line came. */
  readonly persons: ReadonlyMap<string, PersonOfIntake>
  /** By BIN or IIN; a payer not registered is absent. */
  readonly payers: ReadonlyMap<string, RegisteredPayer>
}

/** A register that grows as the documents of a batch come to be judged: who was looked up is not looked up again. */
export class BatchRegister implements KnownParties {
  readonly persons = new Map<string, PersonOfIntake>()
  readonly payers: ReadonlyMap<string, RegisteredPayer>
  readonly #asked = new Set<string>()

  private constructor(payers: ReadonlyMap<string, RegisteredPayer>) {
    this.payers = payers
  }

  /** With the payers of all the documents. */
  static async open(connection: Connection, documents: readonly PaymentDocument[]): Promise<BatchRegister> {
    const identifiers = documents.map(({ payer }) => payer.identifier)
    return new BatchRegister(
      documents.length === 0 ? new Map() : await payersByIdentifier(connection, identifiers),
    )
  }

  /** Looks up everybody the documents name, in a handful of statements however many they are. */
  async addPersons(connection: Connection, documents: readonly PaymentDocument[]): Promise<void> {
    const iins: string[] = []
    const ask = (iin: string): void => {
      if (this.#asked.has(iin)) return
      this.#asked.add(iin)
      iins.push(iin)
    }
    for (const { payer, lines } of documents) {
      ask(payer.identifier)
      for (const line of lines) ask(line.iin)
    }
    for (const [iin, person] of await personsForIntake(connection, iins)) this.persons.set(iin, person)
  }
}

/** Looks up the persons of these numbers, and these payers, who may be persons too. */
export async function readRegisterOf(
  connection: Connection,
  { iins, identifiers }: { iins: Set<string>; identifiers: readonly string[] },
): Promise<KnownParties> {
  if (iins.size === 0) return { persons: new Map(), payers: new Map() }
  for (const identifier of identifiers) iins.add(identifier)
  const payers = await payersByIdentifier(connection, identifiers)
  const persons = await personsForIntake(connection, iins)
  return { persons, payers }
}

/** Whether the names of the line can be the person's, as both are folded for comparison. */
export function isNamed({ nameFold }: PersonOfIntake, line: PaymentLine): boolean {
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
