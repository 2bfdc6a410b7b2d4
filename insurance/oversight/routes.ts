/** Unusual reading, over HTTP. */
import { accountNames, countHumans, humansOf } from '#insurance/rights'
import { type LogVerified, logVerdict, type TamperKind, tamperKinds } from '#platform/audit'
import type { Clock } from '#platform/clock'
import type { Connection, Database } from '#platform/database'
import { type Server, serve } from '#platform/http'
import { findJobDone } from '#platform/jobs'
import { holdsIin } from '#vocabulary/iin.ts'
import { refusal } from '#vocabulary/refusal.ts'
import { getUnusual, type LogChecked, sendNote, tryAccessLog, type UnusualTold } from './contract.ts'
import { seekJob } from './jobs.ts'
import { unusualRefusals } from './refusals.ts'
import { countUnusual, findUnusual, keepNote, type UnusualOnRecord, unusualPage } from './store.ts'
import { whyUnusual } from './words.ts'

type OversightRoutes = {
  readonly database: Database
  /** Of the machine. */
  readonly clock: Clock
  /** Holds the access log against its heads. */
  readonly verifyLog: () => Promise<LogVerified>
}

export function oversightRoutes(server: Server, { database, clock, verifyLog }: OversightRoutes): void {
  // A log of years is read from end to end: whoever asks meanwhile waits for the same reading.
  let checking: Promise<LogChecked> | undefined
  const check = async (): Promise<LogChecked> => {
    const { whole, entries, heads, unheld, found } = await verifyLog()
    const kinds = Object.entries(found) as [TamperKind, number][]
    return {
      whole,
      verdict: logVerdict[whole ? 'whole' : 'amiss'],
      entries,
      heads,
      unheld,
      found: kinds.map(([kind, times]) => ({ kind: tamperKinds[kind], times })),
      at: clock.now(),
    }
  }
  serve(server, tryAccessLog, () => {
    checking ??= check().finally(() => {
      checking = undefined
    })
    return checking
  })
  serve(server, getUnusual, async ({ query: { offset = 0, limit = 50, open = false } }) => ({
    unusual: await told(database, await unusualPage(database, { offset, limit, open })),
    total: await countUnusual(database, open),
    sought: await findJobDone(database, seekJob),
  }))
  serve(server, sendNote, async ({ params: { id }, body: { note } }, { caller }) => {
    const said = note.trim()
    if (said === '') return refusal(unusualRefusals, 'note-missing')
    if (holdsIin(said)) return refusal(unusualRefusals, 'note-names-somebody')
    const before = await findUnusual(database, id)
    if (before && caller && (await isOfOneself(database, before.accountId, caller.accountId)))
      return refusal(unusualRefusals, 'unusual-of-oneself')
    const kept = await keepNote(database, id, { by: caller?.accountId, note: said, at: clock.now() })
    const found = await findUnusual(database, id)
    if (!found) return refusal(unusualRefusals, 'unusual-not-found')
    if (!kept) return refusal(unusualRefusals, 'unusual-looked-into')
    const [one] = await told(database, [found])
    return one!
  })
}

/**
 * Whether the two accounts are known to be one human's. Where nothing tells it he may look into it: whose account it is may
 * have left, and comes in no more to be told apart.
 */
async function isOfOneself(connection: Connection, accountId: number, own: number): Promise<boolean> {
  if (accountId === own) return true
  const humans = await humansOf(connection, [accountId, own])
  const [one, other] = [humans.get(accountId), humans.get(own)]
  return one !== undefined && other !== undefined && countHumans(one, other) === 'one'
}

async function told(connection: Connection, found: readonly UnusualOnRecord[]): Promise<UnusualTold[]> {
  const accounts = found.flatMap(({ accountId, lookedIntoBy }) => [accountId, lookedIntoBy ?? accountId])
  const names = await accountNames(connection, [...new Set(accounts)])
  return found.map(({ id, accountId, role, kind, own, usual, about, from, through, foundAt, ...looked }) => ({
    id,
    name: names.get(accountId) ?? null,
    role,
    kind,
    why: whyUnusual(kind, { own, usual, about }),
    own,
    usual,
    from,
    through,
    foundAt,
    lookedInto:
      looked.lookedIntoAt === null || looked.note === null
        ? null
        : { at: looked.lookedIntoAt, by: names.get(looked.lookedIntoBy ?? 0) ?? null, note: looked.note },
  }))
}
