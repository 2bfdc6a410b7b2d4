/**
 * What shows that a person is insured (Q8, Q28, Q32; Law 405-V art. 17): the IIN, or the identity card that carries it,
 * looked up in the register. There is no policy, and an employment contract proves nothing.
 */

import { type DayNumber, day } from '#vocabulary/day.ts'
import type { Text } from '#vocabulary/text.ts'
import { askable, type StepWords } from '../asked/askable.ts'
import type { LawBook } from '../book.ts'
import { citing, insuranceLaw, questions } from '../citation.ts'
import type { Facts, Trace } from '../trace.ts'
import { type DatedText, dayFact, findGoverningText } from './governing.ts'

export const shownThings = ['iin', 'identity-card', 'policy', 'employment-contract'] as const
/** `online`: eGov, the Fund's site and its services. */
export const askedPlaces = ['provider', 'fund', 'service-centre', 'online'] as const

type ProofCase = {
  readonly book: LawBook
  readonly on: DayNumber | undefined
  readonly shown: (typeof shownThings)[number]
  readonly at: (typeof askedPlaces)[number]
  readonly trace?: Trace<keyof typeof words>
}

type Proof = {
  readonly accepted: boolean
  /** There is none, anywhere. */
  readonly policyNumber: false
}

const checkedOn = day('2026-11-22')

/** When status could first be asked online is on no exact record; a health department of 2021 names eGov and the Fund's site. */
export const onlineProof: readonly DatedText[] = [
  {
    from: day('2021-01-01'),
    enacted: day('2021-01-01'),
    cite: citing('order-dsm-333-2020')('1'),
    confidence: 'medium',
    checkedOn,
  },
]

function proof({ book, on, shown, at, trace }: ProofCase): Proof {
  if (shown === 'policy' || shown === 'employment-contract') {
    trace?.push({
      rule: shown === 'policy' ? 'no-policy-exists' : 'contract-is-no-proof',
      value: false,
      facts: { shown },
      cites: [questions(shown === 'policy' ? 'Q32' : 'Q28'), insuranceLaw('17')],
    })
    return { accepted: false, policyNumber: false }
  }
  const place = at === 'online' ? findGoverningText(onlineProof, book, on) : undefined
  const accepted = at !== 'online' || place !== undefined
  trace?.push({
    rule: accepted ? 'proof-by-iin' : 'proof-not-there-yet',
    value: accepted,
    facts: { shown, at, on: dayFact(on) },
    cites: [insuranceLaw('17'), questions(shown === 'iin' ? 'Q8' : 'Q32'), ...(place ? [place.cite] : [])],
    confidence: place?.confidence ?? 'high',
  })
  return { accepted, policyNumber: false }
}

const words = {
  'proof-by-iin': ({ shown }: Facts): Text => ({
    kk: `${shown === 'iin' ? 'ЖСН жеткілікті' : 'Жеке куәлік жеткілікті: онда ЖСН бар'}; мәртебе электрондық тізілімнен тексеріледі.`,
    ru: `${shown === 'iin' ? 'Достаточно ИИН' : 'Достаточно удостоверения личности: в нём есть ИИН'}; статус проверяется по электронному реестру.`,
    en: `${shown === 'iin' ? 'The IIN is enough' : 'The identity card is enough, it bears the IIN'}; the status is looked up in the electronic register.`,
  }),
  'proof-not-there-yet': (): Text => ({
    kk: 'Ол кезде мәртебені онлайн тексеру туралы дерек жоқ: медициналық ұйымға, Қорға немесе Халыққа қызмет көрсету орталығына ЖСН айтыңыз.',
    ru: 'О проверке статуса онлайн на то время сведений нет: назовите ИИН в медицинской организации, Фонде или ЦОНе.',
    en: 'No way to ask online is on record for that time: give the IIN at a provider, the Fund or a public service centre.',
  }),
  'no-policy-exists': (): Text => ({
    kk: 'Сақтандыру полисі деген құжат жоқ, оның нөмірі де жоқ: ЖСН немесе жеке куәлік көрсетіңіз.',
    ru: 'Страхового полиса не существует, как и его номера: назовите ИИН или покажите удостоверение личности.',
    en: 'There is no policy and no policy number: give the IIN or show the identity card.',
  }),
  'contract-is-no-proof': (): Text => ({
    kk: 'Еңбек шарты сақтандырылғанды растамайды: адам жарна немесе аударым түскен кезден бастап сақтандырылған болады.',
    ru: 'Трудовой договор не подтверждает статус: человек застрахован с поступления отчислений или взносов.',
    en: 'An employment contract shows nothing: a person is insured from the time dues are credited.',
  }),
} satisfies StepWords

/** `proof`: what shows that a person is insured. */
export const proofRule = askable({
  fields: ['edition', 'on', 'shown', 'at'],
  timeField: 'on',
  words,
  ask: (fields, trace): Proof =>
    proof({
      book: fields.book(),
      on: fields.findDay('on'),
      shown: fields.oneOf('shown', shownThings),
      at: fields.oneOf('at', askedPlaces),
      trace,
    }),
})
