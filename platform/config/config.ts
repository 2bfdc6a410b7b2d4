/** What the environment says, read once and checked; nothing else in the program reads the environment for its settings. */
import { type Clock, type MovableClock, movableClock, systemClock } from '#platform/clock'
import { type Allowed, isAllowed } from '#vocabulary/callers/caller.ts'
import { type Day, findDay } from '#vocabulary/day.ts'
import { Failure } from '#vocabulary/refusal.ts'
import { type KeptSecret, openSecret } from './kept-secret.ts'
import { type MailAddress, readMail } from './mail-address.ts'
import { type Listening, readListening } from './network.ts'
import { readScanner, type ScannerAddress } from './scanner-address.ts'

export type Config = {
  readonly environment: 'production' | 'development'
  readonly port: number
  /** Where it listens: this machine alone, unless KEPIL_HOST says otherwise. */
  readonly listening: Listening
  /** The migrator's address of a server; absent: the embedded one. */
  readonly databaseUrl: string | undefined
  /** The same where it lies in a file, DATABASE_URL_FILE: its password may be changed while the program runs. */
  readonly databaseUrlKept: KeptSecret | undefined
  /** Where the embedded server keeps its data: `.kepil` in the repository, unless KEPIL_DATA names another folder. */
  readonly dataFolder: string
  /** Where the heads of the access log go: beside the data, unless KEPIL_AUDIT_HEADS and KEPIL_AUDIT_KEY name other files. */
  readonly audit: { readonly heads: string; readonly key: string }
  /** Whether demonstration data may be loaded and shown: in the embedded server, or with KEPIL_DEMO=1. */
  readonly demonstration: boolean
  /** How many people the demonstration region has: 20,000, unless KEPIL_REGION_PERSONS says otherwise. */
  readonly regionPersons: number
  /** The day the program is told it is. */
  readonly today: Day | undefined
  /** Whether every answer is held to its contract, and fails where it is another: KEPIL_HOLD_ANSWERS=1, for tests. */
  readonly holdAnswers: boolean
  /** Whether `kepil start` does what falls due by itself too; KEPIL_WORKER=off leaves it to `kepil worker`. */
  readonly jobsHere: boolean
  /** Where people sign in; absent: at the demonstration's own issuer, or not at all. */
  readonly issuer: IssuerConfig | undefined
  /** What a program of another machine shows to read how the server does: from the file KEPIL_METRICS_TOKEN_FILE. */
  readonly metricsToken: KeptSecret | undefined
  /** Where files that people send are looked through, KEPIL_SCANNER; absent: by nobody, or by the demonstration's double. */
  readonly scanner: ScannerAddress | undefined
  /** Where letters to people are handed over, KEPIL_MAIL; absent: nowhere. */
  readonly mail: MailAddress | undefined
}

/** An issuer of identities (OpenID Connect) people sign in at, and how it tells what we ask. */
type IssuerConfig = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: KeptSecret | undefined
  /** How our pages are reached, such as `https://osms.example.kz`: the issuer sends people back there. */
  readonly address: string
  /** By what address the issuer knows us where a program asks it for a token. */
  readonly audience: string
  readonly iinClaim: string
  readonly rolesClaim: string
  readonly organisationClaim: string
  /** What tells to which unit of it, or to which units, somebody is limited. */
  readonly unitClaim: string
  /** What is the same for all accounts of one human. */
  readonly humanClaim: string
  /** What is given only with a second factor, and how the issuer says that it saw one. */
  readonly secondFactors: readonly { readonly allowed: Allowed; readonly acr: string }[]
}

/** The day of the demonstration, unless KEPIL_TODAY says otherwise. */
export const demonstrationDay: Day = '2026-11-22' as Day

/** Variables of the environment by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Reads and checks the environment. Throws Failure naming the variable that is wrong. */
export function readConfig(environment: Environment = process.env): Config {
  const production = environment.KEPIL_ENV === 'production'
  const databaseUrlKept = openSecret(environment, 'DATABASE_URL_FILE', refuseNoDatabaseUrl)
  const databaseUrl = databaseUrlKept?.now ?? readDatabaseUrl(environment)
  const dataFolder = environment.KEPIL_DATA || '.kepil'
  const demonstration = flag(environment, 'KEPIL_DEMO') ?? databaseUrl === undefined
  const issuer = readIssuer(environment)
  const scanner = readScanner(environment)
  return {
    environment: production ? 'production' : 'development',
    port: readPort(environment),
    listening: readListening(environment, {
      demonstration,
      address: issuer?.address,
      databaseUrl,
      scanner,
    }),
    databaseUrl,
    databaseUrlKept,
    dataFolder,
    audit: {
      heads: environment.KEPIL_AUDIT_HEADS || `${dataFolder}/audit-heads.jsonl`,
      key: environment.KEPIL_AUDIT_KEY || `${dataFolder}/audit-key`,
    },
    demonstration,
    regionPersons: readRegionPersons(environment),
    today: readToday(environment, { production, demonstration }),
    holdAnswers: flag(environment, 'KEPIL_HOLD_ANSWERS') ?? false,
    jobsHere: readJobsHere(environment),
    issuer,
    metricsToken: openSecret(environment, 'KEPIL_METRICS_TOKEN_FILE', refuseWeakToken),
    scanner,
    mail: readMail(environment),
  }
}

/** The clock of a demonstration, at the day it begins with; a real installation has none that can be moved. */
export const movableClockOf = ({ today, demonstration }: Config): MovableClock | undefined =>
  demonstration ? movableClock(today ?? demonstrationDay) : undefined

/** The one clock of a running program. */
export const clockOf = (config: Config): Clock => movableClockOf(config) ?? systemClock()

function readPort(environment: Environment): number {
  const text = environment.PORT || '8080'
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new Failure('port-is-not-a-port', {
    kk: `PORT айнымалысында «${text}» тұр; ол 0 мен 65535 арасындағы сан болуы керек.`,
    ru: `В переменной PORT стоит «${text}»; нужно число от 0 до 65535.`,
    en: `PORT is "${text}"; it must be a number from 0 to 65535.`,
  })
}

function readRegionPersons(environment: Environment): number {
  const text = environment.KEPIL_REGION_PERSONS || '20000'
  const persons = Number(text)
  if (/^\d+$/.test(text) && persons >= 500 && persons <= 1_000_000) return persons
  throw new Failure('region-is-not-a-size', {
    kk: `KEPIL_REGION_PERSONS айнымалысында «${text}» тұр; ол 500 мен 1000000 арасындағы сан болуы керек.`,
    ru: `В переменной KEPIL_REGION_PERSONS стоит «${text}»; нужно число от 500 до 1000000.`,
    en: `KEPIL_REGION_PERSONS is "${text}"; it must be a number from 500 to 1000000.`,
  })
}

function readDatabaseUrl({ DATABASE_URL: text }: Environment): string | undefined {
  if (!text) return undefined
  refuseNoDatabaseUrl(text)
  return text
}

function refuseNoDatabaseUrl(text: string): void {
  const url = URL.parse(text)
  if (url && /^postgres(ql)?:$/.test(url.protocol) && url.hostname && url.pathname.length > 1) return
  throw new Failure('database-url-unreadable', {
    kk: 'DATABASE_URL айнымалысы мынадай мекенжай болуы керек: postgres://пайдаланушы:құпиясөз@сервер:порт/дерекқор.',
    ru: 'Переменная DATABASE_URL должна быть адресом вида postgres://пользователь:пароль@сервер:порт/база.',
    en: 'DATABASE_URL must be an address such as postgres://user:password@host:port/database.',
  })
}

function flag(environment: Environment, name: string): boolean | undefined {
  const text = environment[name]
  if (text === undefined || text === '') return undefined
  return text === '1' || text === 'true'
}

function readJobsHere({ KEPIL_WORKER: text = 'on' }: Environment): boolean {
  if (/^(on|off|)$/.test(text)) return text !== 'off'
  throw new Failure('worker-unreadable', {
    kk: `KEPIL_WORKER айнымалысында «${text}» тұр; ол on не off болуы керек.`,
    ru: `В переменной KEPIL_WORKER стоит «${text}»; нужно on или off.`,
    en: `KEPIL_WORKER is "${text}"; it must be on or off.`,
  })
}

type Surroundings = { production: boolean; demonstration: boolean }

function readToday(environment: Environment, { production, demonstration }: Surroundings): Day | undefined {
  const text = environment.KEPIL_TODAY
  if (!text) return undefined
  if (production || !demonstration) {
    throw new Failure('today-may-not-be-set', {
      kk: 'KEPIL_TODAY тек көрсетілім деректерімен жұмыс істейді және KEPIL_ENV=production кезінде қолданылмайды. Айнымалыны алып тастаңыз.',
      ru: 'KEPIL_TODAY действует только с демонстрационными данными и не при KEPIL_ENV=production. Уберите переменную.',
      en: 'KEPIL_TODAY works only with demonstration data, and never with KEPIL_ENV=production. Remove the variable.',
    })
  }
  const found = findDay(text)
  if (found) return found
  throw new Failure('today-is-not-a-day', {
    kk: `KEPIL_TODAY айнымалысындағы «${text}» – күн емес; 2026-11-22 сияқты жазылуы керек.`,
    ru: `«${text}» в KEPIL_TODAY – не день; нужно писать вида 2026-11-22.`,
    en: `"${text}" in KEPIL_TODAY is not a day; write it as 2026-11-22.`,
  })
}

function readIssuer(environment: Environment): IssuerConfig | undefined {
  const { KEPIL_ISSUER: issuer, KEPIL_ISSUER_CLIENT: clientId, KEPIL_ADDRESS: address } = environment
  if (!issuer) return undefined
  if (!clientId || !address || !isWebAddress(issuer) || !isWebAddress(address)) {
    throw new Failure('issuer-unreadable', {
      kk: 'KEPIL_ISSUER бар болса, KEPIL_ISSUER_CLIENT пен KEPIL_ADDRESS те керек; KEPIL_ISSUER мен KEPIL_ADDRESS https://… түріндегі мекенжай болуы керек (http тек осы компьютерде).',
      ru: 'Вместе с KEPIL_ISSUER нужны KEPIL_ISSUER_CLIENT и KEPIL_ADDRESS; KEPIL_ISSUER и KEPIL_ADDRESS должны быть адресами вида https://… (http – только на этой машине).',
      en: 'With KEPIL_ISSUER also KEPIL_ISSUER_CLIENT and KEPIL_ADDRESS are needed; KEPIL_ISSUER and KEPIL_ADDRESS must be addresses such as https://… (http only on this machine).',
    })
  }
  return {
    issuer,
    clientId,
    clientSecret: openSecret(environment, 'KEPIL_ISSUER_SECRET_FILE'),
    address: new URL(address).origin,
    audience: environment.KEPIL_AUDIENCE || new URL(address).origin,
    iinClaim: environment.KEPIL_ISSUER_IIN_CLAIM || 'iin',
    rolesClaim: environment.KEPIL_ISSUER_ROLES_CLAIM || 'kepil_roles',
    organisationClaim: environment.KEPIL_ISSUER_ORGANISATION_CLAIM || 'kepil_organisation',
    unitClaim: environment.KEPIL_ISSUER_UNIT_CLAIM || 'kepil_unit',
    humanClaim: environment.KEPIL_ISSUER_PERSON_CLAIM || 'kepil_person',
    secondFactors: readSecondFactors(environment.KEPIL_ISSUER_SECOND_FACTOR),
  }
}

/** `admin=urn:example:mfa, state-corporation/operator=urn:example:mfa`. */
function readSecondFactors(text = ''): IssuerConfig['secondFactors'] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, allowed = '', acr = ''] = /^([a-z/-]+)=(\S+)$/.exec(part) ?? []
      if (isAllowed(allowed)) return { allowed, acr }
      throw new Failure('second-factor-unreadable', {
        kk: `KEPIL_ISSUER_SECOND_FACTOR оқылмады: «${part}». Үлгісі: admin=urn:example:mfa, state-corporation/operator=urn:example:mfa.`,
        ru: `KEPIL_ISSUER_SECOND_FACTOR не читается: «${part}». Пример: admin=urn:example:mfa, state-corporation/operator=urn:example:mfa.`,
        en: `KEPIL_ISSUER_SECOND_FACTOR cannot be read: "${part}". It looks like admin=urn:example:mfa, state-corporation/operator=urn:example:mfa.`,
      })
    })
}

/** Over TLS; in the clear only to this machine itself. */
export const isOnLoopback = (address: string): boolean =>
  /^http:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?(\/|$)/.test(address)
const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && (text.startsWith('https://') || isOnLoopback(text))

function refuseWeakToken(token: string): void {
  if (/^[\w.~+/=-]{20,}$/.test(token)) return
  throw new Failure('metrics-token-too-weak', {
    kk: 'KEPIL_METRICS_TOKEN_FILE файлындағы белгі кемінде 20 латын әрпі мен цифрдан тұруы керек. Жаңасы: openssl rand -hex 32.',
    ru: 'Токен в файле KEPIL_METRICS_TOKEN_FILE должен состоять хотя бы из 20 латинских букв и цифр. Новый: openssl rand -hex 32.',
    en: 'The token in the file of KEPIL_METRICS_TOKEN_FILE must be 20 Latin letters and digits or more. A new one: openssl rand -hex 32.',
  })
}
