/** Opening a case: whom it is about, what has to be told, by which edition. */
import { tellPersons } from '#insurance/notices'
import { findPersonIds, payersByIdentifier, personIdsOf, personNow } from '#insurance/registry'
import { findLook } from '#platform/audit'
import type { Clock } from '#platform/clock'
import type { Connection, Database } from '#platform/database'
import type { Scanner } from '#platform/uploads'
import { readBin } from '#vocabulary/bin.ts'
import { type Caller, permissionOf, type Role, readWho } from '#vocabulary/callers/caller.ts'
import type { Day } from '#vocabulary/day.ts'
import { isRefusal, type RefusalOf, refusal } from '#vocabulary/refusal.ts'
import type { CaseToOpen } from './contract.ts'
import { type CaseStand, courseOf } from './course.ts'
import { type CaseDetail, caseDetails, editionOn, type KindEdition, kindEditions } from './kinds.ts'
import { detailsText } from './names.ts'
import { bytesOfCaseNumber, type CaseNumber, caseNumber } from './number.ts'
import { openingRefusals } from './refusals.ts'
import { addCase, addEvents, type CaseFacts, type CaseSubject, countOpen, holdOpener } from './store.ts'
import { openingTold } from './telling/person-told.ts'

export type CaseDesk = {
  readonly database: Database
  /** Of the record: a term runs by its days. */
  readonly clock: Clock
  readonly random: (bytes: number) => Uint8Array
  readonly scanner: Scanner
  /** What the holders of accounts are called; given by whoever knows. */
  readonly namesOf: (accountIds: readonly number[]) => Promise<ReadonlyMap<number, string>>
}

type Refused = RefusalOf<typeof openingRefusals>

/** The most a person has open at once; staff, who open for others, have no such end. */
const mostOpenAtOnce = 20

type Opened = { readonly number: CaseNumber; readonly stand: CaseStand }

/** Opens it; gives its number. */
export async function openCase(desk: CaseDesk, caller: Caller, asked: CaseToOpen): Promise<Opened | Refused> {
  const today = desk.clock.today()
  const edition = editionOn(kindEditions, asked.kind, today)
  const permission = edition && permissionOf({ roles: edition.openedBy }, caller)
  if (!edition || !permission) return refusal(openingRefusals, 'case-kind-not-yours')
  // Whoever is staff and names nobody opens one of his own, where citizens may.
  const ofSelf = permission.whose === 'own' || (isAsCitizen(edition, caller) && namesNobody(asked))
  if (ofSelf && !namesNobody(asked)) return refusal(openingRefusals, 'case-about-yourself')
  const wrong = wrongDetails(edition, asked, today)
  if (wrong) return wrong
  const subject = ofSelf ? selfOf(caller, asked) : await subjectOf(desk.database, edition, asked)
  if (isRefusal(subject)) return subject
  const facts = await factsOf(desk, subject, asked)
  if (isRefusal(facts)) return facts
  return add(desk, {
    caller,
    asked,
    edition,
    subject,
    facts,
    ofSelf,
    role: ofSelf ? 'citizen' : permission.as,
  })
}

const namesNobody = ({ iin, bin }: CaseToOpen): boolean => iin === undefined && bin === undefined

const isAsCitizen = ({ openedBy }: KindEdition, { roles, personId }: Caller): boolean =>
  openedBy.includes('citizen') && roles.some(({ role }) => role === 'citizen') && personId !== undefined

/** Himself, or the one of those he acts for whom he names. */
function selfOf({ personId, actsFor = [] }: Caller, { representation }: CaseToOpen): CaseSubject | Refused {
  if (representation === undefined)
    return personId === undefined ? refusal(openingRefusals, 'case-subject-unknown') : { personId }
  const represented = actsFor.find((each) => each.representation === representation)
  // Of one that is another's and of one that is not there the same is said.
  return represented ? { personId: represented.personId } : refusal(openingRefusals, 'case-about-yourself')
}

async function subjectOf(
  connection: Connection,
  { ofFirmsToo }: KindEdition,
  { iin, bin }: CaseToOpen,
): Promise<CaseSubject | Refused> {
  if ((iin === undefined) === (bin === undefined) || (iin === undefined && !ofFirmsToo))
    return refusal(openingRefusals, 'case-subject-missing')
  if (iin !== undefined) {
    const [found] = (await findPersonIds(connection, [iin])).values()
    const person = found === undefined ? undefined : await personNow(connection, found)
    return person ? { personId: person.personId } : refusal(openingRefusals, 'case-subject-unknown')
  }
  // An entrepreneur's identifier is his IIN: he is a person, and is named as one.
  if (!readBin(bin!).valid) return refusal(openingRefusals, 'case-subject-unknown')
  const payer = (await payersByIdentifier(connection, [bin!])).get(bin!)
  return payer ? { payerId: payer.payerId } : refusal(openingRefusals, 'case-subject-unknown')
}

function wrongDetails({ needs, mayHave }: KindEdition, asked: CaseToOpen, today: Day): Refused | undefined {
  const told = (detail: CaseDetail): boolean => asked[detail] !== undefined
  const missing = needs.filter((detail) => !told(detail))
  if (missing.length > 0) return refusal(openingRefusals, 'case-details-missing', detailsText(missing))
  const foreign = caseDetails.filter(
    (detail) => told(detail) && !needs.includes(detail) && !mayHave.includes(detail),
  )
  if (foreign.length > 0) return refusal(openingRefusals, 'case-details-foreign', detailsText(foreign))
  const paidOn = asked.paidOn as Day | undefined
  return paidOn !== undefined && paidOn > today
    ? refusal(openingRefusals, 'case-paid-ahead', paidOn)
    : undefined
}

/** What was told, with the entry of the access log as it stands. */
async function factsOf(
  { database, namesOf }: CaseDesk,
  subject: CaseSubject,
  { register, fact, paidOn, amount, reference, entry }: CaseToOpen,
): Promise<CaseFacts | Refused> {
  const look =
    entry === undefined || !('personId' in subject)
      ? undefined
      : await findLook(database, await personIdsOf(database, subject.personId), entry)
  if (entry !== undefined && !look) return refusal(openingRefusals, 'case-entry-unknown')
  const reader = look && readWho(look.who)?.accountId
  const name = reader === undefined ? undefined : (await namesOf([reader])).get(reader)
  return {
    ...(register !== undefined && { register }),
    ...(fact !== undefined && { fact: fact.trim() }),
    ...(paidOn !== undefined && { paidOn: paidOn as Day }),
    ...(amount !== undefined && { amount }),
    ...(reference !== undefined && { reference: reference.trim() }),
    ...(look && { entry: { ...look, ...(name !== undefined && { name }) } }),
  }
}

type Adding = {
  readonly caller: Caller
  readonly asked: CaseToOpen
  readonly edition: KindEdition
  readonly subject: CaseSubject
  readonly facts: CaseFacts
  readonly ofSelf: boolean
  readonly role: Role
}

async function add(desk: CaseDesk, adding: Adding): Promise<Opened | Refused> {
  const { caller, asked, edition, subject, facts, ofSelf, role } = adding
  const { accountId, name } = caller
  const at = desk.clock.now()
  const opened = { what: 'opened', at, accountId } as const
  const { kind } = asked
  const course = courseOf(edition, [opened])
  const added = { kind, edition: edition.governsFrom, openedBy: accountId, openedAt: at, facts, subject }
  return desk.database.transaction(async (tx) => {
    if (ofSelf) {
      // Of many that come at once each counts those before it.
      await holdOpener(tx, accountId)
      if ((await countOpen(tx, accountId)) >= mostOpenAtOnce)
        return refusal(openingRefusals, 'cases-open-too-many')
    }
    for (;;) {
      const number = caseNumber(desk.random(bytesOfCaseNumber))
      const caseId = await addCase(tx, { ...added, number, course })
      // Another has that number: one in a million millions.
      if (caseId === undefined) continue
      await addEvents(tx, caseId, [{ ...opened, place: 1, role, name, words: asked.words.trim() }])
      const personId = 'personId' in subject ? subject.personId : null
      if (personId !== caller.personId)
        await tellPersons(
          tx,
          openingTold({ number, personId, edition }, ofSelf ? 'representative' : role),
          at,
        )
      return { number, stand: course.stand }
    }
  })
}
