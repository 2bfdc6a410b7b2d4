/** What is said to whoever proposes or ends what cannot be granted. */
import type { RefusalTable } from '#vocabulary/refusal.ts'

export const grantRefusals = {
  'account-not-known': {
    status: 404,
    field: 'account',
    words: () => ({
      kk: 'Мұндай тіркелгі жоқ. Адам алдымен бір рет жүйеге кірсін, сонда ол тізімге шығады.',
      ru: 'Такой учётной записи нет. Пусть человек сначала один раз войдёт: он появится в списке.',
      en: 'There is no such account. Let the person sign in once first: then he is in the list.',
    }),
  },
  'function-of-another-role': {
    status: 422,
    field: 'function',
    words: () => ({
      kk: 'Бұл міндет бұл рөлде берілмейді. Рөлге сай міндетті таңдаңыз немесе оны бос қалдырыңыз.',
      ru: 'Такая обязанность в этой роли не даётся. Выберите обязанность этой роли или оставьте поле пустым.',
      en: 'This function is not given within this role. Choose one of the role, or leave it out.',
    }),
  },
  'term-too-long': {
    status: 422,
    field: 'through',
    words: () => ({
      kk: 'Мерзім басталған күннен бастап бір жылдан аспауы, ал соңғы күні басталған күннен бұрын болмауы керек.',
      ru: 'Срок не может быть больше года со дня начала, а последний день – раньше первого.',
      en: 'A term is a year at most from its first day, and its last day is not before the first.',
    }),
  },
} as const satisfies RefusalTable

export const endingRefusals = {
  'grant-not-open': {
    status: 404,
    words: () => ({
      kk: 'Мұндай ашық құқық жоқ: ол аяқталған. Тізімді жаңартыңыз.',
      ru: 'Такого действующего права нет: оно уже прекращено. Обновите список.',
      en: 'There is no such open grant: it has ended. Load the list again.',
    }),
  },
} as const satisfies RefusalTable
