/** The form of `proof`. */

import { askedPlaces, shownThings } from '../../../rights/proof.ts'
import { yesOrNo } from '../answer-words.ts'
import { choicesOf, type FormOf } from '../form.ts'
import { editionField } from '../person-fields.ts'
import { dayAskedField } from './day-fields.ts'

export const proofForm: FormOf<'proof'> = {
  title: {
    kk: 'Сақтандырылғанымды немен растаймын?',
    ru: 'Чем подтвердить, что я застрахован?',
    en: 'What shows that I am insured?',
  },
  says: {
    kk: 'ЖСН немесе жеке куәлік жеткілікті: мәртебе тізілімнен тексеріледі. Полис жоқ, еңбек шарты дәлел емес.',
    ru: 'Достаточно ИИН или удостоверения: статус проверяется по реестру. Полиса нет, трудовой договор – не доказательство.',
    en: 'The IIN or the identity card: the status is looked up. There is no policy, and a contract proves nothing.',
  },
  fields: [
    {
      name: 'shown',
      kind: 'choice',
      needed: true,
      label: { kk: 'Не көрсетіледі', ru: 'Что предъявлено', en: 'What is shown' },
      choices: choicesOf(shownThings, {
        iin: { kk: 'ЖСН', ru: 'ИИН', en: 'the IIN' },
        'identity-card': { kk: 'жеке куәлік', ru: 'удостоверение личности', en: 'the identity card' },
        policy: { kk: 'сақтандыру полисі', ru: 'страховой полис', en: 'an insurance policy' },
        'employment-contract': { kk: 'еңбек шарты', ru: 'трудовой договор', en: 'an employment contract' },
      }),
    },
    {
      name: 'at',
      kind: 'choice',
      needed: true,
      label: { kk: 'Қайда', ru: 'Где', en: 'Where' },
      choices: choicesOf(askedPlaces, {
        provider: { kk: 'медициналық ұйымда', ru: 'в медицинской организации', en: 'at a provider' },
        fund: { kk: 'Қорда', ru: 'в Фонде', en: 'at the Fund' },
        'service-centre': { kk: 'ХҚКО-да', ru: 'в ЦОНе', en: 'at a public service centre' },
        online: { kk: 'онлайн', ru: 'через интернет', en: 'online' },
      }),
    },
    dayAskedField,
    editionField,
  ],
  examples: [
    {
      name: {
        kk: 'Емханадағы жеке куәлік',
        ru: 'Удостоверение в поликлинике',
        en: 'The card at a polyclinic',
      },
      case: { shown: 'identity-card', at: 'provider', on: '2026-11-22' },
    },
    {
      name: { kk: 'Полис керек пе', ru: 'Нужен ли полис', en: 'Is a policy needed' },
      case: { shown: 'policy', at: 'provider', on: '2026-11-22' },
    },
    {
      name: { kk: 'Еңбек шарты жасалды', ru: 'Заключён трудовой договор', en: 'A contract of employment' },
      case: { shown: 'employment-contract', at: 'provider', on: '2026-11-22' },
    },
  ],
  answer: [
    {
      name: 'accepted',
      kind: 'yes-no',
      label: { kk: 'Жеткілікті ме', ru: 'Достаточно ли', en: 'Is it enough' },
    },
    {
      name: 'policyNumber',
      kind: 'yes-no',
      label: { kk: 'Полис нөмірі бола ма', ru: 'Бывает ли номер полиса', en: 'Is there a policy number' },
    },
  ],
  refusals: [],
  firstSentence: yesOrNo('accepted', {
    yes: { kk: 'Бұл жеткілікті', ru: 'Этого достаточно', en: 'That is enough' },
    no: { kk: 'Бұл жеткіліксіз', ru: 'Этого недостаточно', en: 'That is not enough' },
  }),
  steps: {
    'proof-by-iin': {
      title: { kk: 'ЖСН бойынша тексеру', ru: 'Проверка по ИИН', en: 'Shown by the IIN' },
      says: {
        kk: 'Сақтандырылу мәртебесі ЖСН бойынша электрондық тізілімнен тексеріледі; ЖСН жазылған жеке куәлік те жеткілікті.',
        ru: 'Статус проверяется по ИИН в электронном реестре; достаточно и удостоверения личности, в котором он указан.',
        en: 'The status is looked up by the IIN in the electronic register; the identity card that bears it is enough too.',
      },
    },
    'proof-not-there-yet': {
      title: {
        kk: 'Онлайн тексеру болмаған кез',
        ru: 'Когда онлайн ещё нельзя',
        en: 'Before one could ask online',
      },
      says: {
        kk: 'Онлайн тексеру туралы дерек жоқ кезде мәртебе үш жерде сұралады: медициналық ұйым, Қор, Халыққа қызмет көрсету орталығы.',
        ru: 'Пока сведений об онлайн-проверке нет, статус узнают в трёх местах: в медицинской организации, Фонде, ЦОНе.',
        en: 'Where no way to ask online is on record, a status is asked in three places: a provider, the Fund, a service centre.',
      },
    },
    'no-policy-exists': {
      title: { kk: 'Полис жоқ', ru: 'Полиса нет', en: 'There is no policy' },
      says: {
        kk: 'Міндетті медициналық сақтандыруда полис берілмейді, полис нөмірі де болмайды.',
        ru: 'Полис обязательного медицинского страхования не выдаётся, и номера у него нет.',
        en: 'No policy of the mandatory insurance is issued, and no policy number exists.',
      },
    },
    'contract-is-no-proof': {
      title: {
        kk: 'Еңбек шарты дәлел емес',
        ru: 'Трудовой договор – не доказательство',
        en: 'A contract proves nothing',
      },
      says: {
        kk: 'Адам еңбек шарты жасалған кезден емес, аударым немесе жарна түскен кезден бастап сақтандырылған болып есептеледі.',
        ru: 'Человек считается застрахованным не с заключения трудового договора, а с поступления отчислений или взносов.',
        en: 'A person is insured from the time dues are credited, not from the employment contract.',
      },
    },
  },
}
