/**
 * One question in, one answer out, on both axes of time: what is asked of a day, as known at an instant. Questions that
 * come together are read, judged, kept and logged together; each answer leaves after its log entry is committed.
 */
import { hash } from 'node:crypto'
import { readNumbers } from '#insurance/registry'
import { currentLawVersion, type Edition } from '#law'
import { recordAccess, recordWith } from '#platform/audit'
import { type Clock, dayOf, endOfDay, type Instant, instantAt, microsecondsOf } from '#platform/clock'
import type { Database } from '#platform/database'
import { type Day, type DayNumber, dayNumber, formatDay } from '#vocabulary/day.ts'
import { type Refusal, type RefusalOf, refusal } from '#vocabulary/refusal.ts'
import { answerRefusals, questionRefusals } from '../refusals.ts'
import { differences, type ShortResult, shortOf } from '../short.ts'
import { spellsOn } from '../store.ts'
import { inBatches } from './batch.ts'
import { type OnRecord, readRecord } from './gather-record.ts'
import { type AnswerNumber, answerNumber, bytesOfNumber, findAnswerNumber } from './number.ts'
import { paymentsBehind } from './payments-behind.ts'
import { type PersonQuestion, type QuestionRefusal, readQuestion, type WrittenQuestion } from './question.ts'
import { entriesOf, entryOf, type Found, type Reader, seenBy } from './reader.ts'
import { type Digests, findAnswer, type GivenAnswer, keepingStatement } from './store-answers.ts'
import { type OnFault, tell, tellShort } from './told.ts'

export type LookupOptions = {
  readonly database: Database
  readonly clock: Clock
  /** So many random bytes: answers' numbers are made of them. */
  readonly random: (bytes: number) => Uint8Array
  /** Told of a fault of the rules, which the asker is told as `unknown`. */
  readonly onFault?: OnFault
}

/** An answer as JSON in UTF-8, ready to be sent; or why there is none. */
export type AnswerGiven<No extends Refusal = QuestionRefusal> = { readonly json: Buffer } | No

type AgainRefusal = RefusalOf<typeof answerRefusals>

type Lookup = {
  /** The whole answer, with its number. */
  answer(question: WrittenQuestion, reader: Reader): Promise<AnswerGiven>
  /** `{status, ground, since, through}` alone: logged, and not kept by a number. */
  answerShort(question: WrittenQuestion, reader: Reader): Promise<AnswerGiven>
  /** An answer given before, made again from the record, with `again`: whether it is the same to the letter. */
  answerAgain(number: string, reader: Reader): Promise<AnswerGiven<AgainRefusal>>
  /** The payments behind the months of an answer given before, as they stood then. */
  paymentsBehind(number: string, reader: Reader): Promise<AnswerGiven<AgainRefusal>>
}

type QuestionOfReader = { readonly question: PersonQuestion; readonly reader: Reader }

const fullBatch = { largest: 16, underWay: 3 }
const shortBatch = { largest: 256, underWay: 2 }

export function openLookup(options: LookupOptions): Lookup {
  const full = inBatches((asked: readonly QuestionOfReader[]) => answerFully(options, asked), fullBatch)
  const short = inBatches(
    (asked: readonly QuestionOfReader[]) => answerFromSpells(options, asked),
    shortBatch,
  )
  const computed = inBatches((asked: readonly QuestionOfReader[]) => answerShortly(options, asked), fullBatch)
  const ask = (
    way: (asked: QuestionOfReader) => Promise<AnswerGiven>,
    written: WrittenQuestion,
    reader: Reader,
  ): AnswerGiven | Promise<AnswerGiven> => {
    const question = readQuestion(written, options.clock.today())
    return 'code' in question ? question : way({ question, reader })
  }
  return {
    answer: async (written, reader) => ask(full, written, reader),
    answerShort: async (written, reader) => ask(isOfToday(written) ? short : computed, written, reader),
    answerAgain: async (number, reader) => answerAgain(options, number, reader),
    paymentsBehind: async (number, reader) => answerPayments(options, number, reader),
  }
}

/** What the kept spells answer by themselves. */
const isOfToday = ({ on, knownOn, edition }: WrittenQuestion): boolean =>
  on === undefined && knownOn === undefined && edition === undefined

/** The last instant whose records count. */
function knownAtOf({ knownOn }: PersonQuestion, visible: Instant): Instant {
  if (knownOn === undefined) return visible
  const last = instantAt(microsecondsOf(endOfDay(knownOn)) - 1)
  return last < visible ? last : visible
}

type Located = QuestionOfReader & { readonly place: number; readonly personId: number }
type Judged = Found & { readonly answered: AnswerGiven; readonly keep?: GivenAnswer }
type JudgeOne = (located: Located, record: OnRecord, knownAt: Instant) => Omit<Judged, keyof Found>

const ignore: OnFault = () => undefined
const notFound: AnswerGiven = refusal(questionRefusals, 'person-not-found')
const notYours = refusal(questionRefusals, 'record-not-yours')

/** Where nothing is told: whoever may ask about himself alone does not learn who is on record. */
const nothingFor = ({ only }: Reader): AnswerGiven => (only === undefined ? notFound : notYours)

/** Reads what is on record for each question as known at its instant, and has each judged. */
async function judgeAll(
  { database }: LookupOptions,
  asked: readonly QuestionOfReader[],
  judgeOne: JudgeOne,
): Promise<Judged[]> {
  const judged = asked.map(
    ({ reader }): Judged => ({ answered: nothingFor(reader), personId: undefined, reader }),
  )
  const numbers = await readNumbers(database, [...new Set(asked.map(({ question }) => question.iin))])
  if (!numbers) return judged
  const byInstant = Map.groupBy(
    asked.map((one, place) => ({ ...one, place })),
    ({ question }) => knownAtOf(question, numbers.visibleAt),
  )
  for (const [knownAt, together] of byInstant) {
    const ids = together.map(({ question, reader }) =>
      seenBy(reader, numbers.findPersonId(question.iin, knownAt)),
    )
    const known = new Set(ids.filter((personId) => personId !== undefined))
    if (known.size === 0) continue
    const persons = await readRecord(database, [...known], knownAt)
    for (const [place, one] of together.entries()) {
      const personId = ids[place]
      const record = personId === undefined ? undefined : persons.get(personId)
      if (!record) continue
      const told = judgeOne({ ...one, personId: personId! }, record, knownAt)
      judged[one.place] = { ...told, personId, reader: one.reader }
    }
  }
  return judged
}

const digestOf = (text: Buffer | string): Buffer => hash('sha256', text, 'buffer')
const recordDigestOf = ({ facts, credits }: OnRecord): Buffer => digestOf(JSON.stringify([facts, credits]))
const asJson = (value: object): Buffer => Buffer.from(JSON.stringify(value))

async function answerFully(
  options: LookupOptions,
  asked: readonly QuestionOfReader[],
): Promise<AnswerGiven[]> {
  const { database, clock, random } = options
  const answeredAt = clock.now()
  const bytes = random(bytesOfNumber * asked.length)
  const judged = await judgeAll(options, asked, ({ question, place, personId }, record, knownAt) => {
    const number = answerNumber(bytes.subarray(place * bytesOfNumber, (place + 1) * bytesOfNumber))
    const given = { number, personId, answeredAt, lawVersion: currentLawVersion, ...question, knownAt }
    const { json, short } = write(options, given, record)
    const digests: Digests = { answer: digestOf(json), record: recordDigestOf(record) }
    const keep: GivenAnswer = { ...given, on: formatDay(question.on), short, digests }
    return { answered: { json }, keep }
  })
  const kept = judged.flatMap(({ keep }) => keep ?? [])
  if (kept.length > 0) {
    const entries = entriesOf(judged, 'status')
    await recordWith(database, { entries, at: clock.now() }, keepingStatement(kept))
  }
  return judged.map(({ answered }) => answered)
}

type Given = Omit<GivenAnswer, 'on' | 'short' | 'digests'> & { readonly on: DayNumber }

/** The answer as JSON: made of the record and of what was kept by its number alone, so that it can be made again. */
function write(
  { onFault }: LookupOptions,
  given: Given,
  record: OnRecord,
): { json: Buffer; short: ShortResult } {
  const knownOn: Day = given.knownOn ?? dayOf(given.answeredAt)
  const { json, short } = tell(
    { ...given, ...record, knownOn, judgedBy: editionOf(given) },
    onFault ?? ignore,
  )
  return { json, short }
}

/** An answer by the current law of an older version of it is made again by the law as known on that version's day. */
const editionOf = ({ edition, lawVersion }: Given): Edition =>
  edition === 'current' && lawVersion !== currentLawVersion ? (lawVersion.slice(0, 10) as Day) : edition

async function answerShortly(
  options: LookupOptions,
  asked: readonly QuestionOfReader[],
): Promise<AnswerGiven[]> {
  const { database, clock } = options
  const judged = await judgeAllShortly(options, asked)
  await recordAccess(database, entriesOf(judged, shortReading), clock.now())
  return judged.map(({ answered }) => answered)
}

const judgeAllShortly = (options: LookupOptions, asked: readonly QuestionOfReader[]): Promise<Judged[]> =>
  judgeAll(options, asked, ({ question }, { facts, credits }) => ({
    answered: { json: asJson(tellShort({ ...question, facts, credits }, options.onFault ?? ignore)) },
  }))

/**
 * Of today, as known now: the kept spells say it, read and logged in one go. Whoever has none (there is no law of the
 * day yet) is judged.
 */
async function answerFromSpells(
  options: LookupOptions,
  asked: readonly QuestionOfReader[],
): Promise<AnswerGiven[]> {
  const { database, clock } = options
  const numbers = await readNumbers(database, [...new Set(asked.map(({ question }) => question.iin))])
  const found = asked.map(
    ({ question, reader }): Found => ({
      personId: seenBy(reader, numbers?.findPersonId(question.iin, numbers.visibleAt)),
      reader,
    }),
  )
  const ids = new Set(found.flatMap(({ personId }) => personId ?? []))
  if (ids.size === 0) return found.map(({ reader }) => nothingFor(reader))
  const spells = spellsOn([...ids], dayNumber(clock.today()))
  const entries = entriesOf(found, shortReading)
  await recordWith(database, { entries, at: clock.now() }, spells)
  const today = spells.result()
  if (today.size < ids.size) return answerLogged(options, asked, found)
  return found.map(({ personId, reader }) =>
    personId === undefined ? nothingFor(reader) : { json: asJson(shortOf(today.get(personId)!)) },
  )
}

/** Judges whom the log has already; whoever came on record since then is added to it. */
async function answerLogged(
  options: LookupOptions,
  asked: readonly QuestionOfReader[],
  logged: readonly Found[],
): Promise<AnswerGiven[]> {
  const { database, clock } = options
  const judged = await judgeAllShortly(options, asked)
  const others = judged.filter((_, place) => logged[place]?.personId === undefined)
  await recordAccess(database, entriesOf(others, shortReading), clock.now())
  return judged.map(({ answered }) => answered)
}

const shortReading = 'status, short'

async function findGiven(
  database: Database,
  written: string,
  { only }: Reader,
): Promise<GivenAnswer | AgainRefusal> {
  const number: AnswerNumber | undefined = findAnswerNumber(written)
  const given = number && (await findAnswer(database, number))
  if (only !== undefined && given?.personId !== only) return refusal(answerRefusals, 'answer-not-yours')
  return given ?? refusal(answerRefusals, 'answer-not-found')
}

async function answerAgain(
  options: LookupOptions,
  written: string,
  reader: Reader,
): Promise<AnswerGiven<AgainRefusal>> {
  const { database, clock } = options
  const given = await findGiven(database, written, reader)
  if ('code' in given) return given
  const record = (await readRecord(database, [given.personId], given.knownAt)).get(given.personId)
  // The record is only added to: what stood at that instant stands.
  if (!record) throw new Error(`answer ${given.number} is about a person who is not on record`)
  const { json } = write(options, { ...given, on: dayNumber(given.on) }, record)
  const again = comparisonOf(options, { given, record, json })
  await recordAccess(database, [entryOf(given.personId, 'status, again', reader)], clock.now())
  return { json: Buffer.concat([json.subarray(0, -1), Buffer.from(`,"again":${JSON.stringify(again)}}`)]) }
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
  const today = tellShort({ facts, credits, edition, on: dayNumber(given.on) }, onFault ?? ignore)
  return { ...asGiven, today, differsToday: differences(short, today) }
}

async function answerPayments(
  options: LookupOptions,
  written: string,
  reader: Reader,
): Promise<AnswerGiven<AgainRefusal>> {
  const { database, clock } = options
  const given = await findGiven(database, written, reader)
  if ('code' in given) return given
  const { number, personId } = given
  const payments = await paymentsBehind(database, given)
  await recordAccess(database, [entryOf(personId, 'payments', reader)], clock.now())
  return { json: asJson({ number, payments }) }
}
