/**
 * Idempotency-Key: a write that was answered once is answered the same again, and a key with other content is refused.
 * The key is kept before the work and its answer before the answer leaves, both for thirty days. A write whose answer was lost with the
 * program may run again: whatever it takes in, it takes in once.
 */
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type {
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  onSendAsyncHookHandler,
  preHandlerAsyncHookHandler,
  preParsingAsyncHookHandler,
} from 'fastify'
import type { Database } from '#platform/database'
import { readOnAtMost } from './door/read-on.ts'
import { refuse } from './problem.ts'
import { keyRefusals, requestRefusals } from './refusals.ts'

type Kept = {
  request_digest: Buffer
  answer_code: number | null
  answer_body: string | null
  recent: boolean
}
type Keyed = { key: string; route: string; digest: Buffer; ours: boolean }

const keyed = new WeakMap<FastifyRequest, Keyed>()
const running = new Set<string>()

const anHour = 3_600_000

/** Takes away keys older than thirty days, at the first write and once an hour. */
function forgettingOld(database: Database): () => Promise<void> {
  let next = performance.now()
  return async () => {
    if (performance.now() < next) return
    next = performance.now() + anHour
    await database.execute(
      "DELETE FROM platform.idempotency_key WHERE created_at < now() - interval '30 days'",
    )
  }
}

/** Watches the routes marked `config: { write: true }`, and costs the others nothing. */
export function keepIdempotency(server: FastifyInstance, database: Database): void {
  server.addHook('onRoute', (route) => {
    if (!route.config?.write) return
    route.preParsing = [...hooksOf(route.preParsing), readKeyAndBody]
    route.preHandler = [...hooksOf(route.preHandler), claimWith(database)]
    route.onSend = [...hooksOf(route.onSend), keepAnswerWith(database)]
    route.onResponse = [...hooksOf(route.onResponse), async (request) => letGo(request)]
    route.onRequestAbort = [...hooksOf(route.onRequestAbort), async (request) => letGo(request)]
  })
}

const hooksOf = <Hook>(hooks: Hook | Hook[] | undefined): Hook[] =>
  hooks === undefined ? [] : Array.isArray(hooks) ? hooks : [hooks]

const readKeyAndBody: preParsingAsyncHookHandler = async (request, reply, payload) => {
  const key = request.headers['idempotency-key']
  if (key === undefined) return payload
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key)) {
    refuse(reply, keyRefusals, 'idempotency-key-unreadable')
    return payload
  }
  const body = await readWhole(payload, request.routeOptions.bodyLimit ?? 1 << 20)
  if (!body) {
    refuse(reply, requestRefusals, 'body-too-large')
    return payload
  }
  const digest = createHash('sha256')
    .update(`${request.method} ${request.url}\n${headersRead(request)}${callerOf(request)}`)
    .update(body)
    .digest()
  keyed.set(request, { key, route: `${request.method} ${request.routeOptions.url}`, digest, ours: false })
  return Object.assign(Readable.from([body]), { receivedEncodedLength: body.length })
}

/** Whose the request is: what one was answered is not another's, whatever key he sends. */
const callerOf = ({ caller }: FastifyRequest): string => (caller ? `account ${caller.accountId}\n` : '')

/** The headers that the route reads beside the body, such as the name of a file: with another it is another request. */
const headersRead = ({ headers, routeOptions }: FastifyRequest): string =>
  Object.keys(routeOptions.config.contract?.headers?.properties ?? {})
    .filter((name) => headers[name] !== undefined)
    .map((name) => `${name}: ${headers[name]}\n`)
    .join('')

function claimWith(database: Database): preHandlerAsyncHookHandler {
  const forgetOld = forgettingOld(database)
  return async (request, reply) => {
    const mine = keyed.get(request)
    if (!mine) return
    await forgetOld()
    await claim(database, mine, reply)
  }
}

const keepAnswerWith =
  (database: Database): onSendAsyncHookHandler<unknown> =>
  async (request, reply, payload) => {
    const mine = keyed.get(request)
    if (mine?.ours) await keepAnswer({ database, request, mine }, reply.statusCode, payload)
    return payload
  }

function letGo(request: FastifyRequest): void {
  const mine = keyed.get(request)
  if (mine?.ours) running.delete(nameOf(mine))
}

const nameOf = ({ key, route }: Keyed): string => `${route} ${key}`

async function readWhole(payload: AsyncIterable<Buffer>, limit: number): Promise<Buffer | undefined> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of payload) {
    size += piece.length
    if (size <= limit) pieces.push(piece)
    else pieces.length = 0
    // Read on past the limit, so that the sender hears the refusal; not for ever.
    if (size > readOnAtMost) return undefined
  }
  return size > limit ? undefined : Buffer.concat(pieces)
}

/** Takes the key for this request, or answers in its place. */
async function claim(database: Database, mine: Keyed, reply: FastifyReply): Promise<void> {
  const { key, route, digest } = mine
  if (running.has(nameOf(mine)))
    return void refuse(reply.header('retry-after', '2'), keyRefusals, 'request-in-progress')
  const taken = await database.execute(
    `INSERT INTO platform.idempotency_key (idempotency_key, route, request_digest, created_at)
     VALUES ($1, $2, $3, now()) ON CONFLICT DO NOTHING`,
    [key, route, digest],
  )
  const [kept] = taken
    ? []
    : await database.query<Kept>(
        `SELECT request_digest, answer_code, answer_body, created_at > now() - interval '20 seconds' AS recent
         FROM platform.idempotency_key WHERE idempotency_key = $1 AND route = $2`,
        [key, route],
      )
  if (kept && !kept.request_digest.equals(digest))
    return void refuse(reply, keyRefusals, 'idempotency-key-reused')
  if (kept && kept.answer_code !== null)
    return void answerAgain(reply, kept.answer_code, kept.answer_body ?? '')
  if (kept?.recent) return void refuse(reply.header('retry-after', '5'), keyRefusals, 'request-in-progress')
  mine.ours = true
  running.add(nameOf(mine))
}

function answerAgain(reply: FastifyReply, code: number, body: string): void {
  reply
    .code(code)
    .header('idempotency-replayed', 'true')
    .header('content-type', `application/${code >= 400 ? 'problem+' : ''}json; charset=utf-8`)
    .serializer((value) => String(value))
    .send(body)
}

type Answering = { database: Database; request: FastifyRequest; mine: Keyed }

/** A fault is forgotten, so that the same key may try again. */
async function keepAnswer(
  { database, request, mine }: Answering,
  code: number,
  payload: unknown,
): Promise<void> {
  const { key, route } = mine
  try {
    if (code >= 500 || typeof payload !== 'string') {
      const forget = 'DELETE FROM platform.idempotency_key WHERE idempotency_key = $1 AND route = $2'
      await database.execute(forget, [key, route])
    } else {
      await database.execute(
        `UPDATE platform.idempotency_key SET answer_code = $3, answer_body = $4
         WHERE idempotency_key = $1 AND route = $2`,
        [key, route, code, payload],
      )
    }
  } catch (error) {
    // The work is done and its answer stands; only its repetition is not kept.
    request.log.error({ err: error }, 'the answer of an idempotency key was not kept')
  }
}
