/** The form of `spending`. */
import type { RuleForm } from '../form.ts'
import { editionField } from '../person-fields.ts'
import { neededDayField } from './day-fields.ts'

export const spendingForm: RuleForm = {
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
}
