/** The demonstration's own issuer of identities: it knows the people of the demonstration, and lets anybody in as any of them. */
import { findPersonIds, personsInFull } from '#insurance/registry'
import type { Database } from '#platform/database'
import type { Server } from '#platform/http'
import { type LocalIssuer, makeLocalIssuer } from '#platform/identity'
import { findDemonstration } from './demonstration.ts'
import { type NamedPersona, personasOf } from './personas.ts'

const issuerPath = '/issuer'
export const demonstrationClient = 'kepil-demonstration'

/** As whom one may come now; nobody where there is no demonstration. */
export async function findPersonas(database: Database): Promise<NamedPersona[]> {
  const found = await findDemonstration(database)
  if (!found) return []
  const ids = await findPersonIds(
    database,
    found.examples.map(({ iin }) => iin),
  )
  const persons = await personsInFull(database, [...ids.values()])
  const named = found.examples.flatMap((example) => {
    const person = persons.get(ids.get(example.iin as never) ?? 0)
    return person ? [{ ...example, name: `${person.surname} ${person.givenName}` }] : []
  })
  return personasOf(named)
}

type IssuerOptions = {
  readonly database: Database
  /** Where this server is reached on this machine, once it listens. */
  readonly port: () => number
  /** The path a browser arrives at when it comes back. */
  readonly arrivesAt: string
}

/** Its address, by which we know it. */
export const issuerAddress = (port: number): string => `http://127.0.0.1:${port}${issuerPath}`

/** Serves the issuer beside everything else; it is made when somebody first signs in. */
export function serveIssuer(server: Server, { database, port, arrivesAt }: IssuerOptions): void {
  let made: Promise<LocalIssuer> | undefined
  const make = (): Promise<LocalIssuer> =>
    makeLocalIssuer({
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
      await issuer.answer(request.raw, reply.raw)
    })
  })
}
