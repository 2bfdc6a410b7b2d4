/**
 * What the State's registers send: persons, payers, groups and attachments, a whole extract before the first month and the
 * changes of each month after it. A spell whose end is not yet known is sent open, and corrected when it ends.
 */
import { addMonthsToDay, calendarDateOf, type DayNumber, formatDay } from '#vocabulary/day.ts'
import { firstDayOf, type MonthIndex, monthIndex, monthOfDay, monthOfIndex } from '#vocabulary/month.ts'
import { formatTenge } from '#vocabulary/tiyn.ts'
import { attachmentRows } from './clinics/attachment-rows.ts'
import type { Country } from './country.ts'
import type { LifeStretch, Resident } from './resident.ts'

export type DrawnRow = readonly string[]
type Extracts = {
  readonly persons: DrawnRow[]
  readonly payers: DrawnRow[]
  readonly groups: DrawnRow[]
  readonly attachments: DrawnRow[]
}

export const extractHeaders = {
  persons: [
    'iin',
    'surname',
    'givenName',
    'patronymic',
    'birthDate',
    'sex',
    'residence',
    'participantFrom',
    'diedOn',
  ],
  payers: ['identifier', 'kind', 'name', 'deregisteredOn', 'suspendedFrom', 'suspendedUntil'],
  groups: ['iin', 'spell', 'from', 'until', 'source', 'evidence', 'payer', 'monthlyIncome'],
  attachments: ['iin', 'provider', 'from', 'through', 'asOf'],
} as const

/** Which register tells of a stretch, as which spell; absent where no register does. */
const spellOf: Partial<Record<LifeStretch['as'], { spell: string; source: string; endKnown: boolean }>> = {
  student: { spell: 'full-time-student', source: 'education', endKnown: true },
  pensioner: { spell: 'pensioner', source: 'pensions', endKnown: true },
  'working-pensioner': { spell: 'pensioner', source: 'pensions', endKnown: true },
  'at-home-with-child': { spell: 'caring-for-child-under-3', source: 'social-protection', endKnown: true },
  disabled: { spell: 'disabled', source: 'social-protection', endKnown: true },
  'decorated-mother': { spell: 'decorated-mother', source: 'social-protection', endKnown: true },
  unemployed: { spell: 'registered-unemployed', source: 'labour-exchange', endKnown: false },
  'targeted-assistance': { spell: 'targeted-assistance', source: 'social-protection', endKnown: true },
  carer: { spell: 'caring-for-disabled-child', source: 'social-protection', endKnown: true },
  serving: { spell: 'military', source: 'defence', endKnown: true },
  entrepreneur: { spell: 'entrepreneur', source: 'state-revenue', endKnown: true },
  hired: { spell: 'employment', source: 'labour-contracts', endKnown: false },
}

const birthMonth = (resident: Resident): MonthIndex => {
  const { year, month } = calendarDateOf(resident.birth)
  return (year * 12 + month - 1) as MonthIndex
}

/** The extracts that arrive on the first day of a month: everything before the first month, then what changed in the month before. */
export function extractsOf(country: Country, month: MonthIndex): Extracts {
  const first = month === country.period.from
  const known = (at: MonthIndex) => (first ? at < month : at === month - 1)
  const persons: DrawnRow[] = []
  const groups: DrawnRow[] = []
  const attachments: DrawnRow[] = []
  for (const [place, resident] of country.residents.entries()) {
    const born = birthMonth(resident)
    const died = resident.died
    const diedMonth = died === undefined ? undefined : monthIndex(monthOfDay(formatDay(died)))
    if (known(born) || (diedMonth !== undefined && known(diedMonth))) {
      persons.push(personRow(resident, diedMonth !== undefined && diedMonth < month))
    }
    for (const stretch of resident.stretches)
      groups.push(...groupRows(country, resident, { stretch, month, place }))
    attachments.push(...attachmentRows(country, resident, { month, place, isNew: known(born) }))
  }
  return { persons, payers: first ? payerRows(country) : [], groups, attachments }
}

function personRow(resident: Resident, withDeath: boolean): DrawnRow {
  const { surname, givenName, patronymic } = resident.name
  const died = withDeath && resident.died !== undefined ? formatDay(resident.died) : ''
  const birth = formatDay(resident.birth)
  return [resident.iin, surname, givenName, patronymic, birth, resident.sex, resident.residence, '', died]
}

function payerRows(country: Country): DrawnRow[] {
  return [...country.employers, ...country.clinics].map(({ bin, name }) => [
    bin,
    'legal-entity',
    name,
    '',
    '',
    '',
  ])
}

type Moment = {
  readonly stretch: LifeStretch
  readonly month: MonthIndex
  readonly place: number
}

/** A stretch is told of when it has begun, and again when it ends, if its end was not known before. */
function groupRows(country: Country, resident: Resident, { stretch, month, place }: Moment): DrawnRow[] {
  const told = spellOf[stretch.as]
  if (!told) return []
  const begins = stretch.from === month
  const ends = !told.endKnown && stretch.until === month && stretch.until < country.period.until
  if (!begins && !ends) return []
  // Told again when it ends, it must begin on the same day, or it would be another stretch.
  const openAtStart = stretch.from === country.period.from
  const from = openAtStart ? beganBefore(resident, stretch) : firstDayOf(monthOfIndex(stretch.from))
  const lastsOn = stretch.until >= country.period.until
  const until = (ends || told.endKnown) && !lastsOn ? formatDay(firstDayOf(monthOfIndex(stretch.until))) : ''
  const employer = stretch.employer === undefined ? undefined : country.employers[stretch.employer]
  const evidence = `${told.source}-${place + 1}-${stretch.from}`
  const job = told.spell === 'employment' && employer ? employer : undefined
  const income = job ? formatTenge(country.payOf(resident, stretch.from)) : ''
  return [[resident.iin, told.spell, formatDay(from), until, told.source, evidence, job?.bin ?? '', income]]
}

/** A stretch found running at the start of the period began some time before it. */
function beganBefore(resident: Resident, stretch: LifeStretch): DayNumber {
  const start = firstDayOf(monthOfIndex(stretch.from))
  const back = 1 + (Number(resident.iin.slice(7, 11)) % 30)
  return Math.max(addMonthsToDay(start, -back), resident.birth) as DayNumber
}
