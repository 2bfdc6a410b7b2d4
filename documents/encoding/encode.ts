/** Text to bytes. Letters the encoding lacks are written by their nearest, and it is said which; what has none is refused. */
import { bytesOf, type Encoding } from './code-pages.ts'

/** The Kazakh letters and what stands for them where a code page has none: the habit of bank programs. */
const nearestLetters: Readonly<Record<string, string>> = {
  Ә: 'А',
  ә: 'а',
  Ғ: 'Г',
  ғ: 'г',
  Қ: 'К',
  қ: 'к',
  Ң: 'Н',
  ң: 'н',
  Ө: 'О',
  ө: 'о',
  Ұ: 'У',
  ұ: 'у',
  Ү: 'У',
  ү: 'у',
  Һ: 'Х',
  һ: 'х',
  І: 'И',
  і: 'и',
  '–': '-',
  '—': '-',
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  '’': "'",
  '‘': "'",
  '…': '.',
  '\u00a0': ' ',
}

type Encoded = {
  readonly text: string
  /** Letters written by another, with how often. */
  readonly replaced: ReadonlyMap<string, number>
  /** Characters the encoding has neither themselves nor by a near letter. */
  readonly refused: readonly string[]
}

const canWrite = (character: string, encoding: Encoding): boolean => {
  const code = character.codePointAt(0)!
  if (code < 128 || encoding === 'utf-8') return true
  return bytesOf[encoding].has(code)
}

/** Whether the text can be written just as it stands: what holds for most, told without making another. */
export function isWritable(text: string, encoding: Encoding): boolean {
  const table = encoding === 'utf-8' ? undefined : bytesOf[encoding]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 32 || code === 127) return false
    if (code >= 128 && !(table ? table.has(code) : code >= 0x400 && code < 0x460)) return false
  }
  return true
}

/** The text as the encoding can write it. */
export function writable(text: string, encoding: Encoding): Encoded {
  const replaced = new Map<string, number>()
  const refused: string[] = []
  let out = ''
  for (const character of text.normalize('NFC')) {
    if (canWrite(character, encoding)) {
      out += character
      continue
    }
    const near = nearestLetters[character]
    if (near === undefined) refused.push(character)
    else replaced.set(character, (replaced.get(character) ?? 0) + 1)
    out += near ?? ''
  }
  return { text: out, replaced, refused }
}

/** The bytes of a text all of whose characters the encoding has. Throws RangeError for any other. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  const table = bytesOf[encoding]
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const byte = code < 128 ? code : table.get(code)
    if (byte === undefined) throw new RangeError(`${encoding} has no '${text[at]}'`)
    bytes[at] = byte
  }
  return bytes
}
