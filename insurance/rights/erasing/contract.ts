/** Erasing a person by law: proposed by one, approved by another; and who was erased, by no name. */
import * as Type from 'typebox'
import { foreseen } from '#vocabulary/refusal.ts'
import { route, type Told } from '#vocabulary/route.ts'
import { closed, count, day, instant, noIin, orNull, text } from '#vocabulary/shapes.ts'
import { triedOutRefusals } from '#vocabulary/tried-out.ts'
import { givenReason, proposed } from '../approvals/contract.ts'
import { proposalRefusals } from '../approvals/refusals.ts'
import { tag } from '../contract-me.ts'
import { iin } from '../purpose/contract.ts'
import { namedPersonRefusals } from '../purpose/refusals.ts'
import { erasureRefusals } from './refusals.ts'

export const proposeErasure = route({
  name: 'proposeErasure',
  method: 'POST',
  path: '/api/erasures',
  tag,
  summary: {
    kk: 'Адамның жеке деректерін заң бойынша өшіруді ұсынады; оны бақылаушы бекітеді',
    ru: 'Предлагает стереть личные сведения о человеке по закону; утверждает контролёр',
    en: 'Proposes to erase what is personal of a person by law; a controller approves',
  },
  access: { roles: ['fund/registrar'], purpose: 'rights', record: 'rights' },
  write: true,
  body: closed(
    {
      iin,
      basis: Type.String({
        ...noIin,
        minLength: 5,
        maxLength: 200,
        description:
          'The act it rests on, by its kind, number and day: shown wherever something was struck out; no IIN, no name',
        examples: ['Сот шешімі № 2-1234, 2026-11-02'],
      }),
      reason: givenReason,
    },
    { title: 'ErasureProposed' },
  ),
  answer: proposed,
  refusals: [
    ...foreseen(namedPersonRefusals),
    ...foreseen(erasureRefusals),
    ...foreseen(triedOutRefusals),
    ...foreseen(proposalRefusals),
  ],
  examples: [
    {
      body: {
        iin: '850731399991',
        basis: 'Сот шешімі № 2-1234, 2026-11-02',
        reason: 'Сот шешімі заңды күшіне енді.',
      },
    },
  ],
  touches: ['getApprovals', 'getErasures'],
})

const erasure = closed({
  person: count('The number by which the record still knows the person'),
  on: day('When it was decided'),
  basis: text,
  said: text,
  erasedAt: orNull(instant('When the last of it was struck out; null while it is being done')),
  proposedBy: orNull(Type.String({ description: 'Null where the term of keeping was over' })),
  approvedBy: orNull(Type.String()),
})

export const getErasures = route({
  name: 'getErasures',
  method: 'GET',
  path: '/api/erasures',
  tag,
  summary: {
    kk: 'Заң бойынша өшірілгендер: қашан, неге, кімнің шешімімен',
    ru: 'Кого стёрли по закону: когда, на каком основании, по чьему решению',
    en: 'Who was erased by law: when, on what basis, by whose decision',
  },
  access: { roles: ['auditor', 'fund/registrar', 'fund/controller'], purpose: 'rights', record: 'rights' },
  answer: {
    status: 200,
    shape: closed({ erasures: Type.Array(erasure) }, { title: 'Erasures' }),
    description: 'The latest first, two hundred at most',
  },
  refusals: [],
  examples: [{}],
})

export const erasureRoutes = [proposeErasure, getErasures]

export type ErasureTold = Told<typeof erasure>
