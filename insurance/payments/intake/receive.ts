/** A file comes in: its bytes are kept before anything else is done with it, and the same content is kept once. */
import { createHash } from 'node:crypto'
import { shownFileName } from '#documents'
import { beginningNow, insuranceBegins } from '#law'
import type { Clock } from '#platform/database'
import type { Day } from '#vocabulary/day.ts'
import { refusal } from '#vocabulary/refusal.ts'
import { largestFileBytes, type PaymentFile } from '../file.ts'
import { type ReceiptRefusal, receiptRefusals } from '../refusals.ts'
import { filesByDigest, keepFiles, type NewFile } from '../stores/store-file.ts'
import type { Intake } from './intake.ts'

export type ArrivingFile = {
  readonly name: string
  readonly bytes: Uint8Array
  /** The size of the whole file, where only its beginning was read because it is too large. */
  readonly size?: number | undefined
  /** The day it is taken in; today without it. */
  readonly receivedOn?: Day | undefined
  /** The day of the bank's notice of its money, where one came with it. */
  readonly noticedOn?: Day | undefined
  /** Whether it is taken without waiting for a person to accept it. */
  readonly straightThrough?: boolean
}

type ReceivedFile = {
  readonly file: PaymentFile
  /** Whether the same bytes had come before: then this is the file they came in. */
  readonly cameBefore: boolean
}

const firstDay = beginningNow(insuranceBegins)

/** Why the file is not even kept, or undefined. */
function findReceiptRefusal(file: ArrivingFile, today: Day): ReceiptRefusal | undefined {
  const { bytes, size = bytes.length, receivedOn = today } = file
  if (receivedOn > today) return refusal(receiptRefusals, 'received-on-in-the-future', receivedOn, today)
  if (receivedOn < firstDay) return refusal(receiptRefusals, 'received-on-before-the-law', receivedOn)
  if (size > largestFileBytes) return refusal(receiptRefusals, 'file-too-large', size, largestFileBytes)
  return undefined
}

/** Keeps a file, or says why not. */
export async function receiveFile(
  intake: Intake,
  file: ArrivingFile,
): Promise<ReceivedFile | ReceiptRefusal> {
  const [received] = await receiveFiles(intake, [file])
  return received!
}

/**
 * Keeps files, in one transaction, which waits for others that record: of the same file sent twice at once one comes
 * first. A file of the same bytes that is not accepted yet is kept anew only for another day.
 */
export async function receiveFiles(
  { database, clock }: Intake,
  files: readonly ArrivingFile[],
): Promise<(ReceivedFile | ReceiptRefusal)[]> {
  const today = clock.today()
  const answers: (ReceivedFile | ReceiptRefusal)[] = new Array(files.length)
  const arriving: { at: number; file: NewFile; digestText: string }[] = []
  files.forEach((file, at) => {
    const refused = findReceiptRefusal(file, today)
    if (refused) answers[at] = refused
    else {
      const digest = createHash('sha256').update(file.bytes).digest()
      arriving.push({ at, digestText: digest.toString('hex'), file: newFile(file, digest, clock) })
    }
  })
  if (arriving.length === 0) return answers
  await database.recording(clock, async (tx, recordedAt) => {
    const known = await filesByDigest(
      tx,
      arriving.map(({ file }) => file.digest),
    )
    const fresh = arriving.filter(({ file, digestText }, place) => {
      const before = known.get(digestText)
      const first = arriving.findIndex((each) => each.digestText === digestText)
      return first === place && (!before || !standsFor(before, file))
    })
    const ids = await keepFiles(
      tx,
      fresh.map(({ file }) => ({ ...file, receivedAt: recordedAt })),
    )
    fresh.forEach((each, place) => {
      const kept = asKept({ ...each.file, receivedAt: recordedAt }, ids[place]!)
      known.set(each.digestText, kept)
      answers[each.at] = { file: kept, cameBefore: false }
    })
    for (const { at, digestText } of arriving) {
      answers[at] ??= { file: known.get(digestText)!, cameBefore: true }
    }
  })
  return answers
}

const newFile = (file: ArrivingFile, digest: Buffer, clock: Clock): NewFile => ({
  name: shownFileName(file.name.normalize('NFC').replaceAll('\0', '')).slice(0, 200),
  bytes: file.bytes,
  digest,
  receivedOn: file.receivedOn ?? clock.today(),
  receivedAt: clock.now(),
  straightThrough: file.straightThrough ?? false,
  noticedOn: file.noticedOn,
})

/** An accepted file stands for its content for good; one that waits does so for its own day and way of taking. */
const standsFor = (before: PaymentFile, now: NewFile): boolean =>
  before.state === 'accepted' ||
  before.state === 'accepting' ||
  (before.receivedOn === now.receivedOn &&
    before.straightThrough === now.straightThrough &&
    before.noticedOn === now.noticedOn)

const asKept = (file: NewFile, fileId: number): PaymentFile => ({
  fileId,
  name: file.name,
  state: 'received',
  receivedOn: file.receivedOn,
  receivedAt: file.receivedAt,
  sizeBytes: file.bytes.length,
  straightThrough: file.straightThrough,
  ...(file.noticedOn !== undefined && { noticedOn: file.noticedOn }),
})
