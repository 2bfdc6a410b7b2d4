/** Builds the package of a service through time from the acts that moved it. */
import { type Day, day } from '#vocabulary/day.ts'
import type { Text } from '#vocabulary/text.ts'
import type { ActId } from '../../acts.ts'
import type { Cite, Confidence } from '../../citation.ts'
import { type Amendment, parameter, type ScheduleRow } from '../../effective.ts'
import type { CarePackage, PackageHistory, PackageInForce } from '../medical-service.ts'

/** One act: from which month it puts the service into which package. */
export type PackageMove = {
  readonly enacted: Day
  readonly bill?: true
  readonly by?: ActId
  readonly cite: Cite
  readonly confidence: Confidence
  readonly from: number
  readonly package: CarePackage
}

const checkedOn = day('2026-11-22')

/** What each is of is told where values are reviewed. */
const title: Text = { kk: 'Қызметтің пакеті', ru: 'Пакет услуги', en: 'Package of a service' }

/** Each act leaves what earlier law said of the months before its own; a bill changes nothing but itself. */
export function packageHistory(name: string, moves: readonly PackageMove[]): PackageHistory {
  const amendments: Amendment<PackageInForce>[] = []
  let inForce: readonly ScheduleRow<PackageInForce>[] = []
  for (const { from, package: carePackage, ...act } of moves) {
    const { cite, confidence } = act
    const schedule: readonly ScheduleRow<PackageInForce>[] = [
      ...inForce.filter(([month]) => month < from),
      [from, { package: carePackage, cite, confidence }],
    ]
    amendments.push({ ...act, checkedOn, schedule })
    if (!act.bill) inForce = schedule
  }
  return parameter({ name, title, unit: 'package', amendments })
}

/** The same history where it was known only from memory that the service belongs to it. */
export const fromMemory = ({ name, unit, amendments }: PackageHistory): PackageHistory =>
  parameter({
    name: `${name}-from-memory`,
    title,
    unit,
    amendments: amendments.map((one) => ({
      ...one,
      confidence: 'low',
      schedule: one.schedule.map(
        ([from, value]) => [from, value && { ...value, confidence: 'low' }] as const,
      ),
    })),
  })
