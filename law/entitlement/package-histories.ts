/** The packages of care through time, in the form in which values of the law are reviewed. */
import { formatMonth, type Month } from '#vocabulary/month.ts'
import type { AmendmentHistory, ParameterHistory } from '../parameters.ts'
import { medicalServices } from './catalogue.ts'
import type { PackageHistory } from './medical-service.ts'

const histories: readonly PackageHistory[] = [...new Set(medicalServices.map(({ packages }) => packages))]

export const packageHistories: readonly ParameterHistory[] = histories.map((history) => {
  const { name, title, unit } = history
  const amendments = history.amendments.map((one): AmendmentHistory => {
    const { enacted, bill = false, by, checkedOn } = one
    const rows = one.schedule.flatMap(([from, value]) => {
      if (!value) return []
      const { package: carePackage, cite, confidence } = value
      return [{ from: formatMonth(from as Month), value: carePackage, cite, confidence, checkedOn }]
    })
    return { enacted, bill, ...(by === undefined ? {} : { by }), checkedOn, rows }
  })
  return { name, title, unit, amendments, rows: amendments.at(-1)?.rows ?? [] }
})
