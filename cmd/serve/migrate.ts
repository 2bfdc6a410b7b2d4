/** Brings the schema of a database up to date. */
import { parseArgs } from 'node:util'
import { readConfig } from '#platform/config'
import { migrate, rolesToPrepare } from '#platform/database'
import { Failure } from '#vocabulary/refusal.ts'
import { locate } from '../attach.ts'
import type { Io } from '../io.ts'
import { type ExitCode, terminalLanguage, type Verb } from '../verb.ts'

/** `kepil migrate` */
export const verb: Verb = {
  about: {
    kk: 'DATABASE_URL көрсеткен дерекқорды (болмаса, кіріктірілгенін) соңғы құрылымға келтіреді және қолданба мен оқырман рөлдерін жасайды. Қайта іске қосу ештеңені өзгертпейді.',
    ru: 'Приводит базу данных из DATABASE_URL (без неё – встроенную) к последней структуре и создаёт роли приложения и читателя. Повторный запуск ничего не меняет.',
    en: 'Brings the database of DATABASE_URL, or the embedded one, to the latest schema and makes the roles of the app and the reader. Run again, it changes nothing.',
  },
  usage: `
  kepil migrate
  kepil migrate --roles

  --roles   changes nothing; prints what an administrator runs where the owner of the database may not make roles

Example:
  DATABASE_URL=postgres://kepil:secret@db.example:5432/kepil kepil migrate`,
  run: async (words, io) => {
    const { values } = parseArgs({ args: [...words], options: { roles: { type: 'boolean' } } })
    if (values.roles) return printRoles(io)
    const located = await locate(readConfig(io.environment))
    try {
      const done = await migrate(located.url)
      const nothing = {
        kk: 'құрылым жаңа күйінде',
        ru: 'структура уже новая',
        en: 'the schema is up to date',
      }
      io.stdout.write(
        done.length > 0 ? `${done.join('\n')}\n` : `${nothing[terminalLanguage(io.environment)]}\n`,
      )
      return 0
    } finally {
      await located.release()
    }
  },
}

function printRoles({ environment, stdout }: Io): ExitCode {
  const { databaseUrl } = readConfig(environment)
  if (databaseUrl) stdout.write(rolesToPrepare(databaseUrl))
  else throw noServerNamed()
  return 0
}

const noServerNamed = (): Failure =>
  new Failure('database-url-missing', {
    kk: 'Рөлдер DATABASE_URL көрсеткен сервер үшін шығарылады, ал айнымалы бос. Кіріктірілген серверге олар керек емес.',
    ru: 'Роли выводятся для сервера из DATABASE_URL, а переменная пуста. Встроенному серверу они не нужны.',
    en: 'Roles are printed for the server of DATABASE_URL, and it is not set. The embedded server needs none.',
  })
