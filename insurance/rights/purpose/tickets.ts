/** A ticket is whose who reads by it first, until its hour is over: nobody else of the office reads by it then. */
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import { purposesOf, type Seeker } from '#vocabulary/callers/purpose.ts'
import { type LyingOpen, takeTicketsUp } from './store.ts'

type Office = { readonly database: Database; readonly clock: Clock }

/** Nobody has it yet, and he has no other of this person. */
function freeTicket({ accountId, role }: Seeker, open: readonly LyingOpen[]): LyingOpen | undefined {
  const tickets = purposesOf[role].includes('ticket') ? open.filter(({ kind }) => kind === 'ticket') : []
  return tickets.some(({ takenBy }) => takenBy === accountId)
    ? undefined
    : tickets.find(({ takenBy }) => takenBy === undefined)
}

/**
 * Takes a ticket up for each who has one to take; gives what lies open then. Whoever comes second finds it taken, and takes
 * the next one where there is one. Where nothing is to be taken up, nothing is written and nothing asked.
 */
export async function takeTickets(
  { database, clock }: Office,
  seekers: readonly Seeker[],
  lying: readonly (readonly LyingOpen[])[],
): Promise<readonly (readonly LyingOpen[])[]> {
  const takings = seekers.flatMap((seeker, place) => {
    const visit = freeTicket(seeker, lying[place]!)?.visit
    return visit === undefined ? [] : [{ visit, accountId: seeker.accountId }]
  })
  if (takings.length === 0) return lying
  const taken = await takeTicketsUp(database, takings, clock.now())
  const tried = new Set(takings.map(({ visit }) => visit))
  const settled = (each: LyingOpen): LyingOpen[] => {
    if (each.visit === undefined || !tried.has(each.visit)) return [each]
    const takenBy = taken.get(each.visit)
    // One that is no more was struck out meanwhile.
    return takenBy === undefined ? [] : [{ ...each, takenBy }]
  }
  return takeTickets(
    { database, clock },
    seekers,
    lying.map((open) => open.flatMap(settled)),
  )
}
