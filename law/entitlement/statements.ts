/** What the rules of entitlement say in general. */
import { careBegins } from '../beginnings/beginnings.ts'
import type { RuleStatement } from '../statement.ts'

export const entitlementStatements = {
  'entitlement-age': {
    title: {
      kk: 'Қызмет кімге арналған: жасы бойынша',
      ru: 'Для какого возраста услуга',
      en: 'For which age a service is',
    },
    says: {
      kk: 'Жасы келмейтін адамға жауап сол жастағыларға арналған қызмет бойынша беріледі: мысалы, ересек адамға балалар стоматологиясы ересектер стоматологиясы ретінде қаралады.',
      ru: 'Если возраст не подходит, ответ даётся по услуге для людей этого возраста: например, детская стоматология для взрослого рассматривается как стоматология взрослых.',
      en: 'Where the age does not fit, the answer is for the service meant for that age: children’s dentistry asked for an adult is answered as dentistry for adults.',
    },
  },
  'entitlement-package': {
    title: { kk: 'Қызметтің пакеті', ru: 'Пакет услуги', en: 'The package of a service' },
    says: {
      kk: 'Әр қызмет бір пакетке жатады: тегін медициналық көмектің кепілдік берілген көлеміне, МӘМС пакетіне немесе екеуінен тыс. Пакет тізбелер бойынша және күніне қарай анықталады; жазбада жоғы «белгісіз» делінеді.',
      ru: 'Каждая услуга относится к одному пакету: гарантированному объёму, пакету ОСМС или ни к одному из них. Пакет определяется перечнями на день; чего нет в записях, о том говорится «неизвестно».',
      en: 'Each service is of one package: the guaranteed one, the insurance’s, or neither. The lists in force on the day decide; what is on no record is said to be unknown.',
    },
  },
  'entitlement-diagnosis': {
    title: {
      kk: 'Диагноз бойынша кепілдік берілген көмек',
      ru: 'Гарантированная помощь по диагнозу',
      en: 'Care guaranteed by the diagnosis',
    },
    says: {
      kk: 'Әлеуметтік мәні бар және айналадағыларға қауіпті ауруларды диагностикалау мен емдеу ТМККК-ге кіреді; негізгі созылмалы аурулар онда 2025 жылдың соңына дейін болды. Тізбелер заң өзгерген сайын өзгереді.',
      ru: 'Диагностика и лечение социально значимых и опасных для окружающих заболеваний входят в ГОБМП; основные хронические заболевания были в нём до конца 2025 года. Перечни меняются вместе с законом.',
      en: 'Diagnosis and treatment of socially significant and dangerous infectious diseases is guaranteed; that of main chronic diseases was until the end of 2025. The lists change with the law.',
    },
  },
  'entitlement-funding': {
    title: {
      kk: 'Қай пакеттің қаражатынан төленеді',
      ru: 'Из средств какого пакета оплачивается',
      en: 'From which package’s money',
    },
    says: {
      kk: 'Шұғыл стационарлық көмек, қабылдау бөліміндегі тексеру, босандыру және патологоанатомиялық зерттеу екі пакетте де бар: сақтандырылған адам үшін Қор МӘМС пакетінен, басқалар үшін ТМККК-ден төлейді. Ауру кепілдік тізбелерінде тұрса, ТМККК-ден төленеді. Адамның құқығы бұдан өзгермейді.',
      ru: 'Экстренная стационарная помощь, обследование в приёмном отделении, родовспоможение и патологоанатомическое исследование есть в обоих пакетах: за застрахованного Фонд платит из пакета ОСМС, за остальных – из ГОБМП. При болезни из гарантирующих перечней платится из ГОБМП. На праве человека это не сказывается.',
      en: 'Emergency hospital care, the work-up at the admission room, childbirth and the examination after death stand in both packages: for the insured the Fund pays from the insurance package, for others from the guaranteed one. A disease of the guaranteeing lists is paid from the guaranteed one. The right of the person is the same.',
    },
  },
  'entitlement-abroad': {
    title: { kk: 'Шетелдегі ем', ru: 'Лечение за рубежом', en: 'Treatment abroad' },
    says: {
      kk: 'Қор тек Қазақстан Республикасының аумағында көрсетілген медициналық көмекке төлейді.',
      ru: 'Фонд оплачивает только медицинскую помощь, оказанную на территории Республики Казахстан.',
      en: 'The Fund pays only for care given in the territory of Kazakhstan.',
    },
  },
  'entitlement-emergency': {
    title: { kk: 'Шұғыл көмек', ru: 'Экстренная помощь', en: 'Emergency care' },
    says: {
      kk: 'Шұғыл және кезек күттірмейтін көмек өмірге төнген қауіп сейілгенше әркімге тегін; одан кейінгі ем жоспарлы көмектің ережесімен төленеді.',
      ru: 'Экстренная и неотложная помощь бесплатна для всех до устранения угрозы жизни; дальнейшее лечение оплачивается по правилам плановой помощи.',
      en: 'Emergency and urgent care is free for everyone until the threat to life is past; what follows is paid for as planned care.',
    },
  },
  'entitlement-package-unknown': {
    title: {
      kk: 'Пакеті белгісіз қызмет',
      ru: 'Услуга с неизвестным пакетом',
      en: 'A service whose package is not known',
    },
    says: {
      kk: 'Пакеті жазбада жоқ қызмет туралы болжам жасалмайды: жауап – «белгісіз», ол бас тарту емес.',
      ru: 'Об услуге, пакет которой не записан, догадок не строят: ответ – «неизвестно», это не отказ.',
      en: 'No guess is made of a service whose package is on no record: the answer is unknown, and no refusal.',
    },
  },
  'entitlement-guaranteed': {
    title: {
      kk: 'Тегін медициналық көмектің кепілдік берілген көлемі',
      ru: 'Гарантированный объём бесплатной медицинской помощи',
      en: 'The guaranteed package of free care',
    },
    says: {
      kk: 'ТМККК-ге кіретін көмекті азаматтар, қандастар және тұрақты тұратын адамдар сақтандырылғанына қарамастан тегін алады.',
      ru: 'Помощь, входящую в ГОБМП, граждане, кандасы и постоянно проживающие получают бесплатно, застрахованы они или нет.',
      en: 'Guaranteed care is free for citizens, kandas and permanent residents, insured or not.',
    },
  },
  'entitlement-dangerous-disease': {
    title: {
      kk: 'Шетелдікке қауіпті ауру кезіндегі көмек',
      ru: 'Помощь иностранцу при опасном заболевании',
      en: 'Care of a foreigner for a dangerous disease',
    },
    says: {
      kk: 'Қазақстанда уақытша болатын шетелдіктер мен азаматтығы жоқ адамдар бекітілген тізбедегі айналадағыларға қауіпті аурулар бойынша ТМККК шеңберінде тегін емделеді.',
      ru: 'Временно пребывающие иностранцы и лица без гражданства лечатся бесплатно в рамках ГОБМП при заболеваниях из утверждённого перечня опасных для окружающих.',
      en: 'Foreigners and stateless persons temporarily in the country are treated free for the diseases of an approved list, dangerous to others.',
    },
  },
  'entitlement-not-for-foreigners': {
    title: {
      kk: 'ТМККК және тұрақты тұрмайтын шетелдік',
      ru: 'ГОБМП и иностранец без постоянного проживания',
      en: 'Guaranteed care and a foreigner without residence',
    },
    says: {
      kk: 'Тұрақты тұрмайтын шетелдіктерге, оның ішінде ЕАЭО еңбек мигранттарына, ТМККК-ден шұғыл көмек пен қауіпті аурулар бойынша көмек қана тегін; қалғаны ақылы.',
      ru: 'Иностранцам без постоянного проживания, включая трудовых мигрантов ЕАЭС, из ГОБМП бесплатны только экстренная помощь и помощь при опасных заболеваниях; остальное платно.',
      en: 'To foreigners without permanent residence, EAEU workers included, only emergencies and dangerous diseases are free of the guaranteed package; the rest is paid for.',
    },
  },
  'entitlement-not-started': {
    turnsOn: [careBegins],
    title: {
      kk: 'Сақтандыру көмегінің басталуы',
      ru: 'Начало помощи по страхованию',
      en: 'When insured care begins',
    },
    says: {
      kk: 'МӘМС бойынша көмек көрсетілетін алғашқы күнге дейін сақтандыру ешқандай қызметке төлемейді; ол уақытта тұрғындарда ТМККК болды.',
      ru: 'До первого дня помощи по ОСМС страхование не платит ни за что; у жителей в это время был ГОБМП.',
      en: 'Before the first day of insured care the insurance pays for nothing; residents then had the guaranteed package.',
    },
  },
  'entitlement-not-participant': {
    title: {
      kk: 'Жүйеге қатыспайтын адам',
      ru: 'Не участник системы',
      en: 'Who takes no part in the insurance',
    },
    says: {
      kk: 'МӘМС пакетіндегі көмекті жүйенің қатысушылары ғана алады; қатысушы емес адам өзі төлейді.',
      ru: 'Помощь пакета ОСМС получают только участники системы; не участник платит сам.',
      en: 'Care of the insurance package is for those who take part in it; others pay for themselves.',
    },
  },
  'entitlement-status-unknown': {
    title: {
      kk: 'Мәртебесі анықталмаған адам',
      ru: 'Статус не установлен',
      en: 'A status that could not be established',
    },
    says: {
      kk: 'Мәртебені анықтау мүмкін болмаса, бұл ақаулық, бас тарту емес: жауап «белгісіз» болады.',
      ru: 'Если статус установить не удалось, это сбой, а не отказ: ответ «неизвестно».',
      en: 'A status that could not be established is a fault, not a refusal: the answer is unknown.',
    },
  },
  'entitlement-not-insured': {
    title: { kk: 'Сақтандырылмаған адам', ru: 'Незастрахованный', en: 'Who is not insured' },
    says: {
      kk: 'МӘМС пакетіндегі көмек сол күні сақтандырылған адамға ғана көрсетіледі; сақтандырылмаған адам қарызын өтеп, құқығын қалпына келтіре алады.',
      ru: 'Помощь пакета ОСМС положена тому, кто застрахован в этот день; незастрахованный может погасить неуплаченное и вернуть право.',
      en: 'Care of the insurance package is for who is insured on the day; one who is not may pay what is owed and regain the right.',
    },
  },
  'entitlement-provider-not-contracted': {
    title: {
      kk: 'Ұйымның Қормен шарты',
      ru: 'Договор организации с Фондом',
      en: 'The provider’s contract with the Fund',
    },
    says: {
      kk: 'Қор сол күні сол қызметке шарты бар медициналық ұйымға ғана төлейді, ол мемлекеттік те, жеке меншік те бола алады.',
      ru: 'Фонд платит только организации, у которой в этот день есть договор на эту услугу, государственной или частной.',
      en: 'The Fund pays only providers, public or private, that have a contract for the service on the day.',
    },
  },
  'entitlement-no-referral': {
    title: { kk: 'Емхананың жолдамасы', ru: 'Направление поликлиники', en: 'Referral of the polyclinic' },
    says: {
      kk: 'Жолдама керек қызмет Қормен шарты бар алғашқы көмек ұйымының жолдамасымен тегін. Жеке меншік зертханаға Қор тікелей төлемейді, бірақ сондай жолдамамен талдау пациентке тегін.',
      ru: 'Услуга, требующая направления, бесплатна по направлению организации первичной помощи с договором. Частной лаборатории Фонд напрямую не платит, но по такому направлению анализ для пациента бесплатен.',
      en: 'A service that needs a referral is free on one from contracted primary care. The Fund does not pay private laboratories directly, but with such a referral a test is free for the patient.',
    },
  },
  'entitlement-no-prescription': {
    title: { kk: 'Дәрігердің рецепті', ru: 'Рецепт врача', en: 'The doctor’s prescription' },
    says: {
      kk: 'Дәрі-дәрмек Қормен шарты бар ұйым дәрігерінің рецепті бойынша ғана өтеледі; шарты жоқ коммерциялық клиниканың рецепті өтелмейді.',
      ru: 'Лекарства оплачиваются только по рецепту врача организации с договором; рецепт коммерческой клиники без договора не оплачивается.',
      en: 'Medicines are paid for only on a prescription of a contracted provider; that of a commercial clinic without a contract is not.',
    },
  },
  'entitlement-insured': {
    title: {
      kk: 'Сақтандырылған адамның құқығы',
      ru: 'Право застрахованного',
      en: 'The right of the insured',
    },
    says: {
      kk: 'Сол күні сақтандырылған адамға МӘМС пакетіндегі қызмет тегін: ұйымның шарты болса және керек жерде жолдама болса. Құқық бүкіл елде жүреді, көмектің сомасына шек жоқ.',
      ru: 'Застрахованному в этот день услуга пакета ОСМС бесплатна, если у организации есть договор и, где нужно, есть направление. Право действует по всей стране, сумма помощи не ограничена.',
      en: 'A service of the insurance package is free for who is insured on the day, if the provider has a contract and, where needed, there is a referral. The right holds all over the country; the sum is not limited.',
    },
  },
  'entitlement-own-service': {
    title: {
      kk: 'Өз қызметі арқылы қамтылғандар',
      ru: 'Обеспечиваемые по своей службе',
      en: 'Those provided for by their own service',
    },
    says: {
      kk: 'Әскери қызметшілерге, арнаулы мемлекеттік және құқық қорғау органдарының қызметкерлеріне пакеттегі көмекті өз қызметі төлейді.',
      ru: 'Военнослужащим, сотрудникам специальных государственных и правоохранительных органов помощь пакета оплачивает их служба.',
      en: 'Care of the package is paid for military personnel and staff of special and law-enforcement bodies by their own service.',
    },
  },
  'entitlement-outside-packages': {
    title: {
      kk: 'Екі пакеттен тыс қызмет',
      ru: 'Услуга вне обоих пакетов',
      en: 'A service outside both packages',
    },
    says: {
      kk: 'Ересектер стоматологиясына, санаторийлік емге, косметологияға және зиянды өндірістегі қарап-тексеруге Қор төлемейді: оларды ерікті сақтандыру немесе пациент төлейді.',
      ru: 'За стоматологию взрослых, санаторное лечение, косметологию и осмотры вредных производств Фонд не платит: это добровольное страхование или сам пациент.',
      en: 'The Fund does not pay for dentistry of adults, sanatoria, cosmetology and check-ups for harmful work: voluntary insurance or the patient does.',
    },
  },
  'entitlement-in-no-package': {
    title: { kk: 'Ешбір пакетте жоқ қызмет', ru: 'Услуга ни в одном пакете', en: 'A service in no package' },
    says: {
      kk: 'Медициналық көрсетілімсіз, өз қалауымен алынатын қызмет ешбір пакетке кірмейді.',
      ru: 'Услуга по собственному желанию, без медицинских показаний, не входит ни в один пакет.',
      en: 'A service on one’s own wish, without medical grounds, is in no package.',
    },
  },
} satisfies Record<string, RuleStatement>
