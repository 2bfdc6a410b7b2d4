/** What is to be done while another pays: an employer, a customer by a contract, or an internet platform that withholds. */
import type { Text } from '#vocabulary/text.ts'
import { lastDay } from './advice-words.ts'

export type OtherWhoPays = 'employer' | 'customer' | 'platform'

type Words = {
  /** While he pays there is nothing to do; how long the right is kept once he no longer does. */
  held(through: string): Text
  /** Months that he owes, and those the person pays for himself. */
  readonly owes: Text
}

/** Of one who withholds from what he pays out. */
const ofIncome = (income: Text, payer: Text): Words => ({
  held: (through) => {
    const held = lastDay(through)
    return {
      kk: `${income.kk} алып жүргенде ештеңе істеудің қажеті жоқ: жарнаны ${payer.kk} ұстап, төлейді. Ол табыс тоқтаса, МӘМС бойынша көмек алу құқығыңыз ${held.kk} сақталады.`,
      ru: `Пока Вы получаете ${income.ru}, делать ничего не нужно: взносы удерживает и платит ${payer.ru}. Если этого дохода не станет, право на помощь по ОСМС сохранится ${held.ru}.`,
      en: `While you have ${income.en} there is nothing to do: ${payer.en} withholds and pays. If that income ends, the right to care under the insurance is kept ${held.en}.`,
    }
  },
  owes: {
    kk: `Қазір де ${income.kk.charAt(0).toLowerCase()}${income.kk.slice(1)} алып жүрсеңіз, ол айлар үшін жарнаны ${payer.kk} ұстап, төлеуге тиіс; басқа айлар үшін өзіңіз төлейсіз.`,
    ru: `Если Вы и сейчас получаете ${income.ru}, за такие месяцы взносы должны быть удержаны и уплачены (${payer.ru}); за остальные платите сами.`,
    en: `If you still have ${income.en}, ${payer.en} is to withhold and pay for those months; for the others you pay yourself.`,
  },
})

export const wordsOfOthers: Readonly<Record<OtherWhoPays, Words>> = {
  employer: {
    held: (through) => {
      const held = lastDay(through)
      return {
        kk: `Жұмыс істеп, жалақы алып жүргенде ештеңе істеудің қажеті жоқ: жарнаны жұмыс беруші төлейді. Жұмыстан шықсаңыз немесе жалақысыз демалыста болсаңыз, МӘМС бойынша көмек алу құқығыңыз ${held.kk} сақталады.`,
        ru: `Пока Вы работаете и получаете зарплату, делать ничего не нужно: платит работодатель. Если Вы уволитесь или уйдёте в отпуск без содержания, право на помощь по ОСМС сохранится ${held.ru}.`,
        en: `While you work and are paid there is nothing to do: the employer pays. If you leave the job or go on unpaid leave, the right to care under the insurance is kept ${held.en}.`,
      }
    },
    owes: {
      kk: 'Қазір де жұмыс істеп, жалақы алып жүрсеңіз, жұмыс істеген айларыңыз үшін жұмыс беруші төлеуге тиіс; жұмыстан шыққан немесе жалақысыз демалыста болсаңыз, өзіңіз төлейсіз.',
      ru: 'Если Вы и сейчас работаете и получаете зарплату, за отработанные месяцы должен платить работодатель; если уволились или были в отпуске без содержания – платите сами.',
      en: 'If you still work and are paid, the months worked are the employer’s to pay; if you have left or were on unpaid leave, you pay yourself.',
    },
  },
  customer: ofIncome(
    {
      kk: 'Азаматтық-құқықтық шарт бойынша табыс',
      ru: 'доход по договору гражданско-правового характера',
      en: 'an income by a civil-law contract',
    },
    { kk: 'тапсырыс беруші', ru: 'заказчик', en: 'the customer' },
  ),
  platform: ofIncome(
    {
      kk: 'Интернет-платформа арқылы табыс',
      ru: 'доход через интернет-платформу',
      en: 'an income through an internet platform',
    },
    { kk: 'платформа', ru: 'платформа', en: 'the platform' },
  ),
}
