/** Cases over HTTP: opened, listed, looked at, and what is done to them. */
import { erasuresOf, payersById, personIdsOf, personsInFull } from '#insurance/registry'
import { recordAccess } from '#platform/audit'
import { SentFile, type Server, serve, serveFile, whoAsks } from '#platform/http'
import { type Allowed, type Caller, permissionOf } from '#vocabulary/callers/caller.ts'
import { readUnit } from '#vocabulary/callers/unit.ts'
import { isRefusal, refusal } from '#vocabulary/refusal.ts'
import type { CaseAct } from '../acts.ts'
import {
  acceptCase,
  askApplicant,
  type CaseKindTold,
  endWaiting,
  finishCase,
  getCase,
  getCaseFile,
  getCaseKinds,
  getCases,
  sendCaseFile,
  sendCaseMessage,
  sendCaseOn,
  startCase,
  startCaseAgain,
} from '../contract.ts'
import { doToCase, ownPersonIds, type SeenCase, seeCase } from '../do.ts'
import { giveFile, keepFile, largestCaseFile } from '../files/keep.ts'
import { filesOf } from '../files/store-files.ts'
import { caseKinds, editionOn, kindEditions, unseenKinds } from '../kinds.ts'
import { type CaseDesk, openCase } from '../open.ts'
import { openingRefusals } from '../refusals.ts'
import type { CaseOnRecord } from '../store.ts'
import { casesOf, countQueues, queuesOf, type WhichCases, type WorkedQueues } from '../store-queues.ts'
import { type Named, tellCase, tellKind, tellListed } from './told.ts'

export function caseRoutes(server: Server, desk: CaseDesk): void {
  opening(server, desk)
  looking(server, desk)
  acting(server, desk)
  files(server, desk)
}

function opening(server: Server, desk: CaseDesk): void {
  serve(server, getCaseKinds, (_, { caller }) => ({
    kinds: caseKinds.flatMap((kind) => {
      const edition = editionOn(kindEditions, kind, desk.clock.today())
      const permission = edition && permissionOf({ roles: edition.openedBy }, caller!)
      if (!edition || !permission) return []
      const others: CaseKindTold['ofWhom'] = edition.ofFirmsToo ? 'person-or-firm' : 'person'
      return [tellKind(kind, edition, permission.whose === 'own' ? 'self' : others)]
    }),
  }))
  serve(server, startCase, async ({ body }, request) => {
    const names = body.iin !== undefined || body.bin !== undefined
    if (names && (await server.unknownAsked?.isSpent(request)))
      return refusal(openingRefusals, 'case-subjects-tried')
    const opened = await openCase(desk, request.caller!, body)
    const isUnknown = names && isRefusal(opened) && opened.code === 'case-subject-unknown'
    if (isUnknown && (await server.unknownAsked?.take(request)) === false)
      return refusal(openingRefusals, 'case-subjects-tried')
    return opened
  })
}

const casesAtOnce = 50

function looking(server: Server, desk: CaseDesk): void {
  const { database, clock } = desk
  serve(server, getCases, async ({ query: { which, offset = 0 } }, request) => {
    const caller = request.caller!
    const worked = worksOn(caller)
    const works = worked.queues.length > 0
    const asked = which ?? (works ? 'unassigned' : 'own')
    const page = { unseen: unseenKinds, offset, limit: casesAtOnce }
    const { cases, total } = await casesOf(database, await whichOf(desk, asked, caller), page)
    const [today, { accountId }] = [clock.today(), caller]
    const named = await namesOf(
      desk,
      cases.filter((found) => isShown(found, caller)),
    )
    const oneself = caller.personId === undefined ? [] : await personIdsOf(database, caller.personId)
    const ofOthers = cases.filter(
      ({ personId }) => asked === 'own' && personId !== null && !oneself.includes(personId),
    )
    await logReading(desk, whoAsks(request), new Map([...personsOf(ofOthers), ...named]))
    const isErased = await erasedAmong(desk, cases)
    return {
      cases: cases.map((found) =>
        tellListed(found, {
          today,
          accountId,
          about: named.get(found.number)?.about ?? null,
          isErased: isErased(found),
        }),
      ),
      total,
      queues: works ? await countQueues(database, worked, { accountId, today }) : null,
    }
  })
  serve(server, getCase, async ({ params: { number } }, request) => {
    const caller = request.caller!
    const seen = await seeCase(database, caller, number)
    if (isRefusal(seen)) return seen
    const { found } = seen
    const named = isShown(found, caller) ? await namesOf(desk, [found]) : new Map<string, NamedCase>()
    await logOfCase(desk, whoAsks(request), seen)
    const isErased = (await erasedAmong(desk, [found]))(found)
    const telling = { today: clock.today(), accountId: caller.accountId, isErased }
    const files = await filesOf(database, found.caseId)
    return tellCase(seen, files, { ...telling, about: named.get(found.number)?.about ?? null })
  })
}

/** The queues of the caller that any kind of case may come to. */
const worksOn = (caller: Caller): WorkedQueues => {
  const worked = new Set(caseKinds.flatMap((kind) => kindEditions[kind].flatMap(placesOf)))
  const own = queuesOf(caller)
  return { ...own, queues: own.queues.filter((queue) => worked.has(queue)) }
}
const placesOf = ({ workedBy, handedTo }: (typeof kindEditions)['audit'][number]) => [workedBy, ...handedTo]

async function whichOf(
  { database }: CaseDesk,
  asked: 'own' | 'unassigned' | 'mine' | 'all' | 'closed',
  caller: Caller,
): Promise<WhichCases> {
  const { accountId } = caller
  if (asked === 'own') {
    const all = ownPersonIds(caller).map((personId) => personIdsOf(database, personId))
    return { own: { personIds: (await Promise.all(all)).flat(), accountId } }
  }
  return { queue: asked, worked: worksOn(caller), accountId }
}

/** The name is for whoever works on the case, until it is closed, and for whoever opened it for somebody else. */
const isShown = ({ takenBy, openedBy, personId, stand }: CaseOnRecord, caller: Caller): boolean =>
  (personId === null || personId !== caller.personId) &&
  ((takenBy === caller.accountId && stand !== 'closed') || openedBy === caller.accountId)

type NamedCase = { readonly personId?: number; readonly about?: Named }

/** Whom these cases are about, by the numbers of the cases. */
async function namesOf(
  { database }: CaseDesk,
  cases: readonly CaseOnRecord[],
): Promise<Map<string, NamedCase>> {
  const persons = await personsInFull(
    database,
    cases.flatMap(({ personId }) => personId ?? []),
  )
  const payers = await payersById(
    database,
    cases.flatMap(({ payerId }) => payerId ?? []),
  )
  return new Map(
    cases.map(({ number, personId, payerId }): [string, NamedCase] => {
      const payer = payerId === null ? undefined : payers.get(payerId)
      if (payer) return [number, { about: { name: payer.name, number: payer.identifier } }]
      const person = personId === null ? undefined : persons.get(personId)
      if (!person) return [number, {}]
      const name = `${person.surname} ${person.givenName} ${person.patronymic}`.trim()
      return [number, { personId: person.personId, about: { name, number: person.iin } }]
    }),
  )
}

/** Of which of these cases the person is erased by law, or about to be. */
async function erasedAmong(
  { database }: CaseDesk,
  cases: readonly CaseOnRecord[],
): Promise<(of: CaseOnRecord) => boolean> {
  const erasures = await erasuresOf(
    database,
    cases.flatMap(({ personId }) => personId ?? []),
  )
  return ({ personId }) => personId !== null && erasures.has(personId)
}

/** Whom cases are about, by the numbers of the cases. */
const personsOf = (cases: readonly CaseOnRecord[]): Map<string, NamedCase> =>
  new Map(cases.map(({ number, personId }) => [number, personId === null ? {} : { personId }]))

/** Before anything of it leaves. */
async function logReading(
  { database, clock }: CaseDesk,
  who: string,
  named: ReadonlyMap<string, NamedCase>,
): Promise<void> {
  const entries = [...named].flatMap(([number, { personId }]) =>
    personId === undefined ? [] : [{ personId, who, what: 'case', why: `case ${number}` }],
  )
  await recordAccess(database, entries, clock.now())
}

/** Whoever reads the words or files of a case reads about its person, whether his name is shown or not. */
async function logOfCase(desk: CaseDesk, who: string, { found, isOneself }: SeenCase): Promise<void> {
  const { personId, number } = found
  if (personId !== null && !isOneself) await logReading(desk, who, new Map([[number, { personId }]]))
}

function acting(server: Server, desk: CaseDesk): void {
  const act = async (caller: Caller | undefined, number: string, deed: CaseAct, words?: string) => {
    const done = await doToCase(desk, caller!, { number, act: deed, words })
    return isRefusal(done) ? done : { number: done.number, stand: done.stand }
  }
  serve(server, acceptCase, ({ params }, { caller }) => act(caller, params.number, { act: 'take' }))
  serve(server, sendCaseMessage, ({ params, body }, { caller }) =>
    act(caller, params.number, { act: 'message' }, body.words),
  )
  serve(server, askApplicant, ({ params, body }, { caller }) =>
    act(caller, params.number, { act: 'ask' }, body.words),
  )
  serve(server, endWaiting, ({ params }, { caller }) => act(caller, params.number, { act: 'resume' }))
  serve(server, sendCaseOn, ({ params, body }, { caller }) =>
    act(
      caller,
      params.number,
      { act: 'hand-over', to: body.to as Allowed, unit: readUnit(body.unit ?? '') },
      body.words,
    ),
  )
  serve(server, finishCase, ({ params, body }, { caller }) =>
    act(caller, params.number, { act: 'close', outcome: body.outcome }, body.words),
  )
  serve(server, startCaseAgain, ({ params, body }, { caller }) =>
    act(caller, params.number, { act: 'reopen' }, body.words),
  )
}

function files(server: Server, desk: CaseDesk): void {
  serveFile(server, sendCaseFile, largestCaseFile, async ({ params: { number }, file }, { caller }) => {
    const kept = await keepFile(desk, caller!, { number, ...file })
    return isRefusal(kept) ? kept : { number: kept.number, stand: kept.stand, file: kept.place! }
  })
  serve(server, getCaseFile, async ({ params: { number, file } }, request) => {
    const seen = await seeCase(desk.database, request.caller!, number)
    if (isRefusal(seen)) return seen
    await logOfCase(desk, whoAsks(request), seen)
    const given = await giveFile(desk, seen, file)
    return isRefusal(given) ? given : new SentFile(given.content, given.name)
  })
}
