/** What has served its term among those who sign in: as the eraser. */
import type { Connection, Instant } from '#platform/database'

/** Deletes some of the sessions that ended before, but the last of each account, by which it is known as a person's; gives their number. */
export const forgetEndedSessions = (eraser: Connection, before: Instant, atOnce: number): Promise<number> =>
  eraser.execute(
    `DELETE FROM rights.session WHERE session_id IN (
       SELECT session_id FROM rights.session AS old WHERE ended_at < $1 AND EXISTS (
         SELECT FROM rights.session AS later
          WHERE later.account_id = old.account_id AND later.session_id > old.session_id)
        ORDER BY session_id LIMIT $2)`,
    [before, atOnce],
  )

export const forgetVisits = (eraser: Connection, before: Instant): Promise<number> =>
  eraser.execute('DELETE FROM rights.visit WHERE until_at < $1', [before])

/** Invitations that nobody can take up any more, used or not. */
export const forgetInvitations = (eraser: Connection, before: Instant): Promise<number> =>
  eraser.execute('DELETE FROM rights.invitation WHERE expires_at < $1', [before])
