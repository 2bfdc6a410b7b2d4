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
  '28P01': refusesPassword,
  '28000': refusesPassword,
  '3D000': doesNotExist,
}

const lostConnection =
  /Connection terminated|not queryable|timeout exceeded when trying to connect|Client was closed/

/** The named failure behind what `pg` threw; anything else is given back as it is: a fault of ours. */
export function namedFailure(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof Failure) return error
  const code = String((error as { code?: unknown }).code ?? '')
  const name =
    byCode[code] ?? (code.startsWith('08') || lostConnection.test(error.message) ? connectionLost : undefined)
  return name ? name(error) : error
}
