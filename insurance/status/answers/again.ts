/** An answer given before, by its number: made again from the record, and the payments behind it. */
import { erasuresOf } from '#insurance/registry'
import { currentLawVersion } from '#law'
import { recordAccess } from '#platform/audit'
import { dayNumber } from '#vocabulary/day.ts'
import { type RefusalOf, refusal } from '#vocabulary/refusal.ts'
import { answerRefusals, purposeRefusals } from '../refusals.ts'
import { differences } from '../short.ts'
import { erasedAnswer, erasedBehind } from './erased.ts'
import { type OnRecord, readRecord } from './gather-record.ts'
import type { AnswerGiven, LookupOptions } from './lookup.ts'
import { type AnswerNumber, findAnswerNumber } from './number.ts'
import { paymentsBehind } from './payments-behind.ts'
import { entryOf, isAboutAnother, type Reader, whomTheySee } from './reader.ts'
import { findAnswer, findPersonOfAnswer, type GivenAnswer } from './store-answers.ts'
import { tellShort } from './told.ts'
import { asJson, digestOf, ignoreFaults, recordDigestOf, write } from './written.ts'

export type AgainRefusal = RefusalOf<typeof answerRefusals> | RefusalOf<typeof purposeRefusals>

type GivenToReader = GivenAnswer & { readonly reader: Reader }

/** An answer that was given, with what its reader sees it for. */
async function findGiven(
  { database, findPurposes }: LookupOptions,
  written: string,
  reader: Reader,
): Promise<GivenToReader | AgainRefusal> {
  const number: AnswerNumber | undefined = findAnswerNumber(written)
  const personId = number && (await findPersonOfAnswer(database, number))
  const [seen] = await whomTheySee([{ personId, reader }], findPurposes)
  const given = number && seen!.personId && (await findAnswer(database.seeing([seen!.personId]), number))
  if (given) return { ...given, reader: seen!.reader }
  if (seen!.barredFor) return refusal(purposeRefusals, seen!.barredFor)
  return refusal(answerRefusals, reader.only === undefined ? 'answer-not-found' : 'answer-not-yours')
}

export async function answerAgain(
  options: LookupOptions,
  written: string,
  reader: Reader,
): Promise<AnswerGiven<AgainRefusal>> {
  const { database, clock } = options
  const given = await findGiven(options, written, reader)
  if ('code' in given) return given
  const { personId } = given
  const record = (await readRecord(database.seeing([personId]), [personId], given.knownAt)).get(personId)
  if (!record) return answerOfErased(options, given)
  const { json } = write(options.onFault, { ...given, on: dayNumber(given.on) }, record)
  const aboutAnother = isAboutAnother(personId, given.reader)
  const again = { ...comparisonOf(options, { given, record, json }), aboutAnother }
  await recordAccess(database, [entryOf(personId, 'status, again', given.reader)], clock.now())
  return { json: Buffer.concat([json.subarray(0, -1), Buffer.from(`,"again":${JSON.stringify(again)}}`)]) }
}

/** Of whoever is erased by law the short result stands, with what was erased; the rest cannot be made again. */
async function answerOfErased(
  { database, clock }: LookupOptions,
  given: GivenToReader,
): Promise<AnswerGiven<AgainRefusal>> {
  const { personId, reader } = given
  const erasure = (await erasuresOf(database, [personId])).get(personId)
  // The record is only added to: but for that, what stood at that instant stands.
  if (!erasure) throw new Error(`answer ${given.number} is about a person who is not on record`)
  await recordAccess(database, [entryOf(personId, 'status, again', reader)], clock.now())
  return { json: asJson(erasedAnswer(given, erasure)) }
}

type Remade = { readonly given: GivenAnswer; readonly record: OnRecord; readonly json: Buffer }

/** Whether the answer is the one given; by a newer state of the law, also what it says today of the same record. */
function comparisonOf({ onFault }: LookupOptions, { given, record, json }: Remade): object {
  const { short, digests, lawVersion, edition } = given
  const sameAsGiven = digestOf(json).equals(digests.answer)
  const isOfThisLaw = lawVersion === currentLawVersion
  const sameRecord = digests.record?.equals(recordDigestOf(record))
  const told = {
    sameAsGiven,
    ...(sameRecord === undefined ? {} : { sameRecord }),
    lawVersionNow: currentLawVersion,
  }
  if (sameAsGiven && isOfThisLaw) return told
  const asGiven = { ...told, given: short, lawVersionGiven: lawVersion }
  if (isOfThisLaw) return asGiven
  const { facts, credits } = record
  const today = tellShort({ facts, credits, edition, on: dayNumber(given.on) }, onFault ?? ignoreFaults)
  return { ...asGiven, today, differsToday: differences(short, today) }
}

export async function answerPayments(
  options: LookupOptions,
  written: string,
  reader: Reader,
): Promise<AnswerGiven<AgainRefusal>> {
  const { database, clock } = options
  const given = await findGiven(options, written, reader)
  if ('code' in given) return given
  const { number, personId } = given
  const erasure = (await erasuresOf(database, [personId])).get(personId)
  const payments = erasure ? [] : await paymentsBehind(database, given)
  await recordAccess(database, [entryOf(personId, 'payments', given.reader)], clock.now())
  return { json: asJson({ number, payments, ...(erasure && { erased: erasedBehind(erasure) }) }) }
}
