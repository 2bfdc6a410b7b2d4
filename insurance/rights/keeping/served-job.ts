/** What has served its term among those who sign in goes by a job. */
import { type KeptForYears, lastDayOver } from '#insurance/keeping'
import { type Clock, dayOf, endOfDay } from '#platform/clock'
import type { Database } from '#platform/database'
import type { Job } from '#platform/jobs'
import { forgetEndedSessions, forgetInvitations, forgetVisits } from './store.ts'

const sessionsAtOnce = 10_000

/** What has served its term, as the eraser. */
export function servedRightsJob({
  eraser,
  clock,
}: {
  readonly eraser: Database
  readonly clock: Clock
}): Job {
  const before = (kind: KeptForYears) => endOfDay(lastDayOver(kind, dayOf(clock.now())))
  return {
    name: 'forget-served-rights',
    does: {
      kk: 'Мерзімі өткен кірулерді, талондарды, қабылдаулар мен шақыруларды жояды',
      ru: 'Удаляет отслужившие входы, талоны, записи на приём и приглашения',
      en: 'Deletes sessions, tickets, appointments and invitations whose term is over',
    },
    due: '50 20 * * *',
    run: async (stopping) => {
      await forgetVisits(eraser, before('visits'))
      await forgetInvitations(eraser, before('invitations'))
      while (
        !stopping.aborted &&
        (await forgetEndedSessions(eraser, before('sessions'), sessionsAtOnce)) === sessionsAtOnce
      );
    },
  }
}
