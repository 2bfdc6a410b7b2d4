/** What the penalty says to people. */
import * as nouns from '#vocabulary/nouns.ts'
import { counted } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { dayText, sumText } from '../fact-words.ts'
import type { Facts } from '../trace.ts'

export const penaltyWords = {
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
