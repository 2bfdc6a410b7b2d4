/** The form of `spending`. */

import { careBegins, insuranceBegins } from '../../../beginnings/beginnings.ts'
import { beginningStatements } from '../../../beginnings/statements.ts'
import { yesOrNo } from '../answer-words.ts'
import type { FormOf } from '../form.ts'
import { editionField } from '../person-fields.ts'
import { neededDayField } from './day-fields.ts'

export const spendingForm: FormOf<'spending'> = {
  title: {
    kk: 'Жиналған ақша қайда сақталады?',
    ru: 'Где хранятся собранные деньги?',
    en: 'Where is the money kept?',
  },
  says: {
    kk: 'Жиналған қаражат көмек басталғанша Ұлттық Банк шотында толық сақталады, содан кейін көмекке жұмсалады.',
    ru: 'До начала помощи собранное полностью хранится в Национальном Банке, затем идёт на помощь.',
    en: 'Until care begins it is kept whole at the National Bank; then it is spent on care.',
  },
  fields: [neededDayField, editionField],
  examples: [
    {
      name: { kk: 'Көмек басталғанға дейін', ru: 'До начала помощи', en: 'Before care began' },
      case: { on: '2019-12-31' },
    },
    { name: { kk: 'Бүгін', ru: 'Сегодня', en: 'Now' }, case: { on: '2026-11-22' } },
  ],
  answer: [
    {
      name: 'allowed',
      kind: 'yes-no',
      label: { kk: 'Жұмсауға бола ма', ru: 'Можно ли тратить', en: 'May it be spent' },
    },
    {
      name: 'heldAt',
      kind: 'word',
      orElse: 'null',
      label: { kk: 'Қайда сақталады', ru: 'Где хранится', en: 'Where it is kept' },
      words: {
        'national-bank': { kk: 'Ұлттық Банкте', ru: 'в Национальном Банке', en: 'at the National Bank' },
      },
    },
  ],
  refusals: [],
  firstSentence: yesOrNo('allowed', {
    yes: { kk: 'Жұмсауға болады', ru: 'Тратить можно', en: 'The money may be spent' },
    no: { kk: 'Жұмсауға болмайды', ru: 'Тратить нельзя', en: 'The money may not be spent' },
  }),
  steps: {
    ...beginningStatements,
    'nothing-collected-yet': {
      turnsOn: [insuranceBegins],
      title: { kk: 'Әлі ештеңе жиналмаған', ru: 'Ещё ничего не собрано', en: 'Nothing collected yet' },
      says: {
        kk: 'Алғашқы аударымдарға дейін Қорда сақтайтын да, жұмсайтын да қаражат жоқ.',
        ru: 'До первых отчислений Фонду нечего хранить и нечего тратить.',
        en: 'Before the first deductions the Fund has nothing to keep and nothing to spend.',
      },
    },
    'kept-whole': {
      turnsOn: [careBegins],
      title: {
        kk: 'Қаражат толық сақталады',
        ru: 'Средства хранятся полностью',
        en: 'The money is kept whole',
      },
      says: {
        kk: 'Көмек басталғанға дейін жиналған қаражат Ұлттық Банктің шотында толық сақталады; медициналық ұйымдарға одан төленбейді.',
        ru: 'До начала помощи собранное полностью хранится на счёте в Национальном Банке; организациям из него не платят.',
        en: 'Until care begins what is collected is kept whole at the National Bank; no provider is paid from it.',
      },
    },
    'spent-on-care': {
      turnsOn: [careBegins],
      title: {
        kk: 'Қаражат көмекке жұмсалады',
        ru: 'Средства идут на помощь',
        en: 'The money is spent on care',
      },
      says: {
        kk: 'Көмек басталғаннан кейін қаражат сақтандырылғандарға көрсетілген медициналық көмекке ақы төлеуге жұмсалады.',
        ru: 'С началом помощи средства идут на оплату помощи застрахованным.',
        en: 'Once care has begun the money pays for the care of the insured.',
      },
    },
  },
}
