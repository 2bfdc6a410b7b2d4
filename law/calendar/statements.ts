/** What the rule of working days says in general. */
import type { RuleStatement } from '../statement.ts'

export const calendarStatements = {
  'working-day': {
    title: { kk: 'Жұмыс күндерін санау', ru: 'Счёт рабочих дней', en: 'Counting working days' },
    says: {
      kk: 'Жұмыс күнімен берілген мерзім оқиғадан кейінгі келесі күннен бастап есептеледі. Демалыс пен мереке күндері және Үкімет демалысқа ауыстырған күндер есепке алынбайды, ал Үкімет жұмысқа ауыстырған демалыс күні есепке алынады.',
      ru: 'Срок в рабочих днях считается со дня, следующего за событием. Выходные и праздничные дни, а также дни, перенесённые Правительством на отдых, в счёт не идут; выходной, перенесённый на работу, идёт.',
      en: 'A term in working days counts from the day after the event. Weekends, holidays and days the Government made days of rest are left out; a weekend day made a working day is counted.',
    },
  },
} satisfies Record<string, RuleStatement>
