/** Serves a route as its contract says: checks what is asked, answers with what is promised, refuses as foreseen. */
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema, RouteOptions } from 'fastify'
import * as Type from 'typebox'
import { Compile } from 'typebox/compile'
import { isRefusal } from '#vocabulary/refusal.ts'
import type { AnswerOfRoute, AskedOf, RefusalsOf, Route } from '#vocabulary/route.ts'
import { type ArrivedFile, takeAnyBody, withFile } from './arriving-file.ts'
import { keepCookie } from './door/cookies.ts'
import { permitMeasures } from './door/measures.ts'
import { permit } from './door/permit.ts'
import { sendRefusal } from './problem.ts'
import { arrivalRefusals, requestRefusals } from './refusals.ts'
import type { Server } from './server.ts'

/** An answer that is JSON in UTF-8 already: sent to the letter. */
export class ReadyJson {
  readonly json: Buffer
  constructor(json: Buffer) {
    this.json = json
  }
}

/** An answer that is a file, with the name it is kept by. */
export class SentFile {
  readonly content: Buffer | string
  readonly name: string
  constructor(content: Buffer | string, name: string) {
    this.content = content
    this.name = name
  }
}

/** The browser is to go on elsewhere. */
export class GoTo {
  readonly address: string
  constructor(address: string) {
    this.address = address
  }
}

/** An answer with what the browser is to keep, or to forget. */
export class WithCookies<Answer> {
  readonly answer: Answer
  readonly cookies: readonly Cookie[]
  constructor(answer: Answer, ...cookies: readonly Cookie[]) {
    this.answer = answer
    this.cookies = cookies
  }
}

/** Kept by the browser for this server alone, out of reach of scripts; without a value it is forgotten. */
export type Cookie = { readonly name: string; readonly value?: string; readonly seconds?: number }

type PlainAnswer<R extends Route> = AnswerOfRoute<R> | RefusalsOf<R> | ReadyJson | SentFile | GoTo
type Answer<R extends Route> = PlainAnswer<R> | WithCookies<PlainAnswer<R>>
type Handler<R extends Route> = (asked: AskedOf<R>, request: FastifyRequest) => Answer<R> | Promise<Answer<R>>
type FileHandler<R extends Route> = (
  asked: AskedOf<R> & { readonly file: ArrivedFile },
  request: FastifyRequest,
) => Answer<R> | Promise<Answer<R>>

/** Gives the server one route. */
export function serve<const R extends Route>(server: Server, route: R, handler: Handler<R>): void {
  register(server, route, handler as unknown as AnyHandler)
}

/** Gives the server a route whose body is a file of at most so many bytes. */
export function serveFile<const R extends Route>(
  server: Server,
  route: R,
  largestBytes: number,
  handler: FileHandler<R>,
): void {
  server.register(async (scope) => {
    await takeAnyBody(scope as unknown as FastifyInstance, largestBytes)
    const withArrived: AnyHandler = (asked, request) =>
      withFile(
        request,
        async (file) =>
          (await server.handedIn?.take(request, file.bytes.length)) ??
          handler({ ...(asked as AskedOf<R>), file }, request),
      )
    register(scope as unknown as Server, route, withArrived, { bodyLimit: largestBytes + (1 << 20) })
  })
}

type AnyHandler = (asked: AskedOf<Route>, request: FastifyRequest) => unknown

function register(
  server: Server,
  route: Route,
  handler: AnyHandler,
  options: Pick<RouteOptions, 'bodyLimit'> = {},
): void {
  const statuses = statusesOf(route)
  const held = server.holdsAnswers ? holdTo(route) : undefined
  ;(server as unknown as FastifyInstance).route({
    ...options,
    method: route.method,
    url: route.path,
    config: { contract: route, write: route.write === true },
    onRequest: [permit(server, route), ...(route.access.from ? [permitMeasures] : [])],
    schema: schemaOf(route),
    handler: async (request, reply) => {
      const answer = await handler(request as AskedOf<Route>, request)
      return send(reply, { route, answer, statuses, held })
    },
  })
}

const anyObject = Type.Object({}, { additionalProperties: true })

/** A body that is a file is read by its taker, and a case of the law by the law. */
const schemaOf = ({ params, query, body, takes, answer }: Route): FastifySchema => ({
  ...(params && { params }),
  ...(query && { querystring: query }),
  ...(body && takes === undefined && { body }),
  ...(takes === 'lawful' && { body: anyObject }),
  ...(answer.media === undefined && answer.status !== 303 && { response: { [answer.status]: answer.shape } }),
})

function statusesOf({ refusals, takes }: Route): ReadonlyMap<string, number> {
  const rows = [
    ...Object.entries(requestRefusals),
    ...(takes === 'file' ? Object.entries(arrivalRefusals) : []),
  ]
  return new Map([
    ...rows.map(([code, { status }]) => [code, status] as const),
    ...refusals.map(({ code, status }) => [code, status] as const),
  ])
}

type Sending = {
  readonly route: Route
  readonly answer: unknown
  readonly statuses: ReadonlyMap<string, number>
  readonly held: ((answer: unknown) => void) | undefined
}

function send(reply: FastifyReply, { route, answer, statuses, held }: Sending): unknown {
  const { status, media } = route.answer
  if (answer instanceof ReadyJson) {
    held?.(JSON.parse(answer.json.toString()))
    return reply.code(status).type('application/json; charset=utf-8').send(answer.json)
  }
  if (answer instanceof SentFile) {
    return reply
      .code(status)
      .type(media!)
      .header('content-disposition', `attachment; filename="${answer.name}"`)
      .send(answer.content)
  }
  if (answer instanceof WithCookies) {
    for (const cookie of answer.cookies) keepCookie(reply, cookie)
    return send(reply, { route, answer: answer.answer, statuses, held })
  }
  if (answer instanceof GoTo) return reply.code(status).header('location', answer.address).send()
  if (isRefusal(answer)) {
    const { code } = answer
    const refused = statuses.get(code)
    // A "no" the contract does not name would reach nobody's reference and nobody's test.
    if (refused === undefined) throw new Error(`${route.name} does not foresee the refusal ${code}`)
    return sendRefusal(reply, answer, refused)
  }
  held?.(answer)
  return media === undefined ? reply.code(status).send(answer) : reply.code(status).type(media).send(answer)
}

/** Throws where an answer is not of the shape its contract promises; a field that is not promised is a fault too. */
function holdTo({ name, answer }: Route): ((answer: unknown) => void) | undefined {
  if (answer.media !== undefined) return undefined
  const check = Compile(answer.shape)
  return (given) => {
    // What is undefined is not sent.
    const sent = JSON.parse(JSON.stringify(given))
    if (check.Check(sent)) return
    const faults = check
      .Errors(sent)
      .filter(({ keyword }) => keyword !== 'boolean')
      .map(
        ({ instancePath, keyword, params }) => `${instancePath || '/'} ${keyword} ${JSON.stringify(params)}`,
      )
    throw new Error(`${name} answers otherwise than its contract says: ${faults.join('; ')}`)
  }
}
