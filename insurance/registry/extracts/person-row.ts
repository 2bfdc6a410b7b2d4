/** One row of the register of persons: who somebody is, which number replaced which, and who is the same as whom. */

import { foldName } from '#documents'
import { type Residence, residences } from '#law'
import type { Day } from '#vocabulary/day.ts'
import type { Iin, Sex } from '#vocabulary/iin.ts'
import type { ExtractRow, PersonColumn, RowFault } from './format.ts'
import { RowChecks } from './row-checks.ts'

/** What the register knows of a person at one time. */
export type PersonFactsOfRegister = {
  readonly surname: string
  readonly givenName: string
  readonly patronymic: string
  readonly nameFold: string
  readonly birthDate: Day
  readonly sex: Sex
  readonly residence: Residence
  readonly participantFrom?: Day
  readonly diedOn?: Day
}

export type PersonRow = {
  readonly row: number
  readonly iin: Iin
  /** Absent only in a row that says nothing but that two persons are one. */
  readonly facts?: PersonFactsOfRegister
  /** The number this one replaced. */
  readonly previousIin?: Iin
  /** The number of the person this one is the same as; its own number takes such a statement back. */
  readonly mergedInto?: Iin
}

/** The three names, each folded for comparison, with one space between even where one is empty. */
const foldNames = (...names: [string, string, string]): string => names.map(foldName).join(' ')

/** The three names a fold was made of, ready to be compared with names as received. */
export function unfoldNames(nameFold: string): { surname: string; givenName: string; patronymic: string } {
  const [surname = '', givenName = '', patronymic = ''] = nameFold.split(' ')
  return { surname, givenName, patronymic }
}

/** Whether the row ties numbers together, and must wait for the rows it may speak of. */
export const tiesNumbers = (row: PersonRow): boolean =>
  row.previousIin !== undefined || row.mergedInto !== undefined

export function readPersonRow(row: ExtractRow<PersonColumn>, today: Day): PersonRow | RowFault[] {
  const checks = new RowChecks(row)
  checks.filled('iin')
  const own = checks.iin('iin', today)
  const previous = checks.iin('previousIin', today)?.iin
  const merged = checks.iin('mergedInto', today)?.iin
  if (previous !== undefined && merged !== undefined)
    checks.wrong('mergedInto', 'previous-and-merged-together')
  if (previous !== undefined && previous === own?.iin) checks.wrong('previousIin', 'previous-iin-is-the-same')
  const mergeAlone = merged !== undefined && merged !== own?.iin
  const facts = mergeAlone ? undefined : readFacts(row, checks, { own, today })
  if (checks.faults.length > 0 || !own) return checks.faults
  return {
    row: row.row,
    iin: own.iin,
    ...(facts ? { facts } : {}),
    ...(previous ? { previousIin: previous } : {}),
    ...(merged ? { mergedInto: merged } : {}),
  }
}

type Own = { readonly birthDate: Day; readonly sex: Sex } | undefined

function readFacts(
  row: ExtractRow<PersonColumn>,
  checks: RowChecks<PersonColumn>,
  { own, today }: { own: Own; today: Day },
): PersonFactsOfRegister | undefined {
  const { surname, givenName, patronymic } = row.values
  if (surname === '' && givenName === '') checks.wrong('surname', 'value-missing')
  const birthDate = checks.day('birthDate') ?? own?.birthDate
  const sex = checks.oneOf('sex', { known: ['male', 'female'], code: 'sex-unknown' }) ?? own?.sex
  checks.filled('residence')
  const residence = checks.oneOf('residence', { known: residences, code: 'residence-unknown' })
  const participantFrom = checks.day('participantFrom')
  const diedOn = checks.day('diedOn')
  if (own && birthDate !== own.birthDate) checks.wrong('birthDate', 'birth-date-differs-from-iin')
  if (own && sex !== own.sex) checks.wrong('sex', 'sex-differs-from-iin')
  if (diedOn !== undefined && birthDate !== undefined && diedOn < birthDate)
    checks.wrong('diedOn', 'died-before-birth')
  if (diedOn !== undefined && diedOn > today) checks.wrong('diedOn', 'died-in-the-future')
  if (participantFrom !== undefined && birthDate !== undefined && participantFrom < birthDate) {
    checks.wrong('participantFrom', 'participant-before-birth')
  }
  if (birthDate === undefined || sex === undefined || residence === undefined) return undefined
  return {
    surname: surname.normalize('NFC'),
    givenName: givenName.normalize('NFC'),
    patronymic: patronymic.normalize('NFC'),
    nameFold: foldNames(surname, givenName, patronymic),
    birthDate,
    sex,
    residence,
    ...(participantFrom ? { participantFrom } : {}),
    ...(diedOn ? { diedOn } : {}),
  }
}
