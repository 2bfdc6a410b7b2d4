/** The foreseen "no" of the demonstration. */
import type { RefusalTable } from '#vocabulary/refusal.ts'

export const demonstrationRefusals = {
  'no-example-file': {
    status: 404,
    words: () => ({
      kk: 'Үлгі файл жоқ: көрсетілім аймағы әлі жүктелмеген немесе үлгі алуға тым шағын. Аймақ жүктелгенше күтіңіз немесе өз файлыңызды жіберіңіз.',
      ru: 'Файла-примера нет: демонстрационный регион ещё не загружен или слишком мал для него. Дождитесь загрузки или отправьте свой файл.',
      en: 'There is no example file: the demonstration region is not loaded yet, or is too small for one. Wait until it is loaded, or send a file of your own.',
    }),
  },
} as const satisfies RefusalTable
