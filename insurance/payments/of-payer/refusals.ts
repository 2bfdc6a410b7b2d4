/** What is said to an organisation that asks about a month it has no payments of. */
import type { RefusalTable } from '#vocabulary/refusal.ts'

export const ownPaymentRefusals = {
  'month-ahead': {
    status: 422,
    field: 'month',
    words: () => ({
      kk: 'Бұл ай әлі басталған жоқ. Осы айды не өткен айды таңдаңыз.',
      ru: 'Этот месяц ещё не начался. Выберите текущий или прошедший.',
      en: 'This month has not begun yet. Choose this one or one gone by.',
    }),
  },
} as const satisfies RefusalTable
