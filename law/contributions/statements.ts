/** What the rules of the dues say in general. */
import { careBegins } from '../beginnings/beginnings.ts'
import { paidBy } from '../names/dues.ts'
import type { RuleStatement } from '../statement.ts'

export const contributionStatements = {
  'not-a-participant': {
    title: { kk: 'Жүйеге қатыспайтын адам', ru: 'Лицо вне системы', en: 'A person outside the system' },
    says: {
      kk: 'Қазақстанда уақытша болатын шетелдіктер мен азаматтығы жоқ адамдар, егер олар ЕАЭО мемлекетінің азаматы ретінде жұмыс істемесе немесе сондай жұмыскердің отбасы мүшесі болмаса, жүйеге қатыспайды: олар үшін аударым да, жарна да төленбейді.',
      ru: 'Иностранцы и лица без гражданства, временно пребывающие в Казахстане, в системе не участвуют, если они не работают как граждане государства ЕАЭС и не члены семьи такого работника: ни отчисления, ни взносы за них не платятся.',
      en: 'Foreigners and stateless persons temporarily in Kazakhstan stand outside the system, unless they work as citizens of an EAEU state or are family of such a worker: no deduction and no contribution is paid for them.',
    },
  },
  'released-by-whole-month': {
    title: {
      kk: 'Айды толық қамтитын санат',
      ru: 'Категория на весь месяц',
      en: 'A group for the whole month',
    },
    says: {
      kk: 'Жұмыс істемейтіндер санаттары мен бала күтімі демалысы айдың табысын айды толық қамтыса ғана босатады.',
      ru: 'Категории неработающих и отпуск по уходу освобождают доход месяца, только если охватывают весь месяц.',
      en: 'Groups of people who do not work, and parental leave, release the income of a month only where they cover all of it.',
    },
  },
  'not-released-by-part': {
    title: {
      kk: 'Айдың бір бөлігі босатпайды',
      ru: 'Часть месяца не освобождает',
      en: 'A part of the month does not release',
    },
    says: {
      kk: 'Демалысқа дейін немесе жұмыссыздықтан кейін тапқан табыстан аударым мен жарна төленеді. Кәсіпкерді жұмыс істемейтіндер санаты босатпайды, бала күтімі демалысы тек толық айға босатады.',
      ru: 'С заработанного до отпуска или после безработицы отчисления и взносы платятся. Предпринимателя категории неработающих не освобождают, отпуск по уходу – только за полный месяц.',
      en: 'What was earned before a leave or after unemployment is a base. Groups of people who do not work never release an entrepreneur; parental leave does for a whole month.',
    },
  },
  'released-state-pays': {
    title: {
      kk: 'Мемлекет жарна төлейтін адамды төлеуден босату',
      ru: 'Освобождение тех, за кого платит государство',
      en: 'Release of those the State pays for',
    },
    says: {
      kk: 'Ай ішінде кемінде бір күн мемлекет (жергілікті бюджет) жарна төлейтін санатқа жататын адам үшін сол айда аударым аударылмайды, жарна ұсталмайды және төленбейді; табысы мен жұмыс орындарының саны бұған әсер етпейді.',
      ru: 'За лицо, которое хотя бы один день месяца относится к категории, за которую взносы платит государство (местный бюджет), в этом месяце отчисления не перечисляются, взносы не удерживаются и не уплачиваются; доход и число мест работы значения не имеют.',
      en: 'For a person who on at least one day of the month belongs to a group the State (or a local budget) pays for, no deduction is made and no contribution withheld or paid in that month, whatever the income and however many the jobs.',
    },
  },
  'no-ground-for-budget': {
    title: {
      kk: 'Бюджет төлемейтін ай',
      ru: 'Месяц, за который бюджет не платит',
      en: 'A month a budget does not pay for',
    },
    says: {
      kk: 'Мемлекет те, жергілікті бюджет те адам айдың кемінде бір күні өздері жарна төлейтін санатта болған айға ғана төлейді. Тіркелген жұмыссыздар үшін 2026 жылдан бастап мемлекет емес, жергілікті бюджет төлейді.',
      ru: 'И государство, и местный бюджет платят только за месяц, в котором лицо хотя бы один день относится к категории, за которую платит именно этот бюджет. За зарегистрированных безработных с 2026 года платит не государство, а местный бюджет.',
      en: 'The State and a local budget each pay only for a month in which the person belongs, on at least one day, to a group of theirs. For the registered unemployed a local budget pays from 2026, and no longer the State.',
    },
  },
  'released-own-service': {
    title: {
      kk: 'Өз қызметі қамтамасыз ететін адамды төлеуден босату',
      ru: 'Освобождение тех, кого лечит своя служба',
      en: 'Release of those their own service cares for',
    },
    says: {
      kk: 'Әскери қызметшілер, құқық қорғау органдары мен арнаулы мемлекеттік органдардың қызметкерлері төлеушілер қатарына кірмейді: оларға көмекті өз қызметі көрсетеді, ай ішінде кемінде бір күн қызметте болған адам үшін сол айда аударым да, жарна да төленбейді.',
      ru: 'Военнослужащие, сотрудники правоохранительных и специальных государственных органов не входят в круг плательщиков: помощь им обеспечивает своя служба, и за месяц, хотя бы один день которого лицо служило, ни отчисления, ни взносы не платятся.',
      en: 'Military staff and staff of law enforcement and special State bodies stand outside the circle of payers: their own service provides care, and for a month with a day of service no dues are paid.',
    },
  },
  'employer-base': {
    title: {
      kk: 'Аударымдардың есептеу объектісі',
      ru: 'Объект исчисления отчислений',
      en: 'Base of the employer’s deduction',
    },
    says: {
      kk: 'Аударымдар жұмыс беруші жұмыскерге төлейтін айлық табыстан есептеледі, бірақ объект ең төменгі жалақының заңда белгіленген еселігінен аспайды. Шек әр жұмыс берушіге бөлек: басқа жұмыс орындарындағы табыс ескерілмейді.',
      ru: 'Отчисления считаются с месячного дохода, который работодатель платит работнику, но объект не превышает установленного законом числа минимальных заработных плат. Предел у каждого работодателя свой: доход на других местах работы не учитывается.',
      en: 'The deduction is computed on the month’s income the employer pays the employee, up to a ceiling of so many minimum wages set by the law. Each employer has the ceiling to itself: income from other jobs does not count.',
    },
  },
  'employer-deduction': {
    title: { kk: 'Жұмыс берушінің аударымы', ru: 'Отчисления работодателя', en: 'The employer’s deduction' },
    says: {
      kk: 'Жұмыс беруші әр жұмыскер үшін ай сайын өз қаражатынан есептеу объектісінің заңда белгіленген үлесін аударады. Бұл сома жұмыскердің жалақысынан ұсталмайды.',
      ru: 'Работодатель ежемесячно перечисляет за каждого работника из собственных средств установленную законом долю объекта исчисления. Из заработной платы работника эта сумма не удерживается.',
      en: 'For each employee the employer pays, each month and from its own money, a share of the base set by the law. Nothing of it is withheld from the employee’s pay.',
    },
  },
  'own-base': {
    title: {
      kk: 'Адам табысынан жарна есептеу объектісі',
      ru: 'Объект исчисления взносов с дохода лица',
      en: 'Base of the contribution from a person’s income',
    },
    says: {
      kk: 'Жарна адамға төленген айлық табыстан ұсталады. Шек – ең төменгі жалақының заңда белгіленген еселігі – ай ішіндегі барлық төлеушіге ортақ: басқа жерде есепке алынған табыс одан шегеріледі.',
      ru: 'Взносы удерживаются с месячного дохода, выплаченного лицу. Предел – установленное законом число минимальных заработных плат – один на всех плательщиков месяца: учтённое в другом месте из него вычитается.',
      en: 'The contribution is withheld from the month’s income paid to the person. The ceiling of so many minimum wages set by the law is one for all payers of the month: what was assessed elsewhere is taken off it.',
    },
  },
  'employee-contribution': {
    title: { kk: 'Жұмыскердің жарнасы', ru: 'Взносы работника', en: 'The employee’s contribution' },
    says: {
      kk: 'Жұмыскердің жарнасы – есептеу объектісінің заңда белгіленген үлесі. Оны жұмыс беруші жұмыскердің табысынан ұстап, Қорға аударады.',
      ru: 'Взносы работника – установленная законом доля объекта исчисления. Их удерживает из дохода работника и перечисляет в Фонд работодатель.',
      en: 'The employee’s contribution is a share of the base set by the law. The employer withholds it from the employee’s income and transfers it to the Fund.',
    },
  },
  'civil-law-contribution': {
    title: {
      kk: 'Азаматтық-құқықтық шарт бойынша жарна',
      ru: 'Взносы с дохода по договору ГПХ',
      en: 'The contribution from civil-law income',
    },
    says: {
      kk: 'Азаматтық-құқықтық шарт бойынша жұмыс істейтін адамның жарнасын тапсырыс беруші (салық агенті) оның табысынан ұстап аударады; тапсырыс берушінің өз қаражатынан аударымы болмайды.',
      ru: 'Взносы работающего по договору гражданско-правового характера удерживает из его дохода и перечисляет заказчик (налоговый агент); отчислений из собственных средств у заказчика нет.',
      en: 'The contribution of a person working under a civil-law contract is withheld from the income and transferred by the customer (the tax agent); the customer owes no deduction of its own.',
    },
  },
  'entrepreneur-base': {
    title: paidBy.entrepreneurBase,
    says: {
      kk: 'Жеке кәсіпкердің және жеке практикамен айналысатын адамның өзі үшін жарнасы нақты табысынан емес, ең төменгі жалақының заңда белгіленген еселігінен есептеледі.',
      ru: 'Взносы предпринимателя и лица, занимающегося частной практикой, за себя считаются не с действительного дохода, а с установленного законом числа минимальных заработных плат.',
      en: 'What an entrepreneur or a private practitioner pays for himself is computed not on actual income but on so many minimum wages set by the law.',
    },
  },
  'entrepreneur-contribution': {
    title: paidBy.entrepreneurOwn,
    says: {
      kk: 'Жеке кәсіпкер ай сайын өзі үшін есептеу объектісінің заңда белгіленген үлесін төлейді. Жұмыскерлері болса, олар үшін жұмыс беруші ретінде бөлек аударады.',
      ru: 'Предприниматель ежемесячно платит за себя установленную законом долю объекта исчисления. За своих работников он перечисляет отдельно, как работодатель.',
      en: 'An entrepreneur pays for himself, each month, a share of the base set by the law. For workers he pays separately, as an employer.',
    },
  },
  'self-payer-base': {
    title: paidBy.selfPayerBase,
    says: {
      kk: 'Жұмыскер де, кәсіпкер де емес және мемлекет жарна төлейтін санатқа кірмейтін адамның жарнасы ең төменгі жалақының заңда белгіленген еселігінен есептеледі.',
      ru: 'Взносы лица, которое не работник, не предприниматель и не относится к категориям, за которые платит государство, считаются с установленного законом числа минимальных заработных плат.',
      en: 'The contribution of a person who is no employee, no entrepreneur and in no group the State pays for is computed on so many minimum wages set by the law.',
    },
  },
  'self-payer-contribution': {
    title: {
      kk: 'Дербес төлеушінің жарнасы',
      ru: 'Взносы самостоятельного плательщика',
      en: 'The self-payer’s contribution',
    },
    says: {
      kk: 'Дербес төлеуші ай сайын өзі үшін есептеу объектісінің заңда белгіленген үлесін төлейді; ол үшін басқа адам да төлей алады.',
      ru: 'Самостоятельный плательщик ежемесячно платит за себя установленную законом долю объекта исчисления; заплатить за него может и другое лицо.',
      en: 'A self-payer pays, each month, a share of the base set by the law; someone else may pay it for them.',
    },
  },
  'month-stays-unpaid': {
    title: { kk: 'Табыссыз ай', ru: 'Месяц без дохода', en: 'A month without income' },
    says: {
      kk: 'Табыс болмаса, мысалы, жалақысыз демалыста, есептеу объектісі де жоқ: жұмыс беруші ештеңе төлемейді. Бұл ай адам үшін төленбеген болып қалады, оны ол өзі үшін төлеуші ретінде төлей алады.',
      ru: 'Нет дохода, например в отпуске без содержания, – нет и объекта исчисления: работодатель ничего не платит. Такой месяц остаётся для человека неоплаченным, заплатить за него он может сам, как самостоятельный плательщик.',
      en: 'Without income, as on unpaid leave, there is no base: the employer owes nothing. The month stays unpaid for the person, who may pay it as a self-payer.',
    },
  },
  'no-own-contribution-yet': {
    title: {
      kk: 'Адамның өз жарнасы әлі жоқ кезең',
      ru: 'Время, когда собственных взносов ещё нет',
      en: 'Months before a person’s own contribution',
    },
    says: {
      kk: 'Заң адамның өз жарнасының мөлшерлемесін нөл деп белгілеген айларда ол өзі үшін ештеңе төлемейді және одан жарна ұсталмайды.',
      ru: 'За месяцы, для которых закон установил нулевую ставку собственных взносов, лицо за себя ничего не платит и с него ничего не удерживается.',
      en: 'For months in which the law sets the rate of the person’s own contribution at nothing, nothing is paid by the person and nothing withheld.',
    },
  },
  'no-state-contribution-yet': {
    turnsOn: [careBegins],
    title: {
      kk: 'Мемлекет жарна төлемейтін кезең',
      ru: 'Время, когда государство ещё не платит',
      en: 'Months before the State’s contribution',
    },
    says: {
      kk: 'Мемлекет жарнаны жүйеде көмек көрсетіле бастаған айдан бері төлейді; оған дейінгі айлар үшін мемлекет жарнасы жоқ.',
      ru: 'Государство платит взносы с того месяца, с которого оказывается помощь в системе; за более ранние месяцы взносов государства нет.',
      en: 'The State pays from the month in which care under the insurance began; for earlier months it owes nothing.',
    },
  },
  'state-contribution': {
    title: { kk: 'Мемлекеттің жарнасы', ru: 'Взносы государства', en: 'The State’s contribution' },
    says: {
      kk: 'Мемлекет өзі жарна төлейтін әр адам үшін ай сайын ағымдағы жылдан екі жыл бұрынғы орташа айлық жалақының заңда сол жылға белгіленген үлесін төлейді.',
      ru: 'За каждое лицо, за которое взносы платит государство, оно ежемесячно перечисляет установленную на этот год долю среднемесячной заработной платы за год, который был два года назад.',
      en: 'For each person it covers the State pays, each month, the share set for the year of the average monthly wage of the year two years before.',
    },
  },
  'due-on': {
    title: { kk: 'Төлеу мерзімі', ru: 'Срок уплаты', en: 'The due day' },
    says: {
      kk: 'Айдың аударымдары мен жарналары келесі айдың 25-інен кешіктірілмей төленеді. Ол күн демалысқа немесе мерекеге келсе, мерзім – одан кейінгі бірінші жұмыс күні.',
      ru: 'Отчисления и взносы за месяц уплачиваются не позднее 25-го числа следующего месяца. Если это выходной или праздничный день, срок – первый рабочий день после него.',
      en: 'The dues of a month are paid by the 25th of the month after. Where that is a day off, they are due on the first working day after it.',
    },
  },
} satisfies Record<string, RuleStatement>
