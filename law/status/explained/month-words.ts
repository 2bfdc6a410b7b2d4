/** Months that stand apart, as they stand in a sentence about status. */
import { addMonths, findMonth, formatMonth, type Month } from '#vocabulary/month.ts'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import { monthsText } from '../../fact-words.ts'

/** `2026-03,2026-04,2026-10` is «2026 жылғы наурыз – сәуір, 2026 жылғы қазан». */
export function monthsPhrase(listed: string | number | boolean | undefined): Text {
  const said = stretchesOf(String(listed)).map(({ first, last }) =>
    monthsText(formatMonth(first), formatMonth(last)),
  )
  return inEachLanguage((language) => said.map((text) => text[language]).join(', '))
}

type Stretch = { readonly first: Month; last: Month }

function stretchesOf(listed: string): Stretch[] {
  const stretches: Stretch[] = []
  for (const text of listed.split(',')) {
    const month = findMonth(text)
    if (month === undefined) continue
    const last = stretches.at(-1)
    if (last && addMonths(last.last, 1) === month) last.last = month
    else stretches.push({ first: month, last: month })
  }
  return stretches
}
