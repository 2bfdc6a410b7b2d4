/** The form of `workdays`. */

import { dayText } from '#vocabulary/spoken.ts'
import { calendarStatements } from '../../calendar/statements.ts'
import { mostDays } from '../../calendar/workdays-question.ts'
import { type FormOf, provisionalField } from './form.ts'

export const workdaysForm: FormOf<'workdays'> = {
  title: calendarStatements['working-day'].title,
  says: {
    kk: 'Бір күннен кейінгі нешінші жұмыс күні қай күнге түседі: демалыс, мереке және ауыстырылған күндер ескеріледі.',
    ru: 'На какой день приходится рабочий день с таким-то номером после данного: с учётом выходных, праздников и переносов.',
    en: 'On which day the working day so many after a day falls, with weekends, holidays and moved days counted.',
  },
  fields: [
    {
      name: 'from',
      kind: 'day',
      needed: true,
      label: { kk: 'Қай күннен', ru: 'От какого дня', en: 'From which day' },
    },
    {
      name: 'add',
      kind: 'count',
      most: mostDays,
      needed: true,
      label: { kk: 'Неше жұмыс күні', ru: 'Сколько рабочих дней', en: 'How many working days' },
      hint: {
        kk: 'бірінші күн – келесі жұмыс күні',
        ru: 'первый – следующий рабочий день',
        en: 'the first is the next working day',
      },
    },
  ],
  examples: [
    {
      name: { kk: 'Үш жұмыс күні', ru: 'Три рабочих дня', en: 'Three working days' },
      case: { from: '2026-11-20', add: 3 },
    },
    {
      name: { kk: 'Наурыз мерекесі арқылы', ru: 'Через праздник Наурыз', en: 'Over the Nauryz holiday' },
      case: { from: '2026-03-19', add: 5 },
    },
    {
      name: {
        kk: 'Күнтізбесі әлі бекітілмеген жыл',
        ru: 'Год, календарь которого не утверждён',
        en: 'A year whose calendar is not settled',
      },
      case: { from: '2027-11-20', add: 3 },
    },
  ],
  answer: [{ name: 'day', kind: 'day', label: { kk: 'Ол күн', ru: 'Этот день', en: 'That day' } }],
  answerUnshown: [provisionalField],
  refusals: ['series-missing'],
  firstSentence: ({ answer }) => ({ words: dayText(String(answer.day)), bearing: 'plain', said: ['day'] }),
  steps: calendarStatements,
}
