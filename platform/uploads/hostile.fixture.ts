/** Images and what passes for them: sound ones, and those made to do harm. */
import { deflateSync } from 'node:zlib'

const crcTable = Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1
  return crc >>> 0
})
function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  let crc = 0xffffffff
  for (const byte of body) crc = crcTable[(crc ^ byte) & 255]! ^ (crc >>> 8)
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE((crc ^ 0xffffffff) >>> 0)
  return Buffer.concat([length, body, sum])
}

type Png = {
  readonly width: number
  readonly height: number
  readonly comment?: string
  readonly rows?: number
}

/** A PNG of one grey; `rows` fewer than its head says where it lies, a comment where it tells tales. */
export function png({ width, height, comment, rows = height }: Png): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    ...(comment === undefined ? [] : [chunk('tEXt', Buffer.from(`Comment\0${comment}`, 'latin1'))]),
    chunk('IDAT', deflateSync(Buffer.alloc(rows * (width + 1), 0))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A JPEG of 16 × 8 pixels, white above and black below. */
export const jpeg = Buffer.from(
  [
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wCDEAANAA0ADQANAA4ADQAOABAAEAAOABQAFgATABYAFAAeABsAGQAZABsAHgAtACAAIgAg',
    'ACIAIAAtAEQAKgAyACoAKgAyACoARAA8AEkAOwA3ADsASQA8AGwAVQBLAEsAVQBsAH0AaQBjAGkAfQCXAIcAhwCXAL4AtQC+APkA',
    '+QFO/8EACwgACAAQAQERAP/EACsAAQEAAAAAAAAAAAAAAAAAAAEDEAACAwAAAAAAAAAAAAAAAAAAF2Wk4v/aAAgBAQAAPwC7OhbG',
    'BZ0LYwf/2Q==',
  ].join(''),
  'base64',
)

/** The same as a camera writes it: turned by its EXIF, with the place where it was taken. */
export function photograph(orientation: number, place: string): Buffer {
  const tiff = Buffer.from(`4d4d002a0000000800010112000300000001000${orientation}000000000000`, 'hex')
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, Buffer.from(place, 'latin1')])
  const length = exif.length + 2
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1, length >> 8, length & 255]), exif])
  return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)])
}

/** What every scanner takes for a virus, in a PDF. */
export const infected = Buffer.from(
  ['%PDF-1.7\nX5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*\n%%EOF'].join(''),
  'latin1',
)

export const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n', 'latin1')
