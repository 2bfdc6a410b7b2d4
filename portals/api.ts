/** What the pages ask of the server, and the two ways it can say no: a problem in words, or no answer at all. */

import type { Text } from '#vocabulary/text.ts'
import type {
  Answer,
  AnswerAgain,
  Balance,
  FilePage,
  LinePage,
  Now,
  Overview,
  PaymentFile,
  PaymentsBehind,
} from './answers.ts'
import type { PopulationState, ReformTried } from './pages/reform/answer.ts'

/** The server answered "no", in words (RFC 9457). */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly text: Text | undefined
  constructor(status: number, code: string, text: Text | undefined) {
    super(`${status} ${code}`)
    this.name = 'Problem'
    this.status = status
    this.code = code
    this.text = text
  }
}

/** Nothing answered: no network, or the server is stopped. */
export class Unreachable extends Error {
  constructor(cause?: unknown) {
    super('The server does not answer', { cause })
    this.name = 'Unreachable'
  }
}

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'kk' in value && 'ru' in value && 'en' in value

function problemOf(status: number, body: string): Problem {
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    return new Problem(status, 'no-words', undefined)
  }
  const { code, message } = parsed as { code?: unknown; message?: unknown }
  return new Problem(
    status,
    typeof code === 'string' ? code : 'no-words',
    isText(message) ? message : undefined,
  )
}

async function ask<Answered>(path: string, request: RequestInit = {}): Promise<Answered> {
  let response: Response
  try {
    response = await fetch(path, { ...request, headers: { accept: 'application/json', ...request.headers } })
  } catch (cause) {
    throw new Unreachable(cause)
  }
  const body = await response.text()
  if (!response.ok) throw problemOf(response.status, body)
  return JSON.parse(body) as Answered
}

/** One key for one deed, so that a request sent twice is done once. */
function deedKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const written = (question: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(question),
})

export const getNow = (): Promise<Now> => ask('/api/now')

export const askStatus = (question: { iin: string; on?: string }): Promise<Answer> =>
  ask('/api/status', written(question))

export const getAnswer = (number: string): Promise<AnswerAgain> =>
  ask(`/api/answers/${encodeURIComponent(number)}`)

export const getPayments = (number: string): Promise<PaymentsBehind> =>
  ask(`/api/answers/${encodeURIComponent(number)}/payments`)

export const getOverview = (): Promise<Overview> => ask('/api/overview')

export const getBalance = (): Promise<Balance> => ask('/api/balance')

export const getFiles = (offset: number, limit: number): Promise<FilePage> =>
  ask(`/api/payment-files?offset=${offset}&limit=${limit}`)

export const getFile = (id: string): Promise<PaymentFile> =>
  ask(`/api/payment-files/${encodeURIComponent(id)}`)

export const getLines = (id: string, offset: number, limit: number): Promise<LinePage> =>
  ask(`/api/payment-files/${encodeURIComponent(id)}/lines?offset=${offset}&limit=${limit}`)

export const acceptFile = (id: string): Promise<PaymentFile> =>
  ask(`/api/payment-files/${encodeURIComponent(id)}/accept`, {
    method: 'POST',
    headers: { 'idempotency-key': deedKey() },
  })

export const getPopulation = (): Promise<PopulationState> => ask('/api/law/reform')

export const tryReform = (reform: object): Promise<ReformTried> => ask('/api/law/reform', written(reform))

/** Where the rows to be returned are had as a table. */
export const returnedRowsAt = (id: string): string => `/api/payment-files/${encodeURIComponent(id)}/returned`

export const exampleFileAt = '/api/demonstration/example-file'

/** The demonstration's example file, with the name the server gives it. */
export async function getExampleFile(): Promise<File> {
  let response: Response
  try {
    response = await fetch(exampleFileAt)
  } catch (cause) {
    throw new Unreachable(cause)
  }
  if (!response.ok) throw problemOf(response.status, await response.text())
  const name = /filename="?([^";]+)"?/.exec(response.headers.get('content-disposition') ?? '')
  return new File([await response.arrayBuffer()], name?.[1] ?? 'example.102')
}

export type Sending = {
  readonly receivedOn?: string
  /** Told the share sent so far, 0 to 1. */
  readonly onProgress: (share: number) => void
}

/** Hands a payment file in. XMLHttpRequest, for it alone tells how much has been sent. */
export function sendFile(file: File, { receivedOn, onProgress }: Sending): Promise<PaymentFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/payment-files${receivedOn ? `?receivedOn=${receivedOn}` : ''}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('accept', 'application/json')
    request.setRequestHeader('idempotency-key', deedKey())
    // A header carries ASCII alone; the server decodes the name.
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name))
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0)
    request.onerror = () => reject(new Unreachable())
    request.onload = () =>
      request.status < 300
        ? resolve(JSON.parse(request.responseText) as PaymentFile)
        : reject(problemOf(request.status, request.responseText))
    request.send(file)
  })
}
