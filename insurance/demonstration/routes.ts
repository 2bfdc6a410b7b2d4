/** GET /api/now and the demonstration's example file: a payment file that is due today, for whoever has none at hand. */
import type { Clock, Database } from '#platform/database'
import { SentFile, type Server, serve, whoAsks } from '#platform/http'
import { refusal } from '#vocabulary/refusal.ts'
import { getExampleFile, getNow } from './contract.ts'
import { findDemonstration } from './demonstration.ts'
import { exampleFile as makeExampleFile } from './example-file.ts'
import { demonstrationRefusals } from './refusals.ts'

type DemonstrationRoutes = {
  readonly database: Database
  readonly clock: Clock
  /** Lists the region was drawn with, as one file; undefined where it has none. */
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
  serve(server, getExampleFile, async (_, request) => {
    const drawn = await exampleFile.find()
    if (!drawn) return refusal(demonstrationRefusals, 'no-example-file')
    const { file, number } = await makeExampleFile({ database, clock }, drawn, whoAsks(request))
    return new SentFile(file, `example-${clock.today()}-${number}.102`)
  })
}
