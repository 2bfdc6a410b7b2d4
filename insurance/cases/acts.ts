/** Who may do what to a case, as it stands: what is done, or why not. */
import type { Allowed } from '#vocabulary/callers/caller.ts'
import { allowedName } from '#vocabulary/callers/names.ts'
import type { Unit } from '#vocabulary/callers/unit.ts'
import type { Day } from '#vocabulary/day.ts'
import { type RefusalOf, refusal } from '#vocabulary/refusal.ts'
import { type CaseCourse, type CaseEventKind, isLate, reopenedThrough } from './course.ts'
import type { CaseOutcome, KindEdition } from './kinds.ts'
import { outcomesText } from './names.ts'
import { actRefusals } from './refusals.ts'

export type CaseAct = { readonly act: 'take' | 'message' | 'file' | 'reopen' } | ActOfTaker
type ActOfTaker =
  | { readonly act: 'ask' | 'resume' }
  | { readonly act: 'hand-over'; readonly to: Allowed; readonly unit?: Unit | undefined }
  | { readonly act: 'close'; readonly outcome: CaseOutcome }

/** How whoever acts stands to the case. Nobody works on a case about himself. */
export type CaseActor = {
  readonly accountId: number
  readonly isApplicant: boolean
  /** Holds the role in whose queue the case is, and reaches the unit it is in. */
  readonly isWorker: boolean
}

/** What is done; none where it is so already. */
type Done = readonly {
  readonly what: CaseEventKind
  readonly to?: Allowed
  readonly unit?: Unit
  readonly outcome?: CaseOutcome
}[]
type Refused = RefusalOf<typeof actRefusals>

type Judged = {
  readonly edition: KindEdition
  readonly course: CaseCourse
  readonly actor: CaseActor
  readonly today: Day
}

export function judgeAct(act: CaseAct, judged: Judged): Done | Refused {
  switch (act.act) {
    case 'take':
      return take(judged)
    case 'message':
    case 'file':
      return add(act.act, judged)
    case 'reopen':
      return reopen(judged)
    default:
      return ofTaker(judged) ?? byTaker(act, judged)
  }
}

/** A case that is late may be taken over from a colleague who is away. */
function take({ edition, course, actor, today }: Judged): Done | Refused {
  if (!actor.isWorker) return refusal(actRefusals, 'case-act-not-yours', allowedName(course.workedBy))
  if (course.stand === 'closed') return closed(edition, course)
  if (course.takenBy === actor.accountId) return []
  if (course.takenBy !== undefined && !isLate(course, today)) return refusal(actRefusals, 'case-taken')
  return [{ what: 'taken' }]
}

/** What the applicant adds sets the clock going again. */
function add(what: 'message' | 'file', { edition, course, actor }: Judged): Done | Refused {
  const isTaker = isTakerOf(course, actor)
  if (!actor.isApplicant && !isTaker) return refusal(actRefusals, 'case-not-taken')
  if (course.stand === 'closed') return closed(edition, course)
  return course.stand === 'waiting' && !isTaker ? [{ what }, { what: 'resumed' }] : [{ what }]
}

function reopen({ edition, course, actor, today }: Judged): Done | Refused {
  if (!actor.isApplicant) return refusal(actRefusals, 'case-reopened-by-applicant')
  if (course.stand !== 'closed') return refusal(actRefusals, 'case-not-closed')
  if (today > reopenedThrough(edition, course.closedOn!))
    return refusal(actRefusals, 'case-reopened-too-late')
  return [{ what: 'reopened' }]
}

const isTakerOf = ({ takenBy }: CaseCourse, { accountId, isWorker }: CaseActor): boolean =>
  isWorker && takenBy === accountId

/** Why one is not the one who works on it. */
function ofTaker({ edition, course, actor }: Judged): Refused | undefined {
  if (!actor.isWorker) return refusal(actRefusals, 'case-act-not-yours', allowedName(course.workedBy))
  if (course.stand === 'closed') return closed(edition, course)
  return isTakerOf(course, actor) ? undefined : refusal(actRefusals, 'case-not-taken')
}

function byTaker(act: ActOfTaker, { edition, course }: Judged): Done | Refused {
  switch (act.act) {
    case 'ask':
      if (course.stand === 'waiting') return refusal(actRefusals, 'case-waiting')
      return [{ what: 'asked' }]
    case 'resume':
      if (course.stand !== 'waiting') return refusal(actRefusals, 'case-not-waiting')
      return [{ what: 'resumed' }]
    case 'hand-over': {
      const { to, unit } = act
      const handed = { what: 'handed-over', to, ...(unit && { unit }) } as const
      if (to !== course.workedBy && !edition.handedTo.includes(to))
        return refusal(actRefusals, 'case-not-handed-there')
      // Nobody sees to the answer of a case that lies in a queue: its clock goes on.
      return course.stand === 'waiting' ? [{ what: 'resumed' }, handed] : [handed]
    }
    case 'close': {
      const { outcome } = act
      if (!edition.outcomes.includes(outcome))
        return refusal(actRefusals, 'case-outcome-of-another-kind', outcomesText(edition.outcomes))
      return [{ what: 'closed', outcome }]
    }
  }
}

function closed(edition: KindEdition, { closedOn }: CaseCourse): Refused {
  return refusal(actRefusals, 'case-closed', reopenedThrough(edition, closedOn!))
}
