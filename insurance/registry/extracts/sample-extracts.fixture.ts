/** Extracts of invented people for tests: born in the 1800s, so that no number can be anybody's. */
import { findCheckDigit } from '#vocabulary/check-digit.ts'
import type { Iin } from '#vocabulary/iin.ts'

/** The `ordinal`-th sound number of a man born on 15 June 1880. */
export function sampleIin(ordinal: number): Iin {
  for (let serial = ordinal; ; serial += 500) {
    const digits = `8006151${String(serial).padStart(4, '0')}`
    const check = findCheckDigit(digits)
    if (check !== undefined) return `${digits}${check}` as Iin
  }
}

/** The `ordinal`-th sound BIN of a resident legal entity. */
export function sampleBin(ordinal: number): string {
  for (let serial = ordinal; ; serial += 500) {
    const digits = `1801400${String(serial).padStart(4, '0')}`
    const check = findCheckDigit(digits)
    if (check !== undefined) return `${digits}${check}`
  }
}

/** A table of rows, each giving some columns; columns are those of the first row. */
export function table(rows: readonly Readonly<Record<string, string>>[]): string {
  const columns = Object.keys(rows[0] ?? {})
  return [columns.join(','), ...rows.map((row) => columns.map((column) => row[column] ?? '').join(','))].join(
    '\n',
  )
}

/** A row of a man of that number, as the register of persons tells it. */
export const samplePerson = (
  iin: Iin,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> => ({
  iin,
  surname: 'Мысалов',
  givenName: 'Үлгі',
  patronymic: 'Сынақұлы',
  birthDate: '1880-06-15',
  sex: 'male',
  residence: 'citizen',
  participantFrom: '',
  diedOn: '',
  previousIin: '',
  mergedInto: '',
  ...more,
})

/** A file's bytes in pieces of a given size. */
export async function* bytesOf(text: string | Uint8Array, pieceSize = 1 << 16): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text as string)
  for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize)
}
