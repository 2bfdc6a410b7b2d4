/** A clamd of the tests' own on a real socket: it knows the EICAR string, and can be made to do badly. */
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ScannerAddress } from '#platform/config'
import { testScanner } from './scanner.ts'

/** How it does: as it should, never answering, closing after the first piece, passing what has not come, or saying this. */
type Manner = 'soundly' | 'silently' | 'closing' | 'early' | { readonly says: string }

export type SampleClamd = {
  readonly address: ScannerAddress
  /** The bytes it was sent last. */
  readonly taken: () => Buffer
  does(manner: Manner): void
  /** Larger files are not taken. */
  takesUpTo(bytes: number): void
  stop(): Promise<void>
  /** Listens again where it did. */
  start(): Promise<void>
  close(): Promise<void>
}

export async function sampleClamd(by: 'port' | 'path' = 'port'): Promise<SampleClamd> {
  const folder = mkdtempSync(join(tmpdir(), 'kepil-clamd-'))
  const state = { manner: 'soundly' as Manner, most: 100 * 1024 * 1024, taken: Buffer.alloc(0) }
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
    socket.on('error', () => undefined)
    if (state.manner === 'early') socket.write('stream: OK\0')
    // It reads nothing, either.
    if (state.manner === 'silently') return
    const came: Buffer[] = []
    socket.on('data', (bytes) => {
      came.push(bytes)
      if (state.manner === 'closing') socket.destroy()
      else if (state.manner !== 'early' && isWhole(came))
        void answerTo(Buffer.concat(came)).then((answer) => answer !== undefined && socket.end(answer))
    })
  })

  /** A question alone, or as far as one may tell from its end the last piece of a file, which is empty. */
  const isWhole = (came: readonly Buffer[]): boolean =>
    came[0]!.toString('latin1') === 'zVERSION\0' ||
    Buffer.concat(came.slice(-2)).subarray(-4).equals(Buffer.alloc(4))

  async function answerTo(came: Buffer): Promise<string | undefined> {
    const command = came.toString('latin1', 0, came.indexOf(0) + 1)
    if (typeof state.manner === 'object' && command !== '') return state.manner.says
    if (command === 'zVERSION\0') return 'ClamAV 1.4.6/27480/Mon Nov 30 08:26:00 2026\0'
    if (command === '') return undefined
    if (command !== 'zINSTREAM\0') return 'UNKNOWN COMMAND\0'
    const pieces: Buffer[] = []
    let whole = 0
    for (let at = command.length; at + 4 <= came.length; ) {
      const length = came.readUInt32BE(at)
      if (length === 0) {
        state.taken = Buffer.concat(pieces)
        return (await testScanner.scan(state.taken)) === 'infected'
          ? 'stream: Eicar-Test-Signature FOUND\0'
          : 'stream: OK\0'
      }
      whole += length
      if (whole > state.most) return 'INSTREAM size limit exceeded. ERROR\0'
      pieces.push(came.subarray(at + 4, at + 4 + length))
      at += 4 + length
    }
    return undefined
  }

  let where: ScannerAddress =
    by === 'path' ? { path: join(folder, 'clamd.ctl') } : { host: '127.0.0.1', port: 0 }
  const start = (): Promise<void> => new Promise((resolve) => server.listen(where, resolve))
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve())
      for (const socket of open) socket.destroy()
    })
  await start()
  if (by === 'port') where = { host: '127.0.0.1', port: (server.address() as AddressInfo).port }
  return {
    address: where,
    taken: () => state.taken,
    does: (manner) => {
      state.manner = manner
    },
    takesUpTo: (bytes) => {
      state.most = bytes
    },
    start,
    stop,
    close: async () => {
      if (server.listening) await stop()
      rmSync(folder, { recursive: true })
    },
  }
}
