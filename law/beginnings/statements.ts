/** What is said in general where an edition knows no beginning of care. */

import type { RuleStatement } from '../statement.ts'
import { careBegins } from './beginnings.ts'

export const beginningStatements = {
  'care-beginning-not-known': {
    turnsOn: [careBegins],
    title: {
      kk: 'Көмектің басталу күні белгісіз редакция',
      ru: 'Редакция, не знающая дня начала помощи',
      en: 'An edition that knows no beginning of care',
    },
    says: {
      kk: 'Көмектің басталу күнін белгілеген заңнан бұрынғы редакция ол күнді білмейді: мұндай редакцияда көмек басталмаған деп саналады. Одан бұрынғы мәтіндердің не деп белгілегені жазбада жоқ, сондықтан сенімділік төмен.',
      ru: 'Редакция до закона, установившего день начала помощи, этого дня не знает: в ней помощь считается не начавшейся. Что устанавливали прежние тексты, в записях нет, поэтому уверенность низкая.',
      en: 'An edition of a day before the act that set the beginning of care does not know that day: in it care has not begun. What earlier texts had set is on no record, so the confidence is low.',
    },
  },
} satisfies Record<string, RuleStatement>
