/** People from other countries: questions 43, 44, 45. */
import * as nouns from '#vocabulary/nouns.ts'
import { counted } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { civilLawRate, ownRate } from '../../contributions/parameters.ts'
import { diseaseLists } from '../../entitlement/diseases/disease-lists.ts'
import { participantCites } from '../../residence.ts'
import type { KnownAnswer, QuestionNumber } from './answer.ts'
import { careCase, customerCase, referred, workerCase } from './cases-to-open.ts'
import { bothRates, employerAndWorkerThen, workerExample } from './employer-words.ts'
import type { LawOnDay } from './law-on-day.ts'
import { careNotYet, findCounted, findRate } from './readings.ts'
import { noOwnDuesYet } from './self-payer-words.ts'

const dangerous = (law: LawOnDay): number | undefined => {
  const list = law.value(diseaseLists['dangerous-infections'])
  return list && Object.keys(list).length
}

const notInsured = (law: LawOnDay) => ({
  residence: 'eaeu-worker',
  status: law.hasCareBegun ? 'uninsured' : 'not-started',
  setting: 'emergency',
})

/** Who takes part like a citizen, and who does not. */
const takesPart: Text = {
  kk: 'ЕАЭО азаматтары, тұрақты тұратын шетелдіктер мен қандастар сақтандыруға ҚР азаматтарымен тең қатысады; уақытша келгендер қатыспайды, олар үшін ештеңе төленбейді.',
  ru: 'Граждане ЕАЭС, постоянно живущие иностранцы и кандасы участвуют в страховании наравне с гражданами РК; временно приехавшие не участвуют, за них ничего не платят.',
  en: 'Citizens of EAEU states at work, foreigners with permanent residence and kandas take part like citizens; temporary visitors do not, and nothing is paid for them.',
}

export const foreignerAnswers = {
  43: {
    answer(law) {
      law.ask('entitlement', careCase(law, 'emergency-care', notInsured(law)))
      law.ask('entitlement', careCase(law, 'emergency-care', { ...notInsured(law), threatPast: true }))
      const count = findCounted(dangerous(law), nouns.disease)
      return [
        {
          kk: 'Шұғыл және кезек күттірмейтін көмек еңбек мигранты мен оның отбасына азаматтармен тең, сақтандырылғанына қарамастан тегін. Өмірге қауіп сейілген соң сақтандырылмаған адам ақысын өзі төлейді.',
          ru: 'Экстренная и неотложная помощь трудовому мигранту и его семье бесплатна наравне с гражданами, застрахованы они или нет. Когда угроза жизни миновала, незастрахованный платит сам.',
          en: 'Emergency and urgent care is free for a migrant worker and the family, as for citizens, insured or not. Once the threat to life is past, who is not insured pays himself.',
        },
        ...(count
          ? [
              {
                kk: `Айналадағыларға қауіпті аурулар кез келген шетелдікке тегін емделеді: тізімде ${count.kk}.`,
                ru: `Болезни, опасные для окружающих, лечат бесплатно любому иностранцу: в перечне ${count.ru}.`,
                en: `Diseases dangerous to others are treated free for any foreigner: ${count.en} on the list.`,
              },
            ]
          : []),
        ...(law.hasCareBegun ? [takesPart] : []),
      ]
    },
    example: (law) => law.caseOf('entitlement', careCase(law, 'emergency-care', notInsured(law))),
    then2018(law, { then }) {
      const [now, before] = [dangerous(law), dangerous(then)]
      if (now === before || before === undefined) return undefined
      const count = counted(before, nouns.disease)
      return {
        kk: `Ол кездегі тізімде ${count.kk} болған.`,
        ru: `В тогдашнем перечне было: ${count.ru}.`,
        en: `The list of then had ${count.en}.`,
      }
    },
  },
  44: {
    answer(law) {
      law.rest(...participantCites)
      return [
        {
          kk: 'Иә, өз азаматы үшін қалай төлесе, солай.',
          ru: 'Да, так же, как за своих граждан.',
          en: 'Yes, as for citizens of the country.',
        },
        bothRates(law),
        workerExample(law, { residence: 'eaeu-worker' }),
        takesPart,
      ]
    },
    example: (law) => law.caseOf('dues', workerCase(law, { residence: 'eaeu-worker' })),
    then2018: employerAndWorkerThen,
  },
  45: {
    answer(law) {
      law.rest(...participantCites)
      const [contract, own] = [findRate(law, civilLawRate), findRate(law, ownRate)]
      if (!contract || !own) return [takesPart, noOwnDuesYet(law)]
      law.ask('dues', customerCase(law, { residence: 'eaeu-worker' }))
      law.ask('entitlement', careCase(law, 'inpatient-planned', { residence: 'eaeu-family', ...referred }))
      return [
        {
          kk: `Иә. Шарт бойынша табыстан тапсырыс беруші ${contract.kk} ұстайды; бірге тұратын жұбайы мен балалары азаматтар сияқты қатысады, жұмысы жоғы өзі үшін төлейді.`,
          ru: `Да. Из дохода по договору заказчик удерживает ${contract.ru}; живущие вместе супруг и дети участвуют, как граждане, неработающий платит за себя.`,
          en: `Yes. Of the income of the contract the customer withholds ${contract.en}; spouse and children living with him take part like citizens, who does not work pays for himself.`,
        },
        {
          kk: 'Сақтандырылған болса, оларға бүкіл пакет көрсетіледі.',
          ru: 'Если они застрахованы, им оказывают весь пакет.',
          en: 'Once insured, they have the whole package.',
        },
        ...careNotYet(law),
      ]
    },
    example: (law) => law.caseOf('dues', customerCase(law, { residence: 'eaeu-worker' })),
  },
} satisfies Partial<Record<QuestionNumber, KnownAnswer>>
