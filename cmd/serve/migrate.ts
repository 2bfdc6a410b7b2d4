/** Brings the schema of a database up to date. */
import { parseArgs } from 'node:util'
import { readConfig } from '#platform/config'
import { migrate } from '#platform/database'
import { locate } from '../attach.ts'
import { terminalLanguage, type Verb } from '../verb.ts'

/** `kepil migrate` */
export const verb: Verb = {
  about: {
    kk: 'DATABASE_URL көрсеткен дерекқорды (болмаса, кіріктірілгенін) соңғы құрылымға келтіреді және қолданба мен оқырман рөлдерін жасайды. Қайта іске қосу ештеңені өзгертпейді.',
    ru: 'Приводит базу данных из DATABASE_URL (без неё – встроенную) к последней структуре и создаёт роли приложения и читателя. Повторный запуск ничего не меняет.',
    en: 'Brings the database of DATABASE_URL, or the embedded one, to the latest schema and makes the roles of the app and the reader. Run again, it changes nothing.',
  },
  usage: `
  kepil migrate

Example:
  DATABASE_URL=postgres://kepil:secret@db.example:5432/kepil kepil migrate`,
  run: async (words, io) => {
    parseArgs({ args: [...words] })
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
