/** Бөлімше / подразделение: a unit of an organisation (a region, a branch, an office), and whether what somebody may do reaches it. */

declare const unitBrand: unique symbol
/** As somebody wrote it, each of its blanks one. Two are the same unit where `unitKey` says the same of both. */
export type Unit = string & { readonly [unitBrand]: true }

/** Undefined for whatever says nothing. */
export function readUnit(written: string): Unit | undefined {
  const unit = written.normalize('NFKC').trim().replaceAll(/\s+/g, ' ')
  return unit === '' ? undefined : (unit as Unit)
}

/** By which units are compared: however their letters are written, and however wide their blanks. */
export const unitKey = (unit: Unit): string => unit.toLowerCase()

/** The units that something somebody may do is limited to; without it, it reaches the whole organisation. */
export type Within = readonly Unit[] | undefined

/** Whether it reaches this unit; undefined: what belongs to no unit, and is the whole organisation's. */
export const reachesUnit = (within: Within, unit: Unit | undefined): boolean =>
  within === undefined || (unit !== undefined && within.some((each) => unitKey(each) === unitKey(unit)))

/** What is given twice reaches wherever either does. */
export const withinEither = (one: Within, other: Within): Within =>
  one === undefined || other === undefined
    ? undefined
    : [...one, ...other.filter((unit) => !reachesUnit(one, unit))]
