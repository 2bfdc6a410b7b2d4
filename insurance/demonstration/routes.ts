/** GET /api/now and the demonstration's example file: a payment file that is due today, for whoever has none at hand. */
import { readPaymentFile, writeMt102 } from '#documents'
import type { Clock, Database } from '#platform/database'
import { SentFile, type Server, serve } from '#platform/http'
import type { Day } from '#vocabulary/day.ts'
import { refusal } from '#vocabulary/refusal.ts'
import { getExampleFile, getNow } from './contract.ts'
import { findDemonstration } from './demonstration.ts'
import { demonstrationRefusals } from './refusals.ts'

type DemonstrationRoutes = {
  readonly database: Database
  readonly clock: Clock
  /** The list the region was drawn with, or undefined where it has none. */
  readonly exampleFile: {
    isThere(): boolean
    find(): Promise<Uint8Array | undefined>
  }
}

export function demonstrationRoutes(
  server: Server,
  { database, clock, exampleFile }: DemonstrationRoutes,
): void {
  serve(server, getNow, async () => {
    const found = await findDemonstration(database)
    if (!found) return { today: clock.today(), demonstration: null, examples: [] }
    const { examples, ...demonstration } = found
    return {
      today: clock.today(),
      demonstration: { ...demonstration, exampleFile: exampleFile.isThere() },
      examples,
    }
  })
  serve(server, getExampleFile, async () => {
    const drawn = await exampleFile.find()
    if (!drawn) return refusal(demonstrationRefusals, 'no-example-file')
    const today = clock.today()
    return new SentFile(dated(drawn, today), `example-${today}.102`)
  })
}

/** The drawn list as it would be sent on that day. */
function dated(bytes: Uint8Array, today: Day): Buffer {
  const { documents } = readPaymentFile(bytes, {})
  const sent = documents.map((document) => ({
    ...document,
    reference: `KPLX${today.replaceAll('-', '')}`,
    orderOn: today,
    valueOn: today,
  }))
  return Buffer.from(writeMt102(sent, { encoding: 'cp866' }))
}
