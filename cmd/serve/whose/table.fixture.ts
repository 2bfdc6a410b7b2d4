/**
 * The table of rights, as an office would hang it on its wall: a line a route, with who may ask it, whose record its question
 * names, and what is said to whoever asks about one that is not his. It is the only place from which the tests of rights
 * know what to expect.
 */
import { routes as law } from '#law/contract'
import type { Line, Said, StandToCase } from './lines.fixture.ts'

const nothing = (by: string, good?: Said): Line => ({
  by,
  asks: [{ named: 'nothing', ...(good && { good }) }],
})
const everybody = nothing('everybody')
const oneself = (notInRegister?: Said): Line => ({
  by: 'citizen',
  asks: [{ named: 'oneself', said: notInRegister === undefined ? {} : { notInRegister } }],
})
const forVisitors = (line: Line): Line => ({ ...line, visitors: true })
const known = (by: string, nobodys: Said, good?: Said): Line => ({
  by,
  asks: [{ named: 'known', said: { nobodys }, ...(good && { good }) }],
})

const files = 'state-corporation fund auditor'
const operator = 'state-corporation/operator'
const counter = 'state-corporation/counter'
const readers = `${counter} fund contact-centre auditor`
const noPurpose = '403 purpose-needed'
const takenUp = '403 ticket-taken'
const nobodyByIin = '404 nobody-by-iin'
const opensNone = '403 case-kind-not-yours'

const answers = forVisitors({
  by: `citizen ${readers}`,
  asks: [
    {
      named: 'person',
      said: { nobodys: '404 answer-not-found', notHis: '403 answer-not-yours', noPurpose, takenUp },
    },
  ],
})

/** What a counter proposes about a person, whom he names; a program proposes nothing. */
const proposedByCounter: Line = {
  by: counter,
  asks: [{ named: 'known', said: { nobodys: nobodyByIin, ofProgram: '403 proposed-by-people' } }],
}

const ofAnotherFirm = {
  notHis: '403 organisation-not-yours',
  struckOff: '403 organisation-struck-off',
} as const

/** Whatever is done for an organisation: of another’s and of nobody’s the same is said. */
const ofOrganisation = (good?: Said): Line => ({
  by: 'employer',
  asks: [{ named: 'organisation', said: ofAnotherFirm, ...(good && { good }) }],
})

/** Nobody may ask about anybody's case: of another's and of nobody's the same is said. */
const ofCase = (ofCase: Readonly<Record<StandToCase, Said>>): Line => ({
  by: 'people',
  asks: [{ named: 'case', said: { notHis: '403 case-not-found' }, ofCase }],
})
const toldOfCase = (good: Said): Line =>
  ofCase({ applicant: good, inQueue: good, taker: good, colleague: good })
const forWorkers = '403 case-act-not-yours'
const forTaker = '409 case-not-taken'
const ofTaker = (taker: Said): Line =>
  ofCase({ applicant: forWorkers, inQueue: forTaker, colleague: forTaker, taker })
const ofBothSides = (good: Said): Line =>
  ofCase({ applicant: good, taker: good, inQueue: forTaker, colleague: forTaker })

/** A new route is nobody's before it has its line. */
export const rightsTable: Readonly<Record<string, Line>> = {
  askStatus: forVisitors({
    by: `citizen provider ${readers}`,
    asks: [
      {
        named: 'person',
        said: { nobodys: '404 person-not-found', notHis: '403 record-not-yours', noPurpose, takenUp },
      },
    ],
  }),
  askStatusOfRow: forVisitors({
    by: `${counter} fund auditor`,
    asks: [{ named: 'person', said: { nobodys: '404 row-not-found', noPurpose, takenUp } }],
  }),
  getAnswer: answers,
  getPaymentsBehind: answers,
  getCertificate: { ...answers, by: `citizen ${counter}` },
  askCertificate: nothing('everybody', '404 certificate-not-found'),
  askOwnStatus: oneself('404 person-not-found'),
  getOwnData: oneself('404 person-not-found'),
  getLooks: oneself('404 not-in-register'),
  getOwnAttachment: oneself(),
  getInbox: oneself(),
  getUnreadNotices: oneself(),
  sendNoticeMarks: oneself(),
  getNoticeWishes: oneself(),
  sendNoticeWishes: oneself('404 wishes-of-nobody'),
  askRepresentedStatus: {
    by: 'citizen',
    asks: [{ named: 'represented', said: { notHis: '403 record-not-yours' } }],
  },
  getRepresented: oneself(),
  endRepresented: {
    by: 'citizen',
    asks: [{ named: 'represented', said: { notHis: '403 representation-not-open' } }],
  },
  proposeRepresentation: proposedByCounter,

  startSignIn: everybody,
  finishSignIn: everybody,
  getMe: everybody,
  getPersonas: everybody,
  signOut: everybody,
  getSessions: nothing('people'),
  lockSession: nothing('people'),
  endSessions: {
    by: 'people',
    asks: [{ named: 'session', said: { notHis: '403 session-not-open' } }],
  },

  announceVisit: {
    by: `provider ${counter}`,
    asks: [{ named: 'known', said: { nobodys: nobodyByIin, ofPerson: '403 visits-by-programs' } }],
  },
  openInEmergency: {
    by: `provider ${readers}`,
    asks: [{ named: 'known', said: { nobodys: nobodyByIin, ofProgram: '403 emergency-by-people' } }],
  },
  getEmergencies: nothing('auditor'),
  getApprovals: nothing('people'),
  decideProposal: {
    by: 'people',
    asks: [
      {
        named: 'proposal',
        // Nothing is decided here: what he was shown is no longer so.
        good: '409 object-changed',
        said: {
          nobodys: '404 proposal-not-found',
          notHis: '403 not-yours-to-decide',
          aboutOneself: '403 about-oneself',
          decided: '409 already-decided',
        },
      },
    ],
  },
  getDeeds: nothing('admin auditor'),
  getStaffRights: nothing('admin auditor'),
  getStaffRightsFile: nothing('admin auditor'),
  proposeGrant: {
    by: 'admin',
    asks: [
      {
        named: 'grantee',
        said: {
          nobodys: '404 account-not-known',
          aboutOneself: '403 about-oneself',
          ofProgram: '403 proposed-by-people',
        },
      },
    ],
  },
  endGrant: known('admin', '404 grant-not-open'),
  endAccountSessions: known('admin', '404 account-not-known'),
  proposeErasure: {
    by: 'fund/registrar',
    asks: [{ named: 'known', said: { nobodys: nobodyByIin, ofProgram: '403 proposed-by-people' } }],
  },
  getErasures: nothing('auditor fund/registrar fund/controller'),
  getTermsOfKeeping: everybody,
  getSetup: nothing('admin'),

  getOrganisations: nothing('people'),
  getDelegates: ofOrganisation(),
  inviteDelegate: ofOrganisation(),
  endDelegate: {
    by: 'employer',
    asks: [
      // There is no delegate of that number.
      {
        named: 'organisation',
        good: '403 delegate-not-open',
        said: ofAnotherFirm,
      },
      {
        named: 'delegate',
        said: { notHis: '403 delegate-not-open', aboutOneself: '403 delegate-of-oneself' },
      },
    ],
  },
  acceptInvitation: nothing('citizen', '409 invitation-not-good'),
  proposeFirstDelegate: proposedByCounter,
  getOwnPayments: ofOrganisation(),
  getPaidFor: ofOrganisation(),
  tryOrder: ofOrganisation('422 order-not-payable'),
  sendOrder: ofOrganisation('422 order-not-payable'),
  getOwnOrders: ofOrganisation(),
  trySampleOrder: forVisitors(nothing('employer', '409 order-without-organisation')),
  sendSampleOrder: forVisitors(nothing('employer', '409 order-without-organisation')),
  getOrders: forVisitors(nothing(files)),

  getUnusual: nothing('auditor'),
  tryAccessLog: nothing('auditor'),
  sendNote: {
    by: 'auditor',
    asks: [
      {
        named: 'unusual',
        said: { nobodys: '404 unusual-not-found', aboutOneself: '403 unusual-of-oneself' },
      },
    ],
  },

  sendFile: nothing(operator),
  acceptFile: known(operator, '404 file-not-found', '409 file-accepted-already'),
  getFiles: forVisitors(nothing(files)),
  getFile: forVisitors(known(files, '404 file-not-found')),
  getLines: forVisitors(known(files, '404 file-not-found')),
  getReturnedRows: forVisitors(known(files, '404 file-not-found')),
  sendNotice: nothing(operator),
  getNotice: forVisitors(known(files, '404 notice-not-found')),
  getWaitingEntries: forVisitors(nothing(files)),
  endWaitingEntry: known(operator, '404 entry-not-waiting', '404 entry-not-waiting'),
  getExampleFile: forVisitors(nothing('state-corporation fund', '404 no-example-file')),

  getCaseKinds: nothing('people'),
  getCases: nothing('people'),
  startCase: {
    by: 'people',
    asks: [
      {
        named: 'subject of a case',
        said: { nobodys: '404 case-subject-unknown', notHis: '403 case-about-yourself', opensNone },
      },
      { named: 'represented', said: { notHis: '403 case-about-yourself', opensNone } },
      {
        named: 'entry',
        said: { notHis: '403 case-entry-unknown', notInRegister: '404 case-subject-unknown', opensNone },
      },
    ],
  },
  getCase: toldOfCase('200'),
  // There is no file in it.
  getCaseFile: toldOfCase('404 case-file-not-found'),
  acceptCase: ofCase({ applicant: forWorkers, inQueue: '200', taker: '200', colleague: '409 case-taken' }),
  sendCaseMessage: ofBothSides('200'),
  sendCaseFile: ofBothSides('201'),
  askApplicant: ofTaker('200'),
  endWaiting: ofTaker('409 case-not-waiting'),
  sendCaseOn: ofTaker('200'),
  finishCase: ofTaker('200'),
  startCaseAgain: ofCase({
    applicant: '409 case-not-closed',
    inQueue: '403 case-reopened-by-applicant',
    taker: '403 case-reopened-by-applicant',
    colleague: '403 case-reopened-by-applicant',
  }),

  getBalance: everybody,
  getOverview: everybody,
  // The law answers everybody, by whichever rule.
  ...Object.fromEntries(law.map(({ name }) => [name, everybody])),
  getServices: everybody,
  getQuestions: everybody,
  getQuestion: everybody,
  getPopulation: everybody,
  // A reform of nothing: what matters is who may ask.
  tryReform: nothing('everybody', '422 missing-field'),
  getNow: everybody,
  startNextDay: nothing('everybody', '409 no-demonstration'),
  getHealth: everybody,
  getReadiness: everybody,
  getMetrics: everybody,
  getReference: everybody,
}
