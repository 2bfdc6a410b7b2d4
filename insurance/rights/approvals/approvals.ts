/**
 * Four eyes: a proposal is kept with a digest of its object and of what it rests on; whoever approves is another account
 * and surely another human than the proposer, and neither is whom it is about. What it does is done in the transaction of the
 * approval. Where the record has changed since, it must be proposed anew.
 */
import { hash } from 'node:crypto'
import { type Clock, type Instant, instantAt, microsecondsOf } from '#platform/clock'
import type { Connection, Database } from '#platform/database'
import { type Allowed, type Caller, permissionOf } from '#vocabulary/callers/caller.ts'
import { allowedNames } from '#vocabulary/callers/names.ts'
import type { Day } from '#vocabulary/day.ts'
import { type Refusal, type RefusalOf, refusal } from '#vocabulary/refusal.ts'
import { dayText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import type { AnyDeed, Subjects, TwoPersonDeed } from './deed.ts'
import { countHumans, type HowManyHumans, humansOf, nowOf } from './humans.ts'
import { decisionRefusals, proposalRefusals } from './refusals.ts'
import {
  findProposal,
  holdDeed,
  isProposed,
  keepDecision,
  keepProposal,
  type Proposal,
  waitingProposals,
} from './store.ts'

type Options = {
  readonly database: Database
  /** Of the machine. */
  readonly clock: Clock
  readonly deeds: readonly AnyDeed[]
  /** By which claim the issuer tells one human. */
  readonly humanClaim: string
}

const lasts = 30 * 24 * 3_600_000_000

type Made<Subject> = { readonly subject: Subject; readonly reason: string; readonly caller: Caller }
type Decided = {
  readonly proposalId: number
  readonly approved: boolean
  readonly reason: string
  /** Of what whoever decides was shown. */
  readonly digest: string
  readonly caller: Caller
}

/** `awaits`: what follows by itself, and is not done yet. */
type Outcome = { readonly done: boolean; readonly awaits?: Text }

export type Approvals = ReturnType<typeof openApprovals>

export function openApprovals({ database, clock, deeds, humanClaim }: Options) {
  const deedOf = ({ deed }: Pick<Proposal, 'deed'>): TwoPersonDeed<unknown> => {
    const known = deeds.find(({ name }) => name === deed)
    if (!known) throw new Error(`nobody knows the deed ${deed}`)
    return known as unknown as TwoPersonDeed<unknown>
  }
  const earliest = (): Instant => instantAt(microsecondsOf(clock.now()) - lasts)

  const everyApprover = [...new Set(deeds.flatMap(({ approvers }) => approvers))]
  /** Whoever may not decide it learns neither whether there is such a proposal nor what it is about. */
  const notYours = () => refusal(decisionRefusals, 'not-yours-to-decide', allowedNames(everyApprover))

  const isOver = (until: Day | null): boolean => until !== null && until <= clock.today()

  const whyNot = async (
    connection: Connection,
    proposal: Proposal,
    { caller, approved }: Decided,
  ): Promise<Refusal | undefined> => {
    const { approvers, subjectsOf, untilOf } = deedOf(proposal)
    // Whoever proposed it may take it back.
    const isProposer = proposal.proposedBy === caller.accountId
    const takesBack = isProposer && !approved
    if (!takesBack && !mayApprove(approvers, caller)) return notYours()
    if (proposal.decidedBy !== null) return refusal(decisionRefusals, 'already-decided')
    if (takesBack) return undefined
    if (proposal.proposedAt < earliest()) return refusal(decisionRefusals, 'proposal-over')
    const proposer = { personIds: [], accountIds: [proposal.proposedBy] }
    const withProposer = await countWith(connection, proposer, caller)
    if (withProposer === 'one') return refusal(decisionRefusals, 'second-person-needed')
    const withSubjects = await countWith(connection, subjectsOf(proposal.object), caller)
    if (withSubjects === 'one') return refusal(proposalRefusals, 'about-oneself')
    if (!approved) return undefined
    if (isOver(untilOf(proposal.object)))
      return refusal(proposalRefusals, 'term-over', dayText(clock.today()))
    if (withProposer === 'unknown') return refusal(decisionRefusals, 'proposer-not-told-apart', humanClaim)
    if (withSubjects === 'unknown') return refusal(proposalRefusals, 'subject-not-told-apart', humanClaim)
    return undefined
  }

  return {
    /** Keeps a proposal; gives its number. */
    async propose<Subject extends object>(
      deed: TwoPersonDeed<Subject>,
      { subject, reason, caller }: Made<Subject>,
    ): Promise<number | RefusalOf<typeof proposalRefusals>> {
      const ofProgram = whyNoProposal(caller)
      if (ofProgram) return ofProgram
      const withSubjects = await countWith(database, deed.subjectsOf(subject), caller)
      if (withSubjects === 'one') return refusal(proposalRefusals, 'about-oneself')
      if (isOver(deed.untilOf(subject))) return refusal(proposalRefusals, 'term-over', dayText(clock.today()))
      if (withSubjects === 'unknown') return refusal(proposalRefusals, 'subject-not-told-apart', humanClaim)
      return database.transaction(async (tx) => {
        await holdDeed(tx, deed.name)
        const digest = await digestOf(tx, deed, subject)
        const proposal = { deed: deed.name, object: subject, digest, reason, proposedBy: caller.accountId }
        if (await isProposed(tx, proposal, earliest())) return refusal(proposalRefusals, 'proposed-already')
        return keepProposal(tx, proposal, clock.now())
      })
    },
    /** Approves or refuses, once; what is approved is done with it. */
    decide(decided: Decided): Promise<Outcome | DecisionRefusal> {
      const { proposalId, approved, reason, digest, caller } = decided
      return database
        .transaction(async (tx): Promise<Outcome> => {
          const proposal = await findProposal(tx, proposalId)
          if (!proposal)
            throw new TakenBack(
              mayApprove(everyApprover, caller)
                ? refusal(decisionRefusals, 'proposal-not-found')
                : notYours(),
            )
          await holdDeed(tx, proposal.deed)
          const no = await whyNot(tx, proposal, decided)
          if (no) throw new TakenBack(no as DecisionRefusal)
          const at = clock.now()
          const decidedBy = caller.accountId
          if (!(await keepDecision(tx, { proposalId, approved, reason, decidedBy }, at)))
            throw new TakenBack(refusal(decisionRefusals, 'already-decided'))
          if (!approved) return { done: false }
          const deed = deedOf(proposal)
          const now = await digestOf(tx, deed, proposal.object as object)
          if (!now.equals(proposal.digest) || now.toString('hex') !== digest)
            throw new TakenBack(refusal(decisionRefusals, 'object-changed'))
          const { proposedBy } = proposal
          await deed.carryOut(tx, proposal.object, { proposalId, proposedBy, decidedBy, at })
          return { done: true, ...(deed.awaits && { awaits: deed.awaits }) }
        })
        .catch((error: unknown) => {
          if (error instanceof TakenBack) return error.no
          throw error
        })
    },
    /** What waits for this caller: what he may approve, did not propose, and is not about. */
    async waitingFor(caller: Caller): Promise<Proposal[]> {
      const his = deeds.filter(({ approvers }) => mayApprove(approvers, caller))
      const waiting = await waitingProposals(
        database,
        his.map(({ name }) => name),
        earliest(),
      )
      const others = waiting.filter(({ proposedBy }) => proposedBy !== caller.accountId)
      const counts = await Promise.all(
        others.map((proposal) => countWith(database, deedOf(proposal).subjectsOf(proposal.object), caller)),
      )
      return others.filter((_, place) => counts[place] !== 'one')
    },
    deedOf,
  }
}

/** A program proposes nothing; nor does it learn on the way whom the register knows. */
export const whyNoProposal = ({ sessionId }: Caller) =>
  sessionId === undefined ? refusal(proposalRefusals, 'proposed-by-people') : undefined

type DecisionRefusal = RefusalOf<typeof decisionRefusals> | RefusalOf<typeof proposalRefusals>

/** Nothing of the transaction stays; the "no" is told. */
class TakenBack extends Error {
  readonly no: DecisionRefusal
  constructor(no: DecisionRefusal) {
    super(no.code)
    this.no = no
  }
}

const mayApprove = (roles: readonly Allowed[], caller: Caller): boolean =>
  caller.sessionId !== undefined && permissionOf({ roles }, caller) !== undefined

/**
 * Whether whoever calls is one of these, or surely none. Of a person of the register who has no account nothing can be told
 * by a claim: he is the caller where the record knows it.
 */
async function countWith(
  connection: Connection,
  { personIds, accountIds }: Subjects,
  { accountId }: Caller,
): Promise<HowManyHumans> {
  if (accountIds.includes(accountId)) return 'one'
  const humans = await humansOf(connection, [accountId, ...accountIds])
  const caller = humans.get(accountId)!
  const now = await Promise.all(personIds.map((each) => nowOf(connection, each)))
  if (caller.personIds.some((each) => now.includes(each))) return 'one'
  const counts = accountIds.map((each) => countHumans(caller, humans.get(each)!))
  return counts.find((each) => each === 'one') ?? counts.find((each) => each === 'unknown') ?? 'two'
}

/** Of what is proposed and of what it rests on, as the record has it now. */
export async function digestOf<Subject>(
  connection: Connection,
  deed: TwoPersonDeed<Subject>,
  subject: Subject,
): Promise<Buffer> {
  const basis = await deed.basisOf(connection, subject)
  return hash('sha256', JSON.stringify([deed.name, sorted(subject), sorted(basis)]), 'buffer')
}

/** JSON keeps an object's fields in the order they came in, and the database in its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([, each]) => each !== undefined)
  return Object.fromEntries(
    fields.sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, each]) => [name, sorted(each)]),
  )
}
