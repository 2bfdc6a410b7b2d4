/** What people call the things of the law, where the pages say it in other words. */

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
