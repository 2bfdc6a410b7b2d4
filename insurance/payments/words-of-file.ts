/** The words by which a file is found: those of its name and of its payers, in the letters names are compared by. */
import { foldName } from '#documents'
import { payersByIdentifier } from '#insurance/registry'
import type { Connection } from '#platform/database'
import { isBinShaped } from '#vocabulary/bin.ts'
import type { FileAnswer } from './answer.ts'

/** What the register of payers calls the firms, by number. */
export type PayerNames = ReadonlyMap<string, string>

type OfFile = Pick<FileAnswer, 'documents'>

/** Of a file of more documents the first are found by their payers. */
const mostDocuments = 1000

/** What the register calls the firms among the payers of these files. */
export async function payerNames(
  connection: Connection,
  answers: readonly (OfFile | undefined)[],
): Promise<PayerNames> {
  const payers = answers.flatMap((answer) => answer?.documents.map(({ payer }) => payer.identifier) ?? [])
  const known = await payersByIdentifier(connection, payers.filter(isBinShaped))
  return new Map([...known.values()].flatMap(({ identifier, name }) => (name ? [[identifier, name]] : [])))
}

const longestWord = 60

/** The words of a text, folded: `Үлгі ЖШС` and `улги жшс` have the same. */
export const foldedWords = (text: string): string[] => [
  ...new Set(
    (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [])
      .map((word) => foldName(word).slice(0, longestWord))
      .filter((word) => /^[\p{L}\p{N}]+$/u.test(word)),
  ),
]

/** A firm is found by its number too; of a person no whole number is shown, and none is kept here. */
export async function wordsOfFile(
  connection: Connection,
  fileName: string,
  { documents }: OfFile,
): Promise<string[]> {
  const first = documents.slice(0, mostDocuments)
  const registered = await payerNames(connection, [{ documents: first }])
  const payers = new Set(
    first.flatMap(({ payer: { identifier, name } }) => [
      name,
      registered.get(identifier) ?? '',
      /^\d{12}$/.test(identifier) && isBinShaped(identifier) ? identifier : '',
    ]),
  )
  return foldedWords([fileName, ...payers].join(' '))
}
