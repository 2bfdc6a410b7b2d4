/** Where care is given and when the Fund pays for it: questions 6, 9, 24, 25, 27, 30. */
import type { Text } from '#vocabulary/text.ts'
import { packageNames } from '../../entitlement/packages/package-names.ts'
import type { KnownAnswer, QuestionNumber } from './answer.ts'
import { careCase, referred } from './cases-to-open.ts'
import { careNotYet, dutiesOf, findNamesIn, packageOf } from './readings.ts'

const rehabilitation = [
  'rehabilitation-after-stroke',
  'rehabilitation-after-infarction',
  'rehabilitation-oncology',
  'rehabilitation-after-transplantation',
]
const prescribedElsewhere = { provider: { contracted: false } }
const elsewhere = { ...prescribedElsewhere, ...referred }

export const careAnswers = {
  6: {
    answer(law) {
      const { payable } = law.ask(
        'entitlement',
        careCase(law, 'inpatient-planned', { place: 'kz', ...referred }),
      )
      return [
        ...careNotYet(law),
        {
          kk: 'Иә. Құқық тұрғылықты жерге байланысты емес: Қазақстанның кез келген жерінде қызмет көрсетіледі.',
          ru: 'Да. Право не привязано к месту жительства: помощь оказывается в любой части Казахстана.',
          en: 'Yes. The right is not tied to where one lives: care is given anywhere in Kazakhstan.',
        },
        ...(payable
          ? [
              {
                kk: 'Жоспарлы көмек Қормен шарты бар ұйымда, емхананың жолдамасымен; шұғыл көмек жолдамасыз көрсетіледі.',
                ru: 'Плановая помощь – в организации с договором Фонда и по направлению поликлиники; экстренная – без направления.',
                en: 'Planned care comes at a contracted provider with the polyclinic’s referral; emergency care without one.',
              },
            ]
          : []),
      ]
    },
    example: (law) =>
      law.caseOf('entitlement', careCase(law, 'inpatient-planned', { place: 'kz', ...referred })),
  },
  9: {
    answer(law) {
      law.ask('entitlement', careCase(law, 'inpatient-planned', { place: 'abroad' }))
      return [
        {
          kk: 'Жоқ. Қор Қазақстан аумағында көрсетілген көмекке ғана ақы төлейді.',
          ru: 'Нет. Фонд оплачивает только помощь, оказанную в Казахстане.',
          en: 'No. The Fund pays only for care given in Kazakhstan.',
        },
      ]
    },
    example: (law) => law.caseOf('entitlement', careCase(law, 'inpatient-planned', { place: 'abroad' })),
  },
  24: {
    answer(law) {
      const [sanatorium, names] = [
        packageNames[packageOf(law, 'sanatorium')],
        findNamesIn(law, rehabilitation, 'insured'),
      ]
      const no: Text = {
        kk: `Жоқ. Санаторийлік-курорттық ем – ${sanatorium.kk}.`,
        ru: `Нет. Санаторно-курортное лечение – ${sanatorium.ru}.`,
        en: `No. Sanatorium treatment is ${sanatorium.en}.`,
      }
      if (!names) return [no]
      return [
        no,
        {
          kk: `Ал медициналық оңалту сақтандырылғандарға тегін: ${names.kk}.`,
          ru: `А медицинская реабилитация застрахованным бесплатна: ${names.ru}.`,
          en: `Medical rehabilitation is free for the insured, though: ${names.en}.`,
        },
      ]
    },
    example: (law) => law.caseOf('entitlement', careCase(law, 'sanatorium')),
  },
  25: {
    answer(law) {
      law.ask('entitlement', careCase(law, 'medicines-wider-list', prescribedElsewhere))
      return [
        {
          kk: 'Жоқ. Қормен шарты жоқ клиниканың рецепті бойынша дәрінің ақысы өтелмейді.',
          ru: 'Нет. Лекарства по рецепту клиники без договора Фонда не возмещаются.',
          en: 'No. Medicines prescribed by a clinic without the Fund’s contract are not reimbursed.',
        },
        {
          kk: 'Тізбедегі дәріні Қормен шарты бар ұйымның дәрігері жазып берсе, ол тегін.',
          ru: 'Препарат из перечня бесплатен, если его выписал врач организации с договором Фонда.',
          en: 'A medicine on the list is free where a doctor of a contracted provider prescribed it.',
        },
      ]
    },
    example: (law) => law.caseOf('entitlement', careCase(law, 'medicines-wider-list', prescribedElsewhere)),
  },
  27: {
    answer(law) {
      law.ask('entitlement', careCase(law, 'laboratory-private', elsewhere))
      law.ask('entitlement', careCase(law, 'laboratory-private', prescribedElsewhere))
      return [
        {
          kk: 'Қормен шарты бар емхана жолдама берсе, жеке зертханадағы талдау да тегін.',
          ru: 'По направлению поликлиники с договором Фонда анализ бесплатен и в частной лаборатории.',
          en: 'With a referral from a contracted polyclinic the test is free in a private laboratory too.',
        },
        {
          kk: 'Жолдамасыз өзіңіз барсаңыз, ақысын өзіңіз төлейсіз.',
          ru: 'Без направления, по своей воле, Вы платите сами.',
          en: 'Going there by yourself, without a referral, you pay yourself.',
        },
      ]
    },
    example: (law) => law.caseOf('entitlement', careCase(law, 'laboratory-private', elsewhere)),
  },
  30: {
    answer(law) {
      const { payable } = law.ask('entitlement', careCase(law, 'inpatient-planned', referred))
      return [
        ...careNotYet(law),
        payable
          ? {
              kk: `${law.hasCareBegun ? 'Сақтандырылған пациент' : 'Пациент'} ештеңе төлемейді: аурухананың ақысын Қор өтейді.`,
              ru: `${law.hasCareBegun ? 'Застрахованный пациент' : 'Пациент'} не платит ничего: больнице платит Фонд.`,
              en: `${law.hasCareBegun ? 'An insured patient' : 'A patient'} pays nothing: the Fund pays the hospital.`,
            }
          : {
              kk: 'Жоспарлы ем бұл күні тегін емес.',
              ru: 'Плановое лечение на этот день не бесплатно.',
              en: 'Planned treatment is not free on that day.',
            },
        ...dutiesOf(law, 'fund', ['pay-for-care', 'control-quality']),
      ]
    },
    example: (law) => law.caseOf('entitlement', careCase(law, 'inpatient-planned', referred)),
  },
} satisfies Partial<Record<QuestionNumber, KnownAnswer>>
