import { headings } from '#law/names'
import type { Text } from '#vocabulary/text.ts'
import { menuText } from '../../menu-text.ts'

/** The question, and what is said while it is typed. */
export const questionText = {
  asOneself: {
    kk: 'Сіз жүйеге кірдіңіз: {name}. ЖСН теру керек емес.',
    ru: 'Вы вошли: {name}. ИИН вводить не нужно.',
    en: 'You are signed in: {name}. No IIN need be typed.',
  },
  title: menuText.status,
  lead: {
    kk: 'ЖСН-іңізді жазыңыз: сақтандырылған-сақтандырылмағаныңызды, оның қай күнге дейін екенін, неліктен екенін және не істеу керегін айтамыз.',
    ru: 'Напишите свой ИИН: скажем, застрахованы ли Вы, до какого дня, почему и что делать.',
    en: 'Write your IIN: we tell you whether you are insured, until which day, why, and what to do.',
  },
  iin: { kk: 'ЖСН', ru: 'ИИН', en: 'IIN' },
  iinHint: {
    kk: '12 цифр, жеке куәлікте жазылған',
    ru: '12 цифр, указаны в удостоверении',
    en: '12 digits, on the identity card',
  },
  iinMore: {
    kk: 'Тағы {count} цифр қалды',
    ru: 'Осталось цифр: {count}',
    en: 'Digits still to come: {count}',
  },
  iinLetters: {
    kk: 'ЖСН тек цифрлардан тұрады. Артық таңбаларды өшіріңіз.',
    ru: 'В ИИН только цифры. Уберите лишние знаки.',
    en: 'An IIN has digits only. Remove the other characters.',
  },
  iinMissing: {
    kk: 'ЖСН-ді жазыңыз: жеке куәліктегі 12 цифр.',
    ru: 'Напишите ИИН: 12 цифр из удостоверения.',
    en: 'Write the IIN: the 12 digits of the identity card.',
  },
  iinSound: { kk: 'ЖСН дұрыс терілген', ru: 'ИИН набран верно', en: 'The IIN is written correctly' },
  on: headings.onDay,
  ask: { kk: 'Тексеру', ru: 'Проверить', en: 'Check' },
  moreExamples: { kk: 'Тағы {count} үлгі', ru: 'Ещё примеров: {count}', en: '{count} more examples' },
  examples: {
    kk: 'ЖСН болмаса, үлгі адамдардың бірін таңдаңыз:',
    ru: 'Нет ИИН под рукой? Выберите человека из примера:',
    en: 'No IIN at hand? Choose one of the sample people:',
  },
} satisfies Record<string, Text>

/** The answer, part by part. */
export const answerText = {
  pillInsured: { kk: 'Сақтандырылған', ru: 'Застрахованы', en: 'Insured' },
  pillUninsured: { kk: 'Сақтандырылмаған', ru: 'Не застрахованы', en: 'Not insured' },
  pillNotStarted: {
    kk: 'Сақтандыру басталмаған',
    ru: 'Страхование не началось',
    en: 'Insurance had not started',
  },
  pillNotParticipant: { kk: 'Қатысушы емес', ru: 'Не участвуете', en: 'Not a participant' },
  pillAbsent: { kk: 'Табылмады', ru: 'Не найдено', en: 'Not found' },
  pillUnknown: { kk: 'Жауап әзірге жоқ', ru: 'Ответа пока нет', en: 'No answer yet' },
  insuredUntil: {
    kk: 'Сіз {until} сақтандырылғансыз',
    ru: 'Вы застрахованы {until}',
    en: 'You are insured {until}',
  },
  insuredNow: { kk: 'Сіз сақтандырылғансыз', ru: 'Вы застрахованы', en: 'You are insured' },
  insuredThen: {
    kk: 'Сіз {on} сақтандырылған едіңіз',
    ru: '{on} Вы были застрахованы',
    en: 'You were insured {on}',
  },
  insuredLater: {
    kk: 'Сіз {on} сақтандырылған боласыз',
    ru: '{on} Вы будете застрахованы',
    en: 'You will be insured {on}',
  },
  uninsuredNow: {
    kk: 'Сіз қазір сақтандырылмағансыз',
    ru: 'Сейчас Вы не застрахованы',
    en: 'You are not insured now',
  },
  uninsuredThen: {
    kk: 'Сіз {on} сақтандырылмаған едіңіз',
    ru: '{on} Вы не были застрахованы',
    en: 'You were not insured {on}',
  },
  uninsuredLater: {
    kk: 'Сіз {on} сақтандырылмаған боласыз',
    ru: '{on} Вы не будете застрахованы',
    en: 'You will not be insured {on}',
  },
  notStarted: {
    kk: 'Бұл күні сақтандыру әлі басталмаған еді',
    ru: 'В этот день страхование ещё не действовало',
    en: 'Insurance had not started on that day',
  },
  notParticipant: {
    kk: 'Сіз міндетті сақтандыруға қатысушы емессіз',
    ru: 'Вы не участник обязательного страхования',
    en: 'You are not a participant of the mandatory insurance',
  },
  unknown: { kk: 'Қазір айта алмаймыз', ru: 'Сейчас мы не можем ответить', en: 'We cannot tell right now' },
  careNotRefused: {
    kk: 'Бұл бас тарту емес: медициналық көмектен осы себеппен бас тартылмайды.',
    ru: 'Это не отказ: по этой причине в медицинской помощи не отказывают.',
    en: 'This is not a refusal: care is not refused for it.',
  },
  tryLater: {
    kk: 'Біраздан кейін қайталап көріңіз.',
    ru: 'Повторите немного позже.',
    en: 'Try again a little later.',
  },
  notSetYet: {
    kk: 'Бұл күнге жауап әлі жоқ',
    ru: 'На этот день ответа ещё нет',
    en: 'There is no answer for that day yet',
  },
  figureNotSet: {
    kk: 'Ақау жоқ: осы уақытқа керек көрсеткіш заңмен әлі белгіленбеген.',
    ru: 'Сбоя нет: показатель, который нужен для этого времени, закон ещё не установил.',
    en: 'Nothing has failed: the law has not yet set a figure that this time needs.',
  },
  askEarlier: {
    kk: 'Ертерек күнді сұраңыз немесе көрсеткіш белгіленген соң қайта сұраңыз.',
    ru: 'Спросите о более раннем дне или повторите, когда показатель установят.',
    en: 'Ask about an earlier day, or ask again once the figure is set.',
  },
  notStartedLead: {
    kk: 'Ол күні сақтандыру пакеті әлі берілмеді; тегін көмектің кепілдік берілген көлемі бәріне ортақ болды.',
    ru: 'В тот день страхового пакета ещё не было; у всех был гарантированный объём бесплатной помощи.',
    en: 'On that day the insurance package was not given yet; everybody had the guaranteed free care.',
  },
  notParticipantLead: {
    kk: 'Шұғыл көмек бұрынғыдай тегін көрсетіледі.',
    ru: 'Экстренная помощь оказывается бесплатно, как и прежде.',
    en: 'Emergency care is free, as before.',
  },
  uninsuredLead: {
    kk: 'Шұғыл көмек және тегін көмектің кепілдік берілген көлемі Сізде қалады.',
    ru: 'Экстренная помощь и гарантированный объём бесплатной помощи остаются за Вами.',
    en: 'Emergency care and the guaranteed free care remain yours.',
  },
  ground: { kk: 'Негізі: {ground}.', ru: 'Основание: {ground}.', en: 'Ground: {ground}.' },
  graceOwed: {
    kk: 'Төленбеген айлар берешек болып тұр.',
    ru: 'Неоплаченные месяцы остаются за Вами.',
    en: 'The unpaid months stay owed.',
  },
  sinceOn: {
    kk: 'Сақтандыру {from} үзілген жоқ.',
    ru: 'Страхование не прерывалось {from}',
    en: 'Insured without a break {from}.',
  },
  lastDayCounts: {
    kk: 'Соңғы күн де кіреді.',
    ru: 'Последний день входит.',
    en: 'The last day counts.',
  },
  paymentExtends: {
    kk: 'Жаңа төлем түссе, мерзім ұзарады.',
    ru: 'С новым платежом срок продлится.',
    en: 'A new payment makes the time longer.',
  },
  throughThen: {
    kk: 'Сол күнгі дерек бойынша құқық {until} жететін еді.',
    ru: 'По сведениям на тот день право было {until}',
    en: 'As things stood that day, the right ran {until}.',
  },
  laterUnlessPaid: {
    kk: 'Бүгінге дейін түскен төлемдер бойынша айтылды.',
    ru: 'Сказано по платежам, поступившим до сегодняшнего дня.',
    en: 'Said from the payments received up to today.',
  },
  provisional: {
    kk: 'Болжам: бұл кезеңнің күнтізбесі немесе көрсеткіші әлі бекітілмеген.',
    ru: 'Предварительно: календарь или показатель этого времени ещё не утверждён.',
    en: 'Provisional: the calendar or a figure of that time is not yet set.',
  },
  why: { kk: 'Неліктен?', ru: 'Почему?', en: 'Why?' },
  chooseOne: {
    kk: 'Сақтандырылу үшін төмендегі жолдардың бірін таңдаңыз.',
    ru: 'Чтобы получить страховку, выберите один из способов ниже.',
    en: 'To be insured, choose one of the ways below.',
  },
  doThis: {
    kk: 'Не істеу керегі төменде жазылған.',
    ru: 'Что для этого нужно, написано ниже.',
    en: 'What it takes stands below.',
  },
  stayByOneOf: {
    kk: 'Ол үзілмесін десеңіз, төмендегі жолдардың бірін таңдаңыз.',
    ru: 'Чтобы страховка не прервалась, выберите один из способов ниже.',
    en: 'To stay insured, choose one of the ways below.',
  },
  stayByThis: {
    kk: 'Ол үзілмесін десеңіз, не істеу керегі төменде жазылған.',
    ru: 'Что нужно, чтобы страховка не прервалась, написано ниже.',
    en: 'What it takes to stay insured stands below.',
  },
  next: { kk: 'Не істеу керек?', ru: 'Что делать?', en: 'What to do?' },
  arrears: headings.unpaidMonths,
  arrearsLead: {
    kk: 'Бүгінге дейін төленбегені – өзіңіз төлесеңіз, барлығы {total}. Құқықты қайтару үшін қанша төлеу керегі жоғарыда жазылған.',
    ru: 'Не оплачено на сегодня – если заплатите сами, всего {total}. Сколько заплатить, чтобы право вернулось, сказано выше.',
    en: 'Unpaid as of today – paying yourself, {total} in all. What to pay to have the right back is said above.',
  },
  arrearsOwed: {
    kk: 'Сіз әзірге сақтандырылғансыз, бірақ бұл айлар төленуі тиіс. Өзіңіз төлесеңіз, барлығы {total}.',
    ru: 'Вы пока застрахованы, но эти месяцы нужно оплатить. Если заплатите сами, всего {total}.',
    en: 'You are insured for now, but these months are owed. Paying yourself costs {total} in all.',
  },
  arrearsOfEmployer: {
    kk: 'Жұмыс беруші жалақыңыздан {total} төлеуге тиіс: оның сомасы жалақыға, ал Сіздікі ең төменгі жалақыға қарай есептеледі.',
    ru: 'Работодатель должен с Вашей зарплаты {total}: его сумма считается от зарплаты, Ваша – от минимальной зарплаты.',
    en: 'The employer owes {total} on your wage: the employer’s sum is reckoned on the wage, yours on the minimum wage.',
  },
  employerOwes: {
    kk: 'Жұмыс беруші төлеуге тиіс, ₸',
    ru: 'Должен работодатель, ₸',
    en: 'The employer owes, ₸',
  },
  payingYourself: { kk: 'Өзіңіз төлесеңіз, ₸', ru: 'Если платите сами, ₸', en: 'Paying yourself, ₸' },
  month: { kk: 'Ай', ru: 'Месяц', en: 'Month' },
  total: { kk: 'Барлығы', ru: 'Всего', en: 'Total' },
  number: { kk: 'Жауап №', ru: 'Ответ №', en: 'Answer No.' },
  numberHint: {
    kk: 'осы нөмірмен дәл осы жауапты кейін қайта ала аласыз',
    ru: 'по этому номеру можно позже получить этот же ответ',
    en: 'by this number the same answer can be had again later',
  },
  knownOn: { kk: '{on} белгілі деректер бойынша', ru: 'по сведениям на {on}', en: 'as known {on}' },
  person: { kk: 'Кім туралы', ru: 'О ком', en: 'About whom' },
  askAnotherDay: {
    kk: 'Басқа күн туралы сұрау',
    ru: 'Спросить о другом дне',
    en: 'Ask about another day',
  },
  askAnother: {
    kk: 'Басқа күн немесе адам туралы сұрау',
    ru: 'Спросить о другом дне или человеке',
    en: 'Ask about another day or person',
  },
  mend: { kk: 'Түзетіп, қайта сұрау', ru: 'Исправить и спросить снова', en: 'Correct and ask again' },
  print: { kk: 'Басып шығару', ru: 'Распечатать', en: 'Print' },
  askAgain: { kk: 'Қайта сұрау', ru: 'Спросить снова', en: 'Ask again' },
  absent: { kk: 'Мұндай жауап жоқ', ru: 'Такого ответа нет', en: 'There is no such answer' },
  againSame: {
    kk: 'Жауап түпнұсқа жазбадан қайта жасалды және берілгенімен дәл келеді.',
    ru: 'Ответ заново получен из исходных записей и совпадает с выданным.',
    en: 'The answer was made again from the original records and is the same as the one given.',
  },
  againReworded: {
    kk: 'Жауап түпнұсқа жазбадан қайта жасалды, шешімі берілгенімен бірдей. Содан бері бағдарламадағы заң мәтіндері жаңарған, сондықтан сөздері өзгеше болуы мүмкін.',
    ru: 'Ответ заново получен из исходных записей, решение то же, что и в выданном. С тех пор тексты закона в программе обновлены, поэтому слова могут отличаться.',
    en: 'The answer was made again from the original records and decides the same as the one given. The texts of the law in the program are newer since then, so the words may differ.',
  },
  againDiffers: {
    kk: 'Назар аударыңыз: қайта жасалған жауап берілгеннен өзгеше. 1414-ке хабарласып, осы нөмірді айтыңыз.',
    ru: 'Внимание: полученный заново ответ отличается от выданного. Позвоните 1414 и назовите этот номер.',
    en: 'Attention: the answer made again differs from the one given. Call 1414 and tell this number.',
  },
} satisfies Record<string, Text>

/** The months and their payments. */
export const monthsText = {
  title: headings.lastMonths,
  hint: {
    kk: 'Төлемдерін көру үшін айды таңдаңыз.',
    ru: 'Выберите месяц, чтобы увидеть платежи.',
    en: 'Choose a month to see its payments.',
  },
  heading: { kk: '{month}: {state}', ru: '{month} — {state}', en: '{month}: {state}' },
  due: { kk: 'Тиесілі сома {due}.', ru: 'К уплате {due}.', en: 'Due: {due}.' },
  dueOfEmployer: {
    kk: 'Жұмыс беруші жалақыңыздан {due} төлеуге тиіс. Өзіңіз төлесеңіз – {own}.',
    ru: 'Работодатель должен с Вашей зарплаты {due}. Если заплатите сами – {own}.',
    en: 'The employer owes {due} on your wage. Paying yourself costs {own}.',
  },
  paidInAll: {
    kk: 'Бұл ай үшін барлығы {paid} түсті.',
    ru: 'За этот месяц всего поступило {paid}.',
    en: 'Received for this month in all: {paid}.',
  },
  noPayments: {
    kk: 'Бұл ай үшін төлем түскен жоқ.',
    ru: 'Платежей за этот месяц не поступало.',
    en: 'No payment has come for this month.',
  },
  noneNeeded: {
    kk: 'Бұл ай үшін жарнаны бюджет төлейді, жеке төлем керек емес.',
    ru: 'За этот месяц взносы платит бюджет, отдельный платёж не нужен.',
    en: 'The budget pays for this month; no payment of one’s own is needed.',
  },
  day: { kk: 'Түскен күні', ru: 'Поступил', en: 'Received' },
  payer: { kk: 'Төлеуші', ru: 'Плательщик', en: 'Payer' },
  sum: { kk: 'Сома, ₸', ru: 'Сумма, ₸', en: 'Sum, ₸' },
  payments: { kk: 'Төлемдер', ru: 'Платежи', en: 'Payments' },
} satisfies Record<string, Text>
