/** What the rules of insured status say in general. */
import { careBegins } from '../../beginnings/beginnings.ts'
import type { RuleStatement } from '../../statement.ts'
import { paymentStatements } from './payment/statements.ts'

export const statusStatements = {
  ...paymentStatements,
  'status-not-started': {
    turnsOn: [careBegins],
    title: {
      kk: 'Жүйе басталғанға дейінгі кезең',
      ru: 'Время до начала системы',
      en: 'Before care under the insurance',
    },
    says: {
      kk: 'МӘМС жүйесіндегі көмек 2020 жылғы 1 қаңтардан бастап көрсетіледі. Оған дейін сақтандырылу мәртебесі болған жоқ, барлық адамға тегін медициналық көмектің кепілдік берілген көлемі көрсетілді.',
      ru: 'Помощь в системе ОСМС оказывается с 1 января 2020 г. До этого статуса застрахованности не было, всем оказывался гарантированный объём бесплатной медицинской помощи.',
      en: 'Care under the insurance is given from 1 January 2020. Before that day there was no insured status, and everyone had the guaranteed package of free care.',
    },
  },
  'status-not-participant': {
    title: {
      kk: 'Жүйеге қатыспайтын адамның мәртебесі',
      ru: 'Статус лица вне системы',
      en: 'Status of a person outside the system',
    },
    says: {
      kk: 'Азаматтар, қандастар, тұрақты тұратын шетелдіктер мен азаматтығы жоқ адамдар, сондай-ақ ЕАЭО мемлекеттерінен келген жұмыскерлер мен олардың отбасы жүйеге қатысады. Қалғандарының сақтандырылу мәртебесі болмайды.',
      ru: 'В системе участвуют граждане, кандасы, постоянно проживающие иностранцы и лица без гражданства, а также работники из государств ЕАЭС и их семьи. У остальных статуса застрахованности нет.',
      en: 'Citizens, kandas, permanently resident foreigners and stateless persons, and workers from EAEU states with their families take part. Others have no insured status.',
    },
  },
  'status-before-birth': {
    title: { kk: 'Туғанға дейінгі күн', ru: 'День до рождения', en: 'A day before birth' },
    says: {
      kk: 'Сақтандырылу мәртебесі туған күннен бастап болады; одан бұрынғы күнге мәртебе айтылмайды.',
      ru: 'Статус застрахованности возможен со дня рождения; о более раннем дне он не называется.',
      en: 'A person has a status from the day of birth; none is told for an earlier day.',
    },
  },
  'status-before-participation': {
    title: {
      kk: 'Жүйеге қатысу басталғанға дейінгі күн',
      ru: 'День до начала участия',
      en: 'A day before taking part',
    },
    says: {
      kk: 'Басқа елден келген адам жүйеге тұруға рұқсат алған, қандас мәртебесін алған немесе жұмысқа тұрған күннен бастап қатысады; одан бұрынғы айлар үшін берешек болмайды.',
      ru: 'Приехавший из другой страны участвует в системе со дня, когда получил вид на жительство, статус кандаса или работу; за более ранние месяцы задолженности нет.',
      en: 'Someone who came from abroad takes part from the day of the residence permit, of kandas status or of work; no arrears arise for the months before.',
    },
  },
  'status-after-death': {
    title: { kk: 'Қайтыс болғаннан кейінгі күн', ru: 'День после смерти', en: 'A day after death' },
    says: {
      kk: 'Тіркелім бойынша адам қайтыс болған күннен кейін сақтандырылу мәртебесі тоқтайды.',
      ru: 'После дня смерти, отмеченного в регистре, статус застрахованности прекращается.',
      en: 'The status ends after the day of death on the register.',
    },
  },
  'status-value-missing': {
    title: {
      kk: 'Мән белгісіз болғанда жауап берілмейді',
      ru: 'Когда значения нет, ответа нет',
      en: 'No answer without the value it needs',
    },
    says: {
      kk: 'Мәртебені анықтауға қажет мән жазбада болмаса, соңғы белгілі мән оның орнына қолданылмайды: мәртебе белгісіз деп айтылады. Бұл – көмек көрсетуден бас тартуға негіз емес.',
      ru: 'Если значения, нужного для статуса, нет в записях, последнее известное вместо него не берётся: статус называется неизвестным. Это не основание отказать в помощи.',
      en: 'Where a value the status needs is not on record, the last known one does not stand in for it: the status is told to be unknown. That is no ground to refuse care.',
    },
  },
  'status-state-pays': {
    title: {
      kk: 'Жарнасын мемлекет төлейтін адам сақтандырылған',
      ru: 'Тот, за кого платит государство, застрахован',
      en: 'Those the State pays for are insured',
    },
    says: {
      kk: 'Мемлекет жарна төлейтін санатқа жататын адам сол санатта болған әр күні сақтандырылған; одан бұрынғы төленбеген айлар бұған кедергі емес.',
      ru: 'Лицо из категории, за которую взносы платит государство, застраховано каждый день, пока к ней относится; неоплаченные до этого месяцы не мешают.',
      en: 'A person in a group the State pays for is insured on every day in that group; months unpaid before do not stand in the way.',
    },
  },
  'status-local-budget-pays': {
    title: {
      kk: 'Жарнасын жергілікті бюджет төлейтін адам сақтандырылған',
      ru: 'Тот, за кого платит местный бюджет, застрахован',
      en: 'Those a local budget pays for are insured',
    },
    says: {
      kk: 'Жарнасын жергілікті бюджет төлейтін адам (тіркелген жұмыссыз, әл-ауқаты дағдарысты немесе шұғыл деңгейдегі отбасының мүшесі) сол негіз бар әр күні сақтандырылған.',
      ru: 'Лицо, за которое взносы платит местный бюджет (зарегистрированный безработный, член семьи с кризисным или экстренным уровнем благополучия), застраховано каждый день, пока есть это основание.',
      en: 'A person a local budget pays for (registered unemployed, or of a family at the crisis or emergency level of well-being) is insured on every day that ground holds.',
    },
  },
  'status-own-service': {
    title: {
      kk: 'Көмекті өз қызметі қамтамасыз ететін адам',
      ru: 'Тот, кого лечит своя служба',
      en: 'Those their own service cares for',
    },
    says: {
      kk: 'Әскери қызметшілер, құқық қорғау және арнаулы мемлекеттік органдардың қызметкерлері қызметте болған әр күні көмекті өз қызметі арқылы алады; олар үшін жарна төленбейді.',
      ru: 'Военнослужащие, сотрудники правоохранительных и специальных государственных органов каждый день службы получают помощь через свою службу; взносы за них не платятся.',
      en: 'Military staff and staff of law enforcement and special State bodies have care through their own service on every day of it; no dues are paid for them.',
    },
  },
  'status-cover-open': {
    title: {
      kk: 'Аяқталу күні белгісіз негіз',
      ru: 'Основание без известного конца',
      en: 'A ground with no known end',
    },
    says: {
      kk: 'Жарнадан босататын негіздің аяқталу күні тіркелімде болмаса, ол әрі қарай жалғасады деп саналады.',
      ru: 'Если в регистре нет дня, когда кончается основание, освобождающее от взносов, оно считается продолжающимся.',
      en: 'Where the register holds no last day of a ground that releases from contributions, the ground is taken to go on.',
    },
  },
  'status-cover-spell': {
    title: {
      kk: 'Негіздің басталуы мен аяқталуы',
      ru: 'Начало и конец основания',
      en: 'When a ground begins and ends',
    },
    says: {
      kk: 'Жарнадан босататын негіз тіркелімдегі бірінші күнінен соңғы күніне дейін, екеуін де қоса алғанда, сақталады; соңғы күннен кейін жеңілдікті мерзім басталады.',
      ru: 'Основание, освобождающее от взносов, действует с первого по последний день по регистру включительно; после последнего дня начинается льготный срок.',
      en: 'A ground that releases from contributions holds from its first through its last day on the register; after the last day the grace begins.',
    },
  },
  'status-cover-child': {
    title: {
      kk: 'Бала он сегіз жасқа толғанша',
      ru: 'Ребёнок до восемнадцати лет',
      en: 'A child until eighteen',
    },
    says: {
      kk: 'Бала туған күнінен он сегіз жасқа толар күннің алдындағы күнге дейін сақтандырылған, жарнасын мемлекет төлейді; содан кейін басқа негіз керек.',
      ru: 'Ребёнок застрахован со дня рождения по день перед восемнадцатилетием, взносы платит государство; после этого нужно другое основание.',
      en: 'A child is insured from birth through the day before the eighteenth birthday, the State paying; after that another ground is needed.',
    },
  },
  'status-group-has-business': {
    title: {
      kk: 'Кәсіпкер жұмыс істемейтіндер санатына кірмейді',
      ru: 'Предприниматель не входит в группы неработающих',
      en: 'No entrepreneur is among those who do not work',
    },
    says: {
      kk: 'Жұмыс істемейтіндерге арналған санат кәсіпкерлік ашық болған және тоқтатылмаған күні есепке алынбайды. Кәсіпкерлікті тоқтатқан күннен бастап санат қайта есепке алынады.',
      ru: 'Категория для неработающих не учитывается в день, когда предпринимательство открыто и не приостановлено. Со дня приостановления она снова учитывается.',
      en: 'A group of people who do not work does not count on a day with an open business that is not suspended. From the day the business is suspended the group counts again.',
    },
  },
  'status-grace': {
    title: { kk: 'Жеңілдікті мерзім', ru: 'Льготный срок', en: 'The grace' },
    says: {
      kk: 'Төлем немесе жарнадан босату тоқтағаннан кейін көмек алу құқығы заңда белгіленген айлар ішінде сақталады. Осы айлар үшін жарна бәрібір төленуге тиіс.',
      ru: 'После прекращения уплаты или освобождения от взносов право на помощь сохраняется установленное законом число месяцев. Взносы за эти месяцы всё равно подлежат уплате.',
      en: 'After payments, or the release from them, stop, the right to care is kept for as many months as the law sets. The contributions for those months remain to be paid.',
    },
  },
  'status-sixty-months': {
    title: {
      kk: 'Ұзақ уақыт үзіліссіз төлегендердің жеңілдікті мерзімі',
      ru: 'Льготный срок постоянно плативших',
      en: 'The longer grace of constant payers',
    },
    says: {
      kk: 'Құқық тоқтағанға дейін заңда белгіленген айлар бойы үзіліссіз төлеген адамның жеңілдікті мерзімі ұзағырақ. Мемлекет төлеген айлар бұл санаққа кірмейді.',
      ru: 'У того, кто перед этим платил без перерыва установленное законом число месяцев, льготный срок длиннее. Месяцы, за которые платило государство, в этот счёт не идут.',
      en: 'Whoever paid without a break for as many months as the law sets has a longer grace. Months the State paid for do not count towards it.',
    },
  },
  'status-run-over': {
    title: {
      kk: 'Сақтандыру кезеңі аяқталды',
      ru: 'Период страхования окончен',
      en: 'The insured time is over',
    },
    says: {
      kk: 'Жеңілдікті мерзім аяқталған күннен кейін адам сақтандырылмаған, құқық алдыңғы төленбеген айлар төленгенде немесе жаңа негіз пайда болғанда қайта басталады.',
      ru: 'После последнего дня льготного срока лицо не застраховано; право возникает снова, когда оплачены неоплаченные месяцы или появилось новое основание.',
      en: 'After the last day of the grace a person is not insured; the right begins again when the unpaid months are paid or a new ground arises.',
    },
  },
} satisfies Record<string, RuleStatement>
