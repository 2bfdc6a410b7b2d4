/** Erasing a person by law, over HTTP. */
import { basisText, erasedText, erasuresOf, latestErasures } from '#insurance/registry'
import type { Database } from '#platform/database'
import { type Server, serve } from '#platform/http'
import { refusal } from '#vocabulary/refusal.ts'
import { type Approvals, whyNoProposal } from '../approvals/approvals.ts'
import { findPersonOf } from '../find-person.ts'
import { getErasures, proposeErasure } from './contract.ts'
import type { ErasePerson } from './deed.ts'
import { erasureRefusals } from './refusals.ts'
import { decidersOf } from './store.ts'

type ErasureOptions = {
  readonly database: Database
  readonly approvals: Approvals
  readonly erasing: ErasePerson
}

const listedAtOnce = 200

export function erasureRoutes(server: Server, { database, approvals, erasing }: ErasureOptions): void {
  const findPerson = findPersonOf(server, database)
  serve(server, proposeErasure, async ({ body: { iin, basis, reason } }, request) => {
    const ofProgram = whyNoProposal(request.caller!)
    if (ofProgram) return ofProgram
    const personId = await findPerson(iin, request)
    if (typeof personId === 'object') return personId
    if ((await erasuresOf(database, [personId])).has(personId))
      return refusal(erasureRefusals, 'erasure-under-way')
    const subject = { personId, basis: basis.trim() }
    const made = { subject, reason: reason.trim(), caller: request.caller! }
    const proposal = await approvals.propose(erasing, made)
    return typeof proposal === 'number' ? { proposal } : proposal
  })
  serve(server, getErasures, async () => {
    const latest = await latestErasures(database, listedAtOnce)
    const deciders = await decidersOf(
      database,
      latest.flatMap(({ proposalId }) => proposalId ?? []),
    )
    return {
      erasures: latest.map(({ personId, on, basis, erasedAt, proposalId }) => {
        const { proposedBy = null, approvedBy = null } = deciders.get(proposalId ?? 0) ?? {}
        return {
          person: personId,
          on,
          basis: basisText(basis),
          said: erasedText({ on, basis }),
          erasedAt,
          proposedBy,
          approvedBy,
        }
      }),
    }
  })
}
