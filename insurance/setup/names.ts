/** The steps of an installation and the groups they stand in, in the order in which they are gone. */
import type { Text } from '#vocabulary/text.ts'

export const stepNames = {
  server: { kk: 'PostgreSQL сервері', ru: 'Сервер PostgreSQL', en: 'PostgreSQL server' },
  roles: { kk: 'Дерекқор рөлдері', ru: 'Роли базы данных', en: 'Roles of the database' },
  migrations: { kk: 'Дерекқор құрылымы', ru: 'Структура базы данных', en: 'Schema of the database' },
  'database-tls': { kk: 'Дерекқорға жол', ru: 'Связь с базой', en: 'The way to the database' },
  issuer: { kk: 'Кіргізетін қызмет', ru: 'Служба входа', en: 'Issuer of identities' },
  'issuer-answers': {
    kk: 'Қызметтің жауабы мен кілттері',
    ru: 'Ответ службы и её ключи',
    en: 'The issuer answers, with its keys',
  },
  'issuer-secret': {
    kk: 'Қызметке көрсетілетін құпия',
    ru: 'Секрет для службы входа',
    en: 'Secret shown to the issuer',
  },
  address: { kk: 'Беттердің мекенжайы', ru: 'Адрес страниц', en: 'Address of the pages' },
  network: { kk: 'Желіде: TLS не прокси', ru: 'В сети: TLS или прокси', en: 'On a network: TLS or a proxy' },
  'audit-heads': {
    kk: 'Журнал ұштарының файлы',
    ru: 'Файл голов журнала',
    en: 'File of the heads of the log',
  },
  'audit-key': { kk: 'Журнал кілті', ru: 'Ключ журнала', en: 'Key of the log' },
  'audit-away': {
    kk: 'Ұштардың басқа жердегі көшірмесі',
    ru: 'Головы в другом месте',
    en: 'Heads sent away',
  },
  administrators: { kk: 'Екі әкімші', ru: 'Два администратора', en: 'Two administrators' },
  'signed-in': { kk: 'Әкімшілер кірді', ru: 'Администраторы вошли', en: 'The administrators signed in' },
  'two-people': { kk: 'Екі адамды ажырату', ru: 'Различать двух людей', en: 'Two people told apart' },
  persons: { kk: 'Адамдар тіркелімі', ru: 'Регистр лиц', en: 'Register of persons' },
  payers: { kk: 'Төлеушілер тіркелімі', ru: 'Регистр плательщиков', en: 'Register of payers' },
  groups: { kk: 'Топтар мен жұмыс', ru: 'Категории и работа', en: 'Groups and work' },
  attachments: { kk: 'Емханаға тіркеу', ru: 'Прикрепление к клиникам', en: 'Attachment to clinics' },
  payments: { kk: 'Қабылданған төлем файлы', ru: 'Принятый платёжный файл', en: 'A payment file accepted' },
  law: { kk: 'Заң мәндері', ru: 'Значения закона', en: 'Values of the law' },
  metrics: { kk: 'Өлшем белгісі', ru: 'Токен наблюдения', en: 'Token of measures' },
  scanner: { kk: 'Құжат тексергіші', ru: 'Проверка документов', en: 'Scanner of papers' },
  backup: { kk: 'Сақтық көшірме', ru: 'Резервная копия', en: 'Backup' },
} as const satisfies Record<string, Text>

export type StepName = keyof typeof stepNames

export const stepGroups = {
  database: {
    title: { kk: 'Дерекқор', ru: 'База данных', en: 'The database' },
    steps: ['server', 'roles', 'migrations', 'database-tls'],
  },
  'sign-in': {
    title: { kk: 'Кіру', ru: 'Вход', en: 'Signing in' },
    steps: ['issuer', 'issuer-answers', 'issuer-secret'],
  },
  network: { title: { kk: 'Желі', ru: 'Сеть', en: 'The network' }, steps: ['address', 'network'] },
  log: {
    title: { kk: 'Қол жеткізу журналы', ru: 'Журнал доступа', en: 'The access log' },
    steps: ['audit-heads', 'audit-key', 'audit-away'],
  },
  people: {
    title: { kk: 'Иелері', ru: 'Владельцы', en: 'The owners' },
    steps: ['administrators', 'signed-in', 'two-people'],
  },
  record: {
    title: { kk: 'Алғашқы тіркелімдер', ru: 'Первые регистры', en: 'The first registers' },
    steps: ['persons', 'payers', 'groups', 'attachments', 'payments'],
  },
  operation: {
    title: { kk: 'Күнделікті жұмыс', ru: 'Повседневная работа', en: 'From day to day' },
    steps: ['law', 'metrics', 'scanner', 'backup'],
  },
} as const satisfies Record<string, { readonly title: Text; readonly steps: readonly StepName[] }>

export type StepGroup = keyof typeof stepGroups
