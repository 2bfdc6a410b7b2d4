/** What the special regimes say in general. */

import type { RuleStatement } from '../../statement.ts'
import { monthlyIndexSeries } from '../wages.ts'

export const regimeStatements = {
  'single-payment-deduction': {
    title: {
      kk: 'Бірыңғай төлемдегі аударым',
      ru: 'Отчисления в едином платеже',
      en: 'The deduction in the single payment',
    },
    says: {
      kk: 'Арнаулы салық режиміндегі шағын кәсіпкер жұмыскер үшін бір сома – бірыңғай төлем төлейді; оның құрамындағы аударым жұмыскер табысының үлесі ретінде өз шегімен есептеледі.',
      ru: 'Малый предприниматель на специальном налоговом режиме платит за работника одну сумму – единый платёж; отчисления в его составе считаются долей дохода работника в пределах своего потолка.',
      en: 'A small firm on a special tax regime pays one sum for a worker, the single payment; the deduction within it is a share of pay under its own ceiling.',
    },
  },
  'single-payment-contribution': {
    title: {
      kk: 'Бірыңғай төлемдегі жарна',
      ru: 'Взносы в едином платеже',
      en: 'The contribution in the single payment',
    },
    says: {
      kk: 'Бірыңғай төлем құрамындағы жұмыскер жарнасы оның табысының үлесі ретінде, барлық төлеушіге ортақ шекпен есептеледі; жалпы сома үлестерге бөлінбейді.',
      ru: 'Взносы работника в составе единого платежа считаются долей его дохода в пределах общего для всех плательщиков потолка; общая сумма по долям не делится.',
      en: 'The worker’s contribution within the single payment is a share of pay under the ceiling shared by all payers; the lump sum is not split by shares.',
    },
  },
  'paid-in-one-sum': {
    title: { kk: 'Бір сомамен төленеді', ru: 'Платится одной суммой', en: 'Paid in one sum' },
    says: {
      kk: 'Бірыңғай төлем мен бірыңғай жиынтық төлем бір сома болып төленеді: медициналық сақтандыру бөліктеріне бөлек код қойылмайды.',
      ru: 'Единый платёж и единый совокупный платёж уплачиваются одной суммой: отдельный код для частей медицинского страхования не ставится.',
      en: 'The single payment and the unified aggregate payment are paid in one sum: the insurance’s parts have no purpose code of their own.',
    },
  },
  'unified-payment-base': {
    title: {
      kk: 'Бірыңғай жиынтық төлемнің мөлшері',
      ru: 'Размер единого совокупного платежа',
      en: 'The unified aggregate payment',
    },
    says: {
      kk: 'Табысы аз, кәсіпкер болып тіркелмеген адам ай сайын айлық есептік көрсеткішпен есептелген бір төлем төледі: республикалық және облыстық маңызы бар қалаларда – көбірек, басқа жерде – азырақ.',
      ru: 'Человек с небольшим доходом, не зарегистрированный предпринимателем, платил ежемесячно одну сумму в месячных расчётных показателях: в городах республиканского и областного значения больше, в других местах меньше.',
      en: 'A person of small earnings, not registered as an entrepreneur, paid one sum a month, counted in monthly indices: more in cities of republican and regional significance, less elsewhere.',
    },
  },
  'unified-payment-contribution': {
    title: {
      kk: 'Жиынтық төлемдегі сақтандыру үлесі',
      ru: 'Доля страхования в совокупном платеже',
      en: 'The insurance’s share of the unified payment',
    },
    says: {
      kk: 'Бірыңғай жиынтық төлемнің белгіленген үлесі міндетті медициналық сақтандыруға жіберіледі.',
      ru: 'Установленная доля единого совокупного платежа идёт на обязательное медицинское страхование.',
      en: 'A fixed share of the unified aggregate payment goes to the mandatory health insurance.',
    },
  },
  'unified-payment-limit': {
    turnsOn: [monthlyIndexSeries],
    title: {
      kk: 'Жиынтық төлемнің жылдық шегі',
      ru: 'Годовой предел для совокупного платежа',
      en: 'The year’s limit of the unified payment',
    },
    says: {
      kk: 'Бірыңғай жиынтық төлемді жылдық табысы айлық есептік көрсеткішпен белгіленген шектен аспайтын адам төлейді; жыл басындағы көрсеткіш алынады.',
      ru: 'Единый совокупный платёж – для тех, чей доход за год не выше предела в месячных расчётных показателях; берётся показатель на начало года.',
      en: 'The unified payment is for incomes of a year up to a limit in monthly indices; the index of the beginning of the year is taken.',
    },
  },
  'platform-limit': {
    title: {
      kk: 'Өзін-өзі жұмыспен қамтығанның шегі',
      ru: 'Предел для самозанятого',
      en: 'The limit of the self-employed',
    },
    says: {
      kk: 'Өзін-өзі жұмыспен қамтығандардың арнаулы режимі айлық табысы шектен аспайтын адамға арналған; одан көп тапса, басқа төлеуші ретінде есептеледі.',
      ru: 'Специальный режим для самозанятых – для тех, чей доход за месяц не выше предела; при большем доходе человек считается иным плательщиком.',
      en: 'The special regime of the self-employed is for incomes of a month up to a limit; who earns more is another kind of payer.',
    },
  },
  'platform-contribution': {
    title: {
      kk: 'Өзін-өзі жұмыспен қамтығанның жарнасы',
      ru: 'Взносы самозанятого',
      en: 'The contribution of the self-employed',
    },
    says: {
      kk: 'Өзін-өзі жұмыспен қамтыған адамның жарнасын интернет-платформа операторы оның табысынан ұстап қалады және аударады.',
      ru: 'Взносы самозанятого удерживает из его дохода и перечисляет оператор интернет-платформы.',
      en: 'The operator of the online platform withholds the contribution from the income of a self-employed person and transfers it.',
    },
  },
  'assistant-contribution': {
    title: {
      kk: 'Жеке көмекшінің жарнасы',
      ru: 'Взносы индивидуального помощника',
      en: 'The individual assistant’s contribution',
    },
    says: {
      kk: 'Мүгедектігі бар адамға қызмет көрсететін жеке көмекшінің табысынан төлеуші жарна ұстап қалады; шегі жұмыскердікіндей.',
      ru: 'Из дохода индивидуального помощника лица с инвалидностью плательщик удерживает взносы; предел тот же, что у работника.',
      en: 'The payer withholds a contribution from the pay of an individual assistant of a disabled person; the ceiling is that of an employee.',
    },
  },
  'peasant-farm-reading': {
    title: {
      kk: 'Шаруа қожалығының басшысы қалай есептеледі',
      ru: 'Как считается глава крестьянского хозяйства',
      en: 'How the head of a peasant farm is assessed',
    },
    says: {
      kk: 'Дереккөздер қайшы: бірі дара кәсіпкермен, бірі өзі үшін төлеушімен теңестіреді. Кейінгі мәтін бойынша кәсіпкер ретінде есептеледі; сұраушы басқасын таңдай алады.',
      ru: 'Источники расходятся: по одному – наравне с предпринимателем, по другому – с самостоятельным плательщиком. По позднему тексту – как предприниматель; спрашивающий может выбрать иное.',
      en: 'The sources conflict: with entrepreneurs by one, with self-payers by another. By the later text as an entrepreneur; the asker may choose the other.',
    },
  },
  'peasant-farm-base': {
    title: {
      kk: 'Шаруа қожалығы жарнасының объектісі',
      ru: 'Объект взносов крестьянского хозяйства',
      en: 'Base of a peasant farm',
    },
    says: {
      kk: 'Шаруа қожалығы басшысының жарнасы ең төменгі жалақының бірнеше еселенген мөлшерінен, табысына қарамастан есептеледі.',
      ru: 'Взносы главы крестьянского хозяйства считаются от кратного минимальной заработной платы, независимо от дохода.',
      en: 'The contribution of the head of a peasant farm is counted from a multiple of the minimum wage, whatever the income.',
    },
  },
  'peasant-farm-contribution': {
    title: {
      kk: 'Шаруа қожалығы басшысының жарнасы',
      ru: 'Взносы главы крестьянского хозяйства',
      en: 'The contribution of the head of a peasant farm',
    },
    says: {
      kk: 'Шаруа қожалығының басшысы өзі үшін ай сайын жарна төлейді; жұмыскерлері үшін ол – жұмыс беруші.',
      ru: 'Глава крестьянского хозяйства ежемесячно платит взносы за себя; за работников он – работодатель.',
      en: 'The head of a peasant farm pays for himself every month; for workers he is an employer.',
    },
  },
  'due-on-for-state': {
    title: {
      kk: 'Мемлекет жарнасын төлеу мерзімі',
      ru: 'Срок уплаты взносов государства',
      en: 'The due day of the State',
    },
    says: {
      kk: 'Мемлекет жарнаны ай сайын, сол айдың алғашқы бес жұмыс күні ішінде төлейді.',
      ru: 'Государство платит взносы ежемесячно, в первые пять рабочих дней самого месяца.',
      en: 'The State pays every month, within the first five working days of the month itself.',
    },
  },
  'due-on-for-unemployed': {
    title: {
      kk: 'Тіркелген жұмыссыз үшін төлеу мерзімі',
      ru: 'Срок уплаты за зарегистрированного безработного',
      en: 'The due day for a registered unemployed person',
    },
    says: {
      kk: 'Тіркелген жұмыссыздар үшін жергілікті бюджет айдың алғашқы бес жұмыс күні ішінде сол айдың өзіне төлейді.',
      ru: 'За зарегистрированных безработных местный бюджет платит за месяц в первые пять рабочих дней этого же месяца.',
      en: 'For the registered unemployed a local budget pays for a month within the first five working days of that very month.',
    },
  },
  'due-on-for-people-in-need': {
    title: {
      kk: 'Мұқтаж адамдар үшін төлеу мерзімі',
      ru: 'Срок уплаты за нуждающихся',
      en: 'The due day for people in need',
    },
    says: {
      kk: 'Әл-ауқаты дағдарысты немесе шұғыл деңгейдегі отбасының мүшелері үшін жергілікті бюджет көмекке жүгінген айдан бастап күнтізбелік жылдың соңына дейін ай сайын, келесі айдың алғашқы он жұмыс күні ішінде төлейді.',
      ru: 'За членов семьи с кризисным или экстренным уровнем благополучия местный бюджет платит с месяца обращения за помощью до конца календарного года, ежемесячно, в первые десять рабочих дней следующего месяца.',
      en: 'For members of a family at the crisis or emergency level of well-being a local budget pays from the month in which they sought care to the end of the calendar year, monthly, within the first ten working days of the next month.',
    },
  },
  'local-budget-contribution': {
    title: {
      kk: 'Жергілікті бюджеттің жарнасы',
      ru: 'Взносы местного бюджета',
      en: 'The local budget’s contribution',
    },
    says: {
      kk: 'Жергілікті бюджет тіркелген жұмыссыздар мен мұқтаж адамдар үшін өңірдегі орташа жалақының үлесін төлейді. Өңірлердің жалақысы жазбада жоқ: оны сұраушы береді.',
      ru: 'Местный бюджет платит за зарегистрированных безработных и нуждающихся долю средней зарплаты региона. Зарплат регионов в записях нет: её даёт спрашивающий.',
      en: 'A local budget pays a share of the region’s average wage for the registered unemployed and people in need. The wages of regions are on no record: the asker gives it.',
    },
  },
  'state-contribution-given': {
    title: {
      kk: 'Мемлекет жарнасы, берілген жалақы бойынша',
      ru: 'Взносы государства по данной зарплате',
      en: 'The State’s contribution by a wage given',
    },
    says: {
      kk: 'Қажетті жылдың орташа жалақысы жазбада болмаса, мемлекеттің жарнасы сұраушы берген жалақымен есептеледі және жауапта солай айтылады.',
      ru: 'Если средней зарплаты нужного года в записях нет, взносы государства считаются по зарплате, данной спрашивающим, и в ответе это сказано.',
      en: 'Where the average wage of the year is on no record, the State’s contribution is computed from the wage the asker gives, and the answer says so.',
    },
  },
} satisfies Record<string, RuleStatement>
