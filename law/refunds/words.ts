/** What a refund says to people. */
import type { Text } from '#vocabulary/text.ts'
import { dayText } from '../fact-words.ts'
import type { Facts } from '../trace.ts'

export const refundWords = {
  'refund-care-unused': (): Text => ({
    kk: 'Медициналық көмек алынбағаны үшін жарна қайтарылмайды: жүйе ортақ жауапкершілікке негізделген, ол жинақ емес.',
    ru: 'Взносы не возвращаются из-за того, что помощью не пользовались: система солидарная, а не накопительная.',
    en: 'Contributions are not returned because no care was used: the system is one of solidarity, not of savings.',
  }),
  'no-bonus': (): Text => ({
    kk: 'Жарнаны уақтылы төлеп, көмекке жүгінбегені үшін сыйақы да, жеңілдік те қарастырылмаған.',
    ru: 'Ни вознаграждение, ни скидка за своевременную уплату без обращений за помощью не предусмотрены.',
    en: 'No bonus and no discount is provided for paying on time and using no care.',
  }),
  'refund-terms-in-turn': (facts: Facts): Text => {
    const [corporation, fund] = [dayText(facts.stateCorporationBy), dayText(facts.fundBy)]
    return {
      kk: `Мемлекеттік корпорация түсімді ${facts.stateCorporationDays} жұмыс күні ішінде (${corporation.kk} күніне дейін) нақтылайды, одан кейін Қор өтінішті ${facts.fundDays} жұмыс күні ішінде (${fund.kk} күніне дейін) қарайды.`,
      ru: `Государственная корпорация уточняет поступление за ${facts.stateCorporationDays} рабочих дней (по ${corporation.ru}), затем Фонд рассматривает заявление за ${facts.fundDays} рабочих дней (по ${fund.ru}).`,
      en: `The State Corporation verifies the receipt within ${facts.stateCorporationDays} working days (by ${corporation.en}); the Fund then decides within ${facts.fundDays} working days (by ${fund.en}).`,
    }
  },
  'refund-terms-from-filing': (facts: Facts): Text => {
    const [corporation, fund] = [dayText(facts.stateCorporationBy), dayText(facts.fundBy)]
    return {
      kk: `Мемлекеттік корпорация өтінішті ${facts.stateCorporationDays} операциялық күн ішінде (${corporation.kk} күніне дейін) тексереді; өтініш берілген күннен бастап барлығы ${facts.fundDays} жұмыс күнінен (${fund.kk} күнінен) аспайды.`,
      ru: `Государственная корпорация проверяет заявление за ${facts.stateCorporationDays} операционных дней (по ${corporation.ru}); всего со дня подачи – не более ${facts.fundDays} рабочих дней (по ${fund.ru}).`,
      en: `The State Corporation checks the application within ${facts.stateCorporationDays} operational days (by ${corporation.en}); in total no more than ${facts.fundDays} working days from filing (by ${fund.en}).`,
    }
  },
}
