/** A certificate of status: the paper, and whether one that is shown is ours. */
import * as Type from 'typebox'
import type { Status } from '#law'
import { foreseen } from '#vocabulary/refusal.ts'
import { route, type Told } from '#vocabulary/route.ts'
import { closed, day, everyOf, instant, language } from '#vocabulary/shapes.ts'
import { triedOutRefusals } from '#vocabulary/tried-out.ts'
import { answerRefusals, confirmationRefusals, paperRefusals, purposeRefusals } from '../refusals.ts'

const numbered = closed({
  number: Type.String({
    description: 'The number of the answer, with or without hyphens',
    examples: ['K-7F3A-9QX2-0MBD-4TZE'],
  }),
})

export const getCertificate = route({
  name: 'getCertificate',
  method: 'GET',
  path: '/api/answers/:number/certificate',
  tag: 'status',
  summary: {
    kk: 'Мәртебе туралы анықтама (PDF)',
    ru: 'Справка о статусе (PDF)',
    en: 'A certificate of status (PDF)',
  },
  description: {
    kk: 'Онда негіз де, сома да жоқ; QR-код анықтаманы растайтын бетке апарады.',
    ru: 'В ней нет ни основания, ни сумм; QR-код ведёт на страницу, которая её подтверждает.',
    en: 'It holds neither the ground nor sums; its QR leads to the page that confirms it.',
  },
  access: { roles: ['citizen', 'state-corporation/counter'], purpose: 'status', record: 'person' },
  wholeRecord: true,
  params: numbered,
  query: closed({ lang: Type.Optional(language) }),
  answer: {
    status: 200,
    shape: Type.String({ format: 'binary', description: 'A tagged PDF of one page' }),
    media: 'application/pdf',
    description: 'The paper, named by the number of the answer',
  },
  refusals: [...foreseen(answerRefusals), ...foreseen(purposeRefusals), ...foreseen(paperRefusals)],
  examples: [{}],
})

const confirmed = closed(
  {
    number: Type.String({ description: 'The number of the answer the paper is of' }),
    name: Type.String({ description: 'Whose it is: the surname and an initial' }),
    iin: Type.String({ description: 'Masked' }),
    status: everyOf<Status>()(
      ['insured', 'uninsured', 'not-started', 'not-participant', 'unknown'],
      'What the paper says',
    ),
    on: day('The day it is about'),
    answeredAt: instant('When the answer was given'),
    issuedAt: instant('When the first paper of it was made'),
  },
  { title: 'CertificateConfirmed' },
)

export const askCertificate = route({
  name: 'askCertificate',
  method: 'GET',
  path: '/api/certificates/:number',
  tag: 'status',
  summary: {
    kk: 'Көрсетілген анықтама шынымен біздікі ме, онда не айтылған',
    ru: 'Настоящая ли показанная справка и что в ней сказано',
    en: 'Whether a certificate that is shown is ours, and what it says',
  },
  description: {
    kk: 'Нөмірі бар кез келген адамға; иесі кім қарағанын көреді.',
    ru: 'Всякому, у кого есть номер; владелец видит, кто смотрел.',
    en: 'To whoever has the number; the owner sees who looked.',
  },
  access: { roles: 'everybody', purpose: 'own', record: 'nobody' },
  params: numbered,
  answer: { status: 200, shape: confirmed, description: 'What the paper says' },
  refusals: [...foreseen(confirmationRefusals), ...foreseen(triedOutRefusals)],
  examples: [{ refusedAs: 'certificate-not-found', params: { number: 'K-7F3A-9QX2-0MBD-4TZE' } }],
})

export type CertificateConfirmed = Told<typeof confirmed>
