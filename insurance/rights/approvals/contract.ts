/** What takes two people: what waits for me, and deciding it. */
import * as Type from 'typebox'
import { foreseen } from '#vocabulary/refusal.ts'
import { route, type Told } from '#vocabulary/route.ts'
import { closed, count, instant, noIin, orNull, text } from '#vocabulary/shapes.ts'
import { tag } from '../contract-me.ts'
import { decisionRefusals, proposalRefusals } from './refusals.ts'

const access = { roles: 'signed-in', purpose: 'rights', record: 'rights' } as const

/** Why somebody proposes, approves or takes away: read by whoever comes after. */
export const givenReason = Type.String({
  ...noIin,
  minLength: 5,
  maxLength: 500,
  description: 'Why, in a sentence; no IIN',
  examples: ['Қызметкер еңбек демалысында.'],
})

const proposal = closed({
  proposal: count('Its number'),
  title: text,
  lines: Type.Array(closed({ label: text, value: text }), { description: 'What it would do' }),
  forGood: orNull(text),
  reason: Type.String({ description: 'Why it is proposed' }),
  proposedBy: Type.String({ description: 'The name of whoever proposed it' }),
  proposedAt: instant('When'),
  digest: Type.String({ description: 'Of all this: whoever approves sends it back' }),
  decision: orNull(
    closed({
      approved: Type.Boolean(),
      by: Type.String({ description: 'Who decided' }),
      at: instant('When'),
      reason: Type.String({ description: 'Why' }),
    }),
  ),
})

export const getApprovals = route({
  name: 'getApprovals',
  method: 'GET',
  path: '/api/approvals',
  tag,
  summary: {
    kk: 'Менің шешімімді күтіп тұрған ұсыныстар және өзім ұсынғандар',
    ru: 'Предложения, которые ждут моего решения, и мои собственные',
    en: 'Proposals that wait for me, and my own',
  },
  access,
  answer: {
    status: 200,
    shape: closed(
      {
        waiting: Type.Array(proposal, { description: 'The oldest first; none of one’s own' }),
        own: Type.Array(proposal, { description: 'What one proposed or decided, the latest first' }),
      },
      { title: 'Approvals' },
    ),
    description: 'What is to be decided, and what was',
  },
  refusals: [],
  examples: [{}],
})

export const decideProposal = route({
  name: 'decideProposal',
  method: 'POST',
  path: '/api/approvals/:proposal/decision',
  tag,
  summary: {
    kk: 'Ұсынысты екінші адам бекітеді немесе қайтарады; өз ұсынысын қайтарып алуға болады',
    ru: 'Второй человек утверждает предложение или отклоняет; своё можно отозвать',
    en: 'A second person approves a proposal or refuses it; one’s own can be taken back',
  },
  access,
  write: true,
  params: closed({ proposal: Type.Integer({ minimum: 1, description: 'Its number', examples: [1] }) }),
  body: closed(
    {
      approve: Type.Boolean(),
      reason: givenReason,
      digest: Type.String({
        pattern: '^[0-9a-f]{64}$',
        description: 'Of what was shown',
        examples: ['5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef'],
      }),
    },
    { title: 'ProposalDecision' },
  ),
  answer: {
    status: 200,
    shape: closed({
      done: Type.Boolean({
        description: 'Whether it is approved, and what the approval itself does is done now',
      }),
      awaits: Type.Optional(text),
    }),
    description:
      'It is decided; `awaits` says what is done after that by itself and how long it takes; without it nothing is left to do',
  },
  refusals: [...foreseen(decisionRefusals), ...foreseen(proposalRefusals)],
  examples: [
    {
      params: { proposal: 999_999_999 },
      body: { approve: true, reason: 'Құжаттары тексерілді.', digest: '0'.repeat(64) },
      refusedAs: 'not-yours-to-decide',
    },
  ],
  touches: ['getApprovals', 'getErasures', 'getStaffRights', 'getMe'],
})

/** What is answered to whoever proposes. */
export const proposed = {
  status: 201,
  shape: closed({ proposal: count('The number of the proposal') }, { title: 'Proposed' }),
  description: 'It waits for a second person',
} as const

export const approvalRoutes = [getApprovals, decideProposal]

export type ProposalTold = Told<typeof proposal>
