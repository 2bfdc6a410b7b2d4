/** The law as an answer reads it: of one edition, on the reader's day. Whatever is read is kept, to be cited beside the answer. */
import { type Day, type DayNumber, dayNumber } from '#vocabulary/day.ts'
import { formatMonth, type Month, monthOfDay } from '#vocabulary/month.ts'
import type { Refusal } from '#vocabulary/refusal.ts'
import type { Text } from '#vocabulary/text.ts'
import { type AnswerOf, askLaw, type RuleName } from '../../asked/ask.ts'
import { askables } from '../../asked/askables.ts'
import type { LawRefusal } from '../../asked/refusal-words.ts'
import { careBegins, findBeginning } from '../../beginnings/beginnings.ts'
import { type Edition, type LawBook, lawBook } from '../../book.ts'
import { type Cite, type Confidence, lowestConfidence } from '../../citation.ts'
import type { Parameter } from '../../effective.ts'

/** A case of a rule as the outside contract writes it. */
export type CaseFields = { readonly [name: string]: unknown }

/** A case that a reader may open, and put his own figures in the place of these. */
export type OpenedCase = { readonly rule: RuleName; readonly case: CaseFields }

/** The law has no answer for the day: a wage nobody has set yet, a day too far. */
export type OutOfReach = Refusal<'series-missing' | 'out-of-range'>

export class LawSilent extends Error {
  readonly refusal: OutOfReach

  constructor(refusal: OutOfReach) {
    super(refusal.code)
    this.name = 'LawSilent'
    this.refusal = refusal
  }
}

/** Of a case made here the law may only say that the day is out of its reach; anything else is a fault of the case. */
function silence({ code, message }: LawRefusal): Error {
  if (code !== 'series-missing' && code !== 'out-of-range')
    return new Error(`a case of an answer is refused: ${code}`)
  return new LawSilent({ code, field: 'on', message })
}

export class LawOnDay {
  readonly edition: Edition
  readonly on: Day
  readonly month: Month
  /** `2026-11`, as cases and texts take it. */
  readonly monthName: string
  readonly book: LawBook
  readonly #cites = new Map<string, Cite>()
  readonly #told = new Map<string, Cite>()
  readonly #cautions = new Map<string, Text>()
  #confidence: Confidence = 'high'

  constructor(edition: Edition, on: Day) {
    this.edition = edition
    this.on = on
    this.month = monthOfDay(on)
    this.monthName = formatMonth(this.month)
    this.book = lawBook(edition)
  }

  get day(): DayNumber {
    return dayNumber(this.on)
  }

  /** The case as it may be opened: it names the edition where that is not the law as it stands. */
  caseOf(rule: RuleName, fields: CaseFields): OpenedCase {
    const { fields: known } = askables[rule]
    const isNamed = this.edition !== 'current' && known.includes('edition')
    return { rule, case: isNamed ? { edition: this.edition, ...fields } : fields }
  }

  /** What the rule answers; what its steps rest on is cited, or of the steps named alone. Throws LawSilent where it refuses. */
  ask<R extends RuleName>(rule: R, fields: CaseFields, steps?: readonly string[]): AnswerOf<R> {
    const asked = askLaw(rule, this.caseOf(rule, fields).case)
    if ('error' in asked) throw silence(asked.error)
    const { because, confidence, caution } = asked.answer
    const taken = because.filter((reason) => steps?.includes(reason.rule) ?? true)
    for (const { cite, alsoCites = [] } of taken) this.read(cite, ...alsoCites)
    this.#confidence = lowestConfidence([this.#confidence, confidence])
    if (caution) this.#cautions.set(caution.en, caution)
    return asked.answer
  }

  /** The value of the month, the reader's own without another; undefined where no text known says one. */
  value<V>(parameter: Parameter<V>, month: Month = this.month): V | undefined {
    const found = this.book.find(parameter, month)
    if (!found) return undefined
    this.read(found.cite)
    this.#confidence = lowestConfidence([this.#confidence, found.confidence])
    return found.value
  }

  /** Keeps places that values were read from. */
  read(...cites: readonly Cite[]): void {
    for (const cite of cites)
      (cite.act === 'fund-qa-2018' ? this.#told : this.#cites).set(`${cite.act} ${cite.article}`, cite)
  }

  /** Puts places on which a sentence stands beside those that were read. */
  rest(...cites: readonly Cite[]): void {
    for (const cite of cites) this.#cites.set(`${cite.act} ${cite.article}`, cite)
  }

  /** The first day of care under the insurance; undefined where no text known sets one. */
  get careFrom(): DayNumber | undefined {
    return findBeginning(this.book, careBegins)
  }

  get hasCareBegun(): boolean {
    return this.careFrom !== undefined && this.careFrom <= this.day
  }

  /**
   * The places a sentence rests on. The Fund's own answers, where rules read them, are named only if there is nothing else;
   * the calendar of days off is no place of an answer.
   */
  get cites(): readonly Cite[] {
    const places = [...this.#cites.values()].filter(({ act }) => !ofDaysOff.has(act))
    return places.length > 0 ? places : [...this.#told.values()]
  }

  get confidence(): Confidence {
    return this.#confidence
  }

  /** Which values read are not sure. */
  get cautions(): readonly Text[] {
    return [...this.#cautions.values()]
  }
}

const ofDaysOff: ReadonlySet<string> = new Set(['labour-code', 'holidays-law'])
