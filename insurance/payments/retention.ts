/** How long the bytes of a refused payment file are kept. */
import { type Day, day } from '#vocabulary/day.ts'

/**
 * From which day on which term, the latest last. No act names a term for a file that was refused, so it is ours to choose:
 * five years, as long as primary papers of accounting are kept, so that whoever disputes a refusal within them finds the file.
 */
const terms: readonly { readonly from: Day; readonly years: number }[] = [
  { from: day('2026-01-01'), years: 5 },
]

/** The last day whose refused files are over their term. The term of today holds for older files too. */
export function lastDayOver(today: Day): Day {
  const { years } = terms.findLast(({ from }) => from <= today) ?? terms[0]!
  const [year, month, date] = [Number(today.slice(0, 4)) - years, today.slice(5, 7), today.slice(8)]
  const last = `${month}-${date}` === '02-29' ? '02-28' : `${month}-${date}`
  return `${year}-${last}` as Day
}
