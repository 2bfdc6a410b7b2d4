/** What people call the things of the law, where the pages say it in other words. */

/** Words that mean the same to who searches, whatever the language. */
export const sameWords: readonly string[] = [
  'статья ст бап article art',
  'ип жк ипшник предприниматель кәсіпкер entrepreneur бизнес business',
  'пеня өсімпұл penalty штраф айыппұл fine просрочка',
  'пенсионер зейнеткер зейнетақы pensioner пенсия pension retired retirement',
  'студент учащийся учиться учусь учеба student магистрант докторант колледж university университет',
  'ребенок дети бала children child kids малыш',
  'безработный жұмыссыз unemployed безработица',
  'инвалид мүгедек мүгедектік disabled инвалидность disability',
  'беременная беременность жүкті екіқабат pregnant pregnancy',
  'уволить уволиться увольнение уволен сократить сокращение сократили қысқарту босатылу айырылу ' +
    'fired dismissed redundant redundancy laid quit',
  'родить родила роды рожать туу туды босану босанды birth childbirth',
  'военный военнослужащий әскери military армия солдат',
  'полиция полицейский police мвд',
  'осужденный заключенный convict сотталған prisoner тюрьма prison түрме',
  'зарплата жалақы wage salary заработок оклад зп айлық',
  'платить заплатить оплатить оплата төлеу төлеймін pay payment платеж',
  'вернуть возврат возвращать қайтару refund return обратно',
  'застрахован застрахованный сақтандырылған insured',
  'долг задолженность қарыз берешек arrears debt debts',
  'граница рубеж заграница шетел abroad foreign',
  'прививка екпе вакцинация vaccination vaccine вакцина',
  'стоматология стоматолог стоматологиялық тіс зуб зубы dentistry dentist teeth tooth dental',
  'санаторий санаторно санаторийлік курорт sanatorium',
  'лекарство дәрі medicine медикамент препарат',
  'лечение емдеу емделу treatment treat лечиться ем',
  'поликлиника емхана polyclinic clinic клиника больница',
  'выбрать выбор таңдау choose choice',
  'позвонить звонить телефон қоңырау call phone номер горячая',
  'гпх договор шарт contract',
  'проверить проверка тексеру check узнать',
  'осмс мәмс osms mams медстрахование',
  'внж вид жительство ықтиярхат residence permit',
  'самозанятый фриланс фрилансер freelancer платформа platform такси таксист',
  'минимальный минималка ең минимум minimum',
]

/** Further names of one entry of the search, by its kind and id. */
export const furtherNames: Readonly<Record<string, string>> = {
  'value minimum-wage': 'мзп етж минималка минимальная зарплата зп ең төменгі жалақы mzp',
  'value monthly-index': 'мрп аек mci mrp айлық есептік көрсеткіш',
  'value average-wage': 'средняя зарплата орташа жалақы average salary',
  'value base-rate': 'базовая ставка нацбанк рефинансирование base rate national bank',
  'group full-time-student':
    'учусь учеба поступил оқимын оқып жүрмін оқуға түстім university studying студент студентка student очник колледж жоо вуз',
  'group child': 'ребенок бала child до 18 лет 18 жасқа дейін',
  'group registered-unemployed':
    'остался без работы жұмыссыз қалдым безработный жұмыссыз unemployed центр занятости биржа труда',
  'group pensioner': 'вышел вышла ушел ушла на пенсию зейнетке шықтым пенсионер зейнеткер пенсия ветеран',
  'group decorated-mother': 'многодетная мать көпбалалы ана many children алтын алқа күміс алқа',
  'group parental-leave':
    'вышла ушла в декрет декретке шықтым родила роды родился ребенок бала тудым босандым gave birth ' +
    'декрет декретный отпуск по уходу за ребенком бала күтімі демалысы maternity leave',
  'group non-working-pregnant': 'беременная беременность жүкті әйел pregnant',
  'group disabled': 'инвалид инвалидность мүгедек',
  'group non-working-kandas': 'кандас қандас оралман oralman kandas',
  'group military': 'военный военнослужащий армия әскер әскери солдат',
  'group law-enforcement': 'полиция полицейский мвд полиция қызметкері police',
  'group special-body': 'кнб спецслужба арнаулы орган',
  'group convict': 'осужденный заключенный сотталған тюрьма',
  'group remand-prisoner': 'сизо арестованный тергеу изоляторы',
  'group targeted-assistance': 'асп адресная помощь атаулы көмек малоимущие',
  'ask dues':
    'сколько платить мне я плачу сумма взноса калькулятор қанша төлеймін how much do i pay calculator',
  'ask status': 'застрахован ли я мен сақтандырылғанмын ба am i insured статус осмс мәмс мәртебе',
  'ask refund':
    'заплатил дважды два раза переплатил ошибся екі рет қателесіп артық төледім paid twice overpaid ' +
    'refund of a mistaken wrong payment қате төлем вернуть деньги возврат денег ақшаны қайтару money back ошибочный платеж',
  'ask penalty': 'пеня штраф просрочка өсімпұл кешіктіру',
  'ask contacts': '1414 телефон горячая линия контакт-центр call centre номер қоңырау',
  'ask iin': 'проверить иин тексеру жсн бсн бин check iin',
  'ask choice':
    'прикрепиться тіркелу тіркелдім выбрать поликлинику врача прикрепление емхана таңдау бекітілу attach clinic',
  'ask workdays': 'рабочие дни праздники перенос жұмыс күні working days',
  'ask entitlement':
    'заболел болею ауырдым ауырып ill sick бесплатно тегін free услуга пакет гобмп тмккк входит ли',
  'rule civil-law-contribution': 'гпх договор подряда аққ шарт',
  'rule platform-contribution': 'самозанятый фриланс работаю в такси таксист яндекс',
  'question 9': 'лечение за границей за рубежом шетелде емделу treatment abroad',
  'question 24': 'санаторий курорт sanatorium',
  'question 31': 'лечение зубов стоматолог тіс емдеу тіс дәрігері dentist',
  'question 17': 'домохозяйка без работы безработный не работаю үй шаруасындағы әйел housewife',
  'question 26':
    'остался без работы потерял работу попал под сокращение жұмыссыз қалдым жұмыстан айырылдым ' +
    'жұмыстан босатылдым қысқартылдым laid off made redundant quit уволили уволился увольнение смена работы ' +
    'жұмыстан шығу жұмыстан шықтым fired lost job',
  'rule status-grace':
    'уволили сократили қысқартылдым grace period льготный период 3 месяца три месяца после увольнения үш ай жұмыстан шыққан соң',
  'rule status-last-credit-employer':
    'работодатель не платит не заплатил жұмыс беруші төлемеді employer does not pay',
  'rule entitlement-not-started': 'когда начнет действовать страховка қашан басталады',
  'rule unified-payment-base': 'есп бжт единый совокупный',
  'value own-ceiling': 'потолок предел дохода лимит ceiling limit',
  'value employer-ceiling': 'потолок предел дохода лимит ceiling limit',
  'service ultrasound': 'узи удз uzi',
  'rule due-on': 'когда платить до какого числа срок дедлайн deadline when to pay',
}

/** Words that say nothing of what is looked for; a search of nothing else keeps them. */
export const littleWords =
  'и в во на с со за до по о об от для ли я мне меня мой моя мою нас нам мы был была были стал ' +
  'стала как что чем это или не у к же бы а кто где когда ' +
  'ме ма ба бе па пе мен мені маған менің менде біз қалдым кеттім кетті жүрмін жүр отырмын жатырмын ' +
  'болдым үшін және не қалай бойынша туралы осы ' +
  'the a an of to in on at for and or is am are was were been be do does did got have has i we my me it by with how who where when what'
