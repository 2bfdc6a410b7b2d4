/** What the rules of the penalty say in general. */
import { contributionStatements } from '../contributions/statements.ts'
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
  'due-on': contributionStatements['due-on'],
  'due-day-moved': {
    title: {
      kk: 'Демалысқа келген төлеу мерзімі',
      ru: 'Срок, пришедшийся на выходной',
      en: 'A due day that is a day off',
    },
    says: {
      kk: 'Төлеу мерзімі ретінде аталған күн демалысқа немесе мерекеге келсе, өсімпұл одан кейінгі бірінші жұмыс күнінен есептеледі.',
      ru: 'Если названный срок уплаты – выходной или праздничный день, пеня считается от первого рабочего дня после него.',
      en: 'Where the due day named is a day off, the penalty is counted from the first working day after it.',
    },
  },
  'penalty-charged': {
    title: { kk: 'Өсімпұл кімге есептеледі', ru: 'Кому начисляется пеня', en: 'Who is charged a penalty' },
    says: {
      kk: 'Өсімпұл жұмыс берушіге, адамның табысынан жарна ұстап қалатын төлеушіге және дара кәсіпкерге есептеледі.',
      ru: 'Пеня начисляется работодателю, плательщику, удерживающему взносы из дохода лица, и предпринимателю.',
      en: 'A penalty is charged to employers, to payers who withhold the contribution from a person’s income, and to entrepreneurs.',
    },
  },
  'penalty-not-charged': {
    title: {
      kk: 'Өсімпұл кімге есептелмейді',
      ru: 'Кому пеня не начисляется',
      en: 'Who is charged no penalty',
    },
    says: {
      kk: 'Өзі үшін төлейтін адамға мерзімінде төлемегені үшін өсімпұл есептелмейді.',
      ru: 'Самостоятельному плательщику за неуплату в срок пеня не начисляется.',
      en: 'A self-payer is charged no penalty for paying late.',
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
