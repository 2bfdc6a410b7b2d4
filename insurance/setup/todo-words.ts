/** What is to be done where something of an installation is missing, or looked at where it cannot be told from here. */
import type { Text } from '#vocabulary/text.ts'

export const todo = {
  nameServer: {
    kk: 'Жеке PostgreSQL серверінде дерекқор жасап, мекенжайын DATABASE_URL айнымалысына жазыңыз (docs/server.md).',
    ru: 'Заведите базу на своём сервере PostgreSQL и запишите её адрес в DATABASE_URL (docs/server.md).',
    en: 'Make a database on a PostgreSQL server of your own, and write its address into DATABASE_URL (docs/server.md).',
  },
  mendServer: {
    kk: 'Айтылғанын түзетіп, қайта қараңыз.',
    ru: 'Исправьте названное и посмотрите снова.',
    en: 'Put right what is said, and look again.',
  },
  afterServer: {
    kk: 'Алдымен дерекқор дайын болсын: одан сұралады.',
    ru: 'Сначала нужна база данных: спрашивается у неё.',
    en: 'The database comes first: it is asked there.',
  },
  prepareRoles: {
    kk: 'Дерекқор иесі рөл жасай алмайды: шыққан пәрмендерді сервер әкімшісі орындасын, содан кейін kepil migrate.',
    ru: 'Владелец базы не может создавать роли: напечатанное пусть выполнит администратор сервера, затем kepil migrate.',
    en: 'The owner may not make roles: let the administrator of the server run what is printed, then kepil migrate.',
  },
  migrate: {
    kk: 'Дерекқордың құрылымын жаңартыңыз.',
    ru: 'Обновите структуру базы данных.',
    en: 'Bring the schema of the database up to date.',
  },
  encrypt: {
    kk: 'Сервер басқа машинада: мекенжайдың соңына қосыңыз.',
    ru: 'Сервер на другой машине: добавьте в конец адреса.',
    en: 'The server is on another machine: add this to the end of the address.',
  },
  nameIssuer: {
    kk: 'Адамдар кіретін қызметті (OpenID Connect) және онда Kepil қалай аталатынын көрсетіңіз.',
    ru: 'Назовите службу входа (OpenID Connect) и то, как в ней называется Kepil.',
    en: 'Name the issuer people sign in at (OpenID Connect), and by what name it knows Kepil.',
  },
  reachIssuer: {
    kk: 'Қызметтің сипаттамасы оқылмайды: KEPIL_ISSUER мекенжайын және осы машинадан оған жолды тексеріңіз.',
    ru: 'Описание службы не читается: проверьте адрес в KEPIL_ISSUER и путь к нему с этой машины.',
    en: 'What the issuer says of itself cannot be read: check KEPIL_ISSUER, and the way to it from this machine.',
  },
  publishKeys: {
    kk: 'Қызмет бірде-бір кілт жарияламайды, сондықтан оның қолына сену мүмкін емес. Кілтін жариялатыңыз.',
    ru: 'Служба не публикует ни одного ключа, и её подписи нельзя верить. Пусть опубликует ключи.',
    en: 'The issuer publishes no key, so nothing it signs can be believed. Have it publish its keys.',
  },
  afterIssuer: {
    kk: 'Алдымен кіргізетін қызмет аталсын.',
    ru: 'Сначала назовите службу входа.',
    en: 'The issuer comes first.',
  },
  nameAddress: {
    kk: 'Беттерге адамдар кіретін https мекенжайын жазыңыз; кіргізетін қызметте оның соңына /api/sign-in/finish қосып тіркеңіз.',
    ru: 'Запишите адрес https, по которому люди открывают страницы; в службе входа зарегистрируйте его с /api/sign-in/finish на конце.',
    en: 'Write the https address by which people reach the pages; register it at the issuer with /api/sign-in/finish at its end.',
  },
  standOnNetwork: {
    kk: 'Kepil тек осы машинаны тыңдайды: TLS файлдарын немесе TLS жасайтын проксиді көрсетіңіз.',
    ru: 'Kepil слушает только эту машину: назовите файлы TLS или прокси, который делает TLS.',
    en: 'Kepil listens to this machine alone: name the files of TLS, or the proxy that does TLS.',
  },
  renewCertificate: {
    kk: 'Сертификаттың мерзімі өтті: екі файлын жаңартыңыз, Kepil тоқтамайды.',
    ru: 'Срок сертификата прошёл: обновите оба файла, останавливать Kepil не нужно.',
    en: 'The certificate has ended: renew both files; Kepil need not stop.',
  },
  writableHeads: {
    kk: 'Бұл файлға жазуға рұқсат жоқ, ал онсыз ешкімнің деректері көрсетілмейді. Рұқсат беріңіз не басқа файлды атаңыз.',
    ru: 'Писать в этот файл нельзя, а без него ничьи данные не показываются. Дайте права или назовите другой файл.',
    en: 'This file cannot be written, and without it nobody’s record is shown. Permit it, or name another file.',
  },
  outside: {
    kk: 'Файл дерекқор бумасының ішінде: дерекқорды өзгерткен адам оны да өзгерте алады. Басқа жерге қойыңыз.',
    ru: 'Файл лежит в папке базы данных: кто изменит базу, изменит и его. Положите в другое место.',
    en: 'The file lies in the folder of the database: whoever changes one changes the other. Put it elsewhere.',
  },
  privateKey: {
    kk: 'Кілтті басқалар да оқи алады: оны тек иесіне қалдырыңыз.',
    ru: 'Ключ могут прочесть и другие: оставьте его только владельцу.',
    en: 'Others may read the key: leave it to its user alone.',
  },
  atFirstStart: {
    kk: 'Файл әлі жоқ: kepil start бірінші рет қосылғанда өзі жасайды. Содан кейін қайта қараңыз.',
    ru: 'Файла ещё нет: его сделает kepil start при первом запуске. После этого посмотрите снова.',
    en: 'The file is not there yet: kepil start makes it at its first start. Look again after that.',
  },
  sendAway: {
    kk: 'Бұл мұнан көрінбейді: ұштар осы жерде ешкім өзгерте алмайтын журнал серверіне жіберілсін.',
    ru: 'Отсюда не видно: головы должны уходить на сервер журналов, где их здесь никто не изменит.',
    en: 'It cannot be seen from here: the heads are to go to a log server, where nobody here can change them.',
  },
  nameAdministrators: {
    kk: 'Алғашқы екі әкімшіні кіргізетін қызметтегі аттарымен (sub) атаңыз: құқықты бірі ұсынады, екіншісі бекітеді.',
    ru: 'Назовите двух первых администраторов по их именам у службы входа (sub): право один предлагает, другой утверждает.',
    en: 'Name the first two administrators as the issuer knows them (sub): rights are proposed by one and approved by the other.',
  },
  secondAdministrator: {
    kk: 'Жалғыз әкімші ештеңе бере алмайды. Оған берілген құқық тоқтатылып, екеуі бірге қайта аталсын, не екіншісін кіргізетін қызмет атасын.',
    ru: 'Один администратор ничего дать не может. Прекратите данное ему право и назовите сразу двоих, или пусть второго назовёт служба входа.',
    en: 'One administrator alone can give nothing. End what was granted to him and name two at once, or let the issuer name the second.',
  },
  signIn: {
    kk: 'Екі әкімші де кіріп көрсін: кіру жұмыс істейтіні сонда белгілі болады.',
    ru: 'Пусть оба администратора войдут: так станет видно, что вход работает.',
    en: 'Let both administrators sign in: then it is known that signing in works.',
  },
  tellPeopleApart: {
    kk: 'Қызметкердің кім екенін кіргізетін қызмет ЖСН немесе адамға ортақ белгі арқылы айтпаса, екі тіркелгі екі адам деп саналмайды: құқық беру, атынан әрекет ету, өшіру бекітілмейді. Барлық қызметкерге не тіркелімдегі ЖСН-ді, не осы белгіні айтқызыңыз (docs/server.md, «Two people»), содан кейін олар қайта кірсін.',
    ru: 'Пока служба входа не говорит о сотруднике ни ИИН, ни признака, одного на человека, две учётные записи не считаются двумя людьми: не утвердить ни прав, ни представительства, ни стирания. Пусть обо всех сотрудниках сообщает либо ИИН из регистра, либо этот признак (docs/server.md, «Two people»), и пусть они войдут заново.',
    en: 'While the issuer tells of staff neither an IIN nor a claim that is one for each human, two accounts do not count as two people: no right, no acting for others and no erasure is approved. Have it tell of all of them either an IIN of the register or this claim (docs/server.md, "Two people"); then let them sign in again.',
  },
  afterSecond: {
    kk: 'Бір адамды ешкімнен ажыратуға болмайды: екінші әкімші кіргенде көрінеді.',
    ru: 'Одного человека отличать не от кого: станет видно, когда войдёт второй администратор.',
    en: 'One alone is told apart from nobody: it is seen when the second administrator has signed in.',
  },
  importAttachments: {
    kk: 'Кімнің қай емханаға тіркелгені жүктелмеген: емхана адамның мәртебесін жазылған қабылдауы бойынша ғана көреді. Тіркеу бойынша да көруі үшін үзіндіні жүктеңіз; бағандары docs/formats.md ішінде.',
    ru: 'Не загружено, кто к какой клинике прикреплён: клиника видит статус человека только по записи на приём. Чтобы видела и по прикреплению, загрузите выгрузку; столбцы описаны в docs/formats.md.',
    en: 'It is not told whose clinic is whose: a clinic sees a person’s status by an appointment alone. For it to see by attachment too, take the extract in; its columns are in docs/formats.md.',
  },
  importRegister: {
    kk: 'Тіркелім үзіндісін жүктеңіз; бағандары docs/formats.md ішінде.',
    ru: 'Загрузите выгрузку регистра; столбцы описаны в docs/formats.md.',
    en: 'Take the extract of the register in; its columns are in docs/formats.md.',
  },
  takePayments: {
    kk: 'Бірінші төлем файлын тексеріп, «Төлем файлдары» бетінде қабылдаңыз.',
    ru: 'Проверьте первый платёжный файл и примите его на странице «Платёжные файлы».',
    en: 'Check the first payment file, and accept it on the page "Payment files".',
  },
  madeUp: {
    kk: 'Бұл – көрсетілімнің ойдан шығарылған деректері. Нақты орнатудың жеке дерекқоры болады.',
    ru: 'Это вымышленные данные демонстрации. У настоящей установки своя база.',
    en: 'These are the made-up data of the demonstration. A real installation has a database of its own.',
  },
  reviewLaw: {
    kk: 'Кейбір мән тексерілмеген не жетіспейді: тізімін қараңыз.',
    ru: 'Часть значений не проверена или отсутствует: посмотрите список.',
    en: 'Some values are unchecked or missing: look through the list.',
  },
  nameToken: {
    kk: 'Белгіні жасап, файлын KEPIL_METRICS_TOKEN_FILE айнымалысында атаңыз: басқа машинадан бақылау содан басталады.',
    ru: 'Создайте токен и назовите его файл в KEPIL_METRICS_TOKEN_FILE: без него с другой машины не наблюдать.',
    en: 'Make a token and name its file in KEPIL_METRICS_TOKEN_FILE: without it nothing is measured from another machine.',
  },
  nameScanner: {
    kk: 'Тексергішсіз адамдардың өтінішке қосқан құжаттары карантинде жатады: қызметкерге де, иесіне де берілмейді. ClamAV қосып, мекенжайын атаңыз (docs/server.md, «Papers and their scanner»).',
    ru: 'Без проверки документы, приложенные к обращениям, лежат в карантине: их не получит ни сотрудник, ни сам заявитель. Поставьте ClamAV и назовите его адрес (docs/server.md, «Papers and their scanner»).',
    en: 'Without a scanner the papers of cases lie in quarantine: neither the clerk nor whoever sent them gets them. Set up ClamAV, and name its address (docs/server.md, "Papers and their scanner").',
  },
  reachScanner: {
    kk: 'Тексергіш жауап бермейді: жаңа құжаттар карантинде күтеді. clamd қосулы ма, KEPIL_SCANNER дұрыс па, сокетке рұқсат бар ма – тексеріңіз.',
    ru: 'Проверка не отвечает: новые документы ждут в карантине. Посмотрите, запущен ли clamd, верен ли KEPIL_SCANNER и есть ли права на сокет.',
    en: 'The scanner does not answer, and new papers wait in quarantine: see whether clamd runs, whether KEPIL_SCANNER is right, and the rights of the socket.',
  },
  backUp: {
    kk: 'Бұл мұнан көрінбейді: дерекқор, журнал кілті және ұштар сақтық көшірмеде болсын, қалпына келтіріп көріңіз.',
    ru: 'Отсюда не видно: база, ключ журнала и головы должны быть в резервной копии; попробуйте восстановить.',
    en: 'It cannot be seen from here: database, key of the log and heads belong in a backup; try restoring it once.',
  },
} as const satisfies Record<string, Text>

/** By which the program works, by their names without that of the database. */
export const makeRoles = (roles: readonly string[]): Text => {
  const names = roles.join(', ')
  return {
    kk: `Бағдарлама жұмыс істейтін рөлдерді жасаңыз не құпиясөздерін жаңартыңыз: ${names}.`,
    ru: `Создайте роли, которыми работает программа, или обновите их пароли: ${names}.`,
    en: `Make the roles by which the program works, or give them their passwords anew: ${names}.`,
  }
}
