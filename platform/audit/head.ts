/** A line of the file of heads: what it says, and how it is signed. */
import { type KeyObject, sign, verify } from 'node:crypto'

/** How far a lane had come at an instant. */
export type LaneHead = {
  /** Of which database's log. */
  readonly log: string
  readonly lane: string
  /** The place of its last entry; 0 when the lane is announced, before there is one. */
  readonly place: number
  readonly link: string
  readonly seal: string
  readonly at: string
  /** Nothing is added to the lane any more. */
  readonly end?: true
  /** With `end`: of these last entries nobody knows whether they were committed; either all stand or none. */
  readonly perhaps?: { readonly place: number; readonly link: string }
}

/** What stood in the log before there were lanes. */
export type HeadOfBefore = {
  readonly log: string
  readonly before: { readonly entries: number; readonly digest: string }
  readonly at: string
}

/** These entries of a lane were erased by law. */
export type ErasedEntries = {
  readonly log: string
  readonly lane: string
  readonly erased: {
    readonly from: number
    readonly through: number
    readonly why: string
    /** Of what stays of them, in hex; acts signed by an older version have none. */
    readonly rest?: string
  }
  readonly at: string
}

export type SignedLine = LaneHead | HeadOfBefore | ErasedEntries

const signatureAt = ',"signature":"'

/** The line, signed, with its end of line. */
export function writeHead(line: SignedLine, key: KeyObject): string {
  const text = JSON.stringify(line)
  const signature = sign(null, Buffer.from(text), key).toString('base64')
  return `${text.slice(0, -1)}${signatureAt}${signature}"}\n`
}

/** What a line says; undefined where it is not whole, as after a crash in the midst of it. */
export function readHead(line: string): SignedLine | undefined {
  if (!line.startsWith('{"log":"') || !line.endsWith('"}') || !line.includes(signatureAt)) return undefined
  try {
    return JSON.parse(line) as SignedLine
  } catch {
    return undefined
  }
}

/** Whether one of the keys signed the line. */
export function isSigned(line: string, keys: readonly KeyObject[]): boolean {
  const at = line.lastIndexOf(signatureAt)
  const text = Buffer.from(`${line.slice(0, at)}}`)
  const signature = Buffer.from(line.slice(at + signatureAt.length, -2), 'base64')
  return keys.some((key) => verify(null, text, key, signature))
}
