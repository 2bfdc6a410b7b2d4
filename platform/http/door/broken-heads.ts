/** Answers where no request came to be, in the form of every other refusal: the parser's own answers are none. */
import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { type Refusal, refusal } from '#vocabulary/refusal.ts'
import { problem } from '../problem.ts'
import { headRefusals, requestRefusal } from '../refusals.ts'
import { headersOfNoRequest } from './headers.ts'

type Said = { readonly refused: Refusal; readonly status: number }

const saidOf = (code: keyof typeof headRefusals): Said => ({
  refused: refusal(headRefusals, code),
  status: headRefusals[code].status,
})

const byCode: Readonly<Record<string, keyof typeof headRefusals>> = {
  HPE_HEADER_OVERFLOW: 'head-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-too-slow',
}

function bodyOf({ refused, status }: Said): { json: string; headers: Record<string, string | number> } {
  const json = JSON.stringify(problem(refused, status))
  const headers = {
    ...headersOfNoRequest,
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': Buffer.byteLength(json),
    connection: 'close',
  }
  return { json, headers }
}

/** For a head the parser gave up; the connection ends with it. */
export function answerBrokenHead(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const known = byCode[error.code ?? '']
  const said = known ? saidOf(known) : { refused: requestRefusal('request-unreadable'), status: 400 }
  const { json, headers } = bodyOf(said)
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const { title } = problem(said.refused, said.status)
  socket.end(`HTTP/1.1 ${said.status} ${title}\r\n${head.join('')}\r\n${json}`)
}

/** For an Expect we do not know. */
export function answerExpectations(server: FastifyInstance): void {
  server.server.on('checkExpectation', (_, response: ServerResponse) => {
    const said = saidOf('expectation-not-met')
    const { json, headers } = bodyOf(said)
    response.writeHead(said.status, headers).end(json)
  })
}
