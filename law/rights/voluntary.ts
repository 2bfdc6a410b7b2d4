/**
 * Whether a voluntary insurance of a service would repeat the mandatory one (Q34, Q39): it stays for what is in neither
 * package, and may by law cover what is in one as well (Health Code art. 201); in the mandatory insurance no sum limits
 * the care of a person, whatever was paid for him (Q1; Law 405-V arts. 4(3), 4(4)), in a voluntary one the contract does.
 */

import { type DayNumber, formatDay } from '#vocabulary/day.ts'
import type { Text } from '#vocabulary/text.ts'
import { askable, type StepWords } from '../asked/askable.ts'
import { readService } from '../asked/entitlement-question.ts'
import { careBegins, hasBegun } from '../beginnings/beginnings.ts'
import type { LawBook } from '../book.ts'
import { citing, insuranceLaw, questions } from '../citation.ts'
import { getMedicalService } from '../entitlement/catalogue.ts'
import type { CarePackage, MedicalService } from '../entitlement/medical-service.ts'
import { packageNames } from '../entitlement/packages/package-names.ts'
import { findPackage } from '../entitlement/packages/package-on-day.ts'
import { dayText } from '../fact-words.ts'
import type { Facts, Trace } from '../trace.ts'

type VoluntaryCase = {
  readonly book: LawBook
  readonly on: DayNumber
  readonly medicalService: MedicalService
  readonly trace?: Trace<keyof typeof words>
}

type Overlap = {
  /** The package the service is in on the day. */
  readonly package: CarePackage
  /** Whether the mandatory side pays for it already; undefined where its package is not known. */
  readonly overlap: boolean | undefined
}

function voluntary({ book, on, medicalService, trace }: VoluntaryCase): Overlap {
  const found = findPackage(book, medicalService.packages, on)
  const carePackage = found?.package ?? 'unknown'
  const overlap = isPaidFor(carePackage, hasBegun(book, careBegins, on))
  trace?.push({
    rule: overlap === undefined ? 'voluntary-not-known' : overlap ? 'voluntary-repeats' : 'voluntary-adds',
    value: overlap ?? 'unknown',
    facts: { service: medicalService.code, package: carePackage, on: formatDay(on) },
    cites: [
      questions('Q34'),
      questions('Q39'),
      ...(overlap ? [citing('code-360-VI')('201')] : []),
      ...(found ? [found.cite] : []),
    ],
    confidence: found?.confidence ?? 'low',
  })
  if (overlap === true) {
    trace?.push({
      rule: 'no-limit-of-sum',
      value: true,
      facts: { service: medicalService.code },
      cites: [questions('Q39'), insuranceLaw('4(3)'), insuranceLaw('4(4)')],
    })
  }
  return { package: carePackage, overlap }
}

/** Before care begins the insurance package is not given yet, so nothing repeats it. */
function isPaidFor(carePackage: CarePackage, begun: boolean): boolean | undefined {
  if (carePackage === 'unknown') return undefined
  return carePackage === 'guaranteed' || (carePackage === 'insured' && begun)
}

const serviceName = ({ service }: Facts): Text => getMedicalService(String(service)).name

const words = {
  'voluntary-repeats': (facts: Facts): Text => {
    const [name, day] = [serviceName(facts), dayText(facts.on)]
    const carePackage = packageNames[facts.package as CarePackage]
    return {
      kk: `«${name.kk}»: ${day.kk} күні бұл қызметті ${carePackage.kk} қамтиды, сондықтан ерікті сақтандыру оны қайталайды. Заң мұндай шартқа тыйым салмайды.`,
      ru: `«${name.ru}»: на ${day.ru} эту услугу уже даёт ${carePackage.ru}, добровольное страхование её повторяет. Закон такой договор допускает.`,
      en: `${name.en}: on ${day.en} it is in ${carePackage.en} already, so a voluntary insurance repeats it. The law allows such a contract.`,
    }
  },
  'voluntary-adds': (facts: Facts): Text => {
    const [name, day] = [serviceName(facts), dayText(facts.on)]
    return {
      kk: `«${name.kk}»: ${day.kk} күні бұл қызмет міндетті жүйе есебінен төленбейді, ерікті сақтандыру оны қайталамай толықтырады.`,
      ru: `«${name.ru}»: на ${day.ru} обязательная система эту услугу не оплачивает, добровольное страхование её не повторяет, а дополняет.`,
      en: `${name.en}: on ${day.en} the mandatory system does not pay for it; a voluntary insurance adds it and repeats nothing.`,
    }
  },
  'voluntary-not-known': (facts: Facts): Text => {
    const name = serviceName(facts)
    return {
      kk: `«${name.kk}»: қызметтің қай пакетке жататыны жазбада жоқ, сондықтан қайталау бар-жоғы айтылмайды.`,
      ru: `«${name.ru}»: к какому пакету относится услуга, не записано, поэтому о повторе ничего не сказано.`,
      en: `${name.en}: the package of the service is on no record, so nothing is said of an overlap.`,
    }
  },
  'no-limit-of-sum': (): Text => ({
    kk: 'Міндетті сақтандыруда бір адамға көрсетілетін көмектің сомасы шектелмейді; ерікті сақтандыруда ол шартпен шектеледі.',
    ru: 'В обязательном страховании сумма помощи одному человеку не ограничена; в добровольном её ограничивает договор.',
    en: 'In the mandatory insurance no sum limits the care of a person; in a voluntary one the contract does.',
  }),
} satisfies StepWords

/** `voluntary`: whether a voluntary insurance of a service repeats the mandatory one. */
export const voluntaryRule = askable({
  fields: ['edition', 'on', 'service'],
  timeField: 'on',
  words,
  /** Null where the package is not known. */
  ask(fields, trace): Pick<Overlap, 'package'> & { readonly overlap: boolean | null } {
    const asked = { book: fields.book(), on: fields.day('on'), medicalService: readService(fields), trace }
    const { package: carePackage, overlap } = voluntary(asked)
    return { package: carePackage, overlap: overlap ?? null }
  },
})
