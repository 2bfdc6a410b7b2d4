/**
 * The first administrators: whoever holds the server names two of them, because nobody is there yet who could approve. It
 * stands on record like whatever takes two, proposed and decided by `kepil init`, an account nobody signs in to.
 */
import { type Clock, dayOf } from '#platform/clock'
import type { Connection, Database } from '#platform/database'
import { maskIin } from '#vocabulary/iin.ts'
import { type RefusalOf, refusal } from '#vocabulary/refusal.ts'
import { digestOf } from '../approvals/approvals.ts'
import { countHumans, humansOf } from '../approvals/humans.ts'
import { keepDecision, keepProposal } from '../approvals/store.ts'
import { accountsBySubject, addAccount } from '../store.ts'
import { dayAfterLongest } from '../term.ts'
import { giveGrant } from './grant-deed.ts'
import { ownerRefusals } from './refusals.ts'
import { administratorsOn, findAccount, oneAtATime } from './store.ts'

/** Who was there before anybody: no issuer bears such a name. */
const initiator = { issuer: 'kepil', subject: 'init', name: 'kepil init' } as const

const why = 'Орнату: алғашқы әкімші. Установка: первый администратор. Set up: the first administrator.'

type FirstNamed = {
  readonly issuer: string
  /** By what names the issuer knows them. */
  readonly subjects: readonly string[]
}

/**
 * Gives the accounts, in that order; they may not have signed in yet. Whether they are two humans is asked again whenever
 * one approves what the other proposed.
 */
export function nameFirstAdministrators(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  { issuer, subjects }: FirstNamed,
): Promise<readonly number[] | RefusalOf<typeof ownerRefusals>> {
  const different = [...new Set(subjects)]
  if (different.length < 2) return Promise.resolve(refusal(ownerRefusals, 'two-administrators-needed'))
  return database.transaction(async (tx) => {
    await oneAtATime(tx)
    const at = clock.now()
    const from = dayOf(at)
    const known = await administratorsOn(tx, from)
    if (known.length > 0)
      return refusal(ownerRefusals, 'administrators-there', known.map(({ name }) => name).join(', '))
    if (await areOne(tx, await accountsBySubject(tx, issuer, different)))
      return refusal(ownerRefusals, 'administrators-one-human')
    const by = await addAccount(tx, initiator, at)
    const given: number[] = []
    for (const subject of different) {
      const accountId = await addAccount(tx, { issuer, subject, name: shownAs(subject) }, at)
      await giveAdmin(tx, { accountId, from, by, at })
      given.push(accountId)
    }
    return given
  })
}

/** Whether any two of the accounts are known to be one human's. */
async function areOne(tx: Connection, accountIds: readonly number[]): Promise<boolean> {
  const humans = [...(await humansOf(tx, accountIds)).values()]
  return humans.some((one, place) =>
    humans.slice(place + 1).some((other) => countHumans(one, other) === 'one'),
  )
}

/** Until the issuer tells the name. Some issuers know people by the IIN, which is no name to be shown. */
const shownAs = (subject: string): string => subject.replaceAll(/\d{12}/g, maskIin)

type Giving = {
  readonly accountId: number
  readonly from: ReturnType<typeof dayOf>
  readonly by: number
  readonly at: ReturnType<Clock['now']>
}

async function giveAdmin(tx: Connection, { accountId, from, by, at }: Giving): Promise<void> {
  const { personId } = (await findAccount(tx, accountId))!
  const until = dayAfterLongest(from)
  const grant = {
    accountId,
    role: 'admin',
    given: null,
    unit: null,
    from,
    until,
    substitutesFor: null,
  } as const
  const object = { ...grant, personId }
  const digest = await digestOf(tx, giveGrant, object)
  const made = { deed: giveGrant.name, object, digest, reason: why, proposedBy: by }
  const proposalId = await keepProposal(tx, made, at)
  await keepDecision(tx, { proposalId, approved: true, reason: why, decidedBy: by }, at)
  await giveGrant.carryOut(tx, object, { proposalId, proposedBy: by, decidedBy: by, at })
}
