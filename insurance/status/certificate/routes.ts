/** GET /api/answers/{number}/certificate and GET /api/certificates/{number}. */
import type { FastifyRequest } from 'fastify'
import { erasuresOf, maskedName, type PersonInFull, personsInFull } from '#insurance/registry'
import { recordAccess } from '#platform/audit'
import { dayOf } from '#platform/clock'
import { languageOf, SentFile, type Server, serve } from '#platform/http'
import { refusal } from '#vocabulary/refusal.ts'
import { timeOfDay } from '#vocabulary/spoken.ts'
import { triedOutRefusals } from '#vocabulary/tried-out.ts'
import { type LookupOptions, openLookup } from '../answers/lookup.ts'
import { confirmationRefusals, paperRefusals } from '../refusals.ts'
import { readerOf } from '../routes.ts'
import { askCertificate, getCertificate } from './contract.ts'
import { answerGiven } from './given.ts'
import { type Certified, paperOf } from './paper.ts'
import { findCertificate, keepCertificate } from './store.ts'

type CertificateRoutes = LookupOptions & {
  /** Where people reach this server: an origin. */
  readonly addressOf: (request: FastifyRequest) => string
}

export function certificateRoutes(server: Server, { addressOf, ...options }: CertificateRoutes): void {
  const { database, clock } = options
  const lookup = openLookup(options)
  const personOf = async (personId: number): Promise<PersonInFull | undefined> =>
    (await personsInFull(database, [personId])).get(personId)

  serve(server, getCertificate, async ({ params, query }, request) => {
    const reader = readerOf(request)
    // Whoever may not have the answer has no paper of it.
    const answered = await lookup.answerAgain(params.number, reader)
    if ('code' in answered) return answered
    const given = await answerGiven(database, params.number)
    const person = given && (await personOf(given.personId))
    const isErased = given && (await erasuresOf(database, [given.personId])).has(given.personId)
    if (!given || !person || isErased || given.short.status === 'unknown')
      return refusal(paperRefusals, 'nothing-to-certify')
    const { number: answerNumber, personId, answeredAt, on, short } = given
    const at = clock.now()
    await recordAccess(database, [{ personId, who: reader.who, what: 'certificate', why: reader.why }], at)
    await keepCertificate(database, { answerNumber, personId, issuedAt: at })
    const certified: Certified = {
      number: answerNumber,
      status: short.status,
      on,
      through: short.through ?? undefined,
      answeredOn: dayOf(answeredAt),
      answeredAt: timeOfDay(answeredAt),
    }
    const paper = paperOf(certified, person, `${addressOf(request)}/certificates/${answerNumber}`)
    // Few ask for one: what draws it is fetched when it is asked for.
    const { drawPaper } = await import('./draw-paper.ts')
    const drawn = await drawPaper(paper, query.lang ?? languageOf(request), new Date(at))
    return new SentFile(drawn, `${answerNumber}.pdf`)
  })

  serve(server, askCertificate, async ({ params }, request) => {
    if (await server.unknownAsked?.isSpent(request)) return refusal(triedOutRefusals, 'unknown-too-often')
    const given = await answerGiven(database, params.number)
    const certificate = given && (await findCertificate(database, given.number))
    const isErased = given && (await erasuresOf(database, [given.personId])).has(given.personId)
    const person = certificate && !isErased ? await personOf(given.personId) : undefined
    if (!certificate || !given || !person) {
      if ((await server.unknownAsked?.take(request)) === false)
        return refusal(triedOutRefusals, 'unknown-too-often')
      return refusal(confirmationRefusals, 'certificate-not-found')
    }
    const { personId, answeredAt, on, short, number } = given
    const { who, why } = readerOf(request)
    await recordAccess(database, [{ personId, who, what: 'certificate, confirmed', why }], clock.now())
    return {
      number,
      ...maskedName(person),
      status: short.status,
      on,
      answeredAt,
      issuedAt: certificate.issuedAt,
    }
  })
}
