import type { Text } from '#vocabulary/text.ts'

export const text = {
  title: { kk: 'Әдеттен тыс қараулар', ru: 'Необычные обращения', en: 'Unusual reading' },
  lead: {
    kk: 'Соңғы төрт аптада қараулары рөлі бірдей әріптестерінен бөлек тұрған қызметкерлер. Бұл ешкімнің кінәсін білдірмейді: алдымен қай жерді тексеру керегін көрсетеді.',
    ru: 'Сотрудники, чьи обращения за последние четыре недели выделяются среди коллег с той же ролью. Это не говорит о вине: лишь о том, куда посмотреть сначала.',
    en: 'Staff whose reading of the last four weeks stands out among colleagues of the same role. It does not say that anybody did wrong: only where to look first.',
  },
  none: {
    kk: 'Көзге түскен ештеңе жоқ.',
    ru: 'Ничто не выделяется.',
    en: 'Nothing stands out.',
  },
  sought: {
    kk: 'Соңғы рет {at} ізделді; тәулігіне бір рет ізделеді.',
    ru: 'Последний поиск: {at}; ищется раз в сутки.',
    en: 'Last looked for: {at}; it is looked for once a day.',
  },
  notSought: {
    kk: 'Әлі ізделген жоқ: тәулігіне бір рет ізделеді, ол үшін жұмыстар орындалып тұруы керек (kepil worker).',
    ru: 'Ещё не искали: ищется раз в сутки, для этого должны выполняться дела (kepil worker).',
    en: 'It was not looked for yet: that is done once a day, where jobs are run (kepil worker).',
  },
  logTitle: { kk: 'Журнал бүтін бе', ru: 'Цел ли журнал', en: 'Is the log whole' },
  logLead: {
    kk: 'Кім кімнің дерегін қарағаны туралы әр жазба алдыңғысына байланған, ұштарына дерекқордан тыс кілт қол қойған. Тексеру журналды басынан аяғына дейін оқиды.',
    ru: 'Каждая запись о том, кто чьи сведения смотрел, связана с предыдущей, а концы подписаны ключом вне базы. Проверка читает журнал от начала до конца.',
    en: 'Each entry of who looked at whose record is linked to the one before, and the ends are signed by a key outside of the database. The check reads the log from end to end.',
  },
  logCheck: { kk: 'Журналды тексеру', ru: 'Проверить журнал', en: 'Check the log' },
  logFigures: {
    kk: '{at}: жазба – {entries}, қол қойылған ұш – {heads}, әлі қол қойылмаған ең соңғысы – {unheld}.',
    ru: '{at}: записей {entries}, подписанных концов {heads}, самых новых, ещё не подписанных, {unheld}.',
    en: '{at}: {entries} entries, {heads} signed ends, {unheld} of the newest not signed yet.',
  },
  nameless: { kk: 'аты белгісіз', ru: 'имя неизвестно', en: 'of no known name' },
  period: { kk: '{from} – {through}', ru: '{from} – {through}', en: '{from} – {through}' },
  own: { kk: 'Өзінде', ru: 'У него', en: 'Own figure' },
  usual: { kk: 'Әріптестерінде', ru: 'У коллег', en: 'Of colleagues' },
  days: { kk: 'Қай күндер', ru: 'За какие дни', en: 'Which days' },
  note: { kk: 'Не анықталды', ru: 'Что выяснилось', en: 'What was found' },
  noteHint: {
    kk: 'Жазба сақталады. Мұнда ешкімнің ЖСН-і жазылмасын.',
    ru: 'Запись останется. Не пишите здесь ИИН людей.',
    en: 'The note stays. Write nobody’s IIN here.',
  },
  keep: { kk: 'Тексерілді', ru: 'Рассмотрено', en: 'Looked into' },
  keepOf: {
    kk: 'Тексерілді: {name}',
    ru: 'Рассмотрено: {name}',
    en: 'Looked into: {name}',
  },
  lookedInto: {
    kk: 'Тексерілді, {at}',
    ru: 'Рассмотрено {at}',
    en: 'Looked into on {at}',
  },
} satisfies Record<string, Text>
