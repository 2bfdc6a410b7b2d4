/** A post office of the tests' own: a real SMTP server on this machine, which can be made to do badly. */
import type { AddressInfo, Socket } from 'node:net'
import { SMTPServer } from 'smtp-server'

export type Letter = {
  readonly to: string
  readonly messageId: string
  readonly subject: string
  readonly text: string
  /** All of it, as it came. */
  readonly whole: string
}

/** How it does: it takes letters, refuses their receiver for ever, or says that it cannot now. */
type Manner = 'soundly' | 'refusing' | 'away'

export type PostOffice = {
  readonly port: number
  readonly letters: Letter[]
  does(manner: Manner): void
  close(): Promise<void>
}

const refusal = (code: number, words: string): Error =>
  Object.assign(new Error(words), { responseCode: code })

export async function samplePostOffice(): Promise<PostOffice> {
  const letters: Letter[] = []
  const state: { manner: Manner } = { manner: 'soundly' }
  const sockets = new Set<Socket>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_, __, answer) => {
      if (state.manner === 'refusing') return answer(refusal(550, 'No such user'))
      return answer(state.manner === 'away' ? refusal(451, 'Try again later') : undefined)
    },
    onData: (stream, { envelope: { rcptTo } }, answer) => {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', () => {
        letters.push(readLetter(Buffer.concat(pieces).toString('utf8'), rcptTo[0]?.address ?? ''))
        answer()
      })
    },
  })
  server.on('error', () => undefined)
  server.server.on('connection', (socket: Socket) => sockets.add(socket))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve())
  })
  return {
    port: (server.server.address() as AddressInfo).port,
    letters,
    does: (manner) => {
      state.manner = manner
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

/** A letter of one part, its words in base64 and its subject as encoded words. */
function readLetter(whole: string, to: string): Letter {
  const [head = '', ...body] = whole.split('\r\n\r\n')
  const unfolded = head.replaceAll(/\r\n[ \t]+/g, ' ')
  const field = (name: string): string =>
    new RegExp(`^${name}: (.*)$`, 'im').exec(unfolded)?.[1]?.trim() ?? ''
  const subject = field('subject')
    .replaceAll(/\?= =\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?B\?([^?]*)\?=/gi, (_, encoded: string) =>
      Buffer.from(encoded, 'base64').toString(),
    )
    .replaceAll(/=\?UTF-8\?Q\?([^?]*)\?=/gi, (_, encoded: string) =>
      decodeURIComponent(encoded.replaceAll('_', '%20').replaceAll('=', '%')),
    )
  const text = Buffer.from(body.join('\r\n\r\n'), 'base64').toString('utf8')
  return { to, messageId: field('message-id'), subject, text, whole }
}
