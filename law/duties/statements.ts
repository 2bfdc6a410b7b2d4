/** What the duties say in general. */
import type { RuleStatement } from '../statement.ts'
import type { Duty } from './table.ts'
import { dutyTexts } from './texts.ts'

type DutyStatements = { readonly [D in Duty as `duty-${D}`]: RuleStatement }

const byDuty = Object.fromEntries(
  Object.entries(dutyTexts).map(([duty, text]) => [`duty-${duty}`, text]),
) as DutyStatements

export const dutyStatements = {
  ...byDuty,
  'no-duty-yet': {
    title: { kk: 'Міндет әлі жоқ', ru: 'Обязанности ещё нет', en: 'No duty yet' },
    says: {
      kk: 'Азаматтық-құқықтық шарт бойынша табыстан және өзі үшін жарна төлеу міндеті көмек басталған кезде пайда болды; одан бұрын бұл тараптардың міндеті жоқ.',
      ru: 'Обязанность платить взносы с доходов по договорам и за себя возникла с началом помощи; до этого у этих сторон обязанностей нет.',
      en: 'The duty to pay from civil-law income and for oneself began with care; before that these parties have none.',
    },
  },
} satisfies Record<string, RuleStatement>
