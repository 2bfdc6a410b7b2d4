/** The 46 questions of the Fund's questions and answers of 2018, shortened; the Kazakh wording follows the source. */
import type { Text } from '#vocabulary/text.ts'

export const questionTitles: readonly Text[] = [
  {
    kk: 'Қазақстанда тұратын әрбір азаматқа МӘМС жүйесіне қатысу не үшін қажет?',
    ru: 'Зачем каждому живущему в Казахстане участвовать в системе ОСМС?',
    en: 'Why should everyone living in Kazakhstan take part in the insurance?',
  },
  {
    kk: 'Медициналық көмектің қандай түрлерін тегін алуға болады?',
    ru: 'Какие виды медицинской помощи бесплатны?',
    en: 'Which kinds of medical care are free?',
  },
  {
    kk: 'МӘМС пакетіне қандай қызметтер кіреді?',
    ru: 'Какие услуги входят в пакет ОСМС?',
    en: 'Which services are in the insurance package?',
  },
  {
    kk: 'Қор қандай медицина ұйымдарымен жұмыс істейді?',
    ru: 'С какими медицинскими организациями работает Фонд?',
    en: 'Which health-care providers does the Fund work with?',
  },
  {
    kk: 'Сақтандыру бойынша медициналық көмек қай кезден бастап көрсетіледі?',
    ru: 'С какого времени оказывается помощь по страхованию?',
    en: 'From when on is care given under the insurance?',
  },
  {
    kk: 'Іссапардағы немесе демалыстағы сақтандырылған адамға көмек елдің кез келген бөлігінде көрсетіле ме?',
    ru: 'Окажут ли застрахованному в командировке или отпуске помощь в любой части страны?',
    en: 'Is an insured person on a trip or on leave served anywhere in the country?',
  },
  {
    kk: 'Жұмыс беруші МӘМС төлемдері туралы не білуі керек?',
    ru: 'Что работодателю надо знать о платежах ОСМС?',
    en: 'What should an employer know about the payments?',
  },
  {
    kk: 'Азаматтың сақтандырылғанын қалай білуге болады?',
    ru: 'Как узнать, застрахован ли человек?',
    en: 'How can one find out whether a person is insured?',
  },
  {
    kk: 'Сақтандырылған азамат шетелде тегін емделе ала ма?',
    ru: 'Может ли застрахованный бесплатно лечиться за границей?',
    en: 'Can an insured person be treated abroad free of charge?',
  },
  {
    kk: 'Қорға жарна төлеуден кімдер босатылған?',
    ru: 'Кто освобождён от взносов в Фонд?',
    en: 'Who is released from contributions?',
  },
  {
    kk: 'Қазіргі таңда сақтандыруға төлемді кім жасайды?',
    ru: 'Кто платит на страхование сейчас?',
    en: 'Who pays for the insurance now?',
  },
  {
    kk: 'Жеке кәсіпкер қанша төлеуі керек?',
    ru: 'Сколько должен платить индивидуальный предприниматель?',
    en: 'How much must an individual entrepreneur pay?',
  },
  {
    kk: 'Жұмыс беруші МӘМС төлемін қалай төлейді?',
    ru: 'Как платит работодатель?',
    en: 'How does an employer pay?',
  },
  {
    kk: 'Жұмыскер жарнаны қалай төлейді?',
    ru: 'Как платит взносы работник?',
    en: 'How does an employee pay contributions?',
  },
  {
    kk: 'Азаматтық-құқықтық шарт бойынша еңбек ететін адам жарнаны қалай төлейді?',
    ru: 'Как платит взносы работающий по гражданско-правовому договору?',
    en: 'How does a person working under a civil-law contract pay?',
  },
  {
    kk: 'Жалдамалы жұмыскер үшін МӘМС төлемі қалай төленеді?',
    ru: 'Как платят за наёмного работника?',
    en: 'How are dues paid for a hired worker?',
  },
  {
    kk: 'Жұмысы мен табысы жоқ адам жүйеге қатыса ала ма?',
    ru: 'Может ли участвовать человек без работы и дохода?',
    en: 'Can a person without work and income take part?',
  },
  {
    kk: 'Жеңілдікті санатқа жатпайтын азамат жарнаны қалай төлейді?',
    ru: 'Как платит тот, кто не относится к льготной категории?',
    en: 'How does a person in no released group pay?',
  },
  {
    kk: 'Аударым мен жарна төлемегенге айыппұл салына ма?',
    ru: 'Есть ли взыскание за неуплату отчислений и взносов?',
    en: 'Is there a charge for dues not paid?',
  },
  {
    kk: 'Жұмыскерлер үшін түскен аударымдардың сақталуына кім кепілдік береді?',
    ru: 'Кто гарантирует сохранность отчислений?',
    en: 'Who guarantees that the deductions are kept safe?',
  },
  {
    kk: 'Артық немесе қате төленген қаражатты қалай қайтаруға болады?',
    ru: 'Как вернуть излишне или ошибочно уплаченное?',
    en: 'How can sums paid in excess or by mistake be had back?',
  },
  {
    kk: 'Балалар неше жасқа дейін жарнадан босатылады?',
    ru: 'До какого возраста дети освобождены от взносов?',
    en: 'Until what age are children released from contributions?',
  },
  {
    kk: 'Жүйеге кеш енген азамат қандай қарызды өтеуі керек?',
    ru: 'Какой долг погашает вступивший в систему поздно?',
    en: 'Which debts must a late joiner make good?',
  },
  {
    kk: 'Сақтандырылғандарға санаторийлік-курорттық ем қарастырылған ба?',
    ru: 'Положено ли застрахованным санаторно-курортное лечение?',
    en: 'Is sanatorium treatment covered?',
  },
  {
    kk: 'Қормен шарты жоқ клиника дәрігері жазған дәрінің шығынын Қор өтей ме?',
    ru: 'Возместит ли Фонд лекарства, выписанные врачом клиники без договора?',
    en: 'Does the Fund reimburse medicines prescribed by a clinic without a contract?',
  },
  {
    kk: 'Жұмыс ауыстырғанда 1–2 ай жарна төленбесе, көмек алуға бола ма?',
    ru: 'Сохранится ли помощь, если между работами 1–2 месяца взносы не платились?',
    en: 'Is the right kept when 1–2 months between jobs are unpaid?',
  },
  {
    kk: 'Жеке меншік зертхана шығынын Қор төлей ме?',
    ru: 'Оплатит ли Фонд частную лабораторию?',
    en: 'Does the Fund pay for a private laboratory?',
  },
  {
    kk: 'Азамат қай кезден сақтандырылған болып есептеледі: еңбек шартынан ба, жарна аударылғаннан ба?',
    ru: 'С какого момента человек застрахован: с трудового договора или с перечисления взноса?',
    en: 'From when is a person insured: from the employment contract or from the transfer?',
  },
  {
    kk: 'Тегін екпелер сақтандыру пакетіне кіре ме?',
    ru: 'Входят ли бесплатные прививки в страховой пакет?',
    en: 'Are free vaccinations part of the insurance package?',
  },
  {
    kk: 'Ауруханаға жатып емделу ақысы қалай төленеді?',
    ru: 'Как оплачивается стационарное лечение?',
    en: 'How is hospital treatment paid for?',
  },
  {
    kk: 'Стоматологиялық қызметтер сақтандыру пакетіне кіре ме?',
    ru: 'Входит ли стоматология в страховой пакет?',
    en: 'Is dentistry in the insurance package?',
  },
  {
    kk: 'Сақтандыру полисін алып жүру керек пе, әлде жеке куәлік жеткілікті ме?',
    ru: 'Нужно ли носить с собой полис или достаточно удостоверения?',
    en: 'Must one carry a policy, or is an identity card enough?',
  },
  {
    kk: 'Елде бірыңғай деректер базасы бар ма?',
    ru: 'Есть ли в стране единая база данных?',
    en: 'Is there a single base of records in the country?',
  },
  {
    kk: 'Ерікті медициналық сақтандыру сақтала ма, МӘМС-ті қайталамай ма?',
    ru: 'Сохранится ли добровольное страхование и не дублирует ли оно ОСМС?',
    en: 'Does voluntary insurance stay, and does it not repeat the mandatory one?',
  },
  {
    kk: 'Жұмыс беруші неліктен МӘМС жүйесіне қатысуы керек?',
    ru: 'Почему работодатель должен участвовать в ОСМС?',
    en: 'Why should an employer take part?',
  },
  {
    kk: 'Өзім үшін жарнаны қалай төлеймін?',
    ru: 'Как заплатить взнос за себя?',
    en: 'How do I pay for myself?',
  },
  {
    kk: 'ЖК қызметі тоқтатылса, оның иесі жарнаны қалай төлейді?',
    ru: 'Как платит бывший предприниматель, закрывший ИП?',
    en: 'How does one pay after closing a business?',
  },
  {
    kk: 'Жұмыс беруші жұмыскерлеріне медициналық ұйымды таңдай ала ма?',
    ru: 'Может ли работодатель выбрать медорганизацию для работников?',
    en: 'Can an employer choose the provider for the staff?',
  },
  {
    kk: 'Жұмыскерлер ерікті сақтандырылған болса, МӘМС жарнасын төлеу не үшін керек?',
    ru: 'Зачем платить в ОСМС, если работники застрахованы добровольно?',
    en: 'Why pay for the mandatory insurance where the staff has a voluntary one?',
  },
  {
    kk: 'Жыл бойы медициналық ұйымға жүгінбегендердің жарнасы қайтарыла ма?',
    ru: 'Возвращают ли взносы тем, кто за год не обращался за помощью?',
    en: 'Are contributions returned to those who used no care in the year?',
  },
  {
    kk: 'Жарнаны уақтылы төлеп, көмекке жүгінбегендерге ынталандыру бола ма?',
    ru: 'Будет ли поощрение тем, кто платит вовремя и не обращается за помощью?',
    en: 'Is there a bonus for those who pay on time and use no care?',
  },
  {
    kk: 'Өз медициналық бөлімшесі бар кәсіпорын неге жарна төлеуі керек?',
    ru: 'Почему платит предприятие со своей медсанчастью?',
    en: 'Why does a firm with a medical unit of its own pay?',
  },
  {
    kk: 'ЕАЭО елдерінен келген еңбек мигранттары ТМККК шеңберінде қандай көмек ала алады?',
    ru: 'Какую помощь в рамках ГОБМП получают трудовые мигранты из стран ЕАЭС?',
    en: 'What care of the guaranteed package do migrant workers from EAEU states get?',
  },
  {
    kk: 'Жұмыс беруші ЕАЭО азаматы үшін жарна төлеуге міндетті ме?',
    ru: 'Обязан ли работодатель платить за гражданина ЕАЭС?',
    en: 'Must an employer pay for a citizen of an EAEU state?',
  },
  {
    kk: 'Шартпен жұмыс істейтін ЕАЭО азаматтары мен олардың отбасы жарна төлей ала ма, толық көмек ала ма?',
    ru: 'Платят ли граждане ЕАЭС по договору и их семьи и получают ли полный пакет?',
    en: 'Do EAEU citizens under contract and their families pay, and do they get the whole package?',
  },
  {
    kk: 'МӘМС бойынша кеңес беретін байланыс телефондары қандай?',
    ru: 'По каким телефонам консультируют по ОСМС?',
    en: 'Which telephones give advice on the insurance?',
  },
]
