/** How the pages ask the server: by a route's contract, which knows the address, what is asked and what comes back. */
import type { AnswerOfRoute, AskedOf, Route } from '#vocabulary/route.ts'
import { isText, type Text } from '#vocabulary/text.ts'

/** The server answered "no", in words (RFC 9457). */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly text: Text | undefined
  /** What of the question it is about, where it is about a part. */
  readonly field: string | undefined
  /** How much is loaded of what the answer has to wait for, 0 to 1. */
  readonly progress: number | undefined
  /** Of a fault: by which it is found in the log of the server. */
  readonly reference: string | undefined
  constructor(status: number, { code, message, field, progress, reference }: ProblemBody) {
    const known = typeof code === 'string' ? code : 'no-words'
    super(`${status} ${known}`)
    this.name = 'Problem'
    this.status = status
    this.code = known
    this.text = isText(message) ? message : undefined
    this.field = typeof field === 'string' ? field : undefined
    this.reference = typeof reference === 'string' ? reference : undefined
    this.progress = typeof progress === 'number' ? progress : undefined
  }
}

/** As it came; nothing is known of it yet. */
type ProblemBody = {
  readonly code?: unknown
  readonly message?: unknown
  readonly field?: unknown
  readonly progress?: unknown
  readonly reference?: unknown
}

/** What is asked waits for the rest of the record: asked again, it is answered in the end. */
export const isLoading = (error: unknown): error is Problem =>
  error instanceof Problem && error.code === 'record-loading'

/** Nothing answered: no network, or the server is stopped. */
export class Unreachable extends Error {
  constructor(cause?: unknown) {
    super('The server does not answer', { cause })
    this.name = 'Unreachable'
  }
}

export function problemOf(status: number, body: string): Problem {
  try {
    return new Problem(status, JSON.parse(body))
  } catch {
    return new Problem(status, {})
  }
}

/** What a route is asked: only the parts it has. */
export type Asking<R extends Route> = {
  readonly [Part in keyof AskedOf<R> as AskedOf<R>[Part] extends undefined ? never : Part]: AskedOf<R>[Part]
}

type AnyAsking = {
  readonly params?: Readonly<Record<string, string | number>>
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>
  readonly body?: unknown
}

/** The address of a route with what is asked in it: for links and for whatever does not go through `call`. */
export function addressOf<R extends Route>(route: R, asked: Omit<Asking<R>, 'body'>): string {
  const { params = {}, query = {} } = asked as AnyAsking
  const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))
  const written = Object.entries(query).filter(([, value]) => value !== undefined)
  const search = new URLSearchParams(written.map(([name, value]) => [name, String(value)])).toString()
  return search ? `${path}?${search}` : path
}

/** One key for one deed, so that a request sent twice is done once. */
export function deedKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The response of a route, when it is a good one. Throws Problem, or Unreachable. */
async function responseOf<R extends Route>(route: R, asked: Asking<R>): Promise<Response> {
  const { body } = asked as AnyAsking
  const headers = {
    accept: route.answer.media ?? 'application/json',
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(route.write && { 'idempotency-key': deedKey() }),
  }
  let response: Response
  try {
    response = await fetch(addressOf(route, asked), {
      method: route.method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  } catch (cause) {
    throw new Unreachable(cause)
  }
  if (!response.ok) throw problemOf(response.status, await response.text())
  return response
}

/** What the route answers. */
export async function call<R extends Route>(route: R, asked: Asking<R>): Promise<AnswerOfRoute<R>> {
  return (await responseOf(route, asked)).json() as Promise<AnswerOfRoute<R>>
}

/** A file the route answers with, by the name the server gives it. */
export async function fetchFile<R extends Route>(route: R, asked: Asking<R>): Promise<File> {
  const response = await responseOf(route, asked)
  const name = /filename="?([^";]+)"?/.exec(response.headers.get('content-disposition') ?? '')
  return new File([await response.arrayBuffer()], name?.[1] ?? route.name)
}
