/** The ways in words, to the person: what to pay, by when the Fund must have it, and what follows. */
import { type DayNumber, formatDay } from '#vocabulary/day.ts'
import { formatMonth } from '#vocabulary/month.ts'
import { capital, withOneStop } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { formatTenge, sumOf } from '#vocabulary/tiyn.ts'
import { dayText, sumText } from '../../fact-words.ts'
import { purposeCode } from '../../names/dues.ts'
import { unpaidBeforeDoNotMatter } from '../../names/ways.ts'
import { monthsPhrase } from '../explained/month-words.ts'
import type { Misplaced } from './refundable.ts'
import { type OpenWay, ownPurposeCode } from './way.ts'

export type Promised = Omit<OpenWay, 'text'>

const code = purposeCode(ownPurposeCode)
const nothing: Text = { kk: '', ru: '', en: '' }

const to = (day: DayNumber): Text => dayText(formatDay(day), 'to')

/** Through the last day of the right, which is in it; where nothing known ends it, nothing is said. */
function throughText(through: DayNumber | undefined): Text {
  if (through === undefined) return nothing
  const last = to(through)
  return {
    kk: ` ${last.kk} дейін (қоса алғанда)`,
    ru: ` по ${last.ru} включительно`,
    en: ` through ${last.en}`,
  }
}

const parts = ({ pay, total, creditedBy, through }: Promised) => ({
  months: monthsPhrase(pay.map(({ month }) => formatMonth(month)).join(',')),
  sum: sumText(formatTenge(total)),
  by: to(creditedBy!),
  end: throughText(through),
})

/** From when it insures: from the day the money comes, or from a first day after it. */
function startText({ insuredFrom, creditedBy }: Promised, on: DayNumber): Text {
  if (insuredFrom! <= on)
    return { kk: 'ақша түскен күннен бастап', ru: 'со дня поступления', en: 'from the day it comes' }
  const from = dayText(formatDay(insuredFrom!), 'from')
  if (creditedBy! <= insuredFrom!) return from
  return {
    kk: `${from.kk} (ақша одан кейін түссе, түскен күнінен бастап)`,
    ru: `${from.ru} (а если деньги поступят позже – со дня поступления)`,
    en: `${from.en} (or from the day the money comes, if that is later)`,
  }
}

export const wayWords = {
  arrears: (promise: Promised): Text => {
    const { months, sum, by, end } = parts(promise)
    return {
      kk: `${months.kk} үшін ${sum.kk} төлеңіз (${code.kk}): ақша Қорға ${by.kk} дейін (қоса алғанда) түссе, түскен күнінен бастап${end.kk} сақтандырылған боласыз.`,
      ru: `Заплатите ${sum.ru} за ${months.ru} (${code.ru}): если деньги поступят в Фонд не позднее ${by.ru}, Вы будете застрахованы со дня поступления${end.ru}.`,
      en: `Pay ${sum.en} for ${months.en} (${code.en}): if the Fund has the money by ${by.en}, you are insured from the day it comes${end.en}.`,
    }
  },
  'year-ahead': (promise: Promised, on: DayNumber): Text => {
    const { months, sum, by, end } = parts(promise)
    const from = startText(promise, on)
    return {
      kk: `Бір жылға алдын ала төлеңіз: ${months.kk} үшін ${sum.kk} (${code.kk}). Ақша Қорға ${by.kk} дейін (қоса алғанда) түссе, ${from.kk}${end.kk} сақтандырылған боласыз; ${unpaidBeforeDoNotMatter.kk}.`,
      ru: `Заплатите на год вперёд: ${sum.ru} за ${months.ru} (${code.ru}). Если деньги поступят в Фонд не позднее ${by.ru}, Вы будете застрахованы ${from.ru}${end.ru}; ${unpaidBeforeDoNotMatter.ru}.`,
      en: `Pay a year ahead: ${sum.en} for ${months.en} (${code.en}). If the Fund has the money by ${by.en}, you are insured ${from.en}${end.en}; ${unpaidBeforeDoNotMatter.en}.`,
    }
  },
  stay: (promise: Promised): Text =>
    stayText(promise, {
      kk: 'МӘМС бойынша көмек алу құқығыңыз',
      ru: 'право на помощь по ОСМС',
      en: 'the right to care under the insurance',
    }),
  refund: (misplaced: readonly Misplaced[]): Text => {
    const months = monthsPhrase(misplaced.map(({ month }) => formatMonth(month)).join(','))
    const sum = sumText(formatTenge(sumOf(misplaced.map(({ excess }) => excess))))
    return {
      kk: `${months.kk} үшін тиесілі сомадан ${sum.kk} артық түскен. Бұл ақша басқа айға ауыстырылмайды: оны қайтару туралы Мемлекеттік корпорацияға өтініш беріңіз, ал қалған айлардың әрқайсысын бөлек төлеңіз.`,
      ru: `За ${months.ru} поступило на ${sum.ru} больше положенного. На другие месяцы эти деньги не переносят: подайте в Государственную корпорацию заявление об их возврате, а остальные месяцы оплатите каждый отдельно.`,
      en: `For ${months.en} ${sum.en} came above what was due. That money cannot be moved to other months: apply to the State Corporation to have it back, and pay the other months each by itself.`,
    }
  },
  group: (hasBusiness: boolean): Text => (hasBusiness ? groupOfWhoWorks : groupOfAnybody),
}

const groupOfAnybody: Text = {
  kk: 'Күндізгі бөлімде оқысаңыз, зейнеткер болсаңыз, мүгедектігіңіз болса, жұмыссыз ретінде тіркелсеңіз, жұмыс істемейтін жүкті әйел болсаңыз немесе үш жасқа толмаған балаңызды бағып отырсаңыз, жарнаны Сіз үшін бюджет төлейді. Осылардың бірі Сізге қатысты болса, оны рәсімдеңіз: тіркелімге енген күннен бастап сақтандырылған боласыз. Сұрағыңыз болса, 1414 нөміріне қоңырау шалыңыз.',
  ru: 'Взносы за Вас платит бюджет, если Вы учитесь очно, вышли на пенсию, имеете инвалидность, состоите на учёте как безработный, беременны и не работаете или растите ребёнка младше трёх лет и не работаете. Если это о Вас, оформите это: Вы будете застрахованы с того дня, с которого это внесено в регистр. Спросить можно по номеру 1414.',
  en: 'A budget pays for you if you study full time, are a pensioner, have a disability, are registered as unemployed, are pregnant and do not work, or raise a child under three and do not work. If one of these is you, have it put on record: you are insured from the day it stands in the register. Ask at 1414.',
}

const groupOfWhoWorks: Text = {
  kk: 'Күндізгі бөлімде оқысаңыз, зейнеткер болсаңыз немесе мүгедектігіңіз болса, жарнаны Сіз үшін бюджет төлейді. Осылардың бірі Сізге қатысты болса, оны рәсімдеңіз. Кәсіпкерлігіңіз ашық әрі тоқтатылмаған кезде жұмыс істемейтіндердің санаттары есепке алынбайды.',
  ru: 'Взносы за Вас платит бюджет, если Вы учитесь очно, вышли на пенсию или имеете инвалидность. Если это о Вас, оформите это. Пока Ваше ИП открыто и не приостановлено, категории тех, кто не работает, не учитываются.',
  en: 'A budget pays for you if you study full time, are a pensioner or have a disability. If one of these is you, have it put on record. While your business is open and not suspended, the groups of those who do not work do not count.',
}

function stayText(promise: Promised, right: Text): Text {
  const { months, sum, by, end } = parts(promise)
  return {
    kk: `${capital(right.kk)} үзілмесін десеңіз, ${months.kk} үшін ${sum.kk} төлеңіз (${code.kk}): ақша Қорға ${by.kk} дейін (қоса алғанда) түссе,${end.kk} сақтандырылған күйде қаласыз.`,
    ru: `Чтобы ${right.ru} не прервалось, заплатите ${sum.ru} за ${months.ru} (${code.ru}): если деньги поступят в Фонд не позднее ${by.ru}, Вы останетесь застрахованы${end.ru}.`,
    en: `To keep ${right.en} unbroken, pay ${sum.en} for ${months.en} (${code.en}): if the Fund has the money by ${by.en}, you stay insured${end.en}.`,
  }
}

/** After a sentence that names the right. */
export const stayAsTold = (promise: Promised): Text =>
  withOneStop(stayText(promise, { kk: 'ол', ru: 'оно', en: 'it' }))

/** The other way to stay, which leaves more time than the first. */
export function laterText(promise: Promised): Text {
  const { months, sum, by, end } = parts(promise)
  return withOneStop({
    kk: `Кейінірек ${months.kk} үшін ${sum.kk} қажет болады: ақша Қорға ${by.kk} дейін (қоса алғанда) түссе,${end.kk} сақтандырылған күйде қаласыз.`,
    ru: `Позже понадобится ${sum.ru} за ${months.ru}: если деньги поступят в Фонд не позднее ${by.ru}, Вы останетесь застрахованы${end.ru}.`,
    en: `Later it takes ${sum.en} for ${months.en}: if the Fund has the money by ${by.en}, you stay insured${end.en}.`,
  })
}

/** A second way, told in short after a first. */
export function secondText(promise: Promised, on: DayNumber): Text {
  const { months, sum, by, end } = parts(promise)
  const from = startText(promise, on)
  const isAhead = promise.way === 'year-ahead'
  return withOneStop({
    kk: `Немесе ${isAhead ? `бір жылға алдын ала төлеңіз: ${months.kk} үшін ${sum.kk}` : `${months.kk} үшін ${sum.kk} төлеңіз`}; ақша Қорға ${by.kk} дейін (қоса алғанда) түссе, ${from.kk}${end.kk} сақтандырылған боласыз.`,
    ru: `Или заплатите${isAhead ? ' на год вперёд:' : ''} ${sum.ru} за ${months.ru}; если деньги поступят не позднее ${by.ru}, Вы будете застрахованы ${from.ru}${end.ru}.`,
    en: `Or pay${isAhead ? ' a year ahead:' : ''} ${sum.en} for ${months.en}; with the money at the Fund by ${by.en} you are insured ${from.en}${end.en}.`,
  })
}
