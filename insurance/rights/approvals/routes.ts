/** What waits for me, and deciding it, over HTTP. */
import type { FastifyRequest } from 'fastify'
import { recordAccess } from '#platform/audit'
import type { Clock } from '#platform/clock'
import type { Connection, Database } from '#platform/database'
import { type Server, serve, whoAsks } from '#platform/http'
import type { Approvals } from './approvals.ts'
import { decideProposal, getApprovals, type ProposalTold } from './contract.ts'
import { type Proposal, proposalsOf } from './store.ts'

type ApprovalOptions = {
  readonly database: Database
  readonly clock: Clock
  readonly approvals: Approvals
  readonly rightsChanged: () => void
}

export function approvalRoutes(
  server: Server,
  { database, clock, approvals, rightsChanged }: ApprovalOptions,
): void {
  serve(server, getApprovals, async (_, request) => {
    const caller = request.caller!
    const [waiting, own] = await Promise.all([
      approvals.waitingFor(caller),
      proposalsOf(database, caller.accountId),
    ])
    const told = await Promise.all([waiting, own].map((each) => tellAll(database, approvals, each)))
    await recordAccess(database, entriesOf([...waiting, ...own], approvals, request), clock.now())
    return { waiting: told[0]!, own: told[1]! }
  })
  serve(server, decideProposal, async ({ params, body }, request) => {
    const { approve: approved, reason, digest } = body
    const decided = await approvals.decide({
      proposalId: params.proposal,
      approved,
      reason: reason.trim(),
      digest,
      caller: request.caller!,
    })
    rightsChanged()
    return decided
  })
}

/** Whoever is shown in a list is told of it. */
const entriesOf = (proposals: readonly Proposal[], approvals: Approvals, request: FastifyRequest) =>
  proposals.flatMap((proposal) =>
    approvals
      .deedOf(proposal)
      .subjectsOf(proposal.object)
      .personIds.map((personId) => ({
        personId,
        who: whoAsks(request),
        what: 'proposal',
        why: `proposal ${proposal.proposalId}`,
      })),
  )

const tellAll = (
  connection: Connection,
  approvals: Approvals,
  proposals: readonly Proposal[],
): Promise<ProposalTold[]> =>
  Promise.all(
    proposals.map(async (proposal): Promise<ProposalTold> => {
      const deed = approvals.deedOf(proposal)
      const { decidedAt, deciderName, approved, decisionReason } = proposal
      return {
        proposal: proposal.proposalId,
        title: deed.title,
        lines: await deed.show(connection, proposal.object),
        forGood: deed.forGood ?? null,
        reason: proposal.reason,
        proposedBy: proposal.proposerName,
        proposedAt: proposal.proposedAt,
        digest: proposal.digest.toString('hex'),
        decision:
          decidedAt === null
            ? null
            : { approved: approved!, by: deciderName!, at: decidedAt, reason: decisionReason! },
      }
    }),
  )
