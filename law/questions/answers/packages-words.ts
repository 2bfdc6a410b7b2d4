/** What is in which package: questions 1, 2, 3, 5, 29, 31. */

import { formatDay } from '#vocabulary/day.ts'
import { monthOfDay } from '#vocabulary/month.ts'
import { capitalText, dayText } from '#vocabulary/spoken.ts'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import { insuranceLaw, questions } from '../../citation.ts'
import { packageNames } from '../../entitlement/packages/package-names.ts'
import { transitionTerm } from '../../status/cover-terms.ts'
import type { KnownAnswer, QuestionNumber, ToldIn2018 } from './answer.ts'
import { careCase, referred } from './cases-to-open.ts'
import type { LawOnDay } from './law-on-day.ts'
import {
  careNotYet,
  findCareFrom,
  findNamesIn,
  findNamesMoved,
  joined,
  packageOf,
  serviceName,
} from './readings.ts'

/** The kinds of care told as free for everybody. */
const ofEverybody = [
  'emergency-care',
  'polyclinic-general-practitioner',
  'specialist-consultation',
  'laboratory-tests',
  'diagnostic-tests',
  'vaccination',
  'screening',
  'polyclinic-infant-monitoring',
  'polyclinic-pregnancy-monitoring',
  'medicines-prescribed',
  'tuberculosis-care',
  'hiv-care',
  'mental-health-care',
  'cancer-care',
  'diabetes-care',
  'hypertension-care',
  'viral-hepatitis-care',
  'rheumatoid-arthritis-care',
  'dangerous-infection-care',
]
/** The six groups told as the insurance package, and what the law has added to them. */
const ofInsured = [
  'care-for-quality-of-life',
  'specialist-consultation',
  'costly-diagnostics',
  'laboratory-costly-tests',
  'medicines-wider-list',
  'day-hospital',
  'inpatient-planned',
  'rehabilitation',
]
const costly = ['heart-surgery', 'joint-replacement', 'high-technology-care', 'costly-diagnostics']
const dentistry = [
  'dentistry-adults',
  'dentistry-children',
  'dentistry-pregnant',
  'dentistry-urgent-vulnerable',
]

const movedText = (names: Text): Text => ({
  kk: `Ол кезде кепілдік берілген көмекке жатқызылған, қазір тек сақтандырылғандарға: ${names.kk}.`,
  ru: `Тогда относили к гарантированной помощи, теперь только застрахованным: ${names.ru}.`,
  en: `Told then as guaranteed care, now for the insured only: ${names.en}.`,
})

/** Of a service told as guaranteed then that is insurance now. */
function nowInsured(law: LawOnDay, { foretold }: ToldIn2018): Text | undefined {
  const moved = ofEverybody.filter(
    (code) => packageOf(foretold, code) === 'guaranteed' && packageOf(law, code) === 'insured',
  )
  return moved.length === 0 ? undefined : movedText(joined(moved.map(serviceName)))
}

export const packagesAnswers = {
  1: {
    answer(law) {
      const names = findNamesIn(law, costly, 'insured')
      const { condition } = law.ask('choice', {
        on: law.on,
        by: 'person',
        scheme: 'mandatory',
        of: 'provider',
      })
      law.ask('selection', { on: law.on, applicant: 'private' })
      law.rest(insuranceLaw('4(3)'), insuranceLaw('4(4)'))
      return [
        ...careNotYet(law),
        {
          kk: `Емделуге өз қалтаңыздан азырақ ақша кетеді: қымбат көмекті Қор ${names ? `төлейді, соның ішінде мыналарды: ${names.kk}` : 'төлейтін болады'}.`,
          ru: `На лечение уходит меньше своих денег: дорогую помощь ${names ? `оплачивает Фонд, в том числе: ${names.ru}` : 'будет оплачивать Фонд'}.`,
          en: `Less of your own money goes on care: the Fund ${names ? `pays for costly care, such as: ${names.en}` : 'will pay for costly care'}.`,
        },
        {
          kk: 'Көмек табысқа да, төленген сомаға да байланысты емес, бір адамға сомасы шектелмейді.',
          ru: 'Помощь не зависит ни от дохода, ни от уплаченной суммы, и сумма на одного человека не ограничена.',
          en: 'Care depends neither on income nor on the sum paid, and no sum limits it for a person.',
        },
        {
          kk: `Клиника мен дәрігерді өзіңіз таңдайсыз; Қормен шарты бар жеке клиникаға да баруға болады.${condition ? ' Таңдау жарнаның тұрақты төленуіне немесе одан босатылуға байланысты.' : ''}`,
          ru: `Клинику и врача Вы выбираете сами; можно обратиться и в частную клинику с договором Фонда.${condition ? ' Выбор связан с регулярной уплатой взносов или освобождением от неё.' : ''}`,
          en: `You choose the clinic and the doctor yourself; a private clinic with the Fund’s contract is open to you too.${condition ? ' The choice is tied to regular payment or to release from it.' : ''}`,
        },
      ]
    },
    example: (law) => law.caseOf('entitlement', careCase(law, 'heart-surgery', referred)),
    then2018(law, { foretold }) {
      const choice = { by: 'person', scheme: 'mandatory', of: 'provider' }
      const [now, before] = [law, foretold].map(
        (one) => one.ask('choice', { on: one.on, ...choice }).condition,
      )
      if (now === before) return undefined
      return {
        kk: 'Ол кезде таңдау төлеммен байланыстырылмаған еді.',
        ru: 'Тогда выбор не связывали с уплатой.',
        en: 'Then the choice was not tied to payment.',
      }
    },
  },
  2: {
    answer(law) {
      const [free, insured] = [
        findNamesIn(law, ofEverybody, 'guaranteed'),
        findNamesIn(law, ofEverybody, 'insured'),
      ]
      const all: Text[] = []
      if (free)
        all.push({
          kk: `Азаматтарға, қандастарға және тұрақты тұратын шетелдіктерге сақтандырылғанына қарамастан тегін: ${free.kk}.`,
          ru: `Гражданам, кандасам и постоянно живущим иностранцам бесплатно, застрахованы они или нет: ${free.ru}.`,
          en: `Free for citizens, kandas and permanent residents, insured or not: ${free.en}.`,
        })
      if (insured)
        all.push({
          kk: `Тек сақтандырылғандарға тегін: ${insured.kk}.`,
          ru: `Бесплатно только застрахованным: ${insured.ru}.`,
          en: `Free for the insured only: ${insured.en}.`,
        })
      return all
    },
    example: (law) =>
      law.caseOf(
        'entitlement',
        careCase(law, 'vaccination', { status: law.hasCareBegun ? 'uninsured' : 'not-started' }),
      ),
    then2018: nowInsured,
  },
  3: {
    answer(law) {
      const names = findNamesIn(law, ofInsured, 'insured')
      if (!names) return careNotYet(law)
      return [
        {
          kk: `Сақтандырылғандарға: ${names.kk}.`,
          ru: `Застрахованным: ${names.ru}.`,
          en: `For the insured: ${names.en}.`,
        },
        {
          kk: 'Сақтандырылмаған адам мұның ақысын өзі төлейді. Шұғыл көмек пен кепілдік берілген көлем оған да тегін.',
          ru: 'Незастрахованный платит за это сам. Экстренная помощь и гарантированный объём бесплатны и для него.',
          en: 'Who is not insured pays for this himself. Emergency care and the guaranteed package are free for him too.',
        },
      ]
    },
    example: (law) => law.caseOf('entitlement', careCase(law, 'inpatient-planned', referred)),
    then2018(law, { foretold }) {
      const added = findNamesMoved([law, foretold], ofInsured, 'insured')
      if (!added) return undefined
      return {
        kk: `Ол кезде сақтандыру пакетінде аталмаған: ${added.kk}.`,
        ru: `Тогда в страховом пакете не назывались: ${added.ru}.`,
        en: `Not told then as part of the insurance package: ${added.en}.`,
      }
    },
  },
  5: {
    answer(law) {
      law.rest(questions('Q5'), insuranceLaw('5'))
      const from = findCareFrom(law)
      if (!law.hasCareBegun || !from) return careNotYet(law)
      const begins: Text = {
        kk: `Сақтандыру бойынша көмек ${from.kk} көрсетіледі. Оған дейін тұрғындардың бәріне кепілдік берілген көлем болды.`,
        ru: `Помощь по страхованию оказывается ${from.ru} До этого для всех жителей был гарантированный объём.`,
        en: `Care under the insurance is given ${from.en} on. Before that all residents had the guaranteed package.`,
      }
      const through = law.value(transitionTerm, monthOfDay(formatDay(law.careFrom!)))
      if (through === undefined) return [begins]
      const last = dayText(through, 'until')
      return [
        begins,
        {
          kk: `Алғашқы айларда, ${last.kk} қоса алғанда, төлемге қарамастан бәрі сақтандырылған деп саналды.`,
          ru: `Первые месяцы, ${last.ru} включительно, застрахованными считались все, кто бы сколько ни платил.`,
          en: `In the first months, ${last.en}, everybody counted as insured whatever was paid.`,
        },
      ]
    },
    example: (law) => law.caseOf('spending', { on: law.on }),
    then2018: (law, { foretold }) =>
      law.hasCareBegun && law.value(transitionTerm, law.month) !== foretold.value(transitionTerm, law.month)
        ? {
            kk: 'Ол кезде бәрі сақтандырылған алғашқы айлар туралы айтылмаған.',
            ru: 'О первых месяцах, когда застрахованы все, тогда не говорили.',
            en: 'Nothing was told then of first months in which everybody is insured.',
          }
        : undefined,
  },
  29: {
    answer(law) {
      const name = packageNames[packageOf(law, 'vaccination')]
      return [
        {
          kk: `Жоқ, олар сақтандыруға байланысты емес: профилактикалық екпелерді ${name.kk} қамтиды, барлық азаматқа тегін.`,
          ru: `Нет, они не зависят от страхования: профилактические прививки – это ${name.ru}, они бесплатны для всех граждан.`,
          en: `No, they do not depend on the insurance: preventive vaccinations are in ${name.en}, free for every citizen.`,
        },
      ]
    },
    example: (law) =>
      law.caseOf(
        'entitlement',
        careCase(law, 'vaccination', { status: law.hasCareBegun ? 'uninsured' : 'not-started' }),
      ),
  },
  31: {
    answer: (law) =>
      dentistry
        .filter((code) => packageOf(law, code) !== 'unknown')
        .map((code) => {
          const [name, of] = [serviceName(code), packageNames[packageOf(law, code)]]
          return capitalText(inEachLanguage((language) => `${name[language]} – ${of[language]}.`))
        }),
    example: (law) => law.caseOf('entitlement', careCase(law, 'dentistry-children', { age: 10 })),
    then2018(law, { foretold }) {
      const added = findNamesMoved([law, foretold], dentistry, 'insured')
      if (!added) return undefined
      return {
        kk: `Ол кезде стоматология сақтандыру пакетіне кірмейді делінген; қазір кіретіндері: ${added.kk}.`,
        ru: `Тогда говорилось, что стоматология в страховой пакет не входит; теперь входит: ${added.ru}.`,
        en: `Then dentistry was told not to be in the insurance package; now in it: ${added.en}.`,
      }
    },
  },
} satisfies Partial<Record<QuestionNumber, KnownAnswer>>
