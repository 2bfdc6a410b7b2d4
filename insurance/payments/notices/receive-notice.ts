/** A bank's notice comes in: read, kept once, and matched with the documents taken. */
import { createHash } from 'node:crypto'
import { setImmediate as othersTurn } from 'node:timers/promises'
import { shownFileName } from '#documents'
import { type BankNotice, type NoticeEntry, NoticeReader } from '#documents/notice'
import type { Intake } from '../intake/intake.ts'
import { matchEntries } from './match-entries.ts'
import type { KeptNotice } from './notice.ts'
import { findNotice, keepNotice, type NewEntry, noticeOfDigest } from './store-notices.ts'
import { countsOfNotice, type EntryCounts } from './store-waiting.ts'

type ArrivingNotice = {
  readonly name: string
  readonly bytes: Uint8Array
  /** The size of the whole file, where only its beginning was read because it is too large. */
  readonly size?: number | undefined
}

/** A notice and what became of its entries. */
export type AnsweredNotice = {
  readonly notice: KeptNotice
  readonly counts: EntryCounts
  /** Whether the same bytes had come before: then nothing was done now. */
  readonly cameBefore: boolean
}

/** Takes a notice in. The same bytes again are answered as they were, after what a crash left of them is matched. */
export async function receiveNotice(intake: Intake, arriving: ArrivingNotice): Promise<AnsweredNotice> {
  const { database, clock } = intake
  const digest = createHash('sha256').update(arriving.bytes).digest()
  const before = await noticeOfDigest(database, digest)
  const read = before ? undefined : await readInTurns(arriving)
  const kept = await database.recording(clock, async (tx, at) => {
    // Of the same notice sent twice at once one comes first.
    const known = before ?? (await noticeOfDigest(tx, digest))
    if (known) return { noticeId: known.noticeId, cameBefore: true }
    const notice = { ...headOf(arriving, read!), receivedOn: clock.today(), digest }
    return {
      noticeId: await keepNotice(tx, notice, { entries: identified(read!.entries), at }),
      cameBefore: false,
    }
  })
  await matchEntries(intake)
  const answer = await findAnsweredNotice(intake, kept.noticeId)
  return { ...answer!, cameBefore: kept.cameBefore }
}

/** A notice taken in earlier. */
export async function findAnsweredNotice(
  { database }: Pick<Intake, 'database'>,
  noticeId: number,
): Promise<AnsweredNotice | undefined> {
  const notice = await findNotice(database, noticeId)
  return notice && { notice, counts: await countsOfNotice(database, noticeId), cameBefore: true }
}

/** A large notice is read a piece at a time, so that others get their turn. */
async function readInTurns({ bytes, size }: ArrivingNotice): Promise<BankNotice> {
  const reader = new NoticeReader(bytes, { size })
  while (reader.readNext()) await othersTurn()
  return reader.notice
}

const headOf = ({ name }: ArrivingNotice, read: BankNotice) => ({
  name: shownFileName(name.normalize('NFC').replaceAll('\0', '')).slice(0, 200),
  message: read.message,
  state: isRefused(read) ? ('refused' as const) : ('matching' as const),
  entries: read.entries.length,
  debits: read.debits,
  notBooked: read.notBooked,
  refused: read.refused,
  findings: read.findings,
  findingsLeftOut: read.findingsLeftOut,
})

const isRefused = ({ findings }: BankNotice): boolean => findings.some(({ action }) => action === 'fatal')

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest()

/**
 * What makes an entry the same entry in whatever notice tells of it: its sum, day, direction and numbers. Equal ones of one
 * notice are told apart by their order, so that the same notice again has the same entries.
 */
function identified(entries: readonly NoticeEntry[]): NewEntry[] {
  const seen = new Map<string, number>()
  return entries.map((entry) => {
    const { amount, direction, isReversal, valueOn, references, bankReference, payerAccount } = entry
    const said = [amount, direction, isReversal, valueOn, [...references].sort(), bankReference, payerAccount]
    const text = JSON.stringify(said)
    const occurrence = (seen.get(text) ?? 0) + 1
    seen.set(text, occurrence)
    return {
      ...entry,
      occurrence,
      identity: digestOf(`${occurrence} ${text}`),
      bankMark: bankReference === '' ? undefined : digestOf(bankReference),
    }
  })
}
