/** How each route is asked about whom or what its question names; of nobody in particular, as its contract's example does. */
import type { Route } from '#vocabulary/route.ts'
import { sampleBin } from '../../../insurance/registry/extracts/sample-extracts.fixture.ts'
import type { Actor } from './actors.fixture.ts'
import type { WhatIsNamed } from './lines.fixture.ts'
import { grantTo, makers } from './records.fixture.ts'
import { outcomeOf, queueOf, type Whose } from './standing.fixture.ts'
import type { Acquaintance, World } from './world.fixture.ts'

export type QuestionAsked = {
  readonly params?: Readonly<Record<string, string | number>>
  readonly query?: Readonly<Record<string, string | number | boolean>>
  readonly body?: unknown
}

export type QuestionOf = {
  readonly world: World
  readonly route: Route
  readonly actor: Actor
  readonly named: WhatIsNamed
  readonly whose: Whose
  /** What `about` names; made by whoever asks. */
  readonly about: string | number
}

const nobodysIin = '800615199999'
const nobodysAnswer = 'K-7F3A-9QX2-0MBD-4TZE'
const nobodysNumber = 999_999_999
const reason = 'Құжаттың түпнұсқасы көрсетілді.'
const words = 'Сұрағым бар'

const answers = new Map<string, string>()

/** The number of an answer about a person, given to a visitor of a demonstration. */
async function answerAbout({ server, showTo, iinOf }: World, who: Actor | Acquaintance): Promise<string> {
  const iin = iinOf(who)
  const before = answers.get(iin)
  if (before) return before
  showTo(true)
  const { number } = (await server.inject({ method: 'POST', url: '/api/status', payload: { iin } })).json()
  showTo(false)
  answers.set(iin, number)
  return number
}

const byIin = [
  'announceVisit',
  'openInEmergency',
  'proposeRepresentation',
  'proposeFirstDelegate',
  'proposeErasure',
]

/** The number, IIN or name under which the question names it. */
export async function aboutWhat(asked: Omit<QuestionOf, 'about'>): Promise<string | number> {
  const { world, route, named, whose, actor } = asked
  const { whose: relation, person } = whose
  const isNobodys = relation === 'nobody’s'
  if (named === 'nothing' || named === 'oneself') return ''
  if (named === 'known') {
    if (byIin.includes(route.name)) return isNobodys ? nobodysIin : world.iinOf('of no purpose')
    if (isNobodys) return nobodysNumber
    if (route.name === 'endGrant') return grantTo(world)
    if (route.name === 'endAccountSessions') return world.accountOf('stranger')
    return ['getNotice', 'endWaitingEntry'].includes(route.name) ? world.notice : world.file
  }
  if (named === 'subject of a case') return isNobodys ? nobodysIin : world.iinOf('of no purpose')
  if (named !== 'person') return makers[named]({ world, actor, whose })
  if (route.name === 'askStatus') return person ? world.iinOf(person) : nobodysIin
  if (route.name === 'askStatusOfRow') return person ? world.rowOf(person) : nobodysNumber
  return person ? answerAbout(world, person) : nobodysAnswer
}

const params = (name: string, about: string | number, body?: unknown): QuestionAsked => ({
  params: { [name]: about },
  ...(body !== undefined && { body }),
})
const ofCase = (body?: unknown) => (asked: QuestionOf) => params('number', asked.about, body)
const ofFile = ({ about }: QuestionOf) => params('id', about)
const ofFirm = ({ about }: QuestionOf) => params('organisation', about)

let papers = 0
/** Each rests on another paper: the same is not proposed twice while it waits. */
const anotherPaper = () => `Сот шешімі № 2-${++papers}`

const questions: Readonly<Record<string, (asked: QuestionOf) => QuestionAsked>> = {
  askStatus: ({ about }) => ({ body: { iin: about } }),
  askStatusOfRow: ({ about, world }) => ({ body: { file: world.file, document: 1, row: about } }),
  askRepresentedStatus: ({ about }) => params('representation', about, {}),
  endRepresented: ({ about }) => params('representation', about, {}),
  getAnswer: ofCase(),
  getPaymentsBehind: ofCase(),
  getCertificate: ofCase(),
  proposeRepresentation: ({ about, world }) => ({
    body: {
      iin: about,
      represented: world.iinOf('another'),
      kind: 'guardian',
      evidence: anotherPaper(),
      reason,
    },
  }),
  proposeFirstDelegate: ({ about, world }) => ({
    body: { iin: about, payer: sampleBin(1), evidence: anotherPaper(), through: world.dayIn(9), reason },
  }),
  endSessions: ({ about }) => ({ body: { session: about } }),
  announceVisit: ({ about }) => ({ body: { iin: about, kind: 'ticket', reference: 'A-17' } }),
  openInEmergency: ({ about }) => ({ body: { iin: about, reason } }),
  decideProposal: ({ about }) => params('proposal', about, { approve: true, reason, digest: '0'.repeat(64) }),
  proposeGrant: ({ about, world }) => ({
    body: { account: about, role: 'auditor', from: world.dayIn(0), through: world.dayIn(9), reason },
  }),
  endGrant: ({ about }) => params('grant', about, { reason }),
  endAccountSessions: ({ about }) => params('account', about),
  proposeErasure: ({ about }) => ({ body: { iin: about, basis: anotherPaper(), reason } }),
  getDelegates: ofFirm,
  getOwnPayments: ofFirm,
  getOwnOrders: ofFirm,
  sendOrder: ofFirm,
  tryOrder: ofFirm,
  getPaidFor: ({ about }) => ({ ...params('organisation', about), query: { month: '2026-10' } }),
  inviteDelegate: ({ about, actor, world }) =>
    params('organisation', about, {
      invited: 'Зере',
      abilities: [actor.ability ?? 'see'],
      through: world.dayIn(9),
    }),
  endDelegate: ({ about, named, world }) => ({
    params:
      named === 'delegate'
        ? { organisation: world.firmOf('own'), delegation: about }
        : { organisation: about, delegation: nobodysNumber },
    body: {},
  }),
  sendNote: ({ about }) => params('id', about, { note: 'Кезекші болған.' }),
  acceptFile: ofFile,
  getFile: ofFile,
  getNotice: ofFile,
  endWaitingEntry: ({ about }) => ({ params: { id: about, entry: 1 }, body: { reason } }),
  getLines: ofFile,
  getReturnedRows: ofFile,
  startCase: ({ about, named }) => ({
    body: {
      words,
      // Of an entry of the log a citizen alone asks.
      ...(named === 'entry' && { kind: 'who-looked', entry: about }),
      ...(named === 'represented' && { kind: 'question', representation: about }),
      ...(named === 'subject of a case' && { kind: 'question', iin: about }),
    },
  }),
  getCase: ofCase(),
  getCaseFile: ({ about }) => ({ params: { number: about, file: 1 } }),
  acceptCase: ofCase(),
  sendCaseFile: ofCase(),
  sendCaseMessage: ofCase({ words }),
  askApplicant: ofCase({ words }),
  endWaiting: ofCase(),
  sendCaseOn: ({ about, actor }) => params('number', about, { to: queueOf(actor) ?? 'contact-centre' }),
  finishCase: ({ about, actor }) => params('number', about, { outcome: outcomeOf(actor), words }),
  startCaseAgain: ofCase({ words }),
  tryReform: () => ({ body: {} }),
}

/** What a file is, where a route takes one. */
export const fileFor = ({ name }: Route): Buffer =>
  Buffer.from(name === 'sendCaseFile' ? '%PDF-1.4\n%%EOF\n' : 'Үлгі')

export function questionOf(asked: QuestionOf): QuestionAsked {
  const { route } = asked
  const made = questions[route.name]
  if (made) return made(asked)
  const [example = {}] = route.examples
  return example
}
