/** What falls due by itself among those who sign in. */
import { type Clock, instantAt, microsecondsOf } from '#platform/clock'
import type { Database } from '#platform/database'
import type { Job } from '#platform/jobs'
import { usualSessionRules } from './sessions.ts'
import { signInLasts } from './sign-in.ts'
import { endOverSessions, forgetSignIns } from './store.ts'

const minute = 60_000_000

/** `clock` is the machine's: a session lasts by the time that passes. */
export function signInJobs({
  database,
  clock,
}: {
  readonly database: Database
  readonly clock: Clock
}): readonly Job[] {
  const before = (microseconds: number) => instantAt(microsecondsOf(clock.now()) - microseconds)
  return [
    {
      name: 'end-sessions',
      does: {
        kk: 'Қолданылмаған және мерзімі біткен кірулерді аяқтайды',
        ru: 'Завершает входы, которыми не пользуются или срок которых вышел',
        en: 'Ends the sessions that are idle or have come to their end',
      },
      due: '* * * * *',
      run: () =>
        endOverSessions(database, {
          at: clock.now(),
          idleSince: before(usualSessionRules.idleMinutes * minute),
        }),
    },
    {
      name: 'forget-sign-ins',
      does: {
        kk: 'Ешкім қайтып келмеген кірулерді ұмытады',
        ru: 'Забывает начатые входы, с которых никто не вернулся',
        en: 'Forgets sign-ins that nobody came back from',
      },
      due: '*/10 * * * *',
      run: () => forgetSignIns(database, before(signInLasts)),
    },
  ]
}
