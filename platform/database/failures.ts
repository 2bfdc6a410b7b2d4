/** The database's faults that have a name, so that people are told what is safe and what to do. */
import { Failure } from '#vocabulary/refusal.ts'

/** The connection, or the whole server, is gone. */
export const connectionLost = (cause: unknown): Failure =>
  new Failure(
    'database-unavailable',
    {
      kk: 'Дерекқор қазір қолжетімсіз. Бұрын қабылданған деректердің бәрі сақтаулы; аяқталмаған әрекет есепке жазылған жоқ. Сәлден кейін қайталап көріңіз.',
      ru: 'База данных сейчас недоступна. Всё принятое ранее сохранено; незавершённое действие не записано. Повторите немного позже.',
      en: 'The database cannot be reached now. All that was accepted before is safe; the unfinished action was not recorded. Try again shortly.',
    },
    { cause },
  )

const diskFull = (cause: unknown): Failure =>
  new Failure(
    'disk-full',
    {
      kk: 'Дерекқор дискісінде орын қалмады. Бұрынғы деректер сақтаулы, бұл әрекет жазылған жоқ. Дискіде орын босатып, қайталаңыз.',
      ru: 'На диске базы данных не осталось места. Прежние данные сохранены, это действие не записано. Освободите место и повторите.',
      en: 'The disk of the database is full. Earlier data is safe, this action was not recorded. Free some space and try again.',
    },
    { cause },
  )

const busy = (cause: unknown): Failure =>
  new Failure(
    'database-busy',
    {
      kk: 'Дерекқор бұл әрекетті уақытында аяқтай алмады. Ештеңе жазылған жоқ; қайталап көріңіз.',
      ru: 'База данных не успела выполнить это действие. Ничего не записано; повторите.',
      en: 'The database could not finish this in time. Nothing was recorded; try again.',
    },
    { cause },
  )

const refusesPassword = (cause: unknown): Failure =>
  new Failure(
    'database-refuses-password',
    {
      kk: 'Дерекқор пайдаланушыны немесе құпиясөзді қабылдамады. DATABASE_URL айнымалысын тексеріңіз.',
      ru: 'База данных не приняла пользователя или пароль. Проверьте DATABASE_URL.',
      en: 'The database refused the user or the password. Check DATABASE_URL.',
    },
    { cause },
  )

const doesNotExist = (cause: unknown): Failure =>
  new Failure(
    'database-does-not-exist',
    {
      kk: 'DATABASE_URL көрсеткен дерекқор бұл серверде жоқ. Оны жасаңыз немесе мекенжайды түзетіңіз.',
      ru: 'Базы данных, указанной в DATABASE_URL, на этом сервере нет. Создайте её или исправьте адрес.',
      en: 'The database named in DATABASE_URL does not exist on that server. Create it, or correct the address.',
    },
    { cause },
  )

const wantsTls = (cause: unknown): Failure =>
  new Failure(
    'database-wants-tls',
    {
      kk: 'Дерекқор сервері тек шифрланған (TLS) байланысты қабылдайды. DATABASE_URL соңына ?sslmode=verify-full қосыңыз.',
      ru: 'Сервер базы данных принимает только шифрованную связь (TLS). Добавьте в конец DATABASE_URL ?sslmode=verify-full.',
      en: 'The database server takes encrypted connections (TLS) only. Add ?sslmode=verify-full to the end of DATABASE_URL.',
    },
    { cause },
  )

const hasNoTls = (cause: unknown): Failure =>
  new Failure(
    'database-has-no-tls',
    {
      kk: 'DATABASE_URL шифрланған байланысты (TLS) талап етеді, ал дерекқор серверінде ол қосылмаған. Серверде TLS қосыңыз (ssl = on); сервер осы машинада тұрса, DATABASE_URL ішінен sslmode алып тастаңыз.',
      ru: 'DATABASE_URL требует шифрованной связи (TLS), а на сервере базы данных она не включена. Включите TLS на сервере (ssl = on); если сервер на этой же машине, уберите sslmode из DATABASE_URL.',
      en: 'DATABASE_URL asks for an encrypted connection (TLS), and the database server has none. Turn TLS on at the server (ssl = on); if the server is on this machine, take sslmode out of DATABASE_URL.',
    },
    { cause },
  )

const certificateNotTrusted = (cause: unknown): Failure =>
  new Failure(
    'database-certificate-not-trusted',
    {
      kk: 'Дерекқор серверінің сертификатына сенуге негіз жоқ: оны белгілі орталық бермеген, мерзімі өткен немесе ол басқа атқа берілген. Сертификатты берген орталықтың файлын DATABASE_URL соңында көрсетіңіз: ?sslmode=verify-full&sslrootcert=/жол/root.crt; немесе серверге жарамды сертификат қойыңыз.',
      ru: 'Сертификату сервера базы данных нет оснований верить: он выдан неизвестным центром, просрочен или выдан на другое имя. Укажите файл выдавшего центра в конце DATABASE_URL: ?sslmode=verify-full&sslrootcert=/путь/root.crt; или поставьте серверу действительный сертификат.',
      en: 'The certificate of the database server cannot be trusted: an unknown authority issued it, it has expired, or it is for another name. Name the file of the issuing authority at the end of DATABASE_URL: ?sslmode=verify-full&sslrootcert=/path/root.crt; or give the server a valid certificate.',
    },
    { cause },
  )

const notAdmitted = (cause: unknown): Failure =>
  new Failure(
    'database-does-not-admit',
    {
      kk: 'Дерекқор сервері бұл машинадан немесе бұл пайдаланушыға кіруге рұқсат бермейді. Сервердің pg_hba.conf файлына осы дерекқордың үш пайдаланушысы үшін жол қосыңыз.',
      ru: 'Сервер базы данных не допускает этого пользователя или эту машину. Добавьте в pg_hba.conf сервера строку для трёх пользователей этой базы.',
      en: 'The database server does not admit this user or this machine. Add a line for the three users of this database to pg_hba.conf of the server.',
    },
    { cause },
  )

/** A standby, or a server set to read only. */
export const isReadOnly = (cause?: unknown): Failure =>
  new Failure(
    'database-is-read-only',
    {
      kk: 'Бұл дерекқор сервері тек оқуға ашық (көшірме сервер болуы мүмкін). Ештеңе жазылған жоқ. DATABASE_URL ішінде негізгі серверді көрсетіңіз.',
      ru: 'Этот сервер базы данных открыт только для чтения (возможно, это резервная копия). Ничего не записано. Укажите в DATABASE_URL основной сервер.',
      en: 'This database server may only be read (it may be a standby). Nothing was recorded. Name the primary server in DATABASE_URL.',
    },
    { cause },
  )

export const notUtf8 = (encoding: string): Failure =>
  new Failure('database-is-not-utf8', {
    kk: `Дерекқордың кодтауы – ${encoding}, онда қазақ әріптері сақталмайды. Жаңасын жасаңыз: CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.`,
    ru: `Кодировка базы данных – ${encoding}, казахские буквы в ней не хранятся. Создайте новую: CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.`,
    en: `The encoding of the database is ${encoding}, which does not keep Kazakh letters. Create another one: CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.`,
  })

export const notOwned = (database: string, user: string): Failure =>
  new Failure('database-not-owned', {
    kk: `«${user}» – «${database}» дерекқорының иесі емес, сондықтан құрылымын жасай алмайды. Сервер әкімшісі мынаны орындасын: ALTER DATABASE "${database}" OWNER TO "${user}".`,
    ru: `«${user}» – не владелец базы данных «${database}» и не может создать её структуру. Пусть администратор сервера выполнит: ALTER DATABASE "${database}" OWNER TO "${user}".`,
    en: `"${user}" does not own the database "${database}" and cannot make its schema. Let the server's administrator run: ALTER DATABASE "${database}" OWNER TO "${user}".`,
  })

export const rolesNotAllowed = (user: string, cause: unknown): Failure =>
  new Failure(
    'database-roles-not-allowed',
    {
      kk: `«${user}» рөл жасай алмайды, ал дерекқорға өз рөлдері керек. Не оған рұқсат беріңіз (ALTER ROLE "${user}" CREATEROLE), не «kepil migrate --roles» шығарған мәтінді сервер әкімшісі psql арқылы орындасын; содан кейін «kepil migrate» қайталаңыз.`,
      ru: `«${user}» не может создавать роли, а базе нужны свои роли. Дайте ему это право (ALTER ROLE "${user}" CREATEROLE), или пусть администратор сервера выполнит в psql то, что выводит «kepil migrate --roles»; затем повторите «kepil migrate».`,
      en: `"${user}" may not make roles, and the database needs roles of its own. Give it the right (ALTER ROLE "${user}" CREATEROLE), or let the server's administrator run in psql what "kepil migrate --roles" prints; then repeat "kepil migrate".`,
    },
    { cause },
  )

export const roleTaken = (role: string): Failure =>
  new Failure('database-role-taken', {
    kk: `Серверде «${role}» рөлі бұрыннан бар, бірақ оның құпиясөзі басқа және ол бұл дерекқорға қатысты емес. Ол өзгертілген жоқ. Рөл керек болмаса, DROP ROLE "${role}" орындаңыз; керек болса, Kepil дерекқорына басқа ат беріңіз.`,
    ru: `На сервере уже есть роль «${role}» с другим паролем, и к этой базе она не относится. Она не тронута. Если роль не нужна, выполните DROP ROLE "${role}"; если нужна, дайте базе Kepil другое имя.`,
    en: `The server has a role "${role}" already, with another password and nothing to do with this database. It was left alone. If nobody needs it, run DROP ROLE "${role}"; otherwise give Kepil's database another name.`,
  })

/** A transaction some statement of which had failed: PostgreSQL answers its COMMIT with a ROLLBACK. */
export const notCommitted = (): Failure =>
  new Failure('transaction-not-committed', {
    kk: 'Әрекет жазылмады: оның бір бөлігі орындалмай қалды. Деректер бұрынғы күйінде. Қайталаңыз; қайталанса, әкімшіге хабарлаңыз.',
    ru: 'Действие не записано: часть его не выполнилась. Данные в прежнем состоянии. Повторите; если повторится, сообщите администратору.',
    en: 'The action was not recorded: a part of it failed. The data is as it was. Try again; if it repeats, tell the administrator.',
  })

const byCode: Readonly<Record<string, (cause: unknown) => Failure>> = {
  ECONNREFUSED: connectionLost,
  ECONNRESET: connectionLost,
  EPIPE: connectionLost,
  ETIMEDOUT: connectionLost,
  ENOTFOUND: connectionLost,
  EAI_AGAIN: connectionLost,
  EHOSTUNREACH: connectionLost,
  ENETUNREACH: connectionLost,
  '57P01': connectionLost,
  '57P02': connectionLost,
  '57P03': connectionLost,
  '53100': diskFull,
  '53300': busy,
  '57014': busy,
  '55P03': busy,
  '25P03': busy,
  '28P01': refusesPassword,
  '28000': (cause) => (/no encryption|SSL off/.test(String(cause)) ? wantsTls : notAdmitted)(cause),
  '3D000': doesNotExist,
  '25006': isReadOnly,
  DEPTH_ZERO_SELF_SIGNED_CERT: certificateNotTrusted,
  SELF_SIGNED_CERT_IN_CHAIN: certificateNotTrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: certificateNotTrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: certificateNotTrusted,
  CERT_HAS_EXPIRED: certificateNotTrusted,
  ERR_TLS_CERT_ALTNAME_INVALID: certificateNotTrusted,
}

const lostConnection =
  /Connection terminated|not queryable|timeout exceeded when trying to connect|Client was closed/

const noTls = /server does not support SSL/

/** What the database says besides of a fault: the row that broke a rule, the line of a COPY. Persons stand in it. */
const tellingOfRows = ['detail', 'where', 'internalQuery'] as const

const nothingLeft = new WeakSet<object>()

/** Notes of an error that what failed by it was never sent. */
export function leftNothing(error: unknown): unknown {
  if (typeof error === 'object' && error !== null) nothingLeft.add(error)
  return error
}

/**
 * Whether what failed so surely left nothing in the database: it was never sent, or the server took it back and lives on.
 * Of a connection that broke off nobody knows.
 */
export const hasLeftNothing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && nothingLeft.has(error)

/** The named failure behind what `pg` threw; anything else is given back, without the rows it names: a fault of ours. */
export function namedFailure(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof Failure) return error
  const code = String((error as { code?: unknown }).code ?? '')
  const name =
    (noTls.test(error.message) ? hasNoTls : byCode[code]) ??
    (code.startsWith('08') || lostConnection.test(error.message) ? connectionLost : undefined)
  for (const said of tellingOfRows) Reflect.deleteProperty(error, said)
  const failure = name ? name(error) : error
  return (error as { severity?: unknown }).severity === 'ERROR' ? leftNothing(failure) : failure
}
