/** The fields of a JSON case, read one by one with the exact place of whatever is wrong. `null` counts as absent. */
import { type Day, type DayNumber, dayNumber, dayNumberOf, findDay } from '#vocabulary/day.ts'
import { findMonth, type Month } from '#vocabulary/month.ts'
import { parseTenge, type Tiyn } from '#vocabulary/tiyn.ts'
import { findEdition, type LawBook, lawBook } from '../book.ts'
import { type GroupSpell, groups } from '../groups.ts'
import { BadCase } from './bad-case.ts'
import { forms, oneOfText } from './refusal-words.ts'

export class Fields {
  readonly #values: Readonly<Record<string, unknown>>
  readonly #path: string

  /** Refuses what is not an object and every field not listed. */
  constructor(value: unknown, known: readonly string[], path = '') {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new BadCase('not-an-object', path)
    }
    this.#values = value as Record<string, unknown>
    this.#path = path
    for (const name of Object.keys(value)) {
      if (!known.includes(name)) throw new BadCase('unknown-field', this.at(name), oneOfText(known))
    }
  }

  /** The path of a field from the whole case: `payments[0].amount`. */
  at(name: string): string {
    return this.#path === '' ? name : `${this.#path}.${name}`
  }

  has(name: string): boolean {
    return this.#find(name) !== undefined
  }

  #find(name: string): unknown {
    return Object.hasOwn(this.#values, name) ? (this.#values[name] ?? undefined) : undefined
  }

  #require<T>(name: string, found: T | undefined): T {
    if (found === undefined) throw new BadCase('missing-field', this.at(name))
    return found
  }

  findText(name: string, form: keyof typeof forms = 'text'): string | undefined {
    const value = this.#find(name)
    if (value !== undefined && typeof value !== 'string') {
      throw new BadCase('malformed', this.at(name), forms[form])
    }
    return value
  }

  #findForm<T>(
    name: string,
    form: 'month' | 'day' | 'sum',
    read: (text: string) => T | undefined,
  ): T | undefined {
    const text = this.findText(name, form)
    if (text === undefined) return undefined
    const value = read(text)
    if (value === undefined) throw new BadCase('malformed', this.at(name), forms[form])
    return value
  }

  month(name: string): Month {
    const found = this.#require(name, this.#findForm(name, 'month', findMonth))
    if (found > lastMonth) throw new BadCase('out-of-range', this.at(name))
    return found
  }

  /** A day from which others are counted: they must still have four digits of the year. */
  startDay(name: string): DayNumber {
    const found = this.day(name)
    if (found > lastStart) throw new BadCase('out-of-range', this.at(name))
    return found
  }

  findWrittenDay(name: string): Day | undefined {
    return this.#findForm(name, 'day', findDay)
  }

  findDay(name: string): DayNumber | undefined {
    const found = this.findWrittenDay(name)
    return found === undefined ? undefined : dayNumber(found)
  }

  day(name: string): DayNumber {
    return this.#require(name, this.findDay(name))
  }

  findSum(name: string): Tiyn | undefined {
    return this.#findForm(name, 'sum', parseTenge)
  }

  sum(name: string): Tiyn {
    return this.#require(name, this.findSum(name))
  }

  /** A sum of more than zero. */
  payment(name: string): Tiyn {
    return this.#require(name, this.findPositiveSum(name))
  }

  findPositiveSum(name: string): Tiyn | undefined {
    const value = this.findSum(name)
    if (value === 0) throw new BadCase('not-positive', this.at(name))
    return value
  }

  findOneOf<V extends string>(name: string, allowed: readonly V[]): V | undefined {
    const value = this.findText(name)
    if (value === undefined) return undefined
    if (!allowed.includes(value as V)) throw new BadCase('unknown-value', this.at(name), oneOfText(allowed))
    return value as V
  }

  oneOf<V extends string>(name: string, allowed: readonly V[]): V {
    return this.#require(name, this.findOneOf(name, allowed))
  }

  /** A whole number from 1 to `most`. */
  count(name: string, most: number): number {
    const value = this.#require(name, this.#find(name))
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      throw new BadCase('malformed', this.at(name), forms.count)
    }
    if (value < 1 || value > most) throw new BadCase('out-of-range', this.at(name), forms.count)
    return value
  }

  /** A whole number of full years, from 0. */
  findAge(name: string): number | undefined {
    const value = this.#find(name)
    if (value === undefined) return undefined
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > oldestAge) {
      throw new BadCase('malformed', this.at(name), forms.age)
    }
    return value
  }

  findTruth(name: string): boolean | undefined {
    const value = this.#find(name)
    if (value !== undefined && typeof value !== 'boolean') {
      throw new BadCase('malformed', this.at(name), forms.truth)
    }
    return value
  }

  /** The object of a field, with the fields it may have. */
  findFields(name: string, known: readonly string[]): Fields | undefined {
    const value = this.#find(name)
    return value === undefined ? undefined : new Fields(value, known, this.at(name))
  }

  /** The elements of a list, each read with its own path; none where the field is absent. */
  list<T>(name: string, read: (element: unknown, path: string) => T): T[] {
    const value = this.#find(name)
    if (value === undefined) return []
    if (!Array.isArray(value)) throw new BadCase('malformed', this.at(name), forms.list)
    return value.map((element, index) => read(element, `${this.at(name)}[${index}]`))
  }

  requireList(name: string): void {
    this.#require(name, this.#find(name))
  }

  /** The book of the field `edition`; `current` without one. */
  book(): LawBook {
    const text = this.findText('edition', 'edition')
    if (text === undefined) return lawBook('current')
    const edition = findEdition(text)
    if (edition === undefined) throw new BadCase('edition-unknown', this.at('edition'), forms.edition)
    return lawBook(edition)
  }

  /** `from` and `until` of a spell, in order. */
  spell(): { readonly from: DayNumber; readonly until?: DayNumber } {
    const from = this.day('from')
    const until = this.findDay('until')
    if (until === undefined) return { from }
    if (until <= from) throw new BadCase('until-not-after-from', this.at('until'))
    return { from, until }
  }

  groupSpells(): GroupSpell[] {
    return this.list('groups', (element, path) => {
      const fields = new Fields(element, groupFields, path)
      return { group: fields.oneOf('group', groups), ...fields.spell() }
    })
  }
}

/** What is counted from a month or a day must still be a day of four digits of the year. */
const lastMonth = 990_012
const lastStart = dayNumberOf(9900, 12, 31)
/** Nobody is older. */
export const oldestAge = 150

const groupFields = ['group', 'from', 'until']
