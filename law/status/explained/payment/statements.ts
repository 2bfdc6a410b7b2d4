/** What the rules of months paid and unpaid say in general. */
import { headings } from '../../../names/headings.ts'
import type { RuleStatement } from '../../../statement.ts'

export const paymentStatements = {
  'status-no-unpaid-month': {
    title: {
      kk: 'Алдыңғы айларда төленбеген ай жоқ',
      ru: 'За предыдущие месяцы нет неоплаченных',
      en: 'No unpaid month in the months before',
    },
    says: {
      kk: 'Алдыңғы айлардың заңда белгіленген саны ішінде төленбеген ай болмаса және кемінде бір ай төленген болса, адам сақтандырылған. Жарнадан босатылған ай және төлеу мерзімі келмеген ай төленбеген болып саналмайды.',
      ru: 'Лицо застраховано, если за установленное законом число предыдущих месяцев нет неоплаченных и хотя бы один месяц оплачен. Месяц, освобождённый от взносов, и месяц, срок уплаты которого не наступил, неоплаченными не считаются.',
      en: 'A person is insured when none of the months before, as many as the law looks back on, is unpaid and at least one month has been paid. A month released from contributions, or not yet due, does not count as unpaid.',
    },
  },
  'status-paid-through-current': {
    title: {
      kk: 'Ағымдағы айды қоса алғанда айлардың бәрі төленген',
      ru: 'Оплачены все месяцы, считая текущий',
      en: 'All months through the current one are paid',
    },
    says: {
      kk: 'Ағымдағы аймен аяқталатын айлардың заңда белгіленген саны түгел төленген болса (төлеу мерзімі келген-келмегеніне қарамастан), одан бұрынғы төленбеген айға қарамастан адам сақтандырылған. Жарнадан босатылған айлар төленген айлармен бірге саналады. Қор дәл осылай санайды.',
      ru: 'Если оплачены все месяцы установленного законом числа, кончающегося текущим (наступил срок уплаты или нет), лицо застраховано, хотя бы месяц перед ними и не был оплачен. Освобождённые от взносов месяцы считаются вместе с оплаченными. Так считает Фонд.',
      en: 'When all of as many months as the law sets, the last of them the current one, are paid, due or not, a person is insured even with a month before them unpaid. Months released from contributions count with the paid ones. The Fund counts so.',
    },
  },
  'status-self-paid-months': {
    title: {
      kk: '2021 жылғы шілдеге дейін өзі үшін төлегендер',
      ru: 'Платившие за себя до июля 2021 года',
      en: 'Those who paid for themselves until July 2021',
    },
    says: {
      kk: '2020 жылғы 1 шілдеден 2021 жылғы 30 маусымға дейін өзі үшін төлейтін адамға алдындағы қатарынан үш айдың төленгені жеткілікті болды.',
      ru: 'С 1 июля 2020 года по 30 июня 2021 года платящему за себя было достаточно трёх оплаченных подряд месяцев перед обращением.',
      en: 'From 1 July 2020 through 30 June 2021 three months in a row paid before care were enough for one who pays for himself.',
    },
  },
  'status-transition': {
    title: { kk: 'Өтпелі кезең', ru: 'Переходный период', en: 'The transition' },
    says: {
      kk: 'Сақтандыру басталғаннан кейінгі алғашқы жартыжылдықта, 2020 жылғы 30 маусымға дейін қоса алғанда, әр қатысушы жарна төленгеніне қарамастан сақтандырылған. Бұл кезеңнен кейін жеңілдікті мерзім есептелмейді.',
      ru: 'В первом полугодии после начала страхования, по 30 июня 2020 года включительно, каждый участник застрахован независимо от уплаты. Льготный срок от этого периода не отсчитывается.',
      en: 'In the first half-year of the insurance, through 30 June 2020, every participant is insured whatever was paid. No grace is counted from it.',
    },
  },
  'status-no-month-near': {
    title: {
      kk: 'Соңғы айларда төленген ай жоқ',
      ru: 'Среди последних месяцев нет оплаченных',
      en: 'None of the last months is paid',
    },
    says: {
      kk: 'Құқық алдыңғы айлардың немесе ағымдағы айдың кемінде біреуінің төленгеніне сүйенеді; одан бұрынғы, алдағы немесе жүйеге қатыспаған айлар үшін төлем жеткіліксіз.',
      ru: 'Право опирается хотя бы на один оплаченный месяц из предыдущих или на текущий; уплаты за более ранние, будущие или за месяцы без участия в системе недостаточно.',
      en: 'The right rests on at least one paid month among those before or the current one; payment for earlier or later months, or for months outside the scheme, is not enough.',
    },
  },
  'status-last-credit-employer': {
    title: {
      kk: 'Соңғы төлем: жұмыс беруші немесе басқа төлеуші төлеген',
      ru: 'Последний платёж: платил работодатель или другой плательщик',
      en: 'The last payment, by an employer or another payer',
    },
    says: {
      kk: 'Сақтандырылу мәртебесі еңбек шартынан емес, ақша Қорға түскен күннен басталады. Жұмыскер үшін жұмыс берушінің аударымы мен ұсталған жарна есепке алынады.',
      ru: 'Статус застрахованности возникает не с трудового договора, а со дня, когда деньги поступили в Фонд. За работника учитываются отчисления работодателя и удержанные взносы.',
      en: 'Insured status begins not with the contract of work but on the day the money reaches the Fund. For an employee the employer’s deduction and the contribution withheld count.',
    },
  },
  'status-last-credit-own': {
    title: {
      kk: 'Соңғы төлем: адамның өзі төлеген',
      ru: 'Последний платёж: за себя',
      en: 'The last payment, by the person',
    },
    says: {
      kk: 'Өзі үшін төлейтін адамның айы оның толық жарнасы Қорға түскен күннен бастап төленген болып саналады.',
      ru: 'Месяц того, кто платит за себя, считается оплаченным со дня, когда его взносы за этот месяц поступили в Фонд полностью.',
      en: 'A month of one who pays for himself counts as paid from the day his whole contribution for it has reached the Fund.',
    },
  },
  'status-unified-payment': {
    title: {
      kk: 'Бірыңғай жиынтық төлеммен төленген ай',
      ru: 'Месяц, оплаченный единым совокупным платежом',
      en: 'A month paid by the unified payment',
    },
    says: {
      kk: 'Бірыңғай жиынтық төлем табысқа қарамастан бір мөлшерде төленді, сондықтан ол үшін түскен кез келген сома айды төленген етеді деп оқылады; мәтін мұны анық айтпайды.',
      ru: 'Единый совокупный платёж уплачивался в одном размере независимо от дохода, поэтому любая поступившая его сумма считается оплатой месяца; текст прямо этого не говорит.',
      en: 'The unified payment was one sum whatever the earnings, so any sum of it credited is read as paying the month; the text does not say so plainly.',
    },
  },
  'status-held-through': {
    title: {
      kk: 'Құқық сақталатын соңғы күн',
      ru: 'Последний день права',
      en: 'The last day the right holds',
    },
    says: {
      kk: 'Жаңа төлем түспесе де, құқық келесі айдың төлеу мерзімі өткенше, одан кейін жеңілдікті мерзім аяқталғанша сақталады.',
      ru: 'Даже без новых платежей право сохраняется, пока не пройдёт срок уплаты следующего месяца, а затем до конца льготного срока.',
      en: 'Even with no further payment the right holds until the next month’s due day has passed, and then to the end of the grace.',
    },
  },
  'status-paid-ahead': {
    title: {
      kk: 'Алдын ала төлеген адам сақтандырылған',
      ru: 'Заплативший вперёд застрахован',
      en: 'Those who pay ahead are insured',
    },
    says: {
      kk: 'Қатарынан келетін айлардың заңда белгіленген санын алдын ала төлеген адам соңғы төлем түскен күннен бастап үзіліссіз төленген соңғы айдың аяғына дейін сақтандырылған; бұрынғы төленбеген айлар кедергі емес.',
      ru: 'Заплативший вперёд за установленное законом число месяцев подряд застрахован со дня, когда поступил последний из этих платежей, до конца последнего месяца, оплаченного без перерыва; прежние неоплаченные месяцы не мешают.',
      en: 'A person who pays ahead as many months in a row as the law asks is insured from the day the last of those payments came to the end of the last month paid without a break; earlier unpaid months do not stand in the way.',
    },
  },
  'status-unpaid-months': {
    title: headings.unpaidMonths,
    says: {
      kk: 'Алдыңғы айларда төленбеген ай болса және басқа негіз (мемлекет жарнасы, алдын ала төлем, жеңілдікті мерзім) болмаса, адам сақтандырылмаған; құқықты қайта алу үшін сол айларды төлеу немесе алдын ала төлеу керек. Төленбеген айдың берешегі – дербес төлеушінің сол айдағы жарнасы, ал ол айда кәсіпкер болған болса – кәсіпкердің жарнасы.',
      ru: 'Если среди предыдущих месяцев есть неоплаченный и нет другого основания (взносов государства, оплаты вперёд, льготного срока), лицо не застраховано; чтобы вернуть право, нужно оплатить эти месяцы или заплатить вперёд. Задолженность за месяц – взнос самостоятельного плательщика за тот месяц, а если лицо тогда было предпринимателем – взнос предпринимателя.',
      en: 'With an unpaid month among the months before, and no other ground (the State, months paid ahead, the grace), a person is not insured; to have the right again those months, or months ahead, are to be paid. The arrears of a month are a self-payer’s contribution for it, or an entrepreneur’s where the person was one then.',
    },
  },
  'status-unpriced-months': {
    title: {
      kk: 'Мөлшері белгісіз айлар',
      ru: 'Месяцы, взнос за которые неизвестен',
      en: 'Months whose due is not known',
    },
    says: {
      kk: 'Жарна мөлшері әлі белгіленбеген ай берешек сомасына қосылмайды, бірақ төленбеген ай ретінде аталады.',
      ru: 'Месяц, размер взноса за который ещё не установлен, в сумму задолженности не входит, но называется как неоплаченный.',
      en: 'A month whose due has not been set yet is in no sum of arrears, but is named as unpaid.',
    },
  },
  'status-no-paid-month': {
    title: {
      kk: 'Бірде-бір ай төленбеген',
      ru: 'Ни один месяц не оплачен',
      en: 'No month has been paid',
    },
    says: {
      kk: 'Жарнасы бірде-бір ай үшін толық түспеген және жарнадан босатылмаған адам сақтандырылмаған.',
      ru: 'Лицо, за которое ни за один месяц взносы не поступили полностью и которое от них не освобождено, не застраховано.',
      en: 'A person for whom no month has been paid in full, and who is not released from contributions, is not insured.',
    },
  },
} satisfies Record<string, RuleStatement>
