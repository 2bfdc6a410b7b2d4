/** Doing something to a case: judged by its whole course while nobody else does anything to it. */
import { tellPersons } from '#insurance/notices'
import { personNow } from '#insurance/registry'
import type { Connection, Database } from '#platform/database'
import { type Caller, permissionOf, readWho, withinOf } from '#vocabulary/callers/caller.ts'
import { reachesUnit } from '#vocabulary/callers/unit.ts'
import { isRefusal, type Refusal, type RefusalOf, refusal } from '#vocabulary/refusal.ts'
import { type CaseAct, type CaseActor, judgeAct } from './acts.ts'
import { type CaseCourse, type CaseStand, courseOf } from './course.ts'
import { editionFrom, type KindEdition, kindEditions } from './kinds.ts'
import { type CaseNumber, findCaseNumber } from './number.ts'
import type { CaseDesk } from './open.ts'
import { type actRefusals, caseRefusals } from './refusals.ts'
import {
  addEvents,
  type CaseEventOnRecord,
  type CaseOnRecord,
  eventsOf,
  findCase,
  holdCase,
  keepCourse,
} from './store.ts'
import { workTold } from './telling/person-told.ts'

/** A case with its course, as one who may see it has it. */
export type SeenCase = {
  readonly found: CaseOnRecord
  readonly edition: KindEdition
  readonly events: readonly CaseEventOnRecord[]
  readonly course: CaseCourse
  readonly actor: CaseActor
  /** Whether he is the person it is about. */
  readonly isSelf: boolean
  /** It is about the caller himself, not about somebody he acts for. */
  readonly isOneself: boolean
}

/** The case of that number, where the caller may see it: as its applicant, or because it lies in a queue of his. */
export async function seeCase(
  connection: Connection,
  caller: Caller,
  written: string,
): Promise<SeenCase | RefusalOf<typeof caseRefusals>> {
  const number = findCaseNumber(written)
  const found = number && (await findCase(connection, number))
  if (!found) return refusal(caseRefusals, 'case-not-found')
  const edition = editionFrom(kindEditions, found.kind, found.edition)
  const events = await eventsOf(connection, found.caseId)
  const course = courseOf(edition, events)
  const isSelf = await isAbout(connection, found, caller)
  const { accountId } = caller
  const actor = {
    accountId,
    isApplicant: (isSelf && edition.seenByPerson) || isStillOpener(found, edition, caller),
    isWorker:
      !isSelf &&
      !isAskedAbout(found, accountId) &&
      permissionOf({ roles: [course.workedBy] }, caller) !== undefined &&
      (course.unit === undefined || reachesUnit(withinOf(caller.roles, course.workedBy), course.unit)),
  }
  if (!actor.isApplicant && !actor.isWorker) return refusal(caseRefusals, 'case-not-found')
  const now = found.personId === null ? undefined : await personNow(connection, found.personId)
  const isOneself = now !== undefined && now.personId === caller.personId
  return { found, edition, events, course, actor, isSelf, isOneself }
}

/** Who opened it for somebody else, as long as he still may: in an office, or acting for him, which is being about him. */
const isStillOpener = ({ openedBy }: CaseOnRecord, edition: KindEdition, caller: Caller): boolean =>
  openedBy === caller.accountId && permissionOf({ roles: edition.openedBy }, caller)?.whose === 'anybody'

/** Whose reading of the record the case asks about: he judges not himself. */
const isAskedAbout = ({ facts }: CaseOnRecord, accountId: number): boolean =>
  readWho(facts.entry?.who ?? '')?.accountId === accountId

/** Whether the case is about the caller, or somebody he acts for, under whatever number he was known when it was opened. */
async function isAbout(connection: Connection, { personId }: CaseOnRecord, caller: Caller): Promise<boolean> {
  const own = ownPersonIds(caller)
  if (personId === null || own.length === 0) return false
  if (own.includes(personId)) return true
  const now = await personNow(connection, personId)
  return now !== undefined && own.includes(now.personId)
}

/** Himself, and those he acts for as a parent or guardian. */
export const ownPersonIds = ({ personId, actsFor = [] }: Caller): readonly number[] =>
  personId === undefined ? [] : [personId, ...actsFor.map((each) => each.personId)]

/** As what he acts: of staff the role in whose queue the case is, else a citizen, else as what he opened it. */
function roleOf({ course, events, isSelf, actor }: SeenCase): string {
  if (isSelf) return 'citizen'
  return actor.isWorker ? course.workedBy.split('/')[0]! : events[0]!.role
}

type Doing<No> = {
  readonly number: string
  readonly act: CaseAct
  readonly words?: string | undefined
  /** Keeps what comes with it, once its event of that place is written; or says why not, and nothing is done. */
  readonly keeping?: (
    tx: Connection,
    at: { readonly caseId: number; readonly place: number },
  ) => Promise<No | undefined>
}
type CaseDone = {
  readonly number: CaseNumber
  readonly stand: CaseStand
  /** The place of what was done among the events; empty where it was so already. */
  readonly place: number | undefined
}

/** Does it, or says why not. What else is to be kept with it is kept in the same transaction. */
export async function doToCase<No extends Refusal = never>(
  { database, clock }: CaseDesk,
  caller: Caller,
  { number, act, words, keeping }: Doing<No>,
): Promise<CaseDone | RefusalOf<typeof caseRefusals> | RefusalOf<typeof actRefusals> | No> {
  return undone(database, async (tx, undo) => {
    const named = await seeCase(tx, caller, number)
    if (isRefusal(named)) return named
    const { caseId } = named.found
    await holdCase(tx, caseId)
    // Read again: whoever held it before may have done something to it.
    const seen = await seeCase(tx, caller, number)
    if (isRefusal(seen)) return seen
    const done = judgeAct(act, { ...seen, today: clock.today() })
    if (isRefusal(done)) return done
    const at = clock.now()
    const [role, { accountId, name }] = [roleOf(seen), caller]
    const said = words?.trim()
    const events = done.map((each, place): CaseEventOnRecord => {
      const [isLast, begins] = [place === done.length - 1, seen.events.length + 1]
      const isSaid = each.what === 'message' || each.what === 'file' || (isLast && each.what !== 'resumed')
      return { ...each, at, accountId, place: begins + place, role, name, words: isSaid ? said : undefined }
    })
    const course = courseOf(seen.edition, [...seen.events, ...events])
    await addEvents(tx, caseId, events)
    if (events.length > 0) await keepCourse(tx, caseId, course)
    // Whoever acts in his own case knows what he does.
    if (!seen.isSelf && seen.actor.isWorker)
      await tellPersons(tx, workTold({ ...seen.found, edition: seen.edition }, events), at)
    const [first] = events
    const not = first && keeping && (await keeping(tx, { caseId, place: first.place }))
    if (not) return undo(not)
    return { number: seen.found.number, stand: course.stand, place: first?.place }
  })
}

/** A transaction of which nothing is left where its work calls `undo`, whose value is then its answer. */
async function undone<Answer, No>(
  database: Database,
  work: (tx: Connection, undo: (no: No) => never) => Promise<Answer>,
): Promise<Answer | No> {
  let not: { readonly no: No } | undefined
  const takenBack = new Error('done, and taken back')
  const undo = (no: No): never => {
    not = { no }
    throw takenBack
  }
  try {
    return await database.transaction((tx) => work(tx, undo))
  } catch (error) {
    if (error === takenBack && not) return not.no
    throw error
  }
}
