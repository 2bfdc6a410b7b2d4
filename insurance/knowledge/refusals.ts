/** Why a question is not answered, in words. */
import type { RefusalTable } from '#vocabulary/refusal.ts'

export const knowledgeRefusals = {
  'question-not-found': {
    status: 404,
    field: 'number',
    words: () => ({
      kk: 'Мұндай нөмірлі сұрақ жоқ. Сұрақтар тізімінен таңдаңыз.',
      ru: 'Вопроса с таким номером нет. Выберите из списка вопросов.',
      en: 'There is no question of this number. Choose one of the list.',
    }),
  },
} as const satisfies RefusalTable

/** What the law refuses, in its own words: an edition it does not know, a day its figures do not reach. */
export const knowledgeRefusalsOfTheLaw = (['edition-unknown', 'series-missing', 'out-of-range'] as const).map(
  (code) => ({ code, status: 422 }),
)
