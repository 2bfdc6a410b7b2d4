/** What the rules of refunds say in general. */
import type { RuleStatement } from '../statement.ts'

export const refundStatements = {
  'refund-care-unused': {
    title: {
      kk: 'Көмек алынбағаны үшін қайтару жоқ',
      ru: 'Нет возврата за неиспользованную помощь',
      en: 'No refund because care was not used',
    },
    says: {
      kk: 'Төленген аударымдар мен жарналар адам медициналық көмек алмағаны үшін қайтарылмайды: жүйе ортақ жауапкершілікке негізделген. Артық немесе қате төленген сома ғана қайтарылады.',
      ru: 'Уплаченные отчисления и взносы не возвращаются на том основании, что помощью не пользовались: система солидарная. Возвращается только уплаченное излишне или ошибочно.',
      en: 'Dues are not returned on the ground that no care was used: the system is one of solidarity. Only what was paid in excess or by mistake is returned.',
    },
  },
  'no-bonus': {
    title: { kk: 'Сыйақы жоқ', ru: 'Поощрения нет', en: 'No bonus' },
    says: {
      kk: 'Уақтылы төлеп, медициналық көмекке жүгінбейтін кәсіпорындар мен адамдарға ынталандыру қарастырылмаған: мөлшерлемеде жеңілдік жоқ, төленген ақша қайтарылмайды.',
      ru: 'Поощрение тем, кто платит вовремя и не обращается за помощью, не предусмотрено: скидок в ставке нет, уплаченное не возвращается.',
      en: 'There is no bonus for firms and people who pay on time and use no care: the rate has no discount, and nothing paid is given back.',
    },
  },
  'refund-terms-in-turn': {
    title: {
      kk: 'Қайтару мерзімі: бірінен кейін бірі',
      ru: 'Сроки возврата: один после другого',
      en: 'Refund terms, one after the other',
    },
    says: {
      kk: 'Артық (қате) төленген сома төлеушінің өтініші бойынша қайтарылады: алдымен Мемлекеттік корпорация түсімді нақтылайды, содан кейін Қор өз мерзімі ішінде шешім қабылдайды. Қордың мерзімі Корпорацияның мерзімі аяқталғаннан кейін басталады.',
      ru: 'Излишне (ошибочно) уплаченное возвращается по заявлению плательщика: сначала Государственная корпорация уточняет поступление, затем Фонд решает в свой срок. Срок Фонда начинается после срока корпорации.',
      en: 'What was paid in excess or by mistake is returned on the payer’s application: the State Corporation first verifies the receipt, then the Fund decides within its own term, which begins where the Corporation’s ends.',
    },
  },
  'refund-terms-from-filing': {
    title: {
      kk: 'Қайтару мерзімі: өтініш берілген күннен',
      ru: 'Сроки возврата: со дня подачи',
      en: 'Refund terms, from the day of filing',
    },
    says: {
      kk: 'Артық (қате) төленген сома төлеушінің өтініші бойынша қайтарылады: Мемлекеттік корпорация өтінішті өз мерзімінде тексереді, ал жалпы мерзім өтініш берілген күннен бастап есептеледі және Корпорация тексерген күндерді қамтиды.',
      ru: 'Излишне (ошибочно) уплаченное возвращается по заявлению плательщика: Государственная корпорация проверяет заявление в свой срок, а общий срок считается со дня подачи и включает дни её проверки.',
      en: 'What was paid in excess or by mistake is returned on the payer’s application: the State Corporation checks it within its own term, and the whole term counts from the day of filing and includes that check.',
    },
  },
} satisfies Record<string, RuleStatement>
