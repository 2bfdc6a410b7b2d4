/** Reads a row once more that was plain: all its fields as texts. */
import type { FieldReader } from '../encoding/decode.ts'
import type { DraftLine, ReadAgain } from '../rows/rows.ts'
import { newLine } from './draft.ts'
import { readSubField, readTag, type SubField, tagCode } from './names.ts'
import { fillAmount, fillRow } from './row.ts'

const [colon, carriageReturn, lineFeed] = [58, 13, 10]
const tag32B = tagCode(32, 'B')
const tag70 = tagCode(70)

export const rowReader =
  (fields: FieldReader): ReadAgain =>
  (begins, { row, line }) => {
    const { bytes } = fields
    const read = newLine(row, line)
    const name: SubField = { code: 0, value: 0 }
    for (let start = begins; start < bytes.length; ) {
      let end = start
      while (end < bytes.length && bytes[end] !== carriageReturn && bytes[end] !== lineFeed) end++
      if (bytes[start] === colon) {
        readTag(bytes, { start, end }, name)
        if (name.code === tag32B) fillAmount(read, fields, { start: name.value, end })
        else if (name.code === tag70) fillField(read, fields, { start: name.value, end })
        else if (start > begins) break
      } else fillField(read, fields, { start, end })
      start = bytes[end] === carriageReturn && bytes[end + 1] === lineFeed ? end + 2 : end + 1
    }
    return read
  }

type Span = { readonly start: number; readonly end: number }

function fillField(row: DraftLine, fields: FieldReader, { start, end }: Span): void {
  const name: SubField = { code: 0, value: 0 }
  readSubField(fields.bytes, { start, end }, name)
  fillRow(row, name.code, fields.text(name.value, end))
}
