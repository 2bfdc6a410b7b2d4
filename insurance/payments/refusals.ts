/** The foreseen "no" of taking a payment file in, in words. */

import type { Day } from '#vocabulary/day.ts'
import type { RefusalOf, RefusalTable } from '#vocabulary/refusal.ts'
import { dayText } from '#vocabulary/spoken.ts'

const megabytes = (bytes: number): number => Math.ceil(bytes / (1024 * 1024))

/** Why a file is not even kept. */
export const receiptRefusals = {
  'file-too-large': {
    status: 413,
    words: (bytes: number, largest: number) => ({
      kk: `Файл тым үлкен: ${megabytes(bytes)} МБ, ал рұқсат етілгені ${megabytes(largest)} МБ. Тізімді бірнеше файлға бөліп жіберіңіз.`,
      ru: `Файл слишком большой: ${megabytes(bytes)} МБ, а допускается ${megabytes(largest)} МБ. Разделите список на несколько файлов.`,
      en: `The file is too large: ${megabytes(bytes)} MB, and ${megabytes(largest)} MB are allowed. Divide the list into several files.`,
    }),
  },
  'received-on-in-the-future': {
    status: 422,
    field: 'receivedOn',
    words: (receivedOn: Day, today: Day) => {
      const [came, now] = [dayText(receivedOn), dayText(today)]
      return {
        kk: `Файлдың түскен күні (${came.kk}) әлі келген жоқ, бүгін – ${now.kk}. Күнін түзетіңіз.`,
        ru: `День поступления файла, ${came.ru}, ещё не наступил; сегодня ${now.ru} Исправьте день.`,
        en: `The day the file came, ${came.en}, is still ahead; today is ${now.en}. Correct the day.`,
      }
    },
  },
  'received-on-before-the-law': {
    status: 422,
    field: 'receivedOn',
    words: (receivedOn: Day) => {
      const came = dayText(receivedOn)
      return {
        kk: `Файлдың түскен күні – ${came.kk}, ал аударымдар мен жарналар 2017 жылғы 1 шілдеден бастап төленеді. Күнін түзетіңіз.`,
        ru: `День поступления файла – ${came.ru}, а отчисления и взносы платятся с 1 июля 2017 г. Исправьте день.`,
        en: `The day the file came is ${came.en}, and deductions and contributions are paid from 1 July 2017 on. Correct the day.`,
      }
    },
  },
} as const satisfies RefusalTable

/** Why nothing can be said of a file. */
export const fileRefusals = {
  'file-not-found': {
    status: 404,
    words: () => ({
      kk: 'Мұндай төлем файлы жоқ. Нөмірін файлдар тізімінен тексеріңіз.',
      ru: 'Такого платёжного файла нет. Проверьте номер по списку файлов.',
      en: 'There is no such payment file. Look its number up in the list of files.',
    }),
  },
} as const satisfies RefusalTable

/** Why nothing can be said of a notice of the bank. */
export const noticeRefusals = {
  'notice-not-found': {
    status: 404,
    words: () => ({
      kk: 'Банктің мұндай хабарламасы жоқ. Нөмірін құжаттың жанынан тексеріңіз.',
      ru: 'Такого уведомления банка нет. Проверьте его номер рядом с документом.',
      en: 'There is no such notice of the bank. Look its number up beside the document.',
    }),
  },
} as const satisfies RefusalTable

export const waitingRefusals = {
  'entry-not-waiting': {
    status: 404,
    words: () => ({
      kk: 'Банктің бұл жазбасы күтіп тұрған жоқ: ол расталған, аяқталған немесе мұндай жазба болмаған. Тізімді жаңартыңыз.',
      ru: 'Эта запись банка не ждёт: она подтверждена, завершена, или её не было. Обновите список.',
      en: 'This entry of the bank does not wait: it is confirmed, ended, or there is none such. Load the list anew.',
    }),
  },
} as const satisfies RefusalTable

/** Why the rows of a file cannot be shown any more. */
export const removedRefusals = {
  'file-content-removed': {
    status: 410,
    words: () => ({
      kk: 'Бұл қабылданбаған файлдың сақтау мерзімі өтті, сондықтан жолдары жойылған. Файлдың қашан келгені және неге қабылданбағаны сақталған; жолдары керек болса, жіберушіден сұраңыз.',
      ru: 'Срок хранения этого отказанного файла вышел, и его строки удалены. Осталась запись о том, когда он пришёл и почему отказано; если нужны строки, запросите их у отправителя.',
      en: 'The term of this refused file is over, and its rows are removed. When it came and why it was refused is kept; if you need the rows, ask its sender for them.',
    }),
  },
} as const satisfies RefusalTable

/** Why a file is not accepted now. */
export const acceptanceRefusals = {
  'file-accepted-already': {
    status: 409,
    words: () => ({
      kk: 'Бұл файл бұрын қабылданған: ақша бір рет есептелді, екінші рет ештеңе істеу қажет емес.',
      ru: 'Этот файл уже принят: деньги учтены один раз, ничего больше делать не нужно.',
      en: 'This file was accepted before: the money is counted once, and nothing more needs doing.',
    }),
  },
  'file-being-accepted': {
    status: 409,
    words: () => ({
      kk: 'Бұл файл дәл қазір қабылданып жатыр. Сәлден кейін нәтижесін қараңыз.',
      ru: 'Этот файл принимается прямо сейчас. Посмотрите результат немного позже.',
      en: 'This file is being accepted at this moment. Look at the result shortly.',
    }),
  },
  'file-refused': {
    status: 409,
    words: () => ({
      kk: 'Файлда қабылданатын бірде-бір құжат жоқ. Қателерді түзетіп, файлды қайта жіберіңіз.',
      ru: 'В файле нет ни одного документа, который можно принять. Исправьте ошибки и отправьте файл снова.',
      en: 'The file holds no document that can be taken. Correct the errors and send the file again.',
    }),
  },
} as const satisfies RefusalTable

export type ReceiptRefusal = RefusalOf<typeof receiptRefusals>
export type FileRefusal = RefusalOf<typeof fileRefusals>
export type AcceptanceRefusal = RefusalOf<typeof acceptanceRefusals>
