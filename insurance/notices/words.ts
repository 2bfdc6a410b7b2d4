/** What a notice says in the inbox: what happened, and what follows from it; days and terms are the law's own. */
import { dueOn } from '#law'
import { groundName, uninsuredName } from '#law/names'
import { allowedName, roleNames } from '#vocabulary/callers/names.ts'
import { formatDay } from '#vocabulary/day.ts'
import { findMonth } from '#vocabulary/month.ts'
import { capital, dayText, monthText, withOneStop } from '#vocabulary/spoken.ts'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import type { NoticeFacts, NoticeKind } from './kinds.ts'

type Said = { readonly title: Text; readonly says: Text }
type Saying = { readonly [Kind in NoticeKind]: (facts: NoticeFacts[Kind]) => Said }

const parentNames = {
  parent: { kk: 'ата-анаңыз', ru: 'Ваш родитель', en: 'your parent' },
  guardian: { kk: 'қамқоршыңыз', ru: 'Ваш опекун или попечитель', en: 'your guardian' },
} as const satisfies Record<string, Text>

const childNames = {
  parent: { kk: 'балаңыздың', ru: 'своего ребёнка', en: 'your child' },
  guardian: { kk: 'қамқорлығыңыздағы адамның', ru: 'своего подопечного', en: 'your ward' },
} as const satisfies Record<string, Text>

const representative: Text = {
  kk: 'атыңыздан әрекет ететін адам',
  ru: 'тот, кто действует от Вашего имени',
  en: 'whoever acts for you',
}

const saying: Saying = {
  'record-opened': ({ as }) => {
    const who = roleNames[as]
    return {
      title: {
        kk: 'Дерегіңіз шұғыл жағдайда ашылды',
        ru: 'Ваши сведения открыли в неотложном случае',
        en: 'Your record was opened in an emergency',
      },
      says: {
        kk: `Дерегіңізді ашқан: ${who.kk}. Кім ашқаны, қашан және қандай себеппен екені қарау журналында жазылған. Себебімен келіспесеңіз, сол жазба туралы сұраңыз.`,
        ru: `Кто открыл: ${who.ru}. Имя, время и причина записаны в журнале обращений. Если с причиной не согласны, спросите об этой записи.`,
        en: `Opened by: ${who.en}. The name, the time and the reason stand in your log of looks. If you do not agree with the reason, ask about that entry.`,
      },
    }
  },
  'acts-for-you': ({ as }) => ({
    title: {
      kk: 'Атыңыздан әрекет ететін адам жазылды',
      ru: 'Записан тот, кто действует от Вашего имени',
      en: 'Somebody may act for you now',
    },
    says: {
      kk: `Енді ${parentNames[as].kk} дерегіңізді көріп, атыңыздан өтініш жасай алады. Бұл дұрыс болмаса, өтініш ашыңыз.`,
      ru: `Теперь ${parentNames[as].ru} может видеть Ваши сведения и обращаться от Вашего имени. Если это не так, откройте обращение.`,
      en: `From now on ${parentNames[as].en} may see your record and open cases for you. If that is not right, open a case.`,
    },
  }),
  'acts-for-you-no-more': ({ as }) => ({
    title: {
      kk: 'Атыңыздан енді әрекет етпейді',
      ru: 'От Вашего имени больше не действуют',
      en: 'Somebody acts for you no longer',
    },
    says: {
      kk: `${capital(parentNames[as].kk)} енді дерегіңізді көре алмайды және атыңыздан әрекет етпейді.`,
      ru: `${parentNames[as].ru} больше не видит Ваши сведения и не действует от Вашего имени.`,
      en: `${capital(parentNames[as].en)} can no longer see your record or act for you.`,
    },
  }),
  'you-act-for-person': ({ as, through }) => {
    const last = through === null ? undefined : dayText(through, 'until')
    return {
      title: {
        kk: 'Сіз басқа адамның атынан әрекет ете аласыз',
        ru: 'Вы можете действовать за другого человека',
        en: 'You may act for somebody',
      },
      says: withOneStop({
        kk: `Енді ${childNames[as].kk} мәртебесін көріп, оның атынан өтініш аша аласыз${last ? `, ${last.kk}` : ''}.`,
        ru: `Теперь Вы видите статус ${childNames[as].ru} и можете обращаться от его имени${last ? ` ${last.ru}` : ''}.`,
        en: `You may see the status of ${childNames[as].en} and open cases for them${last ? ` ${last.en}` : ''}.`,
      }),
    }
  },
  'you-act-for-firm': ({ through }) => {
    const last = dayText(through, 'until')
    return {
      title: {
        kk: 'Сіз ұйымның өкілі болдыңыз',
        ru: 'Вы стали представителем организации',
        en: 'You act for an organisation now',
      },
      says: withOneStop({
        kk: `Ұйымның атынан ${last.kk} әрекет ете аласыз. Қай ұйым екені және не істей алатыныңыз өз бетіңізде көрсетілген.`,
        ru: `Вы действуете за организацию ${last.ru}. Какая это организация и что Вы можете, показано на Вашей странице.`,
        en: `You act for the organisation ${last.en}. Which one it is and what you may do there stands on your own page.`,
      }),
    }
  },
  'you-act-for-firm-no-more': ({ since }) => {
    const from = dayText(since, 'from')
    return {
      title: {
        kk: 'Сіз енді ұйымның өкілі емессіз',
        ru: 'Вы больше не представитель организации',
        en: 'You act for an organisation no longer',
      },
      says: withOneStop({
        kk: `Ұйым өкілдігіңізді тоқтатты: ${from.kk} оның атынан ештеңе істей алмайсыз.`,
        ru: `Организация прекратила Ваше представительство: ${from.ru} действовать за неё Вы не можете.`,
        en: `The organisation has ended it: ${from.en} you can do nothing for it.`,
      }),
    }
  },
  'case-opened-for-you': ({ number, by }) => {
    const who = by === 'representative' ? representative : roleNames[by]
    return {
      title: {
        kk: `Сіз туралы өтініш ашылды: ${number}`,
        ru: `Открыто обращение о Вас: ${number}`,
        en: `A case about you was opened: ${number}`,
      },
      says: {
        kk: `Ашқан: ${who.kk}. Өтінішті оқып, сөз не құжат қоса аласыз.`,
        ru: `Кто открыл: ${who.ru}. Вы можете прочесть обращение и добавить слова или документ.`,
        en: `Opened by: ${who.en}. You can read the case and add words or a paper.`,
      },
    }
  },
  'case-message': ({ number }) => ({
    title: {
      kk: `Өтінішіңізге жауап келді: ${number}`,
      ru: `По Вашему обращению есть ответ: ${number}`,
      en: `Your case has an answer: ${number}`,
    },
    says: {
      kk: 'Өтінішіңізбен айналысатын қызметкер хабар жазды. Оқу үшін өтінішті ашыңыз.',
      ru: 'Сотрудник, который занимается обращением, написал Вам. Откройте обращение, чтобы прочесть.',
      en: 'Whoever works on your case has written to you. Open the case to read it.',
    },
  }),
  'case-asked': ({ number }) => ({
    title: {
      kk: `Өтінішіңіз жауабыңызды күтіп тұр: ${number}`,
      ru: `Обращение ждёт Вашего ответа: ${number}`,
      en: `Your case waits for you: ${number}`,
    },
    says: {
      kk: 'Сізден нақтылау сұралды. Жауап бергенше өтініштің мерзімі тоқтап тұрады.',
      ru: 'Вас попросили уточнить. Пока Вы не ответите, срок обращения стоит.',
      en: 'You are asked for more. Until you answer, the term of the case stands still.',
    },
  }),
  'case-handed-over': ({ number, to }) => {
    const office = allowedName(to)
    return {
      title: {
        kk: `Өтінішіңіз басқа бөлімге берілді: ${number}`,
        ru: `Обращение передано: ${number}`,
        en: `Your case was handed over: ${number}`,
      },
      says: {
        kk: `Енді онымен айналысатын: ${office.kk}. Мерзімі өзгермейді, сізден ештеңе керек емес.`,
        ru: `Теперь им занимается: ${office.ru}. Срок не меняется, от Вас ничего не требуется.`,
        en: `It is now with: ${office.en}. Its term stays as it was, and you need do nothing.`,
      },
    }
  },
  'case-closed': ({ number, outcome }) => ({
    title: {
      kk: `Өтінішіңіз жабылды: ${number}`,
      ru: `Обращение закрыто: ${number}`,
      en: `Your case is closed: ${number}`,
    },
    says: {
      kk: `Нәтижесі: ${outcome.kk}. Келіспесеңіз, өтінішті қайта аша аласыз; соңғы күні өтініште көрсетілген.`,
      ru: `Итог: ${outcome.ru}. Если не согласны, обращение можно открыть снова; последний день указан в нём.`,
      en: `The outcome: ${outcome.en}. If you do not agree, you may open it again; the last day for that stands in the case.`,
    },
  }),
  'cover-ends': ({ lastDay, ground }) => {
    const [last, now] = [dayText(lastDay), groundName(ground)]
    return {
      title: {
        kk: `Сақтандыруыңыздың соңғы күні – ${last.kk}`,
        ru: `Последний день Вашего страхования – ${last.ru}`,
        en: `The last day you are insured is ${last.en}`,
      },
      says: {
        kk: `Қазіргі негізі: ${now.kk}. Содан кейін сақтандырылмаған боласыз. Қалай сақтап қалуға болатыны мәртебеңізде айтылған: төлеу керек пе, қанша және қай күнге дейін.`,
        ru: `Сейчас основание: ${now.ru}. После этого дня Вы не застрахованы. Как сохранить право, сказано в Вашем статусе: нужно ли платить, сколько и до какого дня.`,
        en: `The ground now: ${now.en}. After that day you are not insured. How to keep the right is told with your status: whether to pay, how much and by when.`,
      },
    }
  },
  'ground-ends': ({ lastDay, ground, next }) => {
    const [last, now, then] = [dayText(lastDay), groundName(ground), groundName(next)]
    return {
      title: {
        kk: `Сақтандыру негізіңіз өзгереді: соңғы күні – ${last.kk}`,
        ru: `Основание Вашего страхования меняется, последний день – ${last.ru}`,
        en: `The ground of your insurance changes; its last day is ${last.en}`,
      },
      says: {
        kk: `Қазір: ${now.kk}. Содан кейін: ${then.kk}. Құқығыңыз үзілмейді, бірақ одан әрі кім төлейтінін мәртебеңізден қараңыз.`,
        ru: `Сейчас: ${now.ru}. Потом: ${then.ru}. Право не прерывается, но посмотрите в статусе, кто платит дальше.`,
        en: `Now: ${now.en}. Then: ${then.en}. The right goes on without a break; see with your status who pays from then on.`,
      },
    }
  },
  'month-unpaid': ({ month, coveredThrough }) => {
    const [named, due] = [monthText(month), dayText(formatDay(dueOn(findMonth(month)!).day))]
    const last = coveredThrough === null ? undefined : dayText(coveredThrough, 'until')
    return {
      title: {
        kk: `Төлем түспеген ай: ${named.kk}`,
        ru: `Нет платежа за месяц: ${named.ru}`,
        en: `A month is unpaid: ${named.en}`,
      },
      says: withOneStop({
        kk: `Төлеудің соңғы күні ${due.kk} болатын.${last ? ` Құқығыңыз әзірге ${last.kk} сақталады.` : ''} Жұмыс беруші төлейтін болса, одан сұраңыз; өзіңіз төлесеңіз, сомасы мәртебеңізде көрсетілген.`,
        ru: `Последним днём уплаты было ${due.ru}.${last ? ` Право пока сохраняется ${last.ru}.` : ''} Если платит работодатель, спросите его; если Вы сами, сумма указана в статусе.`,
        en: `The last day to pay was ${due.en}.${last ? ` Your right is kept for now, ${last.en}.` : ''} If your employer pays, ask there; if you pay yourself, the sum stands with your status.`,
      }),
    }
  },
  'cover-begins': ({ on, state }) => {
    const [from, why] = [dayText(on, 'from'), groundName(state)]
    return {
      title: { kk: 'Сіз сақтандырылдыңыз', ru: 'Вы застрахованы', en: 'You are insured now' },
      says: withOneStop({
        kk: `Сіз ${from.kk} сақтандырылғансыз. Себебі: ${why.kk}.`,
        ru: `Вы застрахованы ${from.ru}. Почему: ${why.ru}.`,
        en: `You are insured ${from.en}. Why: ${why.en}.`,
      }),
    }
  },
  'cover-lost': ({ on, state }) => {
    const [from, why] = [dayText(on, 'from'), uninsuredName(state)]
    return {
      title: {
        kk: 'Сіз енді сақтандырылмағансыз',
        ru: 'Вы больше не застрахованы',
        en: 'You are not insured any more',
      },
      says: withOneStop({
        kk: `Сіз ${from.kk} сақтандырылмағансыз. Себебі: ${why.kk}. Құқықты қалай қайтаруға болатыны мәртебеңізде айтылған. Шұғыл көмек бәрібір көрсетіледі.`,
        ru: `Вы не застрахованы ${from.ru}. Почему: ${why.ru}. Как вернуть право, сказано в статусе. Неотложную помощь окажут в любом случае.`,
        en: `You are not insured ${from.en}. Why: ${why.en}. How to win the right back is told with your status. Emergency care is given in any case.`,
      }),
    }
  },
  'address-changed': ({ way, isTakenAway }) => {
    const name = wayNames[way]
    return {
      title: inEachLanguage((language) =>
        addressTitles[isTakenAway ? 'gone' : 'new'][language](name[language]),
      ),
      says: {
        kk: 'Мұны өзіңіз істемесеңіз, кірулеріңізді аяқтап, өтініш ашыңыз.',
        ru: 'Если это сделали не Вы, завершите свои входы и откройте обращение.',
        en: 'If it was not you, end your sessions and open a case.',
      },
    }
  },
}

const wayNames = {
  email: { kk: 'электрондық пошта мекенжайы', ru: 'адрес электронной почты', en: 'e-mail address' },
  sms: { kk: 'телефон нөмірі', ru: 'номер телефона', en: 'telephone number' },
} as const satisfies Record<string, Text>

const addressTitles = {
  new: {
    kk: (name: string) => `Хабарламаларға арналған ${name} өзгертілді`,
    ru: (name: string) => `Изменён ${name} для уведомлений`,
    en: (name: string) => `The ${name} for notices was changed`,
  },
  gone: {
    kk: (name: string) => `Хабарламаларға арналған ${name} алынды`,
    ru: (name: string) => `Убран ${name} для уведомлений`,
    en: (name: string) => `The ${name} for notices was taken away`,
  },
}

/** What is said of a notice, by its facts. */
export const sayNotice = (kind: NoticeKind, facts: object): Said =>
  (saying[kind] as (facts: object) => Said)(facts)
