/** The HTTP server, ignorant of insurance: slices give it their routes, cmd puts them together. */
import { randomBytes } from 'node:crypto'
import type { Server as TlsServer } from 'node:https'
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
import { type Clock, systemClock } from '#platform/clock'
import { type Database, type Migration, readMigrations } from '#platform/database'
import { type LogOptions, logOptions } from '#platform/log'
import type { Caller, Permission } from '#vocabulary/callers/caller.ts'
import { Failure } from '#vocabulary/refusal.ts'
import type { Route } from '#vocabulary/route.ts'
import { compressAnswers } from './compression.ts'
import { tellAttempts } from './door/attempts.ts'
import { answerBrokenHead, answerExpectations } from './door/broken-heads.ts'
import { type CertificateFiles, keepCertificate, readCertificate, tlsRules } from './door/certificate.ts'
import { guard } from './door/guard.ts'
import { HandedIn, type Limits, limitRequests, UnknownAsked } from './door/limits.ts'
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
    /** Whose questions about numbers of nobody are many; absent where nobody is limited. */
    unknownAsked: UnknownAsked | undefined
    /** What a program of another machine shows to read how the server does. */
    metricsToken: TokenNow | undefined
    /** Looks at once whether the certificate was renewed; absent in the clear. */
    renewCertificate: (() => void) | undefined
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

/** As it is when somebody shows one: it may be changed while the server runs. */
type TokenNow = { readonly now: string }

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
  /** By whose days and minutes callers are counted; the machine's own without it. */
  readonly clock?: Clock
  /** How people reach the pages: requests to another name are refused. */
  readonly address?: string
  /** Whose X-Forwarded headers are believed; nobody's without it. */
  readonly proxies?: readonly string[]
  /** In the clear without it. */
  readonly tls?: CertificateFiles
  readonly metricsToken?: TokenNow
  /** Holds every answer to its contract and fails where it is another; costs time, so it is for tests. */
  readonly holdsAnswers?: boolean
}

/** Makes a server; register routes on it, then `listen`. */
export async function createServer(
  options: ServerOptions,
): Promise<Server & { readonly registry: Registry }> {
  const { tls, proxies = [] } = options
  // A request without Host is refused by us, in words.
  const ofNode = { requireHostHeader: false }
  const server = fastify({
    ...(tls ? { https: { ...ofNode, ...tlsRules, ...readCertificate(tls) } } : { http: ofNode }),
    ...(proxies.length > 0 && { trustProxy: [...proxies] }),
    logger: logOptions(options.logLevel ?? 'warn'),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: references(),
    bodyLimit: 1 << 20,
    keepAliveTimeout: 72_000,
    requestTimeout: 300_000,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
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
  guard(plain, options.address)
  await plain.register(cookie)
  const { demonstration, callerOf, programOf } = options
  server.decorate('door', { demonstration, callerOf, programOf })
  server.decorateRequest('caller', undefined)
  server.decorateRequest('permission', undefined)
  if (options.loadedShare) awaitWholeRecord(plain, options.loadedShare)
  const { limits, clock = systemClock() } = options
  server.decorate('handedIn', limits && new HandedIn(limits, options.database, clock))
  server.decorate('unknownAsked', limits && new UnknownAsked(limits, options.database, clock))
  tellAttempts(plain, clock)
  if (limits) await limitRequests(plain, limits, clock)
  server.decorate('metricsToken', options.metricsToken)
  server.decorate('renewCertificate', tls && renewing(plain, tls))
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

/** Keeps the certificate as its files are; of such as cannot be taken the log tells. */
const renewing = (server: FastifyInstance, files: CertificateFiles): (() => void) =>
  keepCertificate(server.server as unknown as TlsServer, {
    files,
    onUnfit: ({ code }) => server.log.error({ code }, 'certificate kept as it was'),
  })

/** Names for requests, by which a fault is found in the log: a random run of the program, and a count. */
function references(): () => string {
  const run = randomBytes(4).toString('hex')
  let count = 0
  return () => `${run}-${++count}`
}

/** Listens, to this machine alone unless told otherwise. Returns the address. Throws Failure where it cannot. */
export async function listen(server: Server, port: number, host = '127.0.0.1'): Promise<string> {
  try {
    return await server.listen({ port, host })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE') throw portInUse(port, error)
    if (code === 'EACCES') throw portForbidden(port, error)
    if (code === 'EADDRNOTAVAIL') throw hostNotHere(host, error)
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

const hostNotHere = (host: string, cause: unknown): Failure =>
  new Failure(
    'host-not-here',
    {
      kk: `Бұл машинада ${host} мекенжайы жоқ. KEPIL_HOST айнымалысына машинаның өз мекенжайын жазыңыз, барлығы үшін – 0.0.0.0.`,
      ru: `У этой машины нет адреса ${host}. Укажите в KEPIL_HOST её собственный адрес, а для всех сразу – 0.0.0.0.`,
      en: `This machine has no address ${host}. Set KEPIL_HOST to an address of its own, or to 0.0.0.0 for all of them.`,
    },
    { cause },
  )
