/** The HTTP server, ignorant of insurance: slices give it their routes, cmd puts them together. */
import { randomBytes } from 'node:crypto'
import cookie from '@fastify/cookie'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  LogController,
  type RawReplyDefaultExpression,
  type RawRequestDefaultExpression,
  type RawServerDefault,
} from 'fastify'
import type { Registry } from 'prom-client'
import { type Database, type Migration, readMigrations } from '#platform/database'
import { type LogOptions, logOptions } from '#platform/log'
import type { Caller, Permission } from '#vocabulary/callers/caller.ts'
import { Failure } from '#vocabulary/refusal.ts'
import type { Route } from '#vocabulary/route.ts'
import { compressAnswers } from './compression.ts'
import { answerBrokenHead, answerExpectations } from './door/broken-heads.ts'
import { guard } from './door/guard.ts'
import { HandedIn, type Limits, limitRequests } from './door/limits.ts'
import type { Door } from './door/permit.ts'
import { awaitWholeRecord, type LoadedShare } from './door/whole-record.ts'
import { answerFaults } from './faults.ts'
import { keepIdempotency } from './idempotency.ts'
import { measure, operationRoutes } from './operation.ts'
import { servePortals } from './portals.ts'
import { refuse } from './problem.ts'
import { describeApi } from './reference/served.ts'
import { requestRefusals } from './refusals.ts'
import { compileSchema } from './validation.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** Whether every answer is held to the shape its contract promises. */
    holdsAnswers: boolean
    /** What each caller has handed in; absent where nobody is limited. */
    handedIn: HandedIn | undefined
    /** Who is let in. */
    door: Door
  }
  interface FastifyRequest {
    /** Whoever signed in and asks this; undefined where nobody did. */
    caller: Caller | undefined
    /** By which of his roles the caller may; undefined of a route for everybody, and of a visitor. */
    permission: Permission | undefined
  }
  interface FastifyContextConfig {
    /** What is known of the route. */
    contract?: Route
    /** Changes the record: takes an Idempotency-Key. */
    write?: boolean
  }
}

/** A server whose routes' types follow from their TypeBox schemas. */
export type Server = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>

type ServerOptions = {
  /** The app's connection: for readiness and idempotency keys. */
  readonly database: Database
  /** Whether people's records may be shown without sign-in, asked at each request. */
  readonly demonstration: () => boolean
  /** Whose session a secret of a browser opens; nobody can sign in without it. */
  readonly callerOf?: (secret: string) => Promise<Caller | undefined>
  /** Which program an access token is of; no program can come in without it. */
  readonly programOf?: (token: string) => Promise<Caller | undefined>
  /** How much of the record is loaded; where it is absent nothing is ever being loaded. */
  readonly loadedShare?: LoadedShare
  /** The folder of built pages; none are served without it. */
  readonly portals?: string
  readonly version?: string
  readonly migrations?: readonly Migration[]
  readonly logLevel?: LogOptions['level']
  /** How much one caller may ask and send; nobody is limited without it. */
  readonly limits?: Limits
  /** Holds every answer to its contract and fails where it is another; costs time, so it is for tests. */
  readonly holdsAnswers?: boolean
}

/** Makes a server; register routes on it, then `listen`. */
export async function createServer(
  options: ServerOptions,
): Promise<Server & { readonly registry: Registry }> {
  const server = fastify({
    logger: logOptions(options.logLevel ?? 'warn'),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: references(),
    bodyLimit: 1 << 20,
    keepAliveTimeout: 72_000,
    requestTimeout: 300_000,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    // A request without Host is refused by us, in words.
    http: { requireHostHeader: false },
    clientErrorHandler: answerBrokenHead,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    // An address that cannot be read has no route, and so no error handler of its own.
    frameworkErrors: (_, __, reply) =>
      refuse(reply as unknown as FastifyReply, requestRefusals, 'request-unreadable'),
  }).withTypeProvider<TypeBoxTypeProvider>()
  server.setValidatorCompiler(compileSchema)
  server.decorate('holdsAnswers', options.holdsAnswers ?? false)
  const plain = server as unknown as FastifyInstance
  answerFaults(plain)
  answerExpectations(plain)
  guard(plain)
  await plain.register(cookie)
  const { demonstration, callerOf, programOf } = options
  server.decorate('door', { demonstration, callerOf, programOf })
  server.decorateRequest('caller', undefined)
  server.decorateRequest('permission', undefined)
  if (options.loadedShare) awaitWholeRecord(plain, options.loadedShare)
  server.decorate('handedIn', options.limits && new HandedIn(options.limits))
  if (options.limits) await limitRequests(plain, options.limits)
  keepIdempotency(plain, options.database)
  await compressAnswers(plain)
  const registry = measure(plain)
  const reference = describeApi(plain, options.version ?? '0')
  const migrations = options.migrations ?? readMigrations()
  operationRoutes(server, { database: options.database, migrations, registry, reference })
  if (options.portals) servePortals(plain, options.portals)
  else plain.setNotFoundHandler((_, reply) => refuse(reply, requestRefusals, 'path-not-found'))
  return Object.assign(server, { registry })
}

/** Names for requests, by which a fault is found in the log: a random run of the program, and a count. */
function references(): () => string {
  const run = randomBytes(4).toString('hex')
  let count = 0
  return () => `${run}-${++count}`
}

/** Listens on the loopback. Returns the address people open. Throws Failure when the port is taken. */
export async function listen(server: Server, port: number): Promise<string> {
  try {
    return await server.listen({ port, host: '127.0.0.1' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw portInUse(port, error)
    if ((error as NodeJS.ErrnoException).code === 'EACCES') throw portForbidden(port, error)
    throw error
  }
}

/** Another program listens on the port. */
export const portInUse = (port: number, cause?: unknown): Failure =>
  new Failure(
    'port-in-use',
    {
      kk: `${port}-портты басқа бағдарлама алып тұр. Сол бағдарламаны тоқтатыңыз немесе басқа портпен іске қосыңыз: PORT=${port + 1} npm start.`,
      ru: `Порт ${port} занят другой программой. Остановите её или запустите на другом порту: PORT=${port + 1} npm start.`,
      en: `Port ${port} is taken by another program. Stop it, or start on another port: PORT=${port + 1} npm start.`,
    },
    { cause },
  )

const portForbidden = (port: number, cause: unknown): Failure =>
  new Failure(
    'port-not-allowed',
    {
      kk: `${port}-портты тыңдауға рұқсат жоқ. 1024-тен үлкен порт беріңіз: PORT=8080 npm start.`,
      ru: `Порт ${port} слушать не разрешено. Возьмите порт больше 1024: PORT=8080 npm start.`,
      en: `Listening on port ${port} is not allowed. Take a port above 1024: PORT=8080 npm start.`,
    },
    { cause },
  )
