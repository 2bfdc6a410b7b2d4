/**
 * ClamAV's daemon, asked by its own protocol: `zINSTREAM`, the bytes in pieces with their lengths, an empty piece, then its
 * answer, ended by a zero (man 8 clamd). Each question has a connection of its own and an end in time; bytes are sent as fast as
 * they are taken, and no second copy of them is made.
 */
import { connect } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ScannerAddress } from '#platform/config'
import type { Scanner, ScannerTrouble, Verdict } from './scanner.ts'

type Asking = {
  /** Told why it could not be asked, or did not take what it was sent. */
  readonly tell: (trouble: ScannerTrouble) => void
  /** How many milliseconds a question may take in all. */
  readonly waits?: number
}

const usualWait = 30_000
const pieceBytes = 64 * 1024
/** Names of what is found are short. */
const longestAnswer = 1024

export const clamdScanner = (address: ScannerAddress, { tell, waits = usualWait }: Asking): Scanner => ({
  scan: async (bytes) => {
    const heard = await ask(address, piecesOf(bytes), waits)
    if ('code' in heard) {
      tell(heard)
      return 'unavailable'
    }
    const verdict = verdictOf(heard.answer)
    if (verdict === 'unavailable') tell({ code: 'scanner-unreadable', ...heard })
    if (verdict === 'not-taken') tell({ code: 'scanner-takes-less', ...heard })
    return verdict
  },
})

/** What it calls itself, with the edition and the day of its signatures; absent where it does not answer. */
export async function lookAtScanner(address: ScannerAddress, waits = 5000): Promise<string | undefined> {
  const heard = await ask(address, [Buffer.from('zVERSION\0')], waits)
  return 'answer' in heard && heard.answer.startsWith('ClamAV ') ? heard.answer : undefined
}

function verdictOf(answer: string): Verdict {
  if (answer === 'stream: OK') return 'clean'
  // It looked through a part of it, and says so where `AlertExceedsMax` is set.
  if (/^(INSTREAM size limit exceeded|stream: Heuristics\.Limits\.Exceeded)/.test(answer)) return 'not-taken'
  return /^stream: .+ FOUND$/.test(answer) ? 'infected' : 'unavailable'
}

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  yield Buffer.from('zINSTREAM\0')
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    const piece = bytes.subarray(at, at + pieceBytes)
    yield lengthOf(piece.length)
    yield piece
  }
  yield lengthOf(0)
}

function lengthOf(bytes: number): Uint8Array {
  const four = Buffer.alloc(4)
  four.writeUInt32BE(bytes)
  return four
}

type Heard = { readonly answer: string } | ScannerTrouble

/** Asks once. Whatever happens on the way is said, never thrown. */
function ask(address: ScannerAddress, pieces: Iterable<Uint8Array>, waits: number): Promise<Heard> {
  return new Promise((resolve) => {
    const socket = connect(address)
    let [isConnected, isSent, heard] = [false, false, '']
    const end = (said: Heard): void => {
      clearTimeout(tooLong)
      resolve(said)
      socket.destroy()
    }
    const tooLong = setTimeout(() => end({ code: 'scanner-silent' }), waits)
    const broken = (): void => end({ code: isConnected ? 'scanner-closed' : 'scanner-away' })
    socket.setEncoding('utf8')
    socket.once('connect', () => {
      isConnected = true
    })
    socket.on('error', broken)
    socket.once('close', broken)
    socket.on('data', (text: string) => {
      heard += text
      const whole = heard.indexOf('\0')
      const answer = heard.slice(0, whole < 0 ? longestAnswer : whole)
      // Whoever passes a file before it has come whole has not looked through it.
      const isEarly = answer === 'stream: OK' && !isSent
      if (whole > longestAnswer || (whole < 0 && heard.length > longestAnswer) || isEarly)
        end({ code: 'scanner-unreadable', answer: answer.slice(0, 200) })
      else if (whole >= 0) end({ answer })
    })
    // What breaks the sending closes the socket, and is heard there.
    pipeline(Readable.from(pieces), socket, { end: false }).then(
      () => {
        isSent = true
      },
      () => undefined,
    )
  })
}
