/** Makes what a question names: a case, a proposal, a grant, a visit; each so that whoever asks stands to it as the table says. */
import { randomBytes } from 'node:crypto'
import { looksAt, recordAccess } from '#platform/audit'
import { readUnit } from '#vocabulary/callers/unit.ts'
import { type CaseEvent, courseOf } from '../../../insurance/cases/course.ts'
import { type CaseKind, editionOn, kindEditions } from '../../../insurance/cases/kinds.ts'
import { bytesOfCaseNumber, caseNumber } from '../../../insurance/cases/number.ts'
import { addCase, addEvents, keepCourse } from '../../../insurance/cases/store.ts'
import { keepRepresentation } from '../../../insurance/rights/acting/store.ts'
import { keepDelegation } from '../../../insurance/rights/acting/store-delegations.ts'
import { keepDecision, keepProposal } from '../../../insurance/rights/approvals/store.ts'
import { keepGrant } from '../../../insurance/rights/grants/store.ts'
import { type Actor, officesUnits } from './actors.fixture.ts'
import { kindOf, queueOf, sentOnTo, type Whose } from './standing.fixture.ts'
import type { Acquaintance, World } from './world.fixture.ts'

const nobodysNumber = 999_999_999
const nobodysCase = 'C-0000-0000'

/** A case after these deeds; gives its number. */
export async function caseAfter(
  { register: { database }, personOf }: World,
  {
    kind,
    about,
    openedBy,
    events,
  }: {
    readonly kind: CaseKind
    readonly about: Actor | Acquaintance
    readonly openedBy: number
    readonly events: readonly Omit<CaseEvent, 'at'>[]
  },
): Promise<string> {
  const at = '2026-11-20T06:00:00.000000Z' as never
  const edition = editionOn(kindEditions, kind, '2026-11-20' as never)!
  const all = [{ what: 'opened', accountId: openedBy } as const, ...events].map((event) => ({ ...event, at }))
  const number = caseNumber(randomBytes(bytesOfCaseNumber))
  const subject = { personId: personOf(about) }
  await database.transaction(async (tx) => {
    const added = { number, kind, edition: edition.governsFrom, openedBy, openedAt: at, facts: {}, subject }
    const caseId = (await addCase(tx, { ...added, course: courseOf(edition, all.slice(0, 1)) }))!
    const said = { role: 'citizen', name: 'Үлгілова Айгүл', words: 'Сұрағым бар' }
    await addEvents(
      tx,
      caseId,
      all.map((event, place) => ({ ...event, ...said, place: place + 1 })),
    )
    await keepCourse(tx, caseId, courseOf(edition, all))
  })
  return number
}

/** A proposal by a colleague to grant that account something. */
export function proposeGrant(
  { register, accountOf, soon, dayIn }: World,
  to: Actor | 'stranger',
): Promise<number> {
  const object = {
    ...{
      accountId: accountOf(to),
      personId: null,
      role: 'fund',
      given: null,
      unit: null,
      substitutesFor: null,
    },
    ...{ from: dayIn(0), until: dayIn(30) },
  }
  return keepProposal(
    register.database,
    {
      deed: 'give-grant',
      object,
      digest: randomBytes(32),
      reason: 'Бұйрық',
      proposedBy: accountOf('colleague'),
    },
    soon(-1),
  )
}

function proposeRepresentation({ register, accountOf, personOf, soon, dayIn }: World): Promise<number> {
  const object = {
    ...{ personId: personOf('another'), representedId: personOf('child'), kind: 'guardian', evidence: '№ 3' },
    ...{ from: dayIn(0), until: null },
  }
  const made = { deed: 'represent-person', digest: randomBytes(32), reason: 'Құжат' }
  return keepProposal(register.database, { ...made, object, proposedBy: accountOf('colleague') }, soon(-1))
}

type Making = { readonly world: World; readonly actor: Actor; readonly whose: Whose }

/** What a question of this kind is about: the number it is named by. */
export const makers = {
  async case({ world, actor, whose: { whose, person } }: Making): Promise<string> {
    const { accountOf } = world
    const [own, colleague, openedBy] = [accountOf(actor), accountOf('colleague'), accountOf('stranger')]
    const queue = queueOf(actor)
    const kind = queue ? kindOf(queue) : 'payment-missing'
    const about = person ?? 'another'
    const backToQueue = { what: 'handed-over', accountId: openedBy, to: queue ?? 'fund' } as const
    const taken = { what: 'taken', accountId: own } as const
    const make = (events: Omit<CaseEvent, 'at'>[], more = {}) =>
      caseAfter(world, { kind, about, openedBy, events, ...more })
    switch (whose) {
      case 'in his queue':
        return make(queue === 'auditor' ? [backToQueue] : [])
      case 'in the queue of a unit':
        return make([{ ...backToQueue, unit: readUnit(officesUnits['its own'])! }])
      case 'taken, and in the queue of another unit':
        return make([taken, { ...backToQueue, unit: readUnit('Каспий бөлімшесі')! }])
      case 'taken':
      case 'taken in an office he left':
        return make([taken])
      case 'taken by a colleague':
        return make([{ what: 'taken', accountId: colleague }])
      case 'taken and sent on':
        return make([taken, { what: 'handed-over', accountId: own, to: sentOnTo(queue!) }])
      case 'opened at his counter':
        return make([], {
          kind: queue === 'state-corporation/operator' ? 'question' : 'payment-missing',
          openedBy: own,
        })
      case 'an audit about himself':
        return make([], { kind: 'audit' })
      case 'nobody’s':
        return nobodysCase
      case 'another':
        return make([], { kind: queue === 'contact-centre' ? 'complaint' : 'question' })
      default:
        return make([], { kind: queue === undefined || queue === 'auditor' ? 'question' : kind })
    }
  },
  async represented({ world, actor, whose: { whose, person } }: Making): Promise<number> {
    if (whose === 'nobody’s') return nobodysNumber
    const { register, personOf, dayIn, soon } = world
    const between = person
      ? [personOf(actor), personOf(person)]
      : [personOf('another'), personOf('of no purpose')]
    const find = () =>
      register.database.query<{ id: number }>(
        'SELECT max(representation_id) AS id FROM rights.representation WHERE person_id = $1 AND represented_id = $2 AND ended_at IS NULL',
        between,
      )
    const [found] = await find()
    if (found!.id !== null) return found!.id
    // It was ended by a question before.
    const [personId, representedId] = between as [number, number]
    const again = {
      personId,
      representedId,
      kind: 'guardian',
      from: dayIn(-1),
      until: null,
      evidence: '№ 4',
    } as const
    await keepRepresentation(register.database, again, { proposalId: null, at: soon(-1) })
    world.rightsChanged()
    return (await find())[0]!.id
  },
  async entry({ world, whose: { person } }: Making): Promise<number> {
    if (!person) return nobodysNumber
    const { register, personOf, soon } = world
    const personId = personOf(person)
    await recordAccess(
      register.database,
      [{ personId, who: 'fund:1', what: 'status', why: 'case C-1' }],
      soon(0),
    )
    const [look] = await looksAt(register.database.seeing([personId]), [personId], { offset: 0, limit: 1 })
    return look!.entry
  },
  organisation: async ({ world, whose: { whose } }: Making): Promise<number> =>
    whose === 'nobody’s' ? nobodysNumber : world.firmOf(whose as Parameters<World['firmOf']>[0]),
  async delegate({ world, actor, whose: { whose } }: Making): Promise<number> {
    if (whose === 'nobody’s') return nobodysNumber
    const { register, personOf, firmOf, accountOf, dayIn, soon } = world
    const personId = personOf(whose === 'himself' ? actor : 'another')
    const organisation = firmOf(whose === 'of another firm' ? 'another' : 'own')
    const given = {
      personId,
      organisation,
      abilities: ['delegate'],
      from: dayIn(-1),
      until: dayIn(9),
    } as const
    return keepDelegation(
      register.database,
      { ...given, givenBy: accountOf('colleague'), proposalId: null },
      soon(-1),
    )
  },
  session: async ({ world, actor, whose: { whose } }: Making): Promise<number> =>
    whose === 'nobody’s' ? nobodysNumber : world.sessionOf(whose === 'own' ? actor : 'colleague'),
  async proposal({ world, actor, whose: { whose } }: Making): Promise<number> {
    if (whose === 'nobody’s') return nobodysNumber
    if (whose === 'a representation that waits') return proposeRepresentation(world)
    const proposalId = await proposeGrant(world, whose === 'a grant to himself' ? actor : 'stranger')
    if (whose === 'a grant that is decided') {
      const decision = { proposalId, approved: false, reason: 'Жоқ', decidedBy: world.accountOf('stranger') }
      await keepDecision(world.register.database, decision, world.soon(0))
    }
    return proposalId
  },
  grantee: async ({ world: { accountOf }, actor, whose: { whose } }: Making): Promise<number> =>
    whose === 'nobody’s' ? nobodysNumber : accountOf(whose === 'himself' ? actor : 'stranger'),
  async unusual({ world, actor, whose: { whose } }: Making): Promise<number> {
    if (whose === 'nobody’s') return nobodysNumber
    const { register, accountOf, dayIn, soon } = world
    const accountId = accountOf(whose === 'himself' ? actor : 'stranger')
    const [row] = await register.worker.query<{ id: number }>(
      `INSERT INTO oversight.unusual (account_id, role, kind, own, usual, about, from_on, through_on, found_at)
       VALUES ($1, 'fund', 'break-glass', 14, 1, 600, $2, $3, $4)
       ON CONFLICT (account_id, kind) WHERE looked_into_at IS NULL DO UPDATE SET found_at = excluded.found_at
       RETURNING unusual_id AS id`,
      [accountId, dayIn(-30), dayIn(-1), soon(0)],
    )
    return row!.id
  },
}

/** A grant to somebody, to be ended. */
export async function grantTo(world: World): Promise<number> {
  const { register, accountOf, dayIn, soon } = world
  const proposalId = await proposeGrant(world, 'stranger')
  const grant = {
    accountId: accountOf('stranger'),
    role: 'fund',
    given: null,
    unit: null,
    substitutesFor: null,
  } as const
  await keepGrant(
    register.database,
    { ...grant, from: dayIn(0), until: dayIn(9) },
    { proposalId, at: soon(-1) },
  )
  const [row] = await register.database.query<{ id: number }>(
    'SELECT max(grant_id) AS id FROM rights.staff_grant',
  )
  return row!.id
}
