/** The foreseen "no" of a payer's order, in words. */
import type { Day } from '#vocabulary/day.ts'
import type { RefusalTable } from '#vocabulary/refusal.ts'
import { dayText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'

export const orderRefusals = {
  'order-not-payable': {
    status: 422,
    words: ({ kk, ru, en }: Text) => ({
      kk: `Банк мұндай файлды орындай алмайды. ${kk} Файлды түзетіп, қайта тапсырыңыз.`,
      ru: `Банк не сможет исполнить такой файл. ${ru} Исправьте файл и сдайте снова.`,
      en: `No bank could execute this file. ${en} Correct the file and hand it in again.`,
    }),
  },
  'order-of-several-payers': {
    status: 422,
    words: () => ({
      kk: 'Файлда бірнеше төлеушінің құжаттары бар, ал тапсырма бір төлеушінікі болуы керек. Әр төлеушіге бөлек файл жасаңыз.',
      ru: 'В файле документы нескольких плательщиков, а поручение даёт один. Сделайте каждому плательщику свой файл.',
      en: 'The file has documents of several payers, and an order is one payer’s. Make a file for each payer.',
    }),
  },
  'order-waits-already': {
    status: 409,
    words: (on: Day) => {
      const day = dayText(on, 'on')
      return {
        kk: `Дәл осындай тапсырма – сол адамдар, айлар мен сомалар – ${day.kk} берілген, банкте күтіп тұр. Екінші рет бермеңіз. Шынымен тағы төлеу керек болса, банк алғашқысын орындағанша күтіңіз.`,
        ru: `Точно такое поручение – те же люди, месяцы и суммы – дано ${day.ru} и ждёт в банке. Второй раз давать его не нужно. Если и правда нужно заплатить ещё раз, подождите, пока банк исполнит первое.`,
        en: `The very same order, with the same people, months and sums, was given on ${day.en} and waits at the bank. Do not give it twice. If you do mean to pay once more, wait until the bank has executed the first.`,
      }
    },
  },
  'order-payer-unknown': {
    status: 422,
    words: () => ({
      kk: 'Файлдағы төлеуші тіркелімде жоқ. Төлеушінің БСН-ін (ЖСН-ін) тексеріңіз.',
      ru: 'Плательщика из файла нет в регистре. Проверьте БИН (ИИН) плательщика.',
      en: 'The payer of the file is not on the register. Check the BIN (IIN) of the payer.',
    }),
  },
} as const satisfies RefusalTable

/** Of an order given for an organisation. */
export const ownOrderRefusals = {
  'order-of-another-payer': {
    status: 422,
    words: () => ({
      kk: 'Файлдағы төлеуші – басқа ұйым. Осы ұйымның файлын таңдаңыз немесе сол ұйымның бетінен тапсырыңыз.',
      ru: 'Плательщик в файле – другая организация. Выберите файл этой организации или сдайте его со страницы той.',
      en: 'The payer of the file is another organisation. Choose a file of this one, or hand it in on the page of that one.',
    }),
  },
} as const satisfies RefusalTable

/** Of an order that a visitor of a demonstration gives for whatever payer its file names. */
export const sampleOrderRefusals = {
  'order-without-organisation': {
    status: 409,
    words: () => ({
      kk: 'Тапсырма ұйымның атынан беріледі. «Менің бетім» ішінен ұйымыңызды таңдап, файлды сонда тапсырыңыз.',
      ru: 'Поручение даётся от имени организации. Выберите свою организацию на странице «Моя страница» и сдайте файл там.',
      en: 'An order is given for an organisation. Choose yours on your own page, and hand the file in there.',
    }),
  },
} as const satisfies RefusalTable
