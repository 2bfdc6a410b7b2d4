/**
 * Idempotency-Key: a write that was answered once is answered the same again, and a key with other content is refused.
 * A key is its caller's own: another's same key is another. The key is kept before the work and its answer before the answer
 * leaves, both for thirty days. A write whose answer was lost with the program may run again: whatever it takes in, it takes
 * in once.
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
}
type Keyed = { key: string; route: string; digest: Buffer; ours: boolean }

type Running = Map<string, Keyed>

const keyed = new WeakMap<FastifyRequest, Keyed>()
/** So often, in milliseconds, whoever is at work on a write says so; one of whom nothing was heard for longer is gone. */
const heardEvery = 5000
const goneAfter = '20 seconds'

/** Takes away keys older than their term; a job. */
export const forgetOldKeys = (database: Database): Promise<number> =>
  database.execute("DELETE FROM platform.idempotency_key WHERE created_at < now() - interval '30 days'")

/** Out of answers kept for keys: whatever tells of a person erased by law. As the eraser. */
export async function strikeKeptAnswers(
  eraser: Database,
  numbers: readonly string[],
  strike: (answer: string) => string,
): Promise<void> {
  const kept = await eraser.query<{ key: string; route: string; answer: string }>(
    `SELECT idempotency_key AS key, route, answer_body AS answer FROM platform.idempotency_key
      WHERE EXISTS (SELECT FROM unnest($1::text[]) AS number WHERE position(number IN answer_body) > 0)`,
    [numbers],
  )
  for (const { key, route, answer } of kept)
    await eraser.execute(
      'UPDATE platform.idempotency_key SET answer_body = $3 WHERE idempotency_key = $1 AND route = $2',
      [key, route, strike(answer)],
    )
}

/** Watches the routes marked `config: { write: true }`, and costs the others nothing. */
export function keepIdempotency(server: FastifyInstance, database: Database): void {
  const running: Running = new Map()
  const letGo = async (request: FastifyRequest): Promise<void> => {
    const mine = keyed.get(request)
    if (mine?.ours) running.delete(nameOf(mine))
  }
  const hearing = setInterval(() => {
    if (running.size > 0) void sayAtWork(database, [...running.values()]).catch(() => undefined)
  }, heardEvery).unref()
  server.addHook('onClose', async () => clearInterval(hearing))
  server.addHook('onRoute', (route) => {
    if (!route.config?.write) return
    route.preParsing = [...hooksOf(route.preParsing), readKeyAndBody]
    route.preHandler = [...hooksOf(route.preHandler), claimWith(database, running)]
    route.onSend = [...hooksOf(route.onSend), keepAnswerWith(database)]
    route.onResponse = [...hooksOf(route.onResponse), letGo]
    route.onRequestAbort = [...hooksOf(route.onRequestAbort), letGo]
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
    .update(`${request.method} ${request.url}\n${headersRead(request)}`)
    .update(body)
    .digest()
  const route = `${request.method} ${request.routeOptions.url}`
  keyed.set(request, { key: ownKey(request, key), route, digest, ours: false })
  return Object.assign(Readable.from([body]), { receivedEncodedLength: body.length })
}

/** As it is kept: what one was answered is not another's, and nobody uses up another's keys. No key of a visitor has a blank. */
const ownKey = ({ caller }: FastifyRequest, key: string): string =>
  caller ? `account ${caller.accountId} ${key}` : key

/** The headers that the route reads beside the body, such as the name of a file: with another it is another request. */
const headersRead = ({ headers, routeOptions }: FastifyRequest): string =>
  Object.keys(routeOptions.config.contract?.headers?.properties ?? {})
    .filter((name) => headers[name] !== undefined)
    .map((name) => `${name}: ${headers[name]}\n`)
    .join('')

const claimWith =
  (database: Database, running: Running): preHandlerAsyncHookHandler =>
  async (request, reply) => {
    const mine = keyed.get(request)
    if (!mine) return
    if (running.has(nameOf(mine))) return refuseInProgress(reply, '2')
    if (await claim(database, mine, reply)) {
      mine.ours = true
      running.set(nameOf(mine), mine)
    }
  }

const refuseInProgress = (reply: FastifyReply, after: string): void =>
  void refuse(reply.header('retry-after', after), keyRefusals, 'request-in-progress')

const keepAnswerWith =
  (database: Database): onSendAsyncHookHandler<unknown> =>
  async (request, reply, payload) => {
    const mine = keyed.get(request)
    if (mine?.ours) await keepAnswer({ database, request, mine }, reply.statusCode, payload)
    return payload
  }

/** Another process leaves alone what this one is at work on, however long it takes. */
const sayAtWork = (database: Database, mine: readonly Keyed[]): Promise<number> =>
  database.execute(
    `UPDATE platform.idempotency_key AS kept SET created_at = now()
       FROM unnest($1::text[], $2::text[]) AS mine (idempotency_key, route)
      WHERE kept.idempotency_key = mine.idempotency_key AND kept.route = mine.route AND answer_code IS NULL`,
    [mine.map(({ key }) => key), mine.map(({ route }) => route)],
  )

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

/** Takes the key for this request, or answers in its place. Of several that would take one left behind, one does. */
async function claim(
  database: Database,
  { key, route, digest }: Keyed,
  reply: FastifyReply,
): Promise<boolean> {
  const taken = await database.execute(
    `INSERT INTO platform.idempotency_key AS kept (idempotency_key, route, request_digest, created_at)
     VALUES ($1, $2, $3, now()) ON CONFLICT (idempotency_key, route) DO UPDATE SET created_at = now()
       WHERE kept.answer_code IS NULL AND kept.request_digest = excluded.request_digest
         AND kept.created_at < now() - $4::interval`,
    [key, route, digest, goneAfter],
  )
  if (taken) return true
  const [kept] = await database.query<Kept>(
    `SELECT request_digest, answer_code, answer_body FROM platform.idempotency_key
      WHERE idempotency_key = $1 AND route = $2`,
    [key, route],
  )
  if (kept && !kept.request_digest.equals(digest)) refuse(reply, keyRefusals, 'idempotency-key-reused')
  else if (kept && kept.answer_code !== null) answerAgain(reply, kept.answer_code, kept.answer_body ?? '')
  // Somebody is at work on it, or has just failed and let the key go.
  else refuseInProgress(reply, '5')
  return false
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
