/** Striking a person out of payment files and notices: out of bytes, lines, findings, names of files and references; sums stay. */
import { type Sought, strikeJson, strikeRows, strikeText } from '#documents'
import type { Connection, Database } from '#platform/database'
import {
  endingsBearing,
  namesBearing,
  referencesBearing,
  writeEnding,
  writeNoticeName,
  writeReferences,
} from './notices/store-struck-notices.ts'
import {
  filesNaming,
  linesNaming,
  piecesOf,
  strikeLine,
  textsOfFile,
  writeDocument,
  writePiece,
  writeTexts,
} from './stores/store-struck.ts'
import { foldedWords } from './words-of-file.ts'

type SoughtPerson = Sought & { readonly personId: number }

/** File after file, each in one transaction: cut off anywhere and begun again, it goes on with the files that are left. */
export async function strikeOutOfFiles(
  eraser: Database,
  sought: SoughtPerson,
  stopping: AbortSignal,
): Promise<void> {
  for (const fileId of await filesNaming(eraser, sought)) {
    if (stopping.aborted) return
    await eraser.transaction((tx) => strikeOutOfFile(tx, fileId, sought))
  }
  await eraser.transaction((tx) => strikeOutOfNotices(tx, sought))
}

/** The bytes of a notice are not kept: its name, its references and why an entry was ended are all that somebody wrote. */
async function strikeOutOfNotices(tx: Connection, sought: Sought): Promise<void> {
  const words = [...sought.numbers, ...sought.texts].filter((word) => word !== '')
  for (const { id, name } of await namesBearing(tx, words))
    await writeNoticeName(tx, id, strikeText(name, sought))
  for (const entry of await referencesBearing(tx, words))
    await writeReferences(tx, {
      ...entry,
      references: entry.references.map((each) => strikeText(each, sought)),
    })
  for (const { name, why, ...place } of await endingsBearing(tx, words))
    await writeEnding(tx, { ...place, name: strikeText(name, sought), why: strikeText(why, sought) })
}

async function strikeOutOfFile(
  tx: Connection,
  fileId: number,
  { personId, ...known }: SoughtPerson,
): Promise<void> {
  const lines = await linesNaming(tx, fileId, { personId, ...known })
  // A row may bear a name or a number as it was mistyped: struck out as it stands there.
  const sought: Sought = {
    numbers: [...new Set([...known.numbers, ...lines.map(({ iin }) => iin)])].filter((each) =>
      /^\d{12}$/.test(each),
    ),
    texts: [...known.texts, ...lines.flatMap(({ texts }) => texts)].filter((each) => each !== ''),
  }
  await strikeBytes(tx, fileId, sought)
  for (const line of lines) await strikeLine(tx, { ...line, findings: strikeJson(line.findings, sought) })
  const { name, answer, documents } = await textsOfFile(tx, fileId)
  for (const { id, payer, findings } of documents)
    await writeDocument(tx, { id, payer: strikeText(payer, sought), findings: strikeJson(findings, sought) })
  const words = foldedWords([...sought.texts, ...sought.numbers].join(' '))
  await writeTexts(tx, fileId, { name: strikeText(name, sought), answer: strikeJson(answer, sought), words })
}

async function strikeBytes(tx: Connection, fileId: number, sought: Sought): Promise<void> {
  const pieces = await piecesOf(tx, fileId)
  const struck = strikeRows(Buffer.concat(pieces.map(({ bytes }) => bytes)), sought)
  let from = 0
  for (const { piece, bytes } of pieces) {
    const now = struck?.subarray(from, from + bytes.length)
    if (now && !now.equals(bytes)) await writePiece(tx, fileId, { piece, bytes: now })
    from += bytes.length
  }
}
