/** Who is named by a number: numbers of nobody are counted for whoever asks about them. */
import type { FastifyRequest } from 'fastify'
import { findPersonIds, personNow } from '#insurance/registry'
import type { Database } from '#platform/database'
import type { Server } from '#platform/http'
import type { Iin } from '#vocabulary/iin.ts'
import { refusal } from '#vocabulary/refusal.ts'
import { triedOutRefusals } from '#vocabulary/tried-out.ts'
import { namedPersonRefusals } from './purpose/refusals.ts'

export const findPersonOf = (server: Server, database: Database) =>
  async function findPerson(iin: string, request: FastifyRequest) {
    if (await server.unknownAsked?.isSpent(request)) return refusal(triedOutRefusals, 'unknown-too-often')
    const found = (await findPersonIds(database, [iin])).get(iin as Iin)
    const person = found === undefined ? undefined : await personNow(database, found)
    if (person) return person.personId
    if ((await server.unknownAsked?.take(request)) === false)
      return refusal(triedOutRefusals, 'unknown-too-often')
    return refusal(namedPersonRefusals, 'nobody-by-iin')
  }
