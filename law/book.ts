/** The law of an edition: which texts are known, and what they say of a month. */
import { type Day, findDay } from '#vocabulary/day.ts'
import { formatMonth, type Month } from '#vocabulary/month.ts'
import { beginningNow, insuranceBegins } from './beginnings/beginnings.ts'
import { citing } from './citation.ts'
import {
  findEntry,
  findGoverning,
  findReach,
  type Governing,
  type Knowledge,
  newSlot,
  type Parameter,
  reachOf,
  type Series,
  type SeriesEntry,
  SeriesMissing,
} from './effective.ts'

export { SeriesMissing } from './effective.ts'

/**
 * Which law is asked for: everything entered here; the law as the Fund told it in mid-2018, with the bill of
 * Resolution No 400; or the law as known on a day.
 */
export type Edition = 'current' | 'qa-2018' | Day

/** Which state of this folder gave an answer: the day its figures were last checked, and a count within it. */
export const currentLawVersion = '2026-11-30.1'

/** No day before the insurance names an edition. */
export const firstEditionDay: Day = beginningNow(insuranceBegins)

const firstKept = 2015
const keptYears = 85
const keptMonths = keptYears * 12

/** No day after it names an edition, and of none is the law told: what is kept of a month ends here. */
export const lastEditionDay: Day = `${firstKept + keptYears - 1}-12-31` as Day

const questionsAndAnswersDay = '2018-07-31' as Day

/** Reads `current`, `qa-2018` or a day from the beginning of the insurance on, within reach. */
export function findEdition(text: string): Edition | undefined {
  if (text === 'current' || text === 'qa-2018') return text
  const day = findDay(text)
  return day !== undefined && day >= firstEditionDay && day <= lastEditionDay ? day : undefined
}

/** A value that stands in the place of the law's from a month on. */
export type Replaced = { readonly from: Month; readonly value: unknown }

/** What a reform says of a parameter or series in a month; undefined where it leaves the law as it is. */
type Replacement = (name: string, month: Month) => Replaced | undefined

const reform = citing('reform')

/** What the law says of a month in one edition, perhaps reformed. Everything looked up is kept, so a book is asked millions of times. */
export class LawBook {
  readonly edition: Edition
  readonly knowledge: Knowledge
  readonly #replacement: Replacement | undefined
  readonly #kept: unknown[][] = []

  constructor(edition: Edition, replacement?: Replacement) {
    this.#replacement = replacement
    this.edition = edition
    this.knowledge =
      edition === 'current'
        ? { bills: false }
        : { knownOn: edition === 'qa-2018' ? questionsAndAnswersDay : edition, bills: edition === 'qa-2018' }
  }

  /** What governs the month, or undefined where no known text does. */
  find<V>(parameter: Parameter<V>, month: Month): Governing<V> | undefined {
    return this.kept(parameter.slot, month, () => this.#lookUp(parameter, month))
  }

  #lookUp<V>(parameter: Parameter<V>, month: Month): Governing<V> | undefined {
    const law = findGoverning(parameter, month, this.knowledge)
    const replaced = this.#replacement?.(parameter.name, month)
    if (!replaced) return law
    const confidence = law?.confidence ?? 'high'
    return { value: replaced.value as V, from: replaced.from, cite: reform(parameter.name), confidence }
  }

  /** What a series says of the month. Throws SeriesMissing where it does not reach it. */
  entry(series: Series, month: Month): SeriesEntry {
    return this.kept(series.slot, month, () => this.#lookUpEntry(series, month))
  }

  #lookUpEntry(series: Series, month: Month): SeriesEntry {
    const fact = findEntry(series, month)
    const replaced = this.#replacement?.(series.name, month)
    if (replaced) {
      const confidence = fact?.confidence ?? 'high'
      return {
        from: replaced.from,
        through: month,
        value: replaced.value as number,
        cite: reform(series.name),
        confidence,
      }
    }
    if (!fact) throw new SeriesMissing(series, formatMonth(month), reachOf(series))
    return fact
  }

  /** What governs the month. Throws SeriesMissing where no known text does. */
  at<V>(parameter: Parameter<V>, month: Month): Governing<V> {
    const found = this.find(parameter, month)
    if (!found)
      throw new SeriesMissing(parameter, formatMonth(month), findReach(parameter, month, this.knowledge))
    return found
  }

  /** What `make` gives for the month, made once. */
  kept<T>(slot: number, month: Month, make: (book: LawBook, month: Month) => T): T {
    const value = this.#kept[slot]?.[placeOf(month)]
    return value === undefined || value === notYet ? this.#keep(slot, month, make) : (value as T)
  }

  #keep<T>(slot: number, month: Month, make: (book: LawBook, month: Month) => T): T {
    const place = placeOf(month)
    if (place < 0 || place >= keptMonths) return make(this, month)
    this.#kept[slot] ??= new Array(keptMonths).fill(notYet)
    const row = this.#kept[slot]
    if (row[place] === notYet) row[place] = make(this, month)
    return row[place] as T
  }
}

const placeOf = (month: Month): number => (Math.floor(month / 100) - firstKept) * 12 + (month % 100) - 1

const notYet = Symbol('not yet looked up')

/** A value of a book by month, computed once for each month of a book. */
export function keptByMonth<T>(
  compute: (book: LawBook, month: Month) => T,
): (book: LawBook, month: Month) => T {
  const slot = newSlot()
  return (book, month) => book.kept(slot, month, compute)
}

/** Each value is looked up at once; one that is on no record throws its SeriesMissing when it is read, and only then. */
export function lookedUp<Values extends object>(
  lookUps: { readonly [Name in keyof Values]: () => Values[Name] },
): Readonly<Values> {
  const values = { ...lookUps } as unknown as Values
  for (const name in lookUps) {
    try {
      values[name] = lookUps[name]()
    } catch (error) {
      if (!(error instanceof SeriesMissing)) throw error
      Object.defineProperty(values, name, { get: () => refuse(error) })
    }
  }
  return values
}

function refuse(missing: SeriesMissing): never {
  throw missing
}

const books = new Map<Edition, LawBook>()
/** Every day may be an edition; enough books are kept for a run, not one for each day ever asked. */
const mostBooks = 64

/** The book of the edition; the same one each time, as long as it is in use. */
export function lawBook(edition: Edition = 'current'): LawBook {
  let book = books.get(edition)
  if (!book) {
    if (books.size >= mostBooks) books.clear()
    book = new LawBook(edition)
    books.set(edition, book)
  }
  return book
}
