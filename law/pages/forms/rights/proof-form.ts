/** The form of `proof`. */
import { askedPlaces, shownThings } from '../../../rights/proof.ts'
import { choicesOf, type RuleForm } from '../form.ts'
import { editionField } from '../person-fields.ts'
import { dayAskedField } from './day-fields.ts'

export const proofForm: RuleForm = {
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
}
