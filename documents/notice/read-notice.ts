/** Reads a bank's notice of an account (camt.054, camt.053), some of it at a time. Never throws, whatever the bytes. */
import { SaxesParser, type SaxesTagNS } from 'saxes'
import { NoticeElements } from './elements.ts'
import { findDecoder } from './encoding.ts'
import { type NoticeFinding, noticeFinding } from './finding.ts'
import type { BankNotice } from './notice.ts'

/** 64 MB: a day of a national collector's account. */
export const largestNotice: number = 64 * 1024 * 1024

type NoticeOptions = {
  /** The size of the whole file, where only its beginning is given because it is too large. */
  readonly size?: number | undefined
  readonly limit?: number
}

const pieceBytes = 64 * 1024

/** Ends the parser where it stands: a piece of elements within each other takes it longer the deeper they are. */
const refusedNow = new Error('the notice is refused')

/** A notice being read: `readNext` until it says that there is no more. */
export class NoticeReader {
  readonly #bytes: Uint8Array
  readonly #elements = new NoticeElements()
  readonly #parser = new SaxesParser({ xmlns: true, position: true })
  readonly #decoder: ReturnType<typeof findDecoder>
  #at = 0

  constructor(bytes: Uint8Array, { size = bytes.length, limit = largestNotice }: NoticeOptions = {}) {
    this.#bytes = bytes
    this.#decoder = findDecoder(bytes)
    if (size > limit) this.#refuse(noticeFinding('notice-too-large', { facts: { size, limit } }))
    else if (bytes.length === 0) this.#refuse(noticeFinding('notice-empty'))
    else if (!this.#decoder) this.#refuse(noticeFinding('notice-encoding'))
    this.#listen()
  }

  #refuse(finding: NoticeFinding): void {
    this.#elements.refuse(finding)
  }

  #listen(): void {
    const parser = this.#parser
    const elements = this.#elements
    parser.on('doctype', () => elements.refuse(noticeFinding('notice-doctype', { line: parser.line })))
    parser.on('error', ({ message }) =>
      elements.refuse(
        noticeFinding(/entity/.test(message) ? 'notice-entity' : 'notice-xml-broken', { line: parser.line }),
      ),
    )
    parser.on('opentag', ({ uri, local, attributes }: SaxesTagNS) => {
      elements.open({ uri, name: local, line: parser.line, currency: attributes.Ccy?.value })
      if (elements.isRefused) throw refusedNow
    })
    parser.on('text', (text) => elements.write(text))
    parser.on('cdata', (text) => elements.write(text))
    parser.on('closetag', () => elements.close(parser.line))
  }

  /** Reads the next piece; false when nothing is left to read, or nothing more of it is taken. */
  readNext(): boolean {
    if (this.#elements.isRefused) return false
    const piece = this.#bytes.subarray(this.#at, this.#at + pieceBytes)
    this.#at += piece.length
    const isLast = this.#at >= this.#bytes.length
    const text = this.#decoded(piece, isLast)
    if (text === undefined) return false
    this.#parse(text, isLast)
    if (isLast) this.#elements.end()
    return !isLast && !this.#elements.isRefused
  }

  #parse(text: string, isLast: boolean): void {
    try {
      this.#parser.write(text)
      if (isLast && !this.#elements.isRefused) this.#parser.close()
    } catch (error) {
      if (error !== refusedNow) throw error
    }
  }

  #decoded(piece: Uint8Array, isLast: boolean): string | undefined {
    try {
      return this.#decoder!.decode(piece, isLast)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      this.#refuse(noticeFinding('notice-letter-broken', { line: this.#parser.line }))
      return undefined
    }
  }

  /** What has been read; whole when `readNext` says that there is no more. */
  get notice(): BankNotice {
    return this.#elements.notice
  }
}

/** The whole notice at once. */
export function readNotice(bytes: Uint8Array, options: NoticeOptions = {}): BankNotice {
  const reader = new NoticeReader(bytes, options)
  while (reader.readNext());
  return reader.notice
}

const searched = 4096

/** Whether the file begins as a bank's notice does. */
export function looksLikeNotice(bytes: Uint8Array): boolean {
  const opening = String.fromCharCode(...bytes.subarray(0, searched))
  return /^(\xef\xbb\xbf)?\s*</.test(opening) && /:camt\.05[34]\.001\.\d\d\b/.test(opening)
}
