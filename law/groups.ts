/**
 * Groups of people: those the State (or a local budget) pays for, and those outside the circle of payers, whose own
 * service pays for their care (Law 405-V arts. 14, 26, 26-1; Q10 of the Fund's questions and answers of 2018).
 */
import { calendarDateOf, type Day, type DayNumber, day, dayNumber, dayNumberOf } from '#vocabulary/day.ts'
import { type Month, yearOf } from '#vocabulary/month.ts'
import type { LawBook } from './book.ts'
import { type Cite, type Confidence, insuranceLaw } from './citation.ts'

const stateCovered = [
  'child',
  'registered-unemployed',
  'non-working-pregnant',
  'caring-for-child-under-3',
  'parental-leave',
  'caring-for-disabled-child',
  'caring-for-disabled-from-childhood',
  'pensioner',
  'convict',
  'remand-prisoner',
  'non-working-kandas',
  'decorated-mother',
  'disabled',
  'full-time-student',
  'targeted-assistance',
  'local-budget-covered',
] as const
const ownService = ['military', 'law-enforcement', 'special-body'] as const

/** A stretch of days in a group: `until` is the first day no longer in; absent, nothing known ends it. */
export type GroupSpell = {
  readonly group: Group
  readonly from: DayNumber
  readonly until?: DayNumber | undefined
}

type StateCoveredGroup = (typeof stateCovered)[number]
type OwnServiceGroup = (typeof ownService)[number]
export type Group = StateCoveredGroup | OwnServiceGroup

export const groups: readonly Group[] = [...stateCovered, ...ownService]

const ownServiceGroups: ReadonlySet<string> = new Set(ownService)

/** Staff outside the circle of payers (art. 14(2)(2)): no dues, and care through their own service. */
export const isOwnService = (group: Group): group is OwnServiceGroup => ownServiceGroups.has(group)

/** From which day a group counts as State-covered, and from which day that was known. */
type Cover = {
  readonly from: Day
  readonly enacted: Day
  readonly inQuestionsAndAnswers: boolean
  readonly cite: Cite
  readonly confidence: Confidence
  /** The day we last held it against its source. */
  readonly checkedOn: Day
}

const checkedOn = day('2026-11-22')

/** Before any day that can be asked about: the group belongs to the law from its first text. */
const always = day('1800-01-01')
const first: Omit<Cover, 'cite'> = {
  from: always,
  enacted: day('2015-11-16'),
  inQuestionsAndAnswers: true,
  confidence: 'high',
  checkedOn,
}
/** Added by the amendments with which care began; when exactly they were enacted is not on record here. */
const added: Omit<Cover, 'cite'> = {
  from: always,
  enacted: day('2020-01-01'),
  inQuestionsAndAnswers: false,
  confidence: 'medium',
  checkedOn,
}

/** Local budgets pay from 2026; registered unemployed went over to them from the State. */
const ofLocalBudget: Cover = {
  from: day('2026-01-01'),
  enacted: day('2025-07-14'),
  inQuestionsAndAnswers: false,
  cite: insuranceLaw('26-1(1)'),
  confidence: 'high',
  checkedOn,
}

const covers: Readonly<Record<StateCoveredGroup, Cover>> = {
  child: { ...first, cite: insuranceLaw('26(1)(1)') },
  'registered-unemployed': { ...first, cite: insuranceLaw('26(1)') },
  'non-working-pregnant': { ...first, cite: insuranceLaw('26(1)') },
  'caring-for-child-under-3': { ...first, cite: insuranceLaw('26(1)') },
  'parental-leave': { ...first, cite: insuranceLaw('26(1)') },
  'caring-for-disabled-child': { ...first, cite: insuranceLaw('26(1)') },
  'caring-for-disabled-from-childhood': { ...added, cite: insuranceLaw('26(1)') },
  pensioner: { ...first, cite: insuranceLaw('26(1)') },
  convict: { ...first, cite: insuranceLaw('26(1)') },
  'remand-prisoner': { ...first, cite: insuranceLaw('26(1)') },
  'non-working-kandas': { ...first, cite: insuranceLaw('26(1)') },
  'decorated-mother': { ...first, cite: insuranceLaw('26(1)') },
  disabled: { ...first, cite: insuranceLaw('26(1)') },
  'full-time-student': { ...first, cite: insuranceLaw('26(1)') },
  'targeted-assistance': { ...added, cite: insuranceLaw('26(1)') },
  'local-budget-covered': ofLocalBudget,
}

/** Those outside the circle of payers. */
const outside: Omit<Cover, 'inQuestionsAndAnswers'> = {
  from: always,
  enacted: day('2015-11-16'),
  cite: insuranceLaw('14(2)(2)'),
  confidence: 'high',
  checkedOn,
}

type GroupCover = Pick<Cover, 'enacted' | 'cite' | 'confidence' | 'checkedOn'> & {
  readonly group: Group
}

/** What the law says of each group, and when we last looked. */
export const groupCovers: readonly GroupCover[] = [
  { group: 'registered-unemployed', ...ofLocalBudget },
  ...stateCovered.map((group) => ({ group, ...covers[group] })),
  ...ownService.map((group) => ({ group, ...outside })),
]

const localBudgetsPayFrom = dayNumber(ofLocalBudget.from)
const firstDays = new Map(stateCovered.map((group) => [group as string, dayNumber(covers[group].from)]))

/** The first day such a group counts as State-covered in the edition; undefined: never. */
export function stateCoversFrom(book: LawBook, group: Group): DayNumber | undefined {
  if (isOwnService(group)) return undefined
  return isKnown(book, covers[group]) ? firstDays.get(group) : undefined
}

function isKnown(book: LawBook, { enacted, inQuestionsAndAnswers }: Cover): boolean {
  if (book.edition === 'qa-2018') return inQuestionsAndAnswers
  const { knownOn } = book.knowledge
  return knownOn === undefined || enacted <= knownOn
}

/** The budget that pays for people of a group: the republic's (art. 26) or the region's (art. 26-1). */
export type PayingBudget = 'state' | 'local-budget'

/** Who pays for people of the group, or for their care, and by what article. */
export type GroupGround = Pick<Cover, 'cite' | 'confidence'> & {
  readonly payer: PayingBudget | 'own-service'
}

/** The ground of people of the group on a day. */
export function groupGround(book: LawBook, group: Group, on: DayNumber): GroupGround {
  if (isOwnService(group)) return { payer: 'own-service', ...groundOf(outside) }
  const isOfLocalBudget =
    group === 'local-budget-covered' ||
    (group === 'registered-unemployed' && on >= localBudgetsPayFrom && isKnown(book, ofLocalBudget))
  return isOfLocalBudget
    ? { payer: 'local-budget', ...groundOf(ofLocalBudget) }
    : { payer: 'state', ...groundOf(covers[group]) }
}

const groundOf = ({ cite, confidence }: Pick<Cover, 'cite' | 'confidence'>) => ({ cite, confidence })

/**
 * The first day a child is no longer covered as one: the 18th birthday; for those born on 29 February, 1 March, so
 * that the 28th is still covered.
 */
export function childCoverUntil(birthDate: DayNumber): DayNumber {
  const { year, month, dayOfMonth } = calendarDateOf(birthDate)
  return dayNumberOf(year + 18, month, dayOfMonth)
}

/**
 * The first day on which a local budget no longer pays for a person in need who sought care on the day: that year's end
 * (26-1(2)). Care sought before local budgets paid counts from their first day.
 */
export const localBudgetCoverUntil = (from: DayNumber): DayNumber =>
  dayNumberOf(calendarDateOf(Math.max(from, localBudgetsPayFrom) as DayNumber).year + 1, 1, 1)

/** Whoever is born after this day is covered as a child on some day of the month, or of a later one. */
export const childrenBornAfter = (month: Month): DayNumber => dayNumberOf(yearOf(month) - 18, month % 100, 1)
