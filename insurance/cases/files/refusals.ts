/** What is said to whoever asks for a paper that is not there any more, or not yet. */
import type { RefusalTable } from '#vocabulary/refusal.ts'
import { dayOfInstant, dayText } from '#vocabulary/spoken.ts'

export const keptFileRefusals = {
  'case-file-not-found': {
    status: 404,
    field: 'file',
    words: () => ({
      kk: 'Бұл өтініште мұндай файл жоқ. Өтініштің бетін жаңартып, файлды тізімнен таңдаңыз.',
      ru: 'В этом обращении такого файла нет. Обновите его страницу и выберите файл из списка.',
      en: 'There is no such file in this case. Load its page again and choose a file of the list.',
    }),
  },
  'case-file-in-quarantine': {
    status: 409,
    field: 'file',
    words: () => ({
      kk: 'Бұл файл әлі зиянды кодқа тексерілген жоқ, сондықтан берілмейді. Бірнеше минуттан кейін қайталаңыз.',
      ru: 'Этот файл ещё не проверен на вредоносный код и не выдаётся. Повторите через несколько минут.',
      en: 'This file has not been looked through for malicious code yet, and is not given out. Repeat in a few minutes.',
    }),
  },
  'case-file-term-over': {
    status: 410,
    field: 'file',
    words: (removedAt: string) => {
      const on = dayText(dayOfInstant(removedAt))
      return {
        kk: `Бұл құжаттың мазмұны сақтау мерзімі өткендіктен немесе заң бойынша жойылды: ${on.kk}. Керек болса, өтініш берушіден қайта сұраңыз.`,
        ru: `Содержимое этого документа удалено по сроку хранения или по закону: ${on.ru}. Если он нужен, запросите его у заявителя снова.`,
        en: `The content of this paper was removed on ${on.en}: its term was over, or by law. Where it is needed, ask the applicant for it again.`,
      }
    },
  },
  'case-file-was-infected': {
    status: 409,
    field: 'file',
    words: () => ({
      kk: 'Бұл файлда зиянды код табылып, ол жойылды. Өтініш берушіден құжатты қайта сұраңыз.',
      ru: 'В этом файле найден вредоносный код, файл удалён. Запросите документ у заявителя снова.',
      en: 'Malicious code was found in this file, and it was removed. Ask the applicant for the paper again.',
    }),
  },
} as const satisfies RefusalTable
