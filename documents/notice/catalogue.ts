/** N01-N04: what can be wrong with a bank's notice, with its words and what to do. */
import type { Text } from '#vocabulary/text.ts'

/** N01 the file, N02 the message, N03 an entry, N04 the payments within an entry. */
export type NoticeFindingCode = 'N01' | 'N02' | 'N03' | 'N04'

type NoticeCatalogueEntry = {
  readonly code: NoticeFindingCode
  readonly action: 'fatal' | 'refused'
  /** `{name}` stands for a fact, `{line}` and `{entry}` for the place. */
  readonly what: Text
  readonly remedy: Text
}

const file = { code: 'N01', action: 'fatal' } as const
const message = { code: 'N02', action: 'fatal' } as const
const entry = { code: 'N03', action: 'refused' } as const
const details = { code: 'N04', action: 'refused' } as const

const sendAnew: Text = {
  kk: 'Хабарламаны банк жүйесінен қайта шығарып, сол файлды өзгертпей жіберіңіз.',
  ru: 'Выгрузите уведомление из системы банка заново и отправьте файл без правок.',
  en: 'Export the notice from the bank’s system again and send the file unchanged.',
}
const askTheBank: Text = {
  kk: 'Банктен осы жазбаны түзетіп қайта жіберуді сұраңыз; хабарламаның басқа жазбалары алынды, екінші рет есептелмейді.',
  ru: 'Попросите банк исправить эту запись и прислать снова; остальные записи приняты и дважды не посчитаются.',
  en: 'Ask the bank to put this entry right and send it again; the other entries are taken and are not counted twice.',
}

export const noticeFindings = {
  'notice-empty': {
    ...file,
    what: {
      kk: 'Банк хабарламасының файлы бос.',
      ru: 'Файл банковского уведомления пуст.',
      en: 'The file of the bank’s notice is empty.',
    },
    remedy: sendAnew,
  },
  'notice-too-large': {
    ...file,
    what: {
      kk: 'Хабарлама тым үлкен: {size} байт, ал рұқсат етілгені {limit} байт.',
      ru: 'Уведомление слишком большое: {size} байт, а допускается {limit}.',
      en: 'The notice is too large: {size} bytes, and {limit} are allowed.',
    },
    remedy: {
      kk: 'Банктен үзіндіні күндер бойынша бөліп шығарыңыз.',
      ru: 'Выгрузите выписку из банка частями, по дням.',
      en: 'Export the statement from the bank in parts, by days.',
    },
  },
  'notice-encoding': {
    ...file,
    what: {
      kk: 'Хабарламаның кодтамасы оқылмайды: UTF-8 және windows-1251 алынады.',
      ru: 'Кодировка уведомления не читается: принимаются UTF-8 и windows-1251.',
      en: 'The encoding of the notice is not read: UTF-8 and windows-1251 are.',
    },
    remedy: {
      kk: 'Хабарламаны UTF-8 кодтамасында шығарып, XML жарнамасында сол кодтаманы көрсетіңіз.',
      ru: 'Выгрузите уведомление в UTF-8 и укажите эту кодировку в объявлении XML.',
      en: 'Export the notice as UTF-8, and name that encoding in its XML declaration.',
    },
  },
  'notice-letter-broken': {
    ...file,
    what: {
      kk: 'Хабарлама UTF-8 кодтамасында, бірақ {line}-жолдан кейін таңба бүлінген.',
      ru: 'Уведомление в UTF-8, но после строки {line} испорчен знак.',
      en: 'The notice is UTF-8, but a character after line {line} is broken.',
    },
    remedy: sendAnew,
  },
  'notice-doctype': {
    ...file,
    what: {
      kk: 'Хабарламада DOCTYPE бар ({line}-жол): құжат түрін сипаттау банк хабарламаларында болмайды және оқылмайды.',
      ru: 'В уведомлении есть DOCTYPE (строка {line}): описаний типа в банковских уведомлениях не бывает, и они не читаются.',
      en: 'The notice has a DOCTYPE (line {line}): no bank’s notice has one, and none is read.',
    },
    remedy: sendAnew,
  },
  'notice-entity': {
    ...file,
    what: {
      kk: '{line}-жолда белгісіз таңба сілтемесі (&…;) тұр.',
      ru: 'В строке {line} стоит неизвестная ссылка на знак (&…;).',
      en: 'Line {line} holds a reference to an unknown character (&…;).',
    },
    remedy: sendAnew,
  },
  'notice-xml-broken': {
    ...file,
    what: {
      kk: 'XML бүлінген немесе соңына дейін жетпеген: {line}-жолдан әрі оқылмайды.',
      ru: 'XML испорчен или оборван: дальше строки {line} не читается.',
      en: 'The XML is broken or cut off: past line {line} it cannot be read.',
    },
    remedy: sendAnew,
  },
  'notice-too-deep': {
    ...file,
    what: {
      kk: '{line}-жолдағы элементтер бірінің ішіне бірі тым терең салынған.',
      ru: 'В строке {line} элементы вложены слишком глубоко.',
      en: 'Elements in line {line} are nested too deep.',
    },
    remedy: sendAnew,
  },
  'notice-too-many': {
    ...file,
    what: {
      kk: 'Хабарламада {limit} төлемнен артық.',
      ru: 'В уведомлении больше {limit} платежей.',
      en: 'The notice tells of more than {limit} payments.',
    },
    remedy: {
      kk: 'Банктен хабарламаны бірнеше файлға бөліп шығарыңыз.',
      ru: 'Выгрузите уведомление из банка несколькими файлами.',
      en: 'Export the notice from the bank as several files.',
    },
  },
  'notice-not-camt': {
    ...message,
    what: {
      kk: 'Бұл банк хабарламасы емес: camt.054 те, camt.053 те табылмады.',
      ru: 'Это не банковское уведомление: ни camt.054, ни camt.053 не найдено.',
      en: 'This is no notice of a bank: neither a camt.054 nor a camt.053 was found.',
    },
    remedy: {
      kk: 'Банктен шот бойынша хабарлама (camt.054) немесе үзінді (camt.053) сұраңыз.',
      ru: 'Запросите у банка уведомление по счёту (camt.054) или выписку (camt.053).',
      en: 'Ask the bank for a notification of the account (camt.054) or a statement (camt.053).',
    },
  },
  'notice-version': {
    ...message,
    what: {
      kk: 'Хабарламаның нұсқасы оқылмайды ({line}-жол): camt.054.001 және camt.053.001 хабарламаларының 02–08 нұсқалары алынады.',
      ru: 'Версия уведомления не читается (строка {line}): принимаются camt.054.001 и camt.053.001 версий 02–08.',
      en: 'The version of the notice is not read (line {line}): camt.054.001 and camt.053.001 of versions 02 to 08 are.',
    },
    remedy: {
      kk: 'Банктен хабарламаны 08 нұсқасында шығаруды сұраңыз.',
      ru: 'Попросите банк выгрузить уведомление в версии 08.',
      en: 'Ask the bank to export the notice in version 08.',
    },
  },
  'notice-several': {
    ...message,
    what: {
      kk: 'Бір файлда бірнеше хабарлама бар: екіншісі {line}-жолдан басталады.',
      ru: 'В одном файле несколько уведомлений: второе начинается в строке {line}.',
      en: 'There are several notices in one file: the second begins in line {line}.',
    },
    remedy: {
      kk: 'Әр хабарламаны жеке файлмен жіберіңіз.',
      ru: 'Отправьте каждое уведомление отдельным файлом.',
      en: 'Send each notice as a file of its own.',
    },
  },
  'notice-account-currency': {
    ...message,
    what: {
      kk: 'Хабарлама теңгедегі шот туралы емес ({line}-жол).',
      ru: 'Уведомление не о счёте в тенге (строка {line}).',
      en: 'The notice is not of an account in tenge (line {line}).',
    },
    remedy: {
      kk: 'Аударымдар мен жарналар түсетін шоттың хабарламасын жіберіңіз.',
      ru: 'Отправьте уведомление по счёту, на который приходят отчисления и взносы.',
      en: 'Send the notice of the account that deductions and contributions come to.',
    },
  },
  'notice-account-other': {
    ...message,
    what: {
      kk: 'Хабарлама {account} шоты туралы емес немесе қай шот екенін айтпайды: {line}-жолмен аяқталатын бөлікте.',
      ru: 'Уведомление не о счёте {account} или не говорит, о каком: в части, что кончается строкой {line}.',
      en: 'The notice is not of account {account}, or does not say of which, in the part that ends in line {line}.',
    },
    remedy: {
      kk: 'Осы шоттың ғана хабарламасын жіберіңіз: аударымдар мен жарналар соған түседі.',
      ru: 'Отправьте уведомление только по этому счёту: на него приходят отчисления и взносы.',
      en: 'Send the notice of that account alone: deductions and contributions come to it.',
    },
  },
  'notice-totals-differ': {
    ...message,
    what: {
      kk: 'Хабарламаның қорытындысы ({element}) жазбаларына сәйкес емес: {line}-жолмен аяқталатын бөлікте.',
      ru: 'Итог уведомления ({element}) не сходится с его записями: в части, что кончается строкой {line}.',
      en: 'A total of the notice ({element}) does not agree with its entries, in the part that ends in line {line}.',
    },
    remedy: sendAnew,
  },
  'entry-amount-unreadable': {
    ...entry,
    what: {
      kk: '{entry}-жазбаның сомасы оқылмайды ({element}, {line}-жол): нүктемен бөлінген, екі ондық таңбадан аспайтын оң сан күтіледі.',
      ru: 'Сумма записи {entry} не читается ({element}, строка {line}): ожидается положительное число с точкой и не более чем двумя знаками после неё.',
      en: 'The sum of entry {entry} cannot be read ({element}, line {line}): a positive number with a point and at most two decimals is expected.',
    },
    remedy: askTheBank,
  },
  'entry-currency': {
    ...entry,
    what: {
      kk: '{entry}-жазбаның валютасы теңге (KZT) емес немесе көрсетілмеген ({element}, {line}-жол).',
      ru: 'Валюта записи {entry} не тенге (KZT) или не указана ({element}, строка {line}).',
      en: 'The currency of entry {entry} is not tenge (KZT), or is not given ({element}, line {line}).',
    },
    remedy: askTheBank,
  },
  'entry-field-missing': {
    ...entry,
    what: {
      kk: '{entry}-жазбада міндетті өріс жоқ: {element} ({line}-жол).',
      ru: 'В записи {entry} нет обязательного поля {element} (строка {line}).',
      en: 'Entry {entry} lacks the field {element} (line {line}).',
    },
    remedy: askTheBank,
  },
  'entry-field-unreadable': {
    ...entry,
    what: {
      kk: '{entry}-жазбаның {element} өрісі оқылмайды ({line}-жол).',
      ru: 'Поле {element} записи {entry} не читается (строка {line}).',
      en: 'The field {element} of entry {entry} cannot be read (line {line}).',
    },
    remedy: askTheBank,
  },
  'entry-field-twice': {
    ...entry,
    what: {
      kk: '{entry}-жазбада {element} өрісі екі рет тұр ({line}-жол).',
      ru: 'В записи {entry} поле {element} стоит дважды (строка {line}).',
      en: 'Entry {entry} has the field {element} twice (line {line}).',
    },
    remedy: askTheBank,
  },
  'details-sum-differs': {
    ...details,
    what: {
      kk: '{entry}-жазбадағы төлемдердің қосындысы жазбаның сомасына тең емес ({line}-жол).',
      ru: 'Платежи записи {entry} не складываются в её сумму (строка {line}).',
      en: 'The payments of entry {entry} do not add up to its sum (line {line}).',
    },
    remedy: askTheBank,
  },
  'details-count-differs': {
    ...details,
    what: {
      kk: '{entry}-жазбадағы төлемдер саны көрсетілгеннен басқа ({line}-жол).',
      ru: 'Число платежей записи {entry} не то, что в ней указано (строка {line}).',
      en: 'The number of payments of entry {entry} is not the one it gives (line {line}).',
    },
    remedy: askTheBank,
  },
  'details-direction-differs': {
    ...details,
    what: {
      kk: '{entry}-жазбада түскен ақша мен кеткен ақша араласқан ({line}-жол).',
      ru: 'В записи {entry} смешаны поступления и списания (строка {line}).',
      en: 'Entry {entry} mixes money that came with money that left (line {line}).',
    },
    remedy: askTheBank,
  },
} as const satisfies Record<string, NoticeCatalogueEntry>
