/** What the contacts say in general. */

import type { RuleStatement } from '../statement.ts'
import { contactCentreTitle } from './contacts.ts'

export const contactStatements = {
  'contact-centre': {
    title: contactCentreTitle,
    says: {
      kk: 'МӘМС туралы сұрақ бойынша бүкіл елге ортақ бір нөмір бар; оның әр кездегі нөмірі Қордың өз мәтіндерінен алынған.',
      ru: 'По вопросам ОСМС есть один номер для всей страны; каким он был в разное время, взято из текстов самого Фонда.',
      en: 'There is one number for the whole country; what it was at which time is taken from the Fund’s own texts.',
    },
  },
  'directory-stale': {
    title: {
      kk: 'Ескірген нөмірлер берілмейді',
      ru: 'Устаревшие номера не приводятся',
      en: 'Stale numbers are not given',
    },
    says: {
      kk: 'Басып шығарылған нөмірлер тек өз уақыты үшін беріледі: басқа күнге олардың ескіргені айтылады.',
      ru: 'Напечатанные номера даются только для своего времени: на другие дни говорится, что они устарели.',
      en: 'Printed numbers are given for their own time only; for other days they are said to be stale.',
    },
  },
  'directory-of-2018': {
    title: { kk: 'Филиалдардың нөмірлері', ru: 'Номера филиалов', en: 'Numbers of the branches' },
    says: {
      kk: 'Қордың халықпен жұмыс жөніндегі департаменті мен облыстық филиалдарының телефондары; кейін бөлінген өңір өзі ол кезде қараған филиалдан сұрайды.',
      ru: 'Телефоны департамента Фонда по работе с населением и областных филиалов; регион, выделенный позже, обращается в филиал, к которому относился тогда.',
      en: 'Telephones of the Fund’s department for the public and of its branches; a region formed later asks the branch it then belonged to.',
    },
  },
  'branch-not-printed': {
    title: {
      kk: 'Филиалдың нөмірі басылмаған',
      ru: 'Номер филиала не напечатан',
      en: 'A branch that is not printed',
    },
    says: {
      kk: 'Тізімде нөмірі жоқ өңір үшін болжам айтылмайды: байланыс орталығы мен департамент көрсетіледі.',
      ru: 'Для региона, которого нет в списке, номер не угадывается: называются контакт-центр и департамент.',
      en: 'No number is guessed for a region that is not in the list: the contact centre and the department are named.',
    },
  },
} satisfies Record<string, RuleStatement>
