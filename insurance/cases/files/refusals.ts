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
      kk: 'Бұл файл әлі зиянды кодқа тексерілген жоқ, сондықтан ешкімге берілмейді. Файл сақтаулы, тексеру бес минут сайын өзі қайталанады. Бірнеше минуттан кейін ашып көріңіз.',
      ru: 'Этот файл ещё не проверен на вредоносный код и никому не выдаётся. Он сохранён, проверка повторяется сама каждые пять минут. Откройте его через несколько минут.',
      en: 'This file has not been looked through for malicious code yet, and is given to nobody. It is kept, and is tried again by itself every five minutes. Open it in a few minutes.',
    }),
  },
  'case-file-not-looked-through': {
    status: 409,
    field: 'file',
    words: () => ({
      kk: 'Тексергіш бұл файлды көлеміне бола толық қарай алмады, сондықтан ол ешкімге берілмейді. Файл сақтаулы. Өтініш беруші құжатты кішірек файлмен қайта жіберсін.',
      ru: 'Проверка на вредоносный код не справилась с этим файлом из-за его размера, и он никому не выдаётся. Файл сохранён. Пусть заявитель пришлёт документ снова, файлом поменьше.',
      en: 'This file is too large to be looked through whole for malicious code, and is given to nobody. It is kept. Let the applicant send the paper again as a smaller file.',
    }),
  },
  'case-file-no-scanner': {
    status: 409,
    field: 'file',
    words: () => ({
      kk: 'Бұл орнатуда файлдарды зиянды кодқа тексеретін бағдарлама қосылмаған, сондықтан файл ешкімге берілмейді. Файл сақтаулы: тексергіш қосылған соң беріледі. Әкімшіге айтыңыз.',
      ru: 'В этой установке не подключена проверка файлов на вредоносный код, поэтому файл никому не выдаётся. Он сохранён и будет выдан, когда проверку подключат. Сообщите администратору.',
      en: 'No scanner for malicious code is set up in this installation, so the file is given to nobody. It is kept, and will be given once there is one. Tell the administrator.',
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
