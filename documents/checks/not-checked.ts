/** Rules that a file alone cannot decide: said with every check, so that nobody takes silence for consent. */
import type { Text } from '#vocabulary/text.ts'
import type { FindingCode } from '../findings/entry.ts'

type NotChecked = { readonly code: FindingCode; readonly why: Text }

const valueDay: NotChecked = {
  code: 'D04',
  why: {
    kk: 'Валюталау күні түскен күнмен салыстырылмады: түскен күні көрсетілмеген (--received-on).',
    ru: 'Дата валютирования не сверена с днём поступления: он не указан (--received-on).',
    en: 'The value date was not held against the day of receipt, which was not given (--received-on).',
  },
}

const byRegister: readonly NotChecked[] = [
  {
    code: 'D02',
    why: {
      kk: 'Құжаттың бұрын алынған-алынбағаны алынған құжаттар тізілімін қажет етеді.',
      ru: 'Был ли документ принят раньше, видно лишь по принятым документам.',
      en: 'Whether the document was taken before is known only from those taken.',
    },
  },
  {
    code: 'D06',
    why: {
      kk: 'Төлеушінің тіркеуде тұрғаны тек тізілімнен көрінеді; бақылау саны тексерілді.',
      ru: 'Состоит ли плательщик на учёте, видно лишь по регистру; контрольная цифра проверена.',
      en: 'Whether the payer is registered is known only from the register; the check digit was checked.',
    },
  },
  {
    code: 'D07',
    why: {
      kk: 'Код төлеушінің түріне сай ме — төлеушілер тізілімін қажет етеді.',
      ru: 'Подходит ли код виду плательщика, видно лишь по регистру плательщиков.',
      en: 'Whether the code fits the kind of payer is known only from the register of payers.',
    },
  },
  {
    code: 'P02',
    why: {
      kk: 'Адамның бар-жоғы мен тірі екені тек тіркелімнен көрінеді.',
      ru: 'Есть ли такой человек и жив ли он, видно лишь по регистру.',
      en: 'Whether there is such a person, and alive, is known only from the register.',
    },
  },
  {
    code: 'P03',
    why: {
      kk: 'Аты-жөні тіркеліммен салыстырылмады.',
      ru: 'Имя с регистром не сверено.',
      en: 'The name was not held against the register.',
    },
  },
  {
    code: 'P06',
    why: {
      kk: 'Қайталану тек осы файлдың ішінде тексерілді.',
      ru: 'Повторы проверены только внутри этого файла.',
      en: 'Doubles were looked for inside this file only.',
    },
  },
  {
    code: 'P07',
    why: {
      kk: 'Шек осы файлдағы бір төлеуші бойынша тексерілді, барлық төлеуші бойынша емес.',
      ru: 'Предел проверен по одному плательщику этого файла, а не по всем.',
      en: 'The limit was checked for each payer of this file, not for all payers together.',
    },
  },
  {
    code: 'P08',
    why: {
      kk: 'Сома мәлімделген табыспен салыстырылмады: тек жұп жолдар мен тұрақты жарналар тексерілді.',
      ru: 'Сумма не сверена с заявленным доходом: проверены лишь парные строки и твёрдые взносы.',
      en: 'The sum was not held against an income on record: only paired rows and fixed dues were.',
    },
  },
  {
    code: 'P09',
    why: {
      kk: 'Адам үшін мемлекет төлейтіні тек тіркелімнен көрінеді.',
      ru: 'Платит ли за человека государство, видно лишь по регистру.',
      en: 'Whether the State pays for the person is known only from the register.',
    },
  },
  {
    code: 'P10',
    why: {
      kk: 'Адамның жүйеге қатысатыны тек тіркелімнен көрінеді.',
      ru: 'Участник ли человек системы, видно лишь по регистру.',
      en: 'Whether the person is a participant is known only from the register.',
    },
  },
]

/** What a check without registers leaves open. */
export const notCheckedWithout = (registers: { receivedOn: boolean }): readonly NotChecked[] =>
  registers.receivedOn
    ? byRegister
    : [valueDay, ...byRegister].toSorted((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
