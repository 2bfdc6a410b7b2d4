/**
 * Who chooses the provider and the doctor (Q1, Q38; the Codes on public health, on the rights of citizens): in the
 * mandatory insurance the person; in a voluntary one whoever concludes the contract chooses the provider.
 */

import { type DayNumber, day } from '#vocabulary/day.ts'
import type { Text } from '#vocabulary/text.ts'
import { askable, type StepWords } from '../asked/askable.ts'
import type { LawBook } from '../book.ts'
import { citing, questions } from '../citation.ts'
import { dayText } from '../fact-words.ts'
import type { Facts, Trace } from '../trace.ts'
import { type DatedText, dayFact, findGoverningText } from './governing.ts'

export const choosers = ['person', 'employer', 'state'] as const
export const schemes = ['mandatory', 'voluntary'] as const
export const chosen = ['provider', 'doctor'] as const

type ChoiceCase = {
  readonly book: LawBook
  readonly on: DayNumber | undefined
  readonly by: (typeof choosers)[number]
  readonly scheme: (typeof schemes)[number]
  readonly of: (typeof chosen)[number]
  readonly trace?: Trace<keyof typeof words>
}

type Choice = {
  readonly allowed: boolean
  /** `contract-party`: the person or the employer, whichever concluded the contract of voluntary insurance. */
  readonly chooser: 'person' | 'contract-party'
  /** What the choice is tied to, where the law ties it. */
  readonly condition: 'regular-payment-or-release' | undefined
}

const checkedOn = day('2026-11-22')

/** A citizen chooses doctor and hospital: the Code of 2009, then that of 2020. */
export const rightsOfCitizens: readonly DatedText[] = [
  {
    from: day('2009-09-18'),
    enacted: day('2009-09-18'),
    cite: citing('code-193-IV')('88(1)(3)'),
    confidence: 'high',
    checkedOn,
  },
  {
    from: day('2020-07-18'),
    enacted: day('2020-07-07'),
    cite: citing('code-360-VI')('77'),
    confidence: 'medium',
    checkedOn,
  },
]

/** The amendments of July 2025 tie the choice of the provider to regular payment or release from it. */
export const tiedChoice: readonly DatedText[] = [
  {
    from: day('2026-01-01'),
    enacted: day('2025-07-14'),
    cite: citing('law-206-VIII')('1'),
    confidence: 'medium',
    checkedOn,
  },
]

function choice(c: ChoiceCase): Choice {
  if (c.scheme === 'voluntary' && c.of === 'provider') return byContract(c)
  const { cite, confidence } = findGoverningText(rightsOfCitizens, c.book, c.on) ?? rightsOfCitizens[0]!
  const allowed = c.by === 'person'
  c.trace?.push({
    rule: 'choice-of-the-person',
    value: allowed,
    facts: { by: c.by, of: c.of, on: dayFact(c.on) },
    cites: [cite, questions('Q38')],
    confidence,
  })
  const tied = c.of === 'provider' ? findGoverningText(tiedChoice, c.book, c.on) : undefined
  if (!tied) return { allowed, chooser: 'person', condition: undefined }
  c.trace?.push({
    rule: 'choice-tied-to-payment',
    value: true,
    facts: { from: tied.from },
    cites: [tied.cite],
    confidence: tied.confidence,
  })
  return { allowed, chooser: 'person', condition: 'regular-payment-or-release' }
}

function byContract({ by, trace }: ChoiceCase): Choice {
  const allowed = by !== 'state'
  trace?.push({
    rule: 'choice-by-contract',
    value: allowed,
    facts: { by },
    cites: [questions('Q38'), questions('Q34')],
  })
  return { allowed, chooser: 'contract-party', condition: undefined }
}

const words = {
  'choice-of-the-person': ({ by, of }: Facts): Text => {
    const doctor = of === 'doctor'
    const own = by === 'person'
    return {
      kk: `Міндетті сақтандыруда ${doctor ? 'дәрігерді' : 'медициналық ұйымды'} адамның өзі таңдайды${own ? '' : '; ол үшін жұмыс беруші де, мемлекет те таңдай алмайды'}.`,
      ru: `${doctor ? 'Врача' : 'Медицинскую организацию'} в обязательном страховании человек выбирает сам${own ? '' : '; ни работодатель, ни государство за него не выбирают'}.`,
      en: `In the mandatory insurance the person chooses the ${doctor ? 'doctor' : 'provider'}${own ? '' : '; neither an employer nor the State chooses for them'}.`,
    }
  },
  'choice-tied-to-payment': ({ from }: Facts): Text => {
    const day = dayText(from)
    return {
      kk: `${day.kk} күнінен бастап медициналық ұйымды таңдау жарнаның тұрақты төленуіне немесе одан босатылуға байланысты.`,
      ru: `С ${day.ru} выбор медицинской организации связан с регулярной уплатой взносов или освобождением от неё.`,
      en: `From ${day.en} the choice of a provider is tied to regular payment or to release from it.`,
    }
  },
  'choice-by-contract': ({ by }: Facts): Text =>
    by === 'state'
      ? {
          kk: 'Ерікті сақтандыруда медициналық ұйымды шарт жасасқан тарап таңдайды; мемлекет таңдамайды.',
          ru: 'В добровольном страховании медицинскую организацию выбирает сторона договора; государство не выбирает.',
          en: 'In a voluntary insurance the party to the contract chooses the provider; the State does not.',
        }
      : {
          kk: 'Ерікті сақтандыруда медициналық ұйымды шарт жасасқан тарап – адам немесе жұмыс беруші – таңдай алады.',
          ru: 'В добровольном страховании медицинскую организацию может выбрать тот, кто заключил договор: человек или работодатель.',
          en: 'In a voluntary insurance whoever concluded the contract, a person or an employer, may choose the provider.',
        },
} satisfies StepWords

/** `choice`: who chooses the provider and the doctor. */
export const choiceRule = askable({
  fields: ['edition', 'on', 'by', 'scheme', 'of'],
  timeField: 'on',
  words,
  ask(fields, trace): Pick<Choice, 'allowed' | 'chooser'> & { readonly condition: string | null } {
    const { allowed, chooser, condition } = choice({
      book: fields.book(),
      on: fields.findDay('on'),
      by: fields.oneOf('by', choosers),
      scheme: fields.oneOf('scheme', schemes),
      of: fields.oneOf('of', chosen),
      trace,
    })
    return { allowed, chooser, condition: condition ?? null }
  },
})
