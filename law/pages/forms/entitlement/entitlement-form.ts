/** The form of `entitlement`. */

import type { Text } from '#vocabulary/text.ts'
import { medicalServices } from '../../../entitlement/catalogue.ts'
import { diagnosisForm } from '../../../entitlement/diseases/diagnosis.ts'
import {
  type EntitlementReason,
  entitlementReasons,
  grounds,
  type ServicePayer,
  statuses,
} from '../../../entitlement/entitlement-case.ts'
import { carePackages, type Setting, settings } from '../../../entitlement/medical-service.ts'
import { packageNames } from '../../../entitlement/packages/package-names.ts'
import { entitlementStatements } from '../../../entitlement/statements.ts'
import { reasonText } from '../../../entitlement/words.ts'
import { lengthOf } from '../../../names/name.ts'
import { groundNames, statusNames } from '../../../names/standing.ts'
import { type AnswerField, choicesOf, type FormField, type FormOf } from '../form.ts'
import { editionField, residenceField } from '../person-fields.ts'
import { entitlementSentence } from './entitlement-words.ts'

const settingNames: Readonly<Record<Setting, Text>> = {
  emergency: { kk: 'шұғыл', ru: 'экстренно', en: 'emergency' },
  planned: { kk: 'жоспарлы', ru: 'планово', en: 'planned' },
}

const servicePayerNames: Readonly<Record<ServicePayer, Text>> = {
  fund: { kk: 'Қор', ru: 'Фонд', en: 'the Fund' },
  'voluntary-insurance': {
    kk: 'ерікті медициналық сақтандыру',
    ru: 'добровольное медицинское страхование',
    en: 'voluntary insurance',
  },
  patient: { kk: 'пациент', ru: 'сам пациент', en: 'the patient' },
  'own-service': {
    kk: 'өз қызметі (әскери және т.б.)',
    ru: 'своя служба (военная и т.п.)',
    en: 'own service',
  },
}

const { hint: _, ...residence } = residenceField

const person: readonly FormField[] = [
  { ...residence, needed: true },
  {
    name: 'status',
    kind: 'choice',
    needed: true,
    label: { kk: 'Сақтандырылу мәртебесі', ru: 'Статус застрахованности', en: 'Insured status' },
    choices: choicesOf(statuses, statusNames),
  },
  {
    name: 'ground',
    kind: 'choice',
    when: { field: 'status', among: ['insured'] },
    label: { kk: 'Сақтандырылу негізі', ru: 'Основание застрахованности', en: 'Ground of insurance' },
    choices: choicesOf(grounds, lengthOf(groundNames, 'long')),
  },
  {
    name: 'age',
    kind: 'age',
    label: { kk: 'Толық жасы', ru: 'Возраст, полных лет', en: 'Age in full years' },
  },
  {
    name: 'diagnosis',
    kind: 'text',
    form: diagnosisForm,
    label: { kk: 'Диагноз (АХЖ-10 коды)', ru: 'Диагноз (код МКБ-10)', en: 'Diagnosis (ICD-10 code)' },
    hint: { kk: 'мысалы, A36 немесе C50.9', ru: 'например, A36 или C50.9', en: 'for example A36 or C50.9' },
  },
]

const care: readonly FormField[] = [
  {
    name: 'service.code',
    kind: 'choice',
    needed: true,
    label: { kk: 'Қызмет', ru: 'Услуга', en: 'Service' },
    ofCatalogue: true,
    choices: medicalServices.map(({ code, name }) => ({ value: code, label: name })),
  },
  {
    name: 'on',
    kind: 'day',
    needed: true,
    label: { kk: 'Қызмет көрсетілетін күн', ru: 'День оказания услуги', en: 'Day of the service' },
  },
  {
    name: 'setting',
    kind: 'choice',
    label: { kk: 'Көмек түрі', ru: 'Форма помощи', en: 'Setting' },
    choices: choicesOf(settings, settingNames),
  },
  {
    name: 'threatPast',
    kind: 'yes-no',
    when: { field: 'setting', among: ['emergency'] },
    label: {
      kk: 'Өмірге қауіп сейілді ме',
      ru: 'Угроза жизни уже устранена',
      en: 'The threat to life is past',
    },
  },
  {
    name: 'place',
    kind: 'choice',
    label: { kk: 'Қай жерде', ru: 'Где оказана', en: 'Where' },
    choices: [
      { value: 'kz', label: { kk: 'Қазақстанда', ru: 'в Казахстане', en: 'in Kazakhstan' } },
      { value: 'abroad', label: { kk: 'шетелде', ru: 'за рубежом', en: 'abroad' } },
    ],
  },
  {
    name: 'provider.contracted',
    kind: 'yes-no',
    label: {
      kk: 'Ұйымның Қормен шарты бар ма',
      ru: 'У организации есть договор с Фондом',
      en: 'The provider has a contract with the Fund',
    },
  },
  {
    name: 'referral.byContractedPrimaryCare',
    kind: 'yes-no',
    label: {
      kk: 'Шарты бар емхананың жолдамасы бар ма',
      ru: 'Есть направление поликлиники с договором',
      en: 'There is a referral of a contracted polyclinic',
    },
  },
  {
    name: 'prescription.contracted',
    kind: 'yes-no',
    label: {
      kk: 'Рецептті шарты бар ұйымның дәрігері жазды ма',
      ru: 'Рецепт выписан врачом организации с договором',
      en: 'The prescription is of a contracted provider',
    },
  },
  {
    name: 'voluntaryInsurance',
    kind: 'yes-no',
    label: {
      kk: 'Ерікті медициналық сақтандыруы бар ма',
      ru: 'Есть добровольное медицинское страхование',
      en: 'There is voluntary insurance',
    },
  },
]

const reasons = Object.fromEntries(
  entitlementReasons.map((reason) => [reason, reasonText(reason)]),
) as Readonly<Record<EntitlementReason, Text>>

const answer: readonly AnswerField[] = [
  {
    name: 'payable',
    kind: 'yes-no',
    orElse: 'null',
    label: { kk: 'Төлене ме', ru: 'Оплачивается ли', en: 'Is it paid for' },
  },
  {
    name: 'payer',
    kind: 'word',
    orElse: 'null',
    label: { kk: 'Кім төлейді', ru: 'Кто платит', en: 'Who pays' },
    words: servicePayerNames,
  },
  {
    name: 'fundingSource',
    kind: 'word',
    orElse: 'null',
    label: {
      kk: 'Қор қай пакеттің қаражатынан төлейді',
      ru: 'Из средств какого пакета платит Фонд',
      en: 'From which package’s money the Fund pays',
    },
    words: { guaranteed: packageNames.guaranteed, insurance: packageNames.insured },
  },
  {
    name: 'package',
    kind: 'word',
    label: { kk: 'Пакеті', ru: 'Пакет', en: 'Package' },
    words: Object.fromEntries(carePackages.map((one) => [one, packageNames[one]])),
  },
  {
    name: 'reason',
    kind: 'word',
    label: { kk: 'Неліктен', ru: 'Почему', en: 'Why' },
    words: reasons,
  },
  {
    name: 'service.code',
    kind: 'text',
    label: { kk: 'Қызметтің коды', ru: 'Код услуги', en: 'Code of the service' },
  },
  {
    name: 'service.name',
    kind: 'says',
    label: { kk: 'Қай қызмет бойынша жауап', ru: 'По какой услуге ответ', en: 'The service answered for' },
  },
]

const insured = { residence: 'citizen', status: 'insured', on: '2026-11-20' } as const

export const entitlementForm: FormOf<'entitlement'> = {
  title: {
    kk: 'Бұл қызмет тегін бе?',
    ru: 'Бесплатна ли эта услуга?',
    en: 'Is this service free?',
  },
  says: {
    kk: 'Бір қызметтің белгілі бір күні қай пакетке кіретіні, төленетіні және кім төлейтіні.',
    ru: 'В каком пакете услуга на данный день, оплачивается ли она и кем.',
    en: 'Which package a service is in on a day, whether it is paid for, and by whom.',
  },
  fields: [...care, ...person, editionField],
  examples: [
    {
      name: {
        kk: 'Сақтандырылған адамға жолдамамен МРТ',
        ru: 'МРТ по направлению застрахованному',
        en: 'An MRI on referral for an insured person',
      },
      case: {
        ...insured,
        service: { code: 'mri' },
        provider: { contracted: true },
        referral: { byContractedPrimaryCare: true },
      },
    },
    {
      name: {
        kk: 'Уақытша келген шетелдіктегі қызылша',
        ru: 'Корь у временно пребывающего иностранца',
        en: 'Measles of a foreigner in the country for a time',
      },
      case: {
        residence: 'temporary',
        status: 'not-participant',
        on: '2026-11-20',
        service: { code: 'inpatient-planned' },
        diagnosis: 'B05',
      },
    },
    {
      name: {
        kk: 'Ересектің тісін емдеу',
        ru: 'Лечение зуба взрослому',
        en: 'A filling for an adult',
      },
      case: { ...insured, service: { code: 'dentistry-adults-caries' } },
    },
    {
      name: {
        kk: 'Емханадағы дәрігер, сақтандырылмаған адам',
        ru: 'Врач поликлиники для незастрахованного',
        en: 'The family doctor for one not insured',
      },
      case: {
        residence: 'citizen',
        status: 'uninsured',
        on: '2026-11-20',
        service: { code: 'polyclinic-general-practitioner' },
      },
    },
  ],
  answer,
  refusals: [],
  firstSentence: entitlementSentence,
  steps: entitlementStatements,
}
