/** Many callers on kept connections, each asking again as soon as it is answered; as little work of its own as can be. */
import { connect, type Socket } from 'node:net'

type Load = {
  readonly port: number
  readonly path: string
  readonly callers: number
  readonly seconds: number
  /** The body of the next request. */
  readonly next: () => string
  /** Further lines of its head, each with its end. */
  readonly head?: () => string
}

export type LoadMeasured = {
  readonly perSecond: number
  readonly median: number
  readonly p99: number
}

/** Requests answered a second, and how long they took in milliseconds. Throws at the first answer that is not 200. */
export async function load({
  port,
  path,
  callers,
  seconds,
  next,
  head = () => '',
}: Load): Promise<LoadMeasured> {
  const times: number[] = []
  const until = performance.now() + seconds * 1000
  const began = performance.now()
  await Promise.all(Array.from({ length: callers }, () => call({ port, path, next, head, until, times })))
  const took = (performance.now() - began) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))]!
  return { perSecond: times.length / took, median: at(0.5), p99: at(0.99) }
}

type Caller = Required<Pick<Load, 'port' | 'path' | 'next' | 'head'>> & {
  readonly until: number
  readonly times: number[]
}

function call({ port, path, next, head: headOf, until, times }: Caller): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true })
    let asked = 0
    let missing = -1
    const ask = (): void => {
      const body = next()
      asked = performance.now()
      socket.write(
        `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\n${headOf()}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      )
    }
    socket.on('connect', ask)
    socket.on('error', reject)
    socket.on('data', (chunk: Buffer) => {
      if (missing < 0) {
        // An answer's head comes in one piece on the loopback.
        const end = chunk.indexOf('\r\n\r\n')
        const head = chunk.toString('latin1', 0, end)
        if (!head.startsWith('HTTP/1.1 200')) return reject(new Error(chunk.toString()))
        missing = Number(/content-length: (\d+)/i.exec(head)![1]) - (chunk.length - end - 4)
      } else missing -= chunk.length
      if (missing > 0) return
      missing = -1
      const now = performance.now()
      times.push(now - asked)
      if (now < until) ask()
      else socket.end(() => resolve())
    })
  })
}
