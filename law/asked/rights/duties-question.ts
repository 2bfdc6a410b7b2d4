/** The rule `duties`: what a party of the insurance has to do on a day, and by when. */
import { formatDay } from '#vocabulary/day.ts'
import { type DutyOwed, duties } from '../../duties/duties.ts'
import { obligedParties } from '../../duties/table.ts'
import type { Step } from '../../trace.ts'
import { becauseOf } from '../../words.ts'
import { type Explained, explained } from '../answer.ts'
import { Fields } from '../fields.ts'

type DutiesAnswer = Explained & {
  readonly duties: readonly {
    readonly duty: string
    readonly by: string | null
    readonly text: Explained['because'][number]['text']
  }[]
  readonly provisional: boolean
}

export function askDuties(question: unknown): DutiesAnswer {
  const fields = new Fields(question, ['edition', 'on', 'who'])
  const trace: Step[] = []
  const owed = duties({
    book: fields.book(),
    on: fields.startDay('on'),
    who: fields.oneOf('who', obligedParties),
    trace,
  })
  const told = becauseOf(trace)
  return {
    duties: owed.map(({ duty, by }: DutyOwed, at) => ({
      duty,
      by: by === undefined ? null : formatDay(by),
      text: told[at]!.text,
    })),
    provisional: owed.some(({ provisional }) => provisional),
    ...explained(trace),
  }
}
