/** GET /api/now and the demonstration's example file: a payment file that is due today, for whoever has none at hand. */
import type { Clock, Database } from '#platform/database'
import { SentFile, type Server, serve, whoAsks } from '#platform/http'
import type { Day } from '#vocabulary/day.ts'
import { readIin } from '#vocabulary/iin.ts'
import { isRefusal, refusal } from '#vocabulary/refusal.ts'
import { formatTenge } from '#vocabulary/tiyn.ts'
import { getExampleFile, startNextDay } from './contract.ts'
import { getNow } from './contract-me.ts'
import { type DayPlayed, followDay, type Moving, moveDay } from './day/move-day.ts'
import { findDemonstration } from './demonstration.ts'
import { exampleFile as makeExampleFile } from './example-file.ts'
import { dayRefusals, demonstrationRefusals } from './refusals.ts'

type DemonstrationRoutes = {
  readonly database: Database
  readonly clock: Clock
  /** Lists the region was drawn with, as one file; undefined where it has none. */
  readonly exampleFile: {
    isThere(): boolean
    find(): Promise<Uint8Array | undefined>
  }
  /** Absent in a real installation. */
  readonly moving?: Moving | undefined
}

export function demonstrationRoutes(
  server: Server,
  { database, clock, exampleFile, moving }: DemonstrationRoutes,
): void {
  serve(server, getNow, async () => {
    if (moving) await followDay(database, moving.clock)
    const found = await findDemonstration(database)
    if (!found) return { today: clock.today(), demonstration: null, examples: [] }
    const { examples, ...demonstration } = found
    return {
      today: clock.today(),
      demonstration: { ...demonstration, exampleFile: exampleFile.isThere() },
      // Of whoever was erased by law no number stands there any more.
      examples: examples.filter(({ iin }) => readIin(iin).valid),
    }
  })
  serve(server, getExampleFile, async ({ query: { order = false } }, request) => {
    const drawn = await exampleFile.find()
    if (!drawn) return refusal(demonstrationRefusals, 'no-example-file')
    const { file, number } = await makeExampleFile({ database, clock }, drawn, {
      who: whoAsks(request),
      isOrder: order,
    })
    return new SentFile(file, `${order ? 'order' : 'example'}-${clock.today()}-${number}.102`)
  })
  serve(server, startNextDay, async ({ body }) => {
    if (!moving) return refusal(dayRefusals, 'no-demonstration')
    const played = await moveDay(moving, body.until as Day | undefined)
    return isRefusal(played) ? played : { today: clock.today(), days: played.map(tellDay) }
  })
}

const tellDay = ({ received, posted, suspense, returned, ...played }: DayPlayed) => ({
  ...played,
  received: formatTenge(received),
  posted: formatTenge(posted),
  suspense: formatTenge(suspense),
  returned: formatTenge(returned),
})
