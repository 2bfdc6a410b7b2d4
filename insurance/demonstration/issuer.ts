/** The demonstration's own issuer of identities: it knows the people of the demonstration, and lets anybody in as any of them. */
import { findPersonIds, personsInFull } from '#insurance/registry'
import type { Database } from '#platform/database'
import type { Server } from '#platform/http'
import { type IssuersProgram, type LocalIssuer, makeLocalIssuer } from '#platform/identity'
import type { Iin } from '#vocabulary/iin.ts'
import { findDemonstration } from './demonstration.ts'
import { type NamedPersona, personasOf } from './personas.ts'
import { demonstrationPrograms } from './programs.ts'

const issuerPath = '/issuer'
export const demonstrationClient = 'kepil-demonstration'

/** As whom one may come now: the people of the offices, and the persons worth looking up once there are any. */
export async function findPersonas(database: Database): Promise<NamedPersona[]> {
  const examples = (await findDemonstration(database))?.examples ?? []
  const ids = await findPersonIds(
    database,
    examples.map(({ iin }) => iin),
  )
  const persons = await personsInFull(database, [...ids.values()])
  return personasOf(
    examples.map((example) => {
      const person = persons.get(ids.get(example.iin as Iin) ?? 0)
      return person && { ...example, name: `${person.surname} ${person.givenName}` }
    }),
  )
}

type IssuerOptions = {
  readonly database: Database
  /** Where this server is reached on this machine, once it listens. */
  readonly port: () => number
  /** The path a browser arrives at when it comes back. */
  readonly arrivesAt: string
  /** The public keys of a program, whose private ones whoever tries the demonstration finds. */
  readonly keysOf: (program: string) => Promise<IssuersProgram['keys']>
}

/** Its address, by which we know it. */
export const issuerAddress = (port: number): string => `http://127.0.0.1:${port}${issuerPath}`

/** How the demonstration's programs name us to its issuer. */
export const demonstrationAudience = (port: number): string => `http://127.0.0.1:${port}`

/** Serves the issuer beside everything else; the programs' keys lie ready, and it is made when somebody first comes. */
export function serveIssuer(server: Server, { database, port, arrivesAt, keysOf }: IssuerOptions): void {
  let made: Promise<LocalIssuer> | undefined
  let programs: readonly IssuersProgram[] = []
  server.addHook('onReady', async () => {
    programs = await Promise.all(
      demonstrationPrograms.map(async (program) => ({ ...program, keys: await keysOf(program.subject) })),
    )
  })
  const make = (): Promise<LocalIssuer> =>
    makeLocalIssuer({
      programs,
      audience: demonstrationAudience(port()),
      address: issuerAddress(port()),
      clientId: demonstrationClient,
      arrivals: ['127.0.0.1', 'localhost', '[::1]'].map((host) => `http://${host}:${port()}${arrivesAt}`),
      find: async (subject) => (await findPersonas(database)).find((persona) => persona.subject === subject),
      unknownTo: '/sign-in',
    })
  server.register(async (scope) => {
    // The issuer reads what comes by itself.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_, __, done) => done(null))
    scope.all(`${issuerPath}/*`, async (request, reply) => {
      made ??= make()
      const issuer = await made
      reply.hijack()
      // Nobody else answers it any more: a fault ends the connection, and is told.
      await issuer.answer(request.raw, reply.raw).catch((fault: unknown) => {
        server.log.error(fault)
        reply.raw.destroy()
      })
    })
  })
}
