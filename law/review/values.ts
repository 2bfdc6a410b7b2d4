/** Every dated value of the law with how sure we are of it and when a human last held it against its source. */
import type { Day } from '#vocabulary/day.ts'
import type { Text } from '#vocabulary/text.ts'
import { keptYears } from '../calendar/holidays.ts'
import { calendarCites, calendarTitle } from '../calendar/workdays.ts'
import { type Cite, type Confidence, lowestConfidence } from '../citation.ts'
import { packageHistories } from '../entitlement/packages/package-histories.ts'
import { groupCovers } from '../groups.ts'
import { groupNames } from '../names/groups.ts'
import { type HistoryRow, type ParameterHistory, parameters } from '../parameters.ts'

export type ReviewedValue = {
  /** Name of the parameter or series; `group`, `calendar`. */
  readonly of: string
  readonly title: Text
  /** The day the amendment, or the cover of the group, was enacted. */
  readonly enacted?: Day
  /** The first month, day or year it speaks for. */
  readonly from: string
  /** In the unit of its history; of an amendment the steps it changed, in order. */
  readonly value?: string
  readonly cite: Cite
  readonly confidence: Confidence
  readonly checkedOn: Day
}

/** Amendments by enactment and entries by time, each value after the other. */
export function reviewedValues(): ReviewedValue[] {
  return [
    ...[...parameters, ...packageHistories].flatMap(ofHistory),
    ...groupCovers.map(ofGroup),
    ...keptYears.map(ofYear),
  ]
}

function ofHistory({ name, title, amendments, rows }: ParameterHistory): ReviewedValue[] {
  if (amendments.length === 0) {
    return rows.map(({ from, value, cite, confidence, checkedOn }) => ({
      of: name,
      title,
      from,
      ...(value === undefined ? {} : { value }),
      cite,
      confidence,
      checkedOn,
    }))
  }
  const earlier = new Set<string>()
  return amendments.map(({ enacted, bill, checkedOn, rows: steps }) => {
    const stepOf = ({ from, value }: HistoryRow): string => `${from} ${value}`
    const added = steps.filter((step) => step.value !== undefined && !earlier.has(stepOf(step)))
    if (!bill) for (const step of added) earlier.add(stepOf(step))
    const own = added.length > 0 ? added : steps.slice(-1)
    const { from, cite } = own[0]!
    const value = own.map((step) => step.value ?? '–').join(' → ')
    const confidence = lowestConfidence(own.map((step) => step.confidence))
    return { of: name, title, enacted, from, value, cite, confidence, checkedOn }
  })
}

const ofGroup = ({
  group,
  enacted,
  cite,
  confidence,
  checkedOn,
}: (typeof groupCovers)[number]): ReviewedValue => ({
  of: 'group',
  title: groupNames[group],
  enacted,
  from: enacted,
  value: group,
  cite,
  confidence,
  checkedOn,
})

const ofYear = ({ year, confidence, checkedOn }: (typeof keptYears)[number]): ReviewedValue => ({
  of: 'calendar',
  title: calendarTitle,
  from: String(year),
  cite: calendarCites[0],
  confidence,
  checkedOn,
})
