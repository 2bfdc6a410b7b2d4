/** What the penalty says to people. */
import * as nouns from '#vocabulary/nouns.ts'
import { counted } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import type { PayerKind } from '../contributions/dues-case.ts'
import { contributionWords } from '../contributions/words.ts'
import { dayText, sumText } from '../fact-words.ts'
import { payerNames } from '../names/payers.ts'
import type { Facts } from '../trace.ts'

export const penaltyWords = {
  'due-on': contributionWords['due-on'],
  'due-day-moved': (facts: Facts): Text => {
    const [given, dueOn] = [dayText(facts.given), dayText(facts.dueOn)]
    const kk = facts.provisional ? ' Сол жылдың күнтізбесі әлі толық бекітілмеген, күн ауысуы мүмкін.' : ''
    const ru = facts.provisional
      ? ' Календарь того года ещё не утверждён полностью, день может сместиться.'
      : ''
    const en = facts.provisional ? ' The calendar of that year is not settled yet, so the day may move.' : ''
    return {
      kk: `${given.kk} – демалыс немесе мереке күні, сондықтан төлеу мерзімі – одан кейінгі бірінші жұмыс күні: ${dueOn.kk}. Есеп осы күннен жүргізіледі.${kk}`,
      ru: `${given.ru} – выходной или праздничный день, поэтому срок уплаты – первый рабочий день после него: ${dueOn.ru}. Расчёт ведётся от этого дня.${ru}`,
      en: `${given.en} is a day off, so the due day is the first working day after it: ${dueOn.en}. The penalty is counted from that day.${en}`,
    }
  },
  'penalty-charged': ({ payer }: Facts): Text => {
    const { short } = payerNames[payer as PayerKind]
    return {
      kk: `Төлеуші – ${short.kk}: мерзімінде төленбеген сомаға оған өсімпұл есептеледі.`,
      ru: `Плательщик – ${short.ru}: за неуплату в срок ему начисляется пеня.`,
      en: `The payer: ${short.en}. What this payer does not pay in time is charged a penalty.`,
    }
  },
  'penalty-not-charged': (): Text => ({
    kk: 'Өзі үшін төлейтін адамға өсімпұл есептелмейді. Бірақ төленбеген ай үшін ол сақтандырылған мәртебесінен айырылуы мүмкін.',
    ru: 'Самостоятельному плательщику пеня не начисляется. Но из-за неоплаченного месяца он может потерять статус застрахованного.',
    en: 'A self-payer is charged no penalty. An unpaid month may still cost him the insured status.',
  }),
  penalty: (facts: Facts): Text => {
    const [debt, dueOn, amount] = [sumText(facts.debt), dayText(facts.dueOn), sumText(facts.penalty)]
    const late = counted(Number(facts.days), nouns.day)
    const kk = facts.provisional
      ? ' 2026 жылғы 27 қазаннан кейінгі мөлшерлеме белгісіз, соңғы белгілі мөлшерлеме алынды.'
      : ''
    const ru = facts.provisional ? ' Ставка с 27 октября 2026 г. неизвестна, взята последняя известная.' : ''
    const en = facts.provisional
      ? ' The rate from 27 October 2026 is not known; the last known one is used.'
      : ''
    return {
      kk: `${debt.kk} берешек ${dueOn.kk} күніне дейін төленбеген. Өсімпұл мерзімі өткен ${late.kk} үшін, төлеу күнін қоса алғанда, берешек × 1,25 × сол күнгі мөлшерлеме / 365 бойынша есептеледі: ${amount.kk}.${kk}`,
      ru: `Задолженность ${debt.ru} не уплачена в срок (${dueOn.ru}). Пеня за ${late.ru} просрочки, включая день уплаты, считается как задолженность × 1,25 × ставка дня / 365: ${amount.ru}.${ru}`,
      en: `A debt of ${debt.en} was not paid by ${dueOn.en}. The penalty for ${late.en} late, the day of payment included, is debt × 1.25 × the rate of the day / 365: ${amount.en}.${en}`,
    }
  },
  'penalty-none': (facts: Facts): Text => {
    const dueOn = dayText(facts.dueOn)
    return {
      kk: `Төлем мерзімінен (${dueOn.kk}) кейін өсімпұл есептелетін күн жоқ.`,
      ru: `После срока уплаты (${dueOn.ru}) нет дней, за которые начисляется пеня.`,
      en: `No day after the due day (${dueOn.en}) is charged.`,
    }
  },
}
