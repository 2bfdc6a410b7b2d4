/**
 * What was decided to be erased by law is struck out, place after place: the register forgets the person first, and keeps what
 * is looked for elsewhere until it is struck out there too. Cut off anywhere and begun again, it goes on; done twice, it changes
 * nothing. Sums, the books, digests of files and the chain of the log stay.
 */
import { type Sought, strikeJson, strikeText } from '#documents'
import { forgetAttachments } from '#insurance/attachment'
import { strikeOutOfCases } from '#insurance/cases'
import { forgetNotices } from '#insurance/notices'
import { strikeOutOfOrders } from '#insurance/orders'
import { strikeOutOfFiles } from '#insurance/payments'
import {
  type ErasureUnderWay,
  endErasure,
  erasuresUnderWay,
  forgetPerson,
  type PersonSought,
} from '#insurance/registry'
import { accountsHeldBy, strikeOutOfRights } from '#insurance/rights'
import { forgetCertificates, forgetSpells } from '#insurance/status'
import { eraseEntries, type HeadFiles } from '#platform/audit'
import type { Clock, Database } from '#platform/database'
import { strikeKeptAnswers } from '#platform/http'
import { strikeSettings } from '#platform/settings'
import type { Day } from '#vocabulary/day.ts'

export type Eraser = {
  readonly eraser: Database
  /** Of the machine. */
  readonly clock: Clock
  /** Where the acts go by which entries of the access log are erased. */
  readonly headFiles: HeadFiles
}

export async function eraseDecided(options: Eraser, stopping: AbortSignal): Promise<void> {
  // Asked anew after each: records that are one person are forgotten together.
  let [next] = await erasuresUnderWay(options.eraser)
  while (next && !stopping.aborted) {
    await erase(options, next, stopping)
    ;[next] = await erasuresUnderWay(options.eraser)
  }
}

async function erase(
  { eraser, clock, headFiles }: Eraser,
  { personId, sought: begun }: ErasureUnderWay,
  stopping: AbortSignal,
): Promise<void> {
  const kept = begun ?? (await forget(eraser, personId))
  const accounts = await accountsHeldBy(eraser, personId)
  const sought = soughtOf(
    kept,
    accounts.map(({ name }) => name),
  )
  const accountIds = accounts.map(({ accountId }) => accountId)
  await strikeOutOfFiles(eraser, { personId, ...sought }, stopping)
  await strikeOutOfOrders(eraser, sought, stopping)
  if (stopping.aborted) return
  const at = clock.now()
  const strike = (text: string): string => strikeText(text, sought)
  await strikeOutOfCases(eraser, { personId, accountIds, at, ...sought })
  await strikeKeptAnswers(eraser, sought.numbers, strike)
  await strikeSettings(eraser, sought.numbers, (value) => strikeJson(value, sought))
  await strikeOutOfRights(eraser, { personId, at, strike })
  await eraseEntries(eraser, { personId, files: headFiles, why: 'erased by law', now: at })
  await endErasure(eraser, personId, clock.now())
}

const forget = (eraser: Database, personId: number): Promise<PersonSought> =>
  eraser.transaction(async (tx) => {
    const { personIds, sought } = await forgetPerson(tx, personId)
    for (const each of personIds) {
      await forgetSpells(tx, each)
      await forgetAttachments(tx, each)
      await forgetCertificates(tx, each)
      await forgetNotices(tx, each)
    }
    return sought
  })

const soughtOf = ({ numbers, names, births }: PersonSought, others: readonly string[]): Sought => ({
  numbers,
  texts: [...names, ...others, ...births.flatMap(formsOf)],
})

/** A day as payment files and people write it. */
function formsOf(day: Day): string[] {
  const [year, month, date] = day.split('-')
  return [
    day,
    `${year}${month}${date}`,
    `${date}.${month}.${year}`,
    `${date}/${month}/${year}`,
    `${date}${month}${year}`,
  ]
}
