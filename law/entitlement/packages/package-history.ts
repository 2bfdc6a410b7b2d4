/** Builds the package of a service through time from the acts that moved it. */
import { type Day, day } from '#vocabulary/day.ts'
import type { Text } from '#vocabulary/text.ts'
import type { ActId } from '../../acts.ts'
import type { Cite, Confidence } from '../../citation.ts'
import { type Amendment, parameter, type ScheduleRow } from '../../effective.ts'
import type { CarePackage, PackageHistory, PackageInForce } from '../medical-service.ts'
import type { PackageDoubt } from './doubt-words.ts'

/** One act: from which month it puts the service into which package. */
export type PackageMove = {
  readonly enacted: Day
  readonly bill?: true
  readonly by?: ActId
  readonly cite: Cite
  readonly confidence: Confidence
  readonly from: number
  readonly firstDay?: Day
  readonly package: CarePackage
}

const checkedOn = day('2026-11-29')

/** What each is of is told where values are reviewed. */
const title: Text = { kk: 'Қызметтің пакеті', ru: 'Пакет услуги', en: 'Package of a service' }

/** Each act leaves what earlier law said of the months before its own; a bill changes nothing but itself. */
export function packageHistory(name: string, moves: readonly PackageMove[]): PackageHistory {
  const amendments: Amendment<PackageInForce>[] = []
  let inForce: readonly ScheduleRow<PackageInForce>[] = []
  for (const { from, firstDay, package: carePackage, ...act } of moves) {
    const { cite, confidence } = act
    const schedule: readonly ScheduleRow<PackageInForce>[] = [
      ...inForce.filter(([month]) => month < from),
      [from, { package: carePackage, cite, confidence, ...(firstDay ? { firstDay } : {}) }],
    ]
    amendments.push({ ...act, checkedOn, schedule })
    if (!act.bill) inForce = schedule
  }
  return parameter({ name, title, unit: 'package', amendments })
}

/** The same history where one source alone says that the service belongs to it. */
export const byOneSource = (history: PackageHistory): PackageHistory =>
  lessSure(history, 'one-source', (value) =>
    value.confidence === 'high' ? { ...value, confidence: 'medium' } : value,
  )

/** The same history where no text at hand says that the service belongs to it, and why. */
export const inDoubt = (history: PackageHistory, doubt: PackageDoubt): PackageHistory =>
  lessSure(history, doubt, (value) => ({ ...value, confidence: 'low', doubt }))

const lessSure = (
  { name, unit, amendments }: PackageHistory,
  why: string,
  of: (value: PackageInForce) => PackageInForce,
): PackageHistory =>
  parameter({
    name: `${name}-unsure-${why}`,
    title,
    unit,
    amendments: amendments.map((one) => {
      const schedule = one.schedule.map(([from, value]) => [from, value && of(value)] as const)
      return { ...one, confidence: schedule.at(-1)?.[1]?.confidence ?? one.confidence, schedule }
    }),
  })
