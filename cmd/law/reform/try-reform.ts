/** A reform tried on a population: the answer, or why there is none. */

import { type Reform, SeriesMissing } from '#law'
import { compareReform, type MonthsAsked, monthsOfReform, type People } from '#population'
import type { ReformTried } from '#reform/contract'
import { formatMonth } from '#vocabulary/month.ts'
import type { Refusal } from '#vocabulary/refusal.ts'
import { fromMonthText } from '#vocabulary/spoken.ts'
import { reformAnswer } from './answer.ts'

type Trying = { readonly asked: MonthsAsked; readonly progress?: (part: number) => void }

export function tryReform(
  people: People,
  reform: Reform,
  { asked, progress }: Trying,
): ReformTried | Refusal<'series-missing' | 'out-of-range'> {
  const { from } = asked
  // Before it nobody's payments are known, and everybody would be uninsured.
  if (from !== undefined && from < people.firstMonth) return tooEarly(people)
  try {
    const months = monthsOfReform(reform, people, asked)
    const began = performance.now()
    const compared = compareReform(people, reform, { months, ...(progress ? { progress } : {}) })
    const seconds = Math.round(performance.now() - began) / 1000
    return { ...reformAnswer(reform, compared), personMonths: people.count * months.all.length, seconds }
  } catch (error) {
    if (error instanceof SeriesMissing) return notReached(error)
    throw error
  }
}

/** What to do about a month that one of the laws does not reach. */
const notReached = ({ series, text }: SeriesMissing): Refusal<'series-missing'> => ({
  code: 'series-missing',
  field: series,
  message: {
    kk: `${text.kk} Реформаға екі жаққа да ортақ болжам етіп жазуға болады (assumed: ${series}).`,
    ru: `${text.ru} В реформу его можно вписать как допущение, общее для обеих сторон (assumed: ${series}).`,
    en: `${text.en} The reform may give it as an assumption, the same on both sides (assumed: ${series}).`,
  },
})

function tooEarly({ firstMonth }: People): Refusal<'out-of-range'> {
  const first = fromMonthText(formatMonth(firstMonth))
  return {
    code: 'out-of-range',
    field: 'from',
    message: {
      kk: `Бұл халықтың төлемдері ${first.kk} белгілі: салыстыру одан ерте басталмайды.`,
      ru: `Платежи этого населения известны ${first.ru}: раньше сравнение не начинается.`,
      en: `Payments of this population are known ${first.en} on: no comparison begins earlier.`,
    },
  }
}
