/** What the rules of rights say in general. */
import type { RuleStatement } from '../statement.ts'

export const rightsStatements = {
  'choice-of-the-person': {
    title: { kk: 'Адамның таңдауы', ru: 'Выбор человека', en: 'The choice of the person' },
    says: {
      kk: 'Міндетті сақтандыруда дәрігер мен медициналық ұйымды адам өзі таңдайды; жұмыс беруші оны жұмыскері үшін таңдай алмайды.',
      ru: 'В обязательном страховании врача и медицинскую организацию выбирает сам человек; работодатель за работника не выбирает.',
      en: 'In the mandatory insurance the person chooses doctor and provider; an employer does not choose for the staff.',
    },
  },
  'choice-tied-to-payment': {
    title: { kk: 'Таңдаудың шарты', ru: 'Условие выбора', en: 'What the choice is tied to' },
    says: {
      kk: '2025 жылғы түзетулер бойынша медициналық ұйымды таңдау құқығы жарнаның тұрақты төленуіне немесе төлеуден босатылуға байланысты.',
      ru: 'По поправкам 2025 года право выбора медицинской организации связано с регулярной уплатой или освобождением от неё.',
      en: 'By the amendments of 2025 the right to choose a provider is tied to regular payment or to release from it.',
    },
  },
  'choice-by-contract': {
    title: {
      kk: 'Ерікті шарт бойынша таңдау',
      ru: 'Выбор по договору ДМС',
      en: 'Choice by a voluntary contract',
    },
    says: {
      kk: 'Ерікті сақтандыруда медициналық ұйымды шарт жасасқан адам немесе жұмыс беруші таңдай алады.',
      ru: 'В добровольном страховании медицинскую организацию может выбрать заключивший договор: человек или работодатель.',
      en: 'In a voluntary insurance the person or the employer that concluded the contract may choose the provider.',
    },
  },
  'contracted-providers': {
    title: {
      kk: 'Шарт жасасқан ұйымдар саны',
      ru: 'Число организаций с договором',
      en: 'Providers under contract',
    },
    says: {
      kk: 'Бір жылда Қормен шарт жасасқан медициналық ұйымдар саны, оның ішінде жеке меншігі. Бұл – ереже емес, дерек; жазбада жоқ жыл үшін жауап берілмейді.',
      ru: 'Сколько медицинских организаций имели в году договор с Фондом, в том числе частных. Это сведения, а не правило; за год без записи ответа нет.',
      en: 'How many providers held the Fund’s contracts in a year, and how many were private. A record, not a rule; a year not on record is not answered.',
    },
  },
  'selection-open': {
    title: { kk: 'Таңдауға қатысу', ru: 'Участие в отборе', en: 'Who may take part in the selection' },
    says: {
      kk: 'Қор қызметтерді меншік нысанына қарамастан барлық денсаулық сақтау субъектілерінен сатып алады: мемлекеттік, жеке меншік және ведомстволық.',
      ru: 'Фонд закупает услуги у субъектов здравоохранения любой формы собственности: государственных, частных и ведомственных.',
      en: 'The Fund buys from providers of any ownership: State, private and departmental.',
    },
  },
  'own-unit-releases-nobody': {
    title: {
      kk: 'Өз бөлімшесі төлеуден босатпайды',
      ru: 'Своя медсанчасть не освобождает',
      en: 'A unit of its own releases nobody',
    },
    says: {
      kk: 'Өз медициналық бөлімшесі бар кәсіпорын да аударым мен жарна төлейді.',
      ru: 'Предприятие со своей медсанчастью платит отчисления и взносы, как все.',
      en: 'A firm with a medical unit of its own pays dues like any other.',
    },
  },
  'proof-by-iin': {
    title: { kk: 'ЖСН бойынша тексеру', ru: 'Проверка по ИИН', en: 'Shown by the IIN' },
    says: {
      kk: 'Сақтандырылу мәртебесі ЖСН бойынша электрондық тізілімнен тексеріледі; ЖСН жазылған жеке куәлік те жеткілікті.',
      ru: 'Статус проверяется по ИИН в электронном реестре; достаточно и удостоверения личности, в котором он указан.',
      en: 'The status is looked up by the IIN in the electronic register; the identity card that bears it is enough too.',
    },
  },
  'proof-not-there-yet': {
    title: {
      kk: 'Онлайн тексеру болмаған кез',
      ru: 'Когда онлайн ещё нельзя',
      en: 'Before one could ask online',
    },
    says: {
      kk: 'Онлайн тексеру туралы дерек жоқ кезде мәртебе үш жерде сұралады: медициналық ұйым, Қор, Халыққа қызмет көрсету орталығы.',
      ru: 'Пока сведений об онлайн-проверке нет, статус узнают в трёх местах: в медицинской организации, Фонде, ЦОНе.',
      en: 'Where no way to ask online is on record, a status is asked in three places: a provider, the Fund, a service centre.',
    },
  },
  'no-policy-exists': {
    title: { kk: 'Полис жоқ', ru: 'Полиса нет', en: 'There is no policy' },
    says: {
      kk: 'Міндетті медициналық сақтандыруда полис берілмейді, полис нөмірі де болмайды.',
      ru: 'Полис обязательного медицинского страхования не выдаётся, и номера у него нет.',
      en: 'No policy of the mandatory insurance is issued, and no policy number exists.',
    },
  },
  'contract-is-no-proof': {
    title: {
      kk: 'Еңбек шарты дәлел емес',
      ru: 'Трудовой договор – не доказательство',
      en: 'A contract proves nothing',
    },
    says: {
      kk: 'Адам еңбек шарты жасалған кезден емес, аударым немесе жарна түскен кезден бастап сақтандырылған болып есептеледі.',
      ru: 'Человек считается застрахованным не с заключения трудового договора, а с поступления отчислений или взносов.',
      en: 'A person is insured from the time dues are credited, not from the employment contract.',
    },
  },
  'register-source': {
    title: { kk: 'Тізілімнің көздері', ru: 'Источники реестра', en: 'Sources of the register' },
    says: {
      kk: 'Сақтандырылғандар тізілімі мемлекеттік тіркелімдердің деректерінен құралады; әр деректің көзі сақталады.',
      ru: 'Реестр застрахованных строится из данных государственных регистров; источник каждого сведения сохраняется.',
      en: 'The register of the insured is built from the State registers; where each fact came from is kept.',
    },
  },
  'voluntary-repeats': {
    title: {
      kk: 'Ерікті сақтандыру қайталайды',
      ru: 'ДМС повторяет обязательное',
      en: 'Voluntary insurance that repeats',
    },
    says: {
      kk: 'Кепілдік берілген көлемге немесе МӘМС пакетіне кіретін қызметті ерікті сақтандыруға қосу оны қайталау болады.',
      ru: 'Включать в добровольное страхование услугу гарантированного объёма или пакета ОСМС значит повторять её.',
      en: 'To insure voluntarily a service of the guaranteed or the insurance package is to insure it twice.',
    },
  },
  'voluntary-adds': {
    title: {
      kk: 'Ерікті сақтандыру толықтырады',
      ru: 'ДМС дополняет обязательное',
      en: 'Voluntary insurance that adds',
    },
    says: {
      kk: 'Ерікті медициналық сақтандыру сақталады: ол екі пакетке де кірмейтін қызметтерге – ересектер стоматологиясына, зиянды өндірістегі қарап-тексеруге, санаторийге және т.б. – ақы төлейді.',
      ru: 'Добровольное медицинское страхование сохраняется: оно платит за то, чего нет ни в одном пакете, – стоматологию взрослых, осмотры на вредном производстве, санаторий и другое.',
      en: 'Voluntary insurance stays: it pays for what is in neither package, such as dentistry for adults, check-ups of harmful work, sanatoria.',
    },
  },
  'voluntary-not-known': {
    title: {
      kk: 'Пакеті белгісіз қызмет',
      ru: 'Услуга неизвестного пакета',
      en: 'A service of unknown package',
    },
    says: {
      kk: 'Қызметтің пакеті жазбада болмаса, ерікті сақтандыру оны қайталай ма деген сұраққа жауап берілмейді.',
      ru: 'Если пакет услуги не записан, на вопрос, повторяет ли её добровольное страхование, ответа нет.',
      en: 'Where the package of a service is on no record, whether a voluntary insurance repeats it is not said.',
    },
  },
  'no-limit-of-sum': {
    title: { kk: 'Сома шегі жоқ', ru: 'Нет предела суммы', en: 'No limit of sum' },
    says: {
      kk: 'Міндетті сақтандыруда бір адамға көрсетілетін көмектің көлемі мен сомасы шектелмейді және төленген сомаға байланысты емес; ерікті сақтандыруда ол аударылған сомамен шектеледі.',
      ru: 'В обязательном страховании объём и сумма помощи одному человеку не ограничены и не зависят от уплаченного; в добровольном их ограничивает уплаченная сумма.',
      en: 'The mandatory insurance limits neither volume nor sum of the care of a person, whatever was paid; a voluntary one is limited by what was paid for it.',
    },
  },
  'nothing-collected-yet': {
    title: { kk: 'Әлі ештеңе жиналмаған', ru: 'Ещё ничего не собрано', en: 'Nothing collected yet' },
    says: {
      kk: 'Алғашқы аударымдарға дейін Қорда сақтайтын да, жұмсайтын да қаражат жоқ.',
      ru: 'До первых отчислений Фонду нечего хранить и нечего тратить.',
      en: 'Before the first deductions the Fund has nothing to keep and nothing to spend.',
    },
  },
  'kept-whole': {
    title: {
      kk: 'Қаражат толық сақталады',
      ru: 'Средства хранятся полностью',
      en: 'The money is kept whole',
    },
    says: {
      kk: 'Көмек басталғанға дейін жиналған қаражат Ұлттық Банктің шотында толық сақталады; медициналық ұйымдарға одан төленбейді.',
      ru: 'До начала помощи собранное полностью хранится на счёте в Национальном Банке; организациям из него не платят.',
      en: 'Until care begins what is collected is kept whole at the National Bank; no provider is paid from it.',
    },
  },
  'spent-on-care': {
    title: {
      kk: 'Қаражат көмекке жұмсалады',
      ru: 'Средства идут на помощь',
      en: 'The money is spent on care',
    },
    says: {
      kk: 'Көмек басталғаннан кейін қаражат сақтандырылғандарға көрсетілген медициналық көмекке ақы төлеуге жұмсалады.',
      ru: 'С началом помощи средства идут на оплату помощи застрахованным.',
      en: 'Once care has begun the money pays for the care of the insured.',
    },
  },
} satisfies Record<string, RuleStatement>
