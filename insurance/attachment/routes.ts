/** GET /api/me/attachment. */
import type { Clock, Database } from '#platform/database'
import { type Server, serve } from '#platform/http'
import { getOwnAttachment } from './contract.ts'
import { ownAttachment } from './told.ts'

type AttachmentRoutes = {
  readonly database: Database
  /** Of the record: of its day is what is told. */
  readonly clock: Clock
}

export function attachmentRoutes(server: Server, { database, clock }: AttachmentRoutes): void {
  serve(server, getOwnAttachment, async (_, request) => {
    const { personId } = request.caller!
    if (personId === undefined) return { now: null, next: null }
    return ownAttachment(database, personId, clock.today())
  })
}
