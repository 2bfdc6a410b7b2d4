/** An answer as it is written: made of the record and of what is kept by its number, so that it can be made again. */
import { hash } from 'node:crypto'
import { currentLawVersion, type Edition } from '#law'
import { dayOf } from '#platform/clock'
import type { Day, DayNumber } from '#vocabulary/day.ts'
import type { ShortResult } from '../short.ts'
import type { OnRecord } from './gather-record.ts'
import type { GivenAnswer } from './store-answers.ts'
import { type OnFault, tell } from './told.ts'

export const ignoreFaults: OnFault = () => undefined
export const digestOf = (text: Buffer | string): Buffer => hash('sha256', text, 'buffer')
export const recordDigestOf = ({ facts, credits }: OnRecord): Buffer =>
  digestOf(JSON.stringify([facts, credits]))
export const asJson = (value: object): Buffer => Buffer.from(JSON.stringify(value))

type Given = Omit<GivenAnswer, 'on' | 'short' | 'digests'> & { readonly on: DayNumber }

/** The answer as JSON: made of the record and of what was kept by its number alone, so that it can be made again. */
export function write(
  onFault: OnFault | undefined,
  given: Given,
  record: OnRecord,
): { json: Buffer; short: ShortResult } {
  const knownOn: Day = given.knownOn ?? dayOf(given.answeredAt)
  const { json, short } = tell(
    { ...given, ...record, knownOn, judgedBy: editionOf(given) },
    onFault ?? ignoreFaults,
  )
  return { json, short }
}

/** An answer by the current law of an older version of it is made again by the law as known on that version's day. */
const editionOf = ({ edition, lawVersion }: Given): Edition =>
  edition === 'current' && lawVersion !== currentLawVersion ? (lawVersion.slice(0, 10) as Day) : edition
