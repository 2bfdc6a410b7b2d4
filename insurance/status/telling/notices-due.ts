/** What a person is told of his cover on a day: that it changed and why, that it or its ground ends soon, that a month is unpaid. */
import { type NewNotice, warningDue } from '#insurance/notices'
import { dueOn, isInsured } from '#law'
import { type DayNumber, formatDay } from '#vocabulary/day.ts'
import { addMonths, formatMonth, type Month, monthOfDay } from '#vocabulary/month.ts'
import type { KeptSpell } from '../spells.ts'
import { standingOf, type ToldStanding } from './standings.ts'

type CoverKnown = {
  readonly personId: number
  /** His spells from today on, in their order; the first of them holds today. */
  readonly spells: readonly KeptSpell[]
  /** How he stood when a change was last told of. */
  readonly told: ToldStanding
}

export function noticesDue({ personId, spells, told }: CoverKnown, today: DayNumber): NewNotice[] {
  const [now, next] = spells
  if (!now || now.from > today) return []
  const on = formatDay(today)
  const standing = standingOf(now.state)
  const notices: NewNotice[] = []
  if (told === 'insured' && standing === 'uninsured')
    notices.push({
      personId,
      kind: 'cover-lost',
      event: on,
      facts: { on: formatDay(now.from), state: now.state },
    })
  if (!isInsured(now.state)) return notices
  if (told === 'uninsured') {
    const facts = { on: formatDay(now.runFrom ?? now.from), state: now.state }
    notices.push({ personId, kind: 'cover-begins', event: on, facts })
  }
  const { runThrough, through } = now
  const days = runThrough === undefined ? undefined : warningDue('cover-ends', on, runThrough - today)
  if (days !== undefined) {
    const lastDay = formatDay(runThrough!)
    const facts = { lastDay, days, ground: now.state }
    notices.push({ personId, kind: 'cover-ends', event: `${lastDay} ${days}`, facts })
  }
  if (isGivenGround(now) && through !== undefined && next && isInsured(next.state)) {
    const lastDay = formatDay(through)
    const facts = { lastDay, ground: now.state, next: next.state }
    if (warningDue('ground-ends', on, through - today) !== undefined)
      notices.push({ personId, kind: 'ground-ends', event: lastDay, facts })
  }
  const month = now.state === 'grace' ? unpaidMonth(now.from) : undefined
  if (month !== undefined) {
    const written = formatMonth(month)
    const coveredThrough = runThrough === undefined ? null : formatDay(runThrough)
    const facts = { month: written, coveredThrough }
    notices.push({ personId, kind: 'month-unpaid', event: written, facts })
  }
  return notices
}

/** A ground that others give and that ends by itself: from then on somebody has to pay. */
const isGivenGround = ({ state }: KeptSpell): boolean => state === 'state' || state === 'own-service'

/**
 * The month whose due day went by unpaid, where that began the grace: it then begins on the day after. A grace that began
 * because a group or a stretch of prepayment ended begins on another day, and no month is unpaid by it.
 */
function unpaidMonth(graceFrom: DayNumber): Month | undefined {
  const month = addMonths(monthOfDay(formatDay(graceFrom)), -1)
  return dueOn(month).day + 1 === graceFrom ? month : undefined
}
