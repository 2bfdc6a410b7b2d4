/** What the rules of the penalty say in general. */
import type { RuleStatement } from '../statement.ts'

export const penaltyStatements = {
  penalty: {
    title: {
      kk: 'Мерзімінде төленбеген сома үшін өсімпұл',
      ru: 'Пеня за просрочку уплаты',
      en: 'Penalty for late payment',
    },
    says: {
      kk: 'Мерзімінде аударылмаған аударымдар мен жарналарды төлеуші өсімпұлмен бірге аударады. Ол мерзімнен кейінгі күннен бастап төлеу күнін қоса алғанда мерзімі өткен әр күн үшін, сол күнгі мөлшерлеменің 1,25 еселенген мөлшерінің үш жүз алпыс бестен бір бөлігі түрінде есептеледі; ішінара төлем берешекті сол күннен кейін азайтады.',
      ru: 'Не перечисленные в срок отчисления и взносы перечисляются с пеней. Она начисляется за каждый день просрочки начиная со дня после срока и включая день уплаты: одна триста шестьдесят пятая от 1,25-кратной ставки этого дня; частичный платёж уменьшает долг со следующего дня.',
      en: 'Dues not transferred in time are transferred with a penalty. It is charged for each day late, from the day after the due day through the day of payment: a three hundred and sixty-fifth of 1.25 times the rate of that day; a part payment lessens the debt from the day after it.',
    },
  },
  'penalty-none': {
    title: { kk: 'Өсімпұл есептелмейді', ru: 'Пеня не начисляется', en: 'No penalty is charged' },
    says: {
      kk: 'Берешек мерзімінде төленсе немесе мерзімнен кейін бірде-бір күн өтпесе, өсімпұл есептелмейді.',
      ru: 'Если долг уплачен в срок или после срока не прошло ни дня, пеня не начисляется.',
      en: 'Where the debt is paid in time, or no day has passed since the due day, there is no penalty.',
    },
  },
} satisfies Record<string, RuleStatement>
