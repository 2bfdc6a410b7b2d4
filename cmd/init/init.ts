/** `kepil init`: what stands of a real installation, what is missing, and who owns it. */
import { parseArgs } from 'node:util'
import { nameFirstAdministrators } from '#insurance/rights'
import { lookAround, type Setup, setupOf } from '#insurance/setup'
import { systemClock } from '#platform/clock'
import { type Config, type Environment, isOnLoopback, readConfig } from '#platform/config'
import { openDatabases, rolesLetIn } from '#platform/database'
import { lookAtIssuer } from '#platform/identity'
import { Failure, isRefusal } from '#vocabulary/refusal.ts'
import type { Language, Text } from '#vocabulary/text.ts'
import { headFilesOf, withDatabase } from '../attach.ts'
import type { Io } from '../io.ts'
import { type ExitCode, readLanguage, type Verb, WrongUse } from '../verb.ts'
import { countsOf, named, ownerNeedsIssuer } from './words.ts'

export const verb: Verb = {
  about: {
    kk: 'Нақты орнату үшін не дайын, не жетіспейді – қадам-қадаммен айтады; ештеңені өзгертпейді. --owner алғашқы екі әкімшіні атайды.',
    ru: 'Говорит по шагам, что для настоящей установки готово и чего не хватает; ничего не меняет. --owner называет двух первых администраторов.',
    en: 'Says step by step what stands of a real installation and what is missing; changes nothing. --owner names the first two administrators.',
  },
  usage: `
  kepil init [--lang kk|ru|en] [--json]
  kepil init --owner SUBJECT --owner SUBJECT

Reads the environment as "kepil start" would, and asks the database and the issuer it names.
  --owner  an administrator, by the name the issuer knows him by (the claim "sub"), before he has signed in;
           two at least, and only while there is none at all
Exit 0 when nothing is missing, 1 when something is. What cannot be told from here is not missing.

Example:
  DATABASE_URL=postgres://kepil:secret@db.example:5432/kepil kepil init`,
  run: async (words, io) => {
    const { values } = parseArgs({
      args: [...words],
      options: {
        owner: { type: 'string', multiple: true },
        lang: { type: 'string' },
        json: { type: 'boolean' },
      },
    })
    const language = readLanguage(values.lang, io)
    if (values.owner) return nameOwners(values.owner, io, language)
    const { config, fault } = readStandable(io.environment)
    const setup = await look(config)
    io.stdout.write(values.json ? `${JSON.stringify(setup)}\n` : told(setup, language))
    if (fault) io.stderr.write(`kepil: ${fault[language]}\n`)
    return setup.missing > 0 || fault ? 1 : 0
  },
}

/** Where it may not stand on the network yet, the rest is looked at as if it stood on this machine alone. */
function readStandable(environment: Environment): { readonly config: Config; readonly fault?: Text } {
  try {
    return { config: readConfig(environment) }
  } catch (error) {
    if (!(error instanceof Failure) || !error.code.startsWith('network-')) throw error
    const { KEPIL_HOST: _, KEPIL_PROXY: __, ...alone } = environment
    return { config: readConfig(alone), fault: error.text }
  }
}

/** The embedded server is not started for this: it is none of a real installation. */
async function look(config: Config): Promise<Setup> {
  const around = { config, headFiles: headFilesOf(config), clock: systemClock() }
  const { databaseUrl } = config
  if (!databaseUrl) return setupOf(await lookAround({ ...around, database: undefined }))
  const databases = openDatabases(databaseUrl)
  try {
    const asked = {
      connection: databases.migrator,
      asOwner: true,
      letsRolesIn: () => rolesLetIn(databaseUrl),
    }
    return setupOf(await lookAround({ ...around, database: asked }))
  } finally {
    await databases.close()
  }
}

const marks = { done: '✓', missing: '✗', later: '…', unknown: '?' } as const

function told({ groups, ...counts }: Setup, language: Language): string {
  const lines = groups.flatMap(({ title, steps }) => [
    title[language],
    ...steps.flatMap(({ title: step, state, found, todo, command }) => [
      `  ${marks[state]} ${step[language]}${found ? `: ${found[language]}` : ''}`,
      ...[todo?.[language], command].filter((line) => line != null).map((line) => `      ${line}`),
    ]),
    '',
  ])
  return `${lines.join('\n')}\n${countsOf(counts)[language]}\n`
}

async function nameOwners(subjects: readonly string[], io: Io, language: Language): Promise<ExitCode> {
  const { issuer: settings } = readConfig(io.environment)
  if (!settings) throw new WrongUse(ownerNeedsIssuer)
  const { issuer } = await lookAtIssuer({ ...settings, onLoopback: isOnLoopback(settings.issuer) })
  return withDatabase(io, async ({ databases: { database } }) => {
    const given = await nameFirstAdministrators({ database, clock: systemClock() }, { issuer, subjects })
    if (isRefusal(given)) {
      io.stderr.write(`kepil: ${given.message[language]}\n`)
      return 1
    }
    io.stdout.write(`${named(subjects, settings)[language]}\n`)
    return 0
  })
}
