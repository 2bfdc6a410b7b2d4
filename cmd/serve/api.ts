/** `kepil api`: the description of the API, OpenAPI 3.1, as `docs/api/openapi.json` keeps it. */
import { type ExitCode, type Verb, WrongUse } from '../verb.ts'
import { apiDocument } from './api-document.ts'

export const verb: Verb = {
  about: {
    kk: 'HTTP интерфейсінің сипаттамасын (OpenAPI 3.1) шығарады; дерекқор керек емес.',
    ru: 'Печатает описание интерфейса HTTP (OpenAPI 3.1); база данных не нужна.',
    en: 'Prints the description of the HTTP interface (OpenAPI 3.1); no database is needed.',
  },
  usage: `
  kepil api

The same as GET /api/openapi.json of a running server.

Example:
  kepil api > docs/api/openapi.json`,
  async run(words, io): Promise<ExitCode> {
    if (words.length > 0) {
      throw new WrongUse({
        kk: `«${words.join(' ')}» түсініксіз: kepil api`,
        ru: `непонятно «${words.join(' ')}»: kepil api`,
        en: `"${words.join(' ')}" is not understood: kepil api`,
      })
    }
    io.stdout.write(apiDocument())
    return 0
  },
}
