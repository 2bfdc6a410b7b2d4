/**
 * One question in, one answer out, on both axes of time: what is asked of a day, as known at an instant. Questions that
 * come together are read, judged, kept and logged together; each answer leaves after its log entry is committed.
 */
import { readNumbers } from '#insurance/registry'
import { currentLawVersion } from '#law'
import { recordAccess, recordReading, recordWith } from '#platform/audit'
import { type Clock, endOfDay, type Instant, instantAt, microsecondsOf } from '#platform/clock'
import type { Database } from '#platform/database'
import type { FindPurposes } from '#vocabulary/callers/purpose.ts'
import { dayNumber, formatDay } from '#vocabulary/day.ts'
import { type Refusal, refusal } from '#vocabulary/refusal.ts'
import { purposeRefusals, questionRefusals } from '../refusals.ts'
import { shortOf } from '../short.ts'
import { spellsOn } from '../store.ts'
import { type AgainRefusal, answerAgain, answerPayments } from './again.ts'
import { inBatches } from './batch.ts'
import { type OnRecord, readRecord } from './gather-record.ts'
import { answerNumber, bytesOfNumber } from './number.ts'
import { type PersonQuestion, type QuestionRefusal, readQuestion, type WrittenQuestion } from './question.ts'
import { entriesOf, type Found, type Reader, type Seen, whomTheySee } from './reader.ts'
import { type Digests, type GivenAnswer, keepingStatement } from './store-answers.ts'
import { type OnFault, tellShort } from './told.ts'
import { asJson, digestOf, ignoreFaults, recordDigestOf, write } from './written.ts'

export type LookupOptions = {
  readonly database: Database
  readonly clock: Clock
  /** So many random bytes: answers' numbers are made of them. */
  readonly random: (bytes: number) => Uint8Array
  /** What a reader from an office has to do with whom he asks about; without it he sees nobody. */
  readonly findPurposes?: FindPurposes
  /** Told of a fault of the rules, which the asker is told as `unknown`. */
  readonly onFault?: OnFault
}

/** An answer as JSON in UTF-8, ready to be sent; or why there is none. */
export type AnswerGiven<No extends Refusal = QuestionRefusal> = { readonly json: Buffer } | No

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

const notFound: AnswerGiven = refusal(questionRefusals, 'person-not-found')
const notYours = refusal(questionRefusals, 'record-not-yours')

/** Where nothing is told: whoever may ask about himself alone does not learn who is on record. */
const nothingFor = ({ reader: { only }, barredFor }: Seen): AnswerGiven => {
  if (barredFor) return refusal(purposeRefusals, barredFor)
  return only === undefined ? notFound : notYours
}

/** Reads what is on record for each question as known at its instant, and has each judged. */
async function judgeAll(
  { database, findPurposes }: LookupOptions,
  asked: readonly QuestionOfReader[],
  judgeOne: JudgeOne,
): Promise<Judged[]> {
  const judged = asked.map(
    ({ reader }): Judged => ({
      answered: nothingFor({ reader, personId: undefined }),
      personId: undefined,
      reader,
    }),
  )
  const numbers = await readNumbers(database, [...new Set(asked.map(({ question }) => question.iin))])
  if (!numbers) return judged
  const byInstant = Map.groupBy(
    asked.map((one, place) => ({ ...one, place })),
    ({ question }) => knownAtOf(question, numbers.visibleAt),
  )
  for (const [knownAt, together] of byInstant) {
    const found = together.map(({ question, reader }) => ({
      personId: numbers.findPersonId(question.iin, knownAt),
      reader,
    }))
    const seen = await whomTheySee(found, findPurposes)
    const known = [...new Set(seen.flatMap(({ personId }) => personId ?? []))]
    const persons = known.length === 0 ? undefined : await readRecord(database.seeing(known), known, knownAt)
    for (const [place, one] of together.entries()) {
      const { personId, reader } = seen[place]!
      const record = personId === undefined ? undefined : persons?.get(personId)
      judged[one.place] = record
        ? { ...judgeOne({ ...one, personId: personId! }, record, knownAt), personId, reader }
        : { answered: nothingFor(seen[place]!), personId: undefined, reader }
    }
  }
  return judged
}

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
    const { json, short } = write(options.onFault, given, record)
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
    answered: { json: asJson(tellShort({ ...question, facts, credits }, options.onFault ?? ignoreFaults)) },
  }))

/**
 * Of today, as known now: the kept spells say it, read and logged in one go. Whoever has none (there is no law of the
 * day yet) is judged.
 */
async function answerFromSpells(
  options: LookupOptions,
  asked: readonly QuestionOfReader[],
): Promise<AnswerGiven[]> {
  const { database, clock, findPurposes } = options
  const numbers = await readNumbers(database, [...new Set(asked.map(({ question }) => question.iin))])
  const named = asked.map(
    ({ question, reader }): Found => ({
      personId: numbers?.findPersonId(question.iin, numbers.visibleAt),
      reader,
    }),
  )
  const found = await whomTheySee(named, findPurposes)
  const ids = new Set(found.flatMap(({ personId }) => personId ?? []))
  if (ids.size === 0) return found.map(nothingFor)
  const spells = spellsOn([...ids], dayNumber(clock.today()))
  const entries = entriesOf(found, shortReading)
  await recordReading(database, { entries, at: clock.now() }, spells)
  const today = spells.result()
  if (today.size < ids.size) return answerLogged(options, asked, found)
  return found.map((seen) =>
    seen.personId === undefined ? nothingFor(seen) : { json: asJson(shortOf(today.get(seen.personId)!)) },
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
