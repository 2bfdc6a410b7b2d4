/** What the codes of findings are called: D of a document, P of a row. */
import type { FindingCode } from '#documents'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'

const findingNames: Readonly<Record<FindingCode, Text>> = {
  D01: {
    kk: 'файл не құжат оқылмайды',
    ru: 'файл или документ не читается',
    en: 'the file or document cannot be read',
  },
  D02: { kk: 'бұрын келген құжат', ru: 'документ уже приходил', en: 'a document that came before' },
  D03: { kk: 'шот не банк коды қате', ru: 'неверен счёт или банк', en: 'an account or bank is wrong' },
  D04: {
    kk: 'сома, валюта не валюталау күні қате',
    ru: 'неверна сумма, валюта или дата валютирования',
    en: 'a sum, the currency or the value date is wrong',
  },
  D05: {
    kk: 'төлем мақсатының коды не алушы бөтен',
    ru: 'чужой код назначения или получатель',
    en: 'the purpose code or the receiver is another’s',
  },
  D06: {
    kk: 'төлеушінің нөмірі қате не ол тіркеуде жоқ',
    ru: 'неверен номер плательщика, или он не на учёте',
    en: 'the payer’s number is wrong, or he is off the register',
  },
  D07: {
    kk: 'мұндай төлеушіге тән емес код',
    ru: 'код не свойствен такому плательщику',
    en: 'a purpose code unusual for such a payer',
  },
  P01: { kk: 'ЖСН қате не жоқ', ru: 'ИИН неверен или отсутствует', en: 'the IIN is wrong or missing' },
  P02: {
    kk: 'адам белгісіз не қайтыс болған',
    ru: 'лицо неизвестно или умерло',
    en: 'the person is unknown or has died',
  },
  P03: {
    kk: 'аты-жөні тіркелімдегіден өзге',
    ru: 'имя расходится с регистром',
    en: 'the name differs from the register',
  },
  P04: {
    kk: 'туған күні ЖСН-ге сай емес',
    ru: 'дата рождения расходится с ИИН',
    en: 'the birth date disagrees with the IIN',
  },
  P05: {
    kk: 'ай оқылмайды не рұқсат етілгеннен тыс',
    ru: 'месяц не читается или вне допустимого',
    en: 'the month cannot be read or is out of bounds',
  },
  P06: { kk: 'қайталанған жол', ru: 'повтор строки', en: 'a row that came before' },
  P07: {
    kk: 'айдың шегінен көп',
    ru: 'больше предела за месяц',
    en: 'more than the most for the month',
  },
  P08: {
    kk: 'сома күтілгеннен өзге',
    ru: 'сумма отличается от ожидаемой',
    en: 'the sum is not what was expected',
  },
  P09: {
    kk: 'адам үшін мемлекет төлейді',
    ru: 'за лицо платит государство',
    en: 'the State pays for the person',
  },
  P10: { kk: 'жүйеге қатыспайды', ru: 'лицо не участник', en: 'the person is not a participant' },
}

export const findingCodes = Object.keys(findingNames) as FindingCode[]

/** All of them in a sentence. */
export const findingCodesText: Text = inEachLanguage((language) =>
  findingCodes.map((code) => `${code}: ${findingNames[code][language]}`).join('; '),
)
