/**
 * A value of the law through time. A `Parameter` is a list of amendments; an amendment is one act's whole schedule of
 * the value, known from the day it was enacted. Look-up: the last amendment known, then its last row not after the
 * month. A `Series` is a fact (a minimum wage, an average wage), the same in every edition.
 */
import type { Day } from '#vocabulary/day.ts'
import { formatMonth, type Month } from '#vocabulary/month.ts'
import { fromTimeText, timeText, withOneStop } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import type { ActId } from './acts.ts'
import type { Cite, Confidence } from './citation.ts'

/**
 * From this month on this value; `undefined` where the text ends. A row may say how sure we are of it, where that is not
 * what the amendment says of itself, and which place held it, where the amending act is another than the one it replaced.
 */
export type ScheduleRow<V> = readonly [
  from: number,
  value: V | undefined,
  confidence?: Confidence,
  cite?: Cite,
]

export type Amendment<V> = {
  /** The day from which the schedule is known. */
  readonly enacted: Day
  /** A bill that was not the law: only an edition that names it reads it. */
  readonly bill?: true
  /** The place in the law that holds the value. */
  readonly cite: Cite
  /** The amending act, where it is on record. */
  readonly by?: ActId
  readonly confidence: Confidence
  /** The day we last held it against its source. */
  readonly checkedOn: Day
  /** Ascending by month (`yyyymm`). */
  readonly schedule: readonly ScheduleRow<V>[]
}

export type ParameterUnit =
  | 'per cent'
  | 'minimum wages'
  | 'monthly indices'
  | 'months'
  | 'working days'
  | 'tenge'
  | 'groups'
  | 'package'
  | 'diseases'
  | 'day'
  | 'end of grace'

export type Parameter<V> = {
  /** Kebab-case, stable: named in refusals and in the pages. */
  readonly name: string
  readonly title: Text
  readonly unit: ParameterUnit
  /** Ascending by `enacted`. */
  readonly amendments: readonly Amendment<V>[]
  /** The law ended what it measures: after its last row nothing is missing. */
  readonly abolished?: true
  /** Where a book keeps what it has looked up. */
  readonly slot: number
}

/** A value that governs a month, with the amendment it comes from. */
export type Governing<V> = {
  readonly value: V
  /** The first month of the row. */
  readonly from: Month
  readonly cite: Cite
  readonly confidence: Confidence
}

/** Which texts a reader knows: those enacted by a day (all, without one), and perhaps bills. */
export type Knowledge = { readonly knownOn?: Day; readonly bills: boolean }

let slots = 0

export function parameter<V>(described: Omit<Parameter<V>, 'slot'>): Parameter<V> {
  return { ...described, slot: slots++ }
}

/** A free slot for something derived that a book should keep by month. */
export const newSlot = (): number => slots++

const lastKnown = <V>(
  { amendments }: Parameter<V>,
  { knownOn, bills }: Knowledge,
): Amendment<V> | undefined =>
  amendments.findLast((one) => (knownOn === undefined || one.enacted <= knownOn) && (bills || !one.bill))

export function findGoverning<V>(
  parameter: Parameter<V>,
  month: Month,
  knowledge: Knowledge,
): Governing<V> | undefined {
  const amendment = lastKnown(parameter, knowledge)
  const row = amendment?.schedule.findLast(([from]) => from <= month)
  if (!amendment || row?.[1] === undefined) return undefined
  return {
    value: row[1],
    from: row[0] as Month,
    cite: row[3] ?? amendment.cite,
    confidence: row[2] ?? amendment.confidence,
  }
}

/** From which month a known text gives the value, when the month asked about lies before it. */
export function findReach<V>(parameter: Parameter<V>, asked: Month, knowledge: Knowledge): Reach | undefined {
  const amendment = lastKnown(parameter, knowledge)
  const first = amendment?.schedule.find(([from, value]) => from > asked && value !== undefined)
  return first && { from: formatMonth(first[0] as Month) }
}

export type SeriesEntry = {
  readonly from: Month
  /** The last month the entry speaks for. */
  readonly through: Month
  readonly value: number
  readonly cite: Cite
  readonly confidence: Confidence
}

/** An entry with the day we last held it against its source. */
export type KeptEntry = SeriesEntry & { readonly checkedOn: Day }

export type Series = {
  readonly name: string
  readonly title: Text
  readonly entries: readonly KeptEntry[]
  /** The first year the rules need, and how many years before the month they compute they read. */
  readonly needed: { readonly from: number; readonly yearsBefore: number }
  /** Where a book keeps what it has looked up. */
  readonly slot: number
}

export const series = (described: Omit<Series, 'slot'>): Series => ({ ...described, slot: slots++ })

/** The entry of the month; undefined when the series does not reach it. */
export function findEntry({ entries }: Series, month: Month): SeriesEntry | undefined {
  const entry = entries.findLast(({ from }) => from <= month)
  return entry && entry.through >= month ? entry : undefined
}

export function reachOf({ entries }: Series): Reach | undefined {
  const [first, last] = [entries[0], entries.at(-1)]
  return first && last && { from: formatMonth(first.from), through: formatMonth(last.through) }
}

/** From which month or day on values are on record, and through which; no last one where they simply go on. */
type Reach = { readonly from: string; readonly through?: string }

function reachText({ from, through }: Reach): Text {
  const [first, since] = [timeText(from), fromTimeText(from)]
  if (through === undefined)
    return {
      kk: `Мәндер ${since.kk} белгілі.`,
      ru: `Значения известны ${since.ru}.`,
      en: `Values are known ${since.en} on.`,
    }
  const last = timeText(through)
  if (from === through)
    return {
      kk: `Белгілі мән біреу ғана: ${first.kk}.`,
      ru: `Известно только значение на ${first.ru}.`,
      en: `Only the value of ${first.en} is known.`,
    }
  return {
    kk: `Белгілі мәндер: ${first.kk} – ${last.kk}.`,
    ru: `Известны значения ${since.ru} по ${last.ru}.`,
    en: `Values are known ${since.en} through ${last.en}.`,
  }
}

/**
 * A series or a rule has no value where one is needed; the last known value is never given instead. Thrown inside the
 * law, turned into the refusal `series-missing` or the status `unknown` at the door.
 */
export class SeriesMissing extends Error {
  /** Name of the series or parameter. */
  readonly series: string
  /** The month (`2027-01`) or day asked about. */
  readonly asked: string
  readonly text: Text
  constructor(
    { name, title }: { readonly name: string; readonly title: Text },
    asked: string,
    reach?: Reach,
  ) {
    const known = reach ? reachText(reach) : undefined
    const time = timeText(asked)
    super(`${name} has no value for ${asked}`)
    this.name = 'SeriesMissing'
    this.series = name
    this.asked = asked
    this.text = withOneStop({
      kk: [
        `«${title.kk}» қатарында ${time.kk} үшін мән жоқ.`,
        ...(known ? [known.kk] : []),
        'Басқа кезеңді немесе басқа редакцияны сұраңыз; соңғы белгілі мән оның орнына қолданылмайды.',
      ].join(' '),
      ru: [
        `В ряду «${title.ru}» нет значения на ${time.ru}.`,
        ...(known ? [known.ru] : []),
        'Спросите о другом времени или другой редакции; последнее известное значение вместо него не берётся.',
      ].join(' '),
      en: [
        `The series “${title.en}” has no value for ${time.en}.`,
        ...(known ? [known.en] : []),
        'Ask about another time or another edition; the last known value is not used in its place.',
      ].join(' '),
    })
  }
}
