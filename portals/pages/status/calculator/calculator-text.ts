import { headings } from '#law/names'
import type { Text } from '#vocabulary/text.ts'

export const text = {
  title: { kk: 'Қанша төленеді?', ru: 'Сколько платить?', en: 'How much is due?' },
  lead: {
    kk: 'Айды және төлеушіні таңдаңыз. Есепті осы браузер жасайды: табысыңыз ешқайда жіберілмейді.',
    ru: 'Выберите месяц и плательщика. Считает Ваш браузер: доход никуда не отправляется.',
    en: 'Choose the month and the payer. Your browser does the sum: the income is sent nowhere.',
  },
  payer: { kk: 'Кім үшін', ru: 'За кого', en: 'For whom' },
  month: { kk: 'Ай', ru: 'Месяц', en: 'Month' },
  year: { kk: 'Жыл', ru: 'Год', en: 'Year' },
  income: { kk: 'Айлық табыс, ₸', ru: 'Доход за месяц, ₸', en: 'Income of the month, ₸' },
  total: { kk: 'Айына {sum}', ru: '{sum} в месяц', en: '{sum} a month' },
  nothing: headings.nothingDue,
  withheld: {
    kk: 'Табыстан ұсталатын жарна',
    ru: 'Взнос, удержанный из дохода',
    en: 'Contribution withheld from the income',
  },
  formula: {
    kk: '{base} × {rate} = {sum}',
    ru: '{base} × {rate} = {sum}',
    en: '{base} × {rate} = {sum}',
  },
  dueOn: { kk: 'Төлеу мерзімі: {day}.', ru: 'Срок уплаты: {day}', en: 'To be paid by {day}.' },
  how: { kk: 'Есеп неге сүйенеді', ru: 'На чём основан расчёт', en: 'What the sum rests on' },
  chooseMonth: {
    kk: 'Айды таңдаңыз, сонда есеп шығады.',
    ru: 'Выберите месяц – и появится расчёт.',
    en: 'Choose a month to see the sum.',
  },
  loading: { kk: 'Есептегіш жүктелуде…', ru: 'Калькулятор загружается…', en: 'The calculator is loading…' },
} satisfies Record<string, Text>
