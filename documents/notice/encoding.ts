/** The bytes of a notice as text, piece by piece: UTF-8, or windows-1251 where the XML declares it. */
import { codesOf } from '../encoding/code-pages.ts'

type Decoder = { decode(piece: Uint8Array, isLast: boolean): string }

/** How far the XML declaration may reach. */
const longestDeclaration = 200

/** A decoder, or undefined where the encoding is none of those read. Its `decode` throws on broken UTF-8. */
export function findDecoder(bytes: Uint8Array): Decoder | undefined {
  const opening = String.fromCharCode(...bytes.subarray(0, longestDeclaration))
  const utf8 = { decode: utf8Decoder() }
  if (opening.startsWith('\u00ef\u00bb\u00bf')) return utf8
  const [, declared = 'utf-8'] =
    /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(opening) ?? []
  if (/^utf-?8$/i.test(declared) || /^us-ascii$/i.test(declared))
    return opening.includes('\0') ? undefined : utf8
  return /^(windows-|cp)1251$/i.test(declared) ? { decode: decode1251 } : undefined
}

function utf8Decoder(): Decoder['decode'] {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  return (piece, isLast) => decoder.decode(piece, { stream: !isLast })
}

function decode1251(piece: Uint8Array): string {
  const codes = codesOf['windows-1251']
  let text = ''
  for (const byte of piece) text += String.fromCharCode(byte < 128 ? byte : codes[byte]!)
  return text
}
