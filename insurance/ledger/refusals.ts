/** Why the books do not take a movement, in words. */
import type { RefusalOf, RefusalTable } from '#vocabulary/refusal.ts'

export const spendingRefusals = {
  'no-spending-before-2020': {
    status: 422,
    field: 'movedOn',
    words: () => ({
      kk: 'Қор қаражаты медициналық көмекке 2020 жылғы 1 қаңтардан бастап қана жұмсалады, оған дейін ол Ұлттық Банкте тұтас сақталады. Төлем күнін тексеріңіз.',
      ru: 'Деньги Фонда расходуются на медицинскую помощь только с 1 января 2020 г., до этого они целиком хранятся в Национальном Банке. Проверьте дату платежа.',
      en: "The Fund's money may be spent on care only from 1 January 2020; until then it is kept whole at the National Bank. Check the day of the payment.",
    }),
  },
} as const satisfies RefusalTable

export type SpendingRefusal = RefusalOf<typeof spendingRefusals>
