import type { Text } from '#vocabulary/text.ts'

/** The first request, and the way of a payroll to its sums. */
export const guideText = {
  noKey: {
    kk: 'Кілт те, тіркелу де керек емес: заң туралы сұрақтар барлығына ашық. Мына команданы терминалға көшіріңіз.',
    ru: 'Ни ключ, ни регистрация не нужны: вопросы о законе открыты всем. Скопируйте эту команду в терминал.',
    en: 'Neither a key nor registration is needed: questions about the law are open to everybody. Copy this command into a terminal.',
  },
  command: { kk: 'Терминал командасы', ru: 'Команда для терминала', en: 'Command for a terminal' },
  answer: { kk: 'Келген жауап', ru: 'Пришедший ответ', en: 'The answer that came' },
  howWritten: { kk: 'Бәрі қалай жазылады', ru: 'Как всё записывается', en: 'How everything is written' },
  sums: {
    kk: 'Сома – теңге, екі ондық таңбалы мәтін: "4250.00". Есептегенде тиынды бүтін санға айналдырыңыз, бөлшек сан (float) қолданбаңыз.',
    ru: 'Сумма – тенге, текст с двумя знаками: "4250.00". Для счёта переводите в целые тиыны, а не в дробные числа (float).',
    en: 'A sum is tenge, as text with two decimals: "4250.00". To compute with it turn it into whole tiyn, not into a float.',
  },
  days: {
    kk: 'Күн – "2026-11-22", ай – "2026-10".',
    ru: 'День – "2026-11-22", месяц – "2026-10".',
    en: 'A day is "2026-11-22", a month "2026-10".',
  },
  words: {
    kk: 'Адамға айтылатынның бәрі үш тілде келеді: {"kk", "ru", "en"}. Пайдаланушыңыздың тілін көрсетіңіз.',
    ru: 'Всё, что говорится человеку, приходит на трёх языках: {"kk", "ru", "en"}. Показывайте на языке Вашего пользователя.',
    en: 'Whatever is said to people comes in three languages: {"kk", "ru", "en"}. Show the one of your user.',
  },
  refusals: {
    kk: 'Бас тарту – 4XX мәртебесі мен application/problem+json: «code» өзгермейді, «field» орнын, «message» не істеу керегін айтады.',
    ru: 'Отказ – это статус 4XX и application/problem+json: «code» не меняется, «field» называет место, «message» говорит, что делать.',
    en: 'A refusal is a status 4XX with application/problem+json: “code” is stable, “field” names the place, “message” says what to do.',
  },
  nothingKept: {
    kk: 'Заң туралы сұрақта адамның аты да, ЖСН-і де жоқ, сұралғаны сақталмайды.',
    ru: 'В вопросе о законе нет ни имени, ни ИИН, и спрошенное не сохраняется.',
    en: 'A question about the law holds no name and no IIN, and nothing of it is kept.',
  },
  writes: {
    kk: 'Жазбаны өзгертетін сұрауға өз Idempotency-Key мәніңізді қосыңыз: байланыс үзілсе, сол кілтпен қайталау ештеңені екі рет жасамайды.',
    ru: 'К запросу, который меняет записи, добавьте свой Idempotency-Key: если связь прервётся, повтор с тем же ключом ничего не сделает дважды.',
    en: 'Give a request that changes the record an Idempotency-Key of your own: if the connection breaks, the same key again does nothing twice.',
  },
  programs: {
    kk: 'Адамдар туралы сұрайтын бағдарлама кіргізетін қызметтен кіру белгісін (OAuth 2.0 client credentials, private_key_jwt) алып, Authorization: Bearer тақырыбымен жібереді. Қандай рөл керегі әр әрекетте жазылған; жұмыс істейтін мысал – docs/server.md ішінде.',
    ru: 'Программа, которая спрашивает о людях, получает у службы входа токен доступа (OAuth 2.0 client credentials, private_key_jwt) и присылает его в заголовке Authorization: Bearer. Какая нужна роль, сказано у каждой операции; работающий пример – в docs/server.md.',
    en: 'A program that asks about people gets an access token from the issuer (OAuth 2.0 client credentials, private_key_jwt) and sends it in the header Authorization: Bearer. Each operation says which role it takes; an example that runs is in docs/server.md.',
  },
  workersLead: {
    kk: 'POST /api/law/dues бір жұмыскердің бір айын есептейді: жұмыс беруші өз қаражатынан не төлейді, жалақыдан не ұстайды, қай күнге дейін және қандай төлем мақсатының кодымен.',
    ru: 'POST /api/law/dues считает один месяц одного работника: что работодатель платит из своих средств, что удерживает из зарплаты, до какого дня и с каким кодом назначения.',
    en: 'POST /api/law/dues computes one month of one worker: what the employer pays from its own money, what it withholds from the wage, by which day, and with which purpose codes.',
  },
  caseTitle: { kk: 'Не жіберіледі', ru: 'Что отправить', en: 'What to send' },
  answerTitle: { kk: 'Не келеді', ru: 'Что придёт', en: 'What comes back' },
  monthsTitle: { kk: 'Айлар және дөңгелектеу', ru: 'Месяцы и округление', en: 'Months and rounding' },
  whichMonth: {
    kk: 'month – табыс қай айға тиесілі болса, сол ай; ақша төленген ай емес. dueOn – келесі айдың 25-і, ол демалыс болса – одан кейінгі жұмыс күні.',
    ru: 'month – месяц, за который доход, а не месяц уплаты. dueOn – 25-е число следующего месяца, а если это выходной – следующий рабочий день.',
    en: 'month is the month the income is for, not the month of payment. dueOn is the 25th of the month after, or the next working day where that is a day off.',
  },
  eachMonthApart: {
    kk: 'Әр айды бөлек сұраңыз: мөлшерлеме, шек және ең төменгі жалақы айға байланысты, жылдық сомаға емес.',
    ru: 'Спрашивайте каждый месяц отдельно: ставка, предел и минимальная зарплата – свои у месяца, а не у годовой суммы.',
    en: 'Ask for each month apart: rate, ceiling and minimum wage are those of the month, not of a sum of the year.',
  },
  rounding: {
    kk: 'employerDeduction мен ownContribution бөлек-бөлек тиынға дейін дөңгелектеледі: жарты тиын – жоғары. total – солардың қосындысы; базаны өзіңіз көбейтпеңіз.',
    ru: 'employerDeduction и ownContribution округляются каждое до тиына: половина – вверх. total – их сумма; не перемножайте базу сами.',
    en: 'employerDeduction and ownContribution are each rounded to a tiyn, a half upwards. total is their sum; do not multiply the base yourself.',
  },
  ceilings: {
    kk: 'base шегі әр жұмыс берушіде өз алдына; ownBase шегі айдағы барлық төлеушіге ортақ: басқа жерде есепке алынған табысты otherBases өрісінде беріңіз.',
    ru: 'Предел base у каждого работодателя свой; предел ownBase – общий на месяц для всех плательщиков: учтённое у других передайте в otherBases.',
    en: 'The ceiling of base is each employer’s own; that of ownBase is shared by all payers of the month: give what others assessed in otherBases.',
  },
  groupsRelease: {
    kk: 'groups жазылмаса, жасына қарап ешкім босатылмайды: зейнеткерді, мүгедектігі бар адамды, студентті санатымен жазыңыз. Айдың бір күніндегі санат сол айды түгел босатады; жұмыс істемейтіндер мен бала күтіміндегілер табыстан тек толық айға босатылады.',
    ru: 'Без groups по возрасту никто не освобождается: пенсионера, лицо с инвалидностью, студента записывайте категорией. Категория хотя бы на один день освобождает весь месяц; категории неработающих и отпуск по уходу освобождают доход только за полный месяц.',
    en: 'Without groups nobody is released by age: write a pensioner, a person with a disability, a student as a group. A group on one day releases the whole month; groups of people who do not work, and parental leave, release an income of a whole month only.',
  },
  provisional: {
    kk: 'provisional: true – сол айдың күнтізбесі немесе көрсеткіші әлі бекітілмеген. Ай келгенде қайта сұраңыз.',
    ru: 'provisional: true – календарь или показатель этого месяца ещё не утверждён. Спросите снова, когда месяц настанет.',
    en: 'provisional: true means that a calendar or a figure of that month is not settled yet. Ask again when the month has come.',
  },
  knownOn: {
    kk: 'Бұрынғы есепті қайталау үшін edition өрісіне сол күнді жазыңыз: заң сол күні белгілі болған күйінде оқылады.',
    ru: 'Чтобы повторить прежний расчёт, запишите в edition его день: закон читается таким, каким был известен тогда.',
    en: 'To repeat an earlier computation write its day in edition: the law is read as it was known then.',
  },
  refusedTitle: {
    kk: 'Бас тарту және не істеу керек',
    ru: 'Отказы и что делать',
    en: 'Refusals and what to do',
  },
  refusedLead: {
    kk: 'Бағдарламаны code бойынша тармақтаңыз, message мәтінін адамға көрсетіңіз.',
    ru: 'Ветвите программу по code, а message показывайте человеку.',
    en: 'Let the program branch by code, and show message to people.',
  },
  whatToDo: { kk: 'Не істеу керек', ru: 'Что делать', en: 'What to do' },
  wholeOperation: {
    kk: 'Осы сұраудың барлық өрістері мен кодтары',
    ru: 'Все поля и коды этого запроса',
    en: 'All fields and codes of this request',
  },
  manyLead: {
    kk: 'Бір сұрау – бір жұмыскердің бір айы. Бір мекенжайдан минутына 60 000 сұрауға дейін қабылданады; сегіз сұрауды қатар жіберу жеткілікті, 429 келсе, Retry-After айтқан секунд күтіледі. Әр жол – бір жағдай:',
    ru: 'Один запрос – один месяц одного работника. С одного адреса принимается до 60 000 запросов в минуту; достаточно восьми одновременно, а при 429 ждать столько секунд, сколько сказано в Retry-After. Строка – один случай:',
    en: 'A request is one month of one worker. Up to 60,000 requests a minute are taken from one address; eight at a time are enough, and on 429 wait the seconds that Retry-After says. A line is one case:',
  },
  withoutServer: {
    kk: 'Серверсіз де болады: сол заң Kepil орнатылған компьютерде бұйрық жолынан есептейді, ал «./kepil law package --out DIR» оны JavaScript бағдарламасына қосылатын пакет етеді.',
    ru: 'Можно и без сервера: тот же закон считает из командной строки там, где установлен Kepil, а «./kepil law package --out DIR» делает из него пакет для программ на JavaScript.',
    en: 'No server is needed either: the same law computes from the command line where Kepil is installed, and “./kepil law package --out DIR” makes it a package for JavaScript programs.',
  },
  commandLine: { kk: 'Бұйрық жолы', ru: 'Командная строка', en: 'Command line' },
} satisfies Record<string, Text>

/** What a payroll does about each refusal. */
export const refusalText = {
  notJson: {
    kk: 'Мазмұнның JSON екенін тексеріңіз: тырнақша, жақша, UTF-8.',
    ru: 'Проверьте, что отправлен JSON: кавычки, скобки, UTF-8.',
    en: 'Check that JSON was sent: quotes, brackets, UTF-8.',
  },
  missingField: {
    kk: 'field атаған өрісті қосыңыз; жалақыдан есептегенде income міндетті.',
    ru: 'Добавьте поле, названное в field; для работника нужен income.',
    en: 'Add the field that “field” names; for a worker income is needed.',
  },
  unknownField: {
    kk: 'Өрістің атауын тексеріңіз: жауаптағы message рұқсат етілгендерін тізеді.',
    ru: 'Проверьте название поля: допустимые перечислены в message.',
    en: 'Check the name of the field: message lists those there are.',
  },
  malformed: {
    kk: 'Соманы "300000.00", айды "2026-10" түрінде жазыңыз: сан емес, мәтін; сома минуссыз, ай 01-ден 12-ге дейін.',
    ru: 'Сумму пишите как "300000.00", месяц как "2026-10": текстом, не числом; сумма без минуса, месяц от 01 до 12.',
    en: 'Write a sum as "300000.00" and a month as "2026-10": as text, not as a number; a sum without a minus, a month from 01 to 12.',
  },
  unknownValue: {
    kk: 'Тізімдегі сөзді жазыңыз: жұмыскер үшін payer – "employer".',
    ru: 'Возьмите слово из списка: для работника payer – "employer".',
    en: 'Take a word of the list: for a worker payer is "employer".',
  },
  outOfRange: {
    kk: 'Ай тым алыс немесе сома тым үлкен: енгізілген деректі тексеріңіз.',
    ru: 'Месяц слишком далёк или сумма слишком велика: проверьте введённое.',
    en: 'The month is too far away or the sum too large: check what was entered.',
  },
  seriesMissing: {
    kk: 'Сол айдың көрсеткіші (series) жазбада әлі жоқ: нөл деп алмаңыз, есепті кейінге қалдырыңыз.',
    ru: 'Показателя этого месяца (series) в записях ещё нет: не считайте его нулём, отложите расчёт.',
    en: 'A figure of that month (series) is on no record yet: do not take it as nought, put the computation off.',
  },
  mediaType: {
    kk: 'Content-Type: application/json тақырыбын жіберіңіз.',
    ru: 'Пошлите заголовок Content-Type: application/json.',
    en: 'Send the header Content-Type: application/json.',
  },
  tooMany: {
    kk: 'Retry-After айтқан секунд күтіп, сол сұрауды қайталаңыз.',
    ru: 'Подождите столько секунд, сколько в Retry-After, и повторите тот же запрос.',
    en: 'Wait the seconds that Retry-After says, and repeat the same request.',
  },
  fault: {
    kk: 'Ақау біздің тарапта: бір минуттан кейін қайталаңыз, reference нөмірін сақтаңыз.',
    ru: 'Неполадка на нашей стороне: повторите через минуту и сохраните номер из reference.',
    en: 'The trouble is ours: repeat in a minute, and keep the number in reference.',
  },
} satisfies Record<string, Text>
