/** Where the server listens, and what stands between it and those who call: nothing but this machine, unless told otherwise. */
import { isIP } from 'node:net'
import { Failure } from '#vocabulary/refusal.ts'
import type { Environment } from './config.ts'
import { type ScannerAddress, scannerText } from './scanner-address.ts'

export type Listening = {
  readonly host: string
  /** Files; absent: in the clear. */
  readonly tls: { readonly certificate: string; readonly key: string } | undefined
  /** Whose word on who called, by what name and how, is believed: addresses and ranges of addresses. */
  readonly proxies: readonly string[]
}

/** Whether an address is one by which a machine reaches itself. */
export const isLoopback = (address: string | undefined): boolean =>
  address !== undefined && /^(localhost|(::ffff:)?127\.\d+\.\d+\.\d+|::1)$/i.test(address)

type Surroundings = {
  readonly demonstration: boolean
  /** How people reach the pages, where they sign in at an issuer. */
  readonly address: string | undefined
  /** Absent: the embedded one, on this machine. */
  readonly databaseUrl: string | undefined
  /** Where files are looked through; absent: nowhere. */
  readonly scanner: ScannerAddress | undefined
}

/** Throws Failure where the server would stand on a network without what that takes. */
export function readListening(environment: Environment, surroundings: Surroundings): Listening {
  const host = environment.KEPIL_HOST || '127.0.0.1'
  if (isIP(host) === 0 && !isLoopback(host)) throw hostUnreadable(host)
  const listening = { host, tls: readTls(environment), proxies: readProxies(environment) }
  if (isOnNetwork(listening)) refuseOnNetwork(listening, surroundings)
  return listening
}

/** Whether others than this machine reach it. */
export const isOnNetwork = ({ host, proxies }: Pick<Listening, 'host' | 'proxies'>): boolean =>
  !isLoopback(host) || proxies.length > 0

function readTls({ KEPIL_TLS_CERT: certificate, KEPIL_TLS_KEY: key }: Environment): Listening['tls'] {
  if (certificate && key) return { certificate, key }
  if (!certificate && !key) return undefined
  throw new Failure('tls-needs-both', {
    kk: 'KEPIL_TLS_CERT пен KEPIL_TLS_KEY бірге беріледі: сертификаттар тізбегінің файлы және оның кілтінің файлы.',
    ru: 'KEPIL_TLS_CERT и KEPIL_TLS_KEY задаются вместе: файл цепочки сертификатов и файл её ключа.',
    en: 'KEPIL_TLS_CERT and KEPIL_TLS_KEY go together: the file of the chain of certificates, and the file of its key.',
  })
}

function readProxies({ KEPIL_PROXY: text = '' }: Environment): string[] {
  const proxies = text.split(/[\s,]+/).filter((each) => each !== '')
  const unread = proxies.find((each) => !isRange(each))
  if (unread === undefined) return proxies
  throw new Failure('proxy-is-not-an-address', {
    kk: `KEPIL_PROXY айнымалысындағы «${unread}» – прокси мекенжайы емес. Үтірмен бөліп, 10.0.0.5 не 10.0.0.0/24 сияқты жазыңыз; барлық мекенжай деп жазуға болмайды.`,
    ru: `«${unread}» в KEPIL_PROXY – не адрес прокси. Пишите через запятую вида 10.0.0.5 или 10.0.0.0/24; всех адресов сразу назвать нельзя.`,
    en: `"${unread}" in KEPIL_PROXY is no address of a proxy. Write 10.0.0.5 or 10.0.0.0/24, separated by commas; all addresses there are cannot be named.`,
  })
}

/** Everybody is no proxy: then anybody could say who he is. */
function isRange(text: string): boolean {
  const [, address, length] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? []
  const version = isIP(address ?? '')
  if (version === 0) return false
  const bits = length === undefined ? undefined : Number(length)
  return bits === undefined || (bits > 0 && bits <= (version === 4 ? 32 : 128))
}

function refuseOnNetwork(
  { tls, proxies }: Listening,
  { demonstration, address, databaseUrl, scanner }: Surroundings,
): void {
  if (demonstration) throw demonstrationOnNetwork()
  if (address === undefined) throw networkNeedsIssuer()
  if (!tls && proxies.length === 0) throw networkNeedsTls()
  if (!address.startsWith('https://')) throw networkNeedsHttps(address)
  if (databaseUrl !== undefined && !isReachedSafely(databaseUrl)) throw networkNeedsDatabaseTls()
  // It is asked in the clear, and whoever stands between could call anything clean.
  if (scanner && 'host' in scanner && !isLoopback(scanner.host)) throw networkNeedsScannerHere(scanner)
}

/** On this machine, or over TLS to whom its certificate says. */
function isReachedSafely(databaseUrl: string): boolean {
  const { hostname, searchParams } = new URL(databaseUrl)
  return isLoopback(hostname.replaceAll(/[[\]]/g, '')) || searchParams.get('sslmode') === 'verify-full'
}

const hostUnreadable = (host: string): Failure =>
  new Failure('host-is-not-an-address', {
    kk: `KEPIL_HOST айнымалысында «${host}» тұр; ол осы машинаның IP мекенжайы болуы керек: 10.0.0.7, барлығы үшін 0.0.0.0 не ::.`,
    ru: `В переменной KEPIL_HOST стоит «${host}»; нужен IP-адрес этой машины: 10.0.0.7, а для всех сразу – 0.0.0.0 или ::.`,
    en: `KEPIL_HOST is "${host}"; it must be an IP address of this machine: 10.0.0.7, or 0.0.0.0 or :: for all of them.`,
  })

const demonstrationOnNetwork = (): Failure =>
  new Failure('demonstration-stays-here', {
    kk: 'Көрсетілім құпиясөзсіз кез келген адамды кіргізеді, сондықтан ол желіде ашылмайды. KEPIL_HOST пен KEPIL_PROXY алып тастаңыз немесе KEPIL_DEMO=0 қойыңыз.',
    ru: 'Демонстрация впускает любого без пароля, поэтому в сети она не открывается. Уберите KEPIL_HOST и KEPIL_PROXY или поставьте KEPIL_DEMO=0.',
    en: 'A demonstration lets anybody in without a password, so it does not stand on a network. Remove KEPIL_HOST and KEPIL_PROXY, or set KEPIL_DEMO=0.',
  })

const networkNeedsIssuer = (): Failure =>
  new Failure('network-needs-issuer', {
    kk: 'Желіде ашу үшін адамдар кіретін жер керек: KEPIL_ISSUER, KEPIL_ISSUER_CLIENT және KEPIL_ADDRESS беріңіз.',
    ru: 'Чтобы стоять в сети, нужно, где люди входят: задайте KEPIL_ISSUER, KEPIL_ISSUER_CLIENT и KEPIL_ADDRESS.',
    en: 'To stand on a network there must be a place to sign in at: set KEPIL_ISSUER, KEPIL_ISSUER_CLIENT and KEPIL_ADDRESS.',
  })

const networkNeedsTls = (): Failure =>
  new Failure('network-needs-tls', {
    kk: 'Желіде ашық мәтінмен ашылмайды. KEPIL_TLS_CERT пен KEPIL_TLS_KEY беріңіз немесе TLS жасайтын проксидің мекенжайын KEPIL_PROXY айнымалысына жазыңыз.',
    ru: 'Открытым текстом в сети стоять нельзя. Задайте KEPIL_TLS_CERT и KEPIL_TLS_KEY или назовите в KEPIL_PROXY адрес прокси, который делает TLS.',
    en: 'Nothing stands on a network in the clear. Set KEPIL_TLS_CERT and KEPIL_TLS_KEY, or name in KEPIL_PROXY the address of the proxy that does TLS.',
  })

const networkNeedsHttps = (address: string): Failure =>
  new Failure('network-needs-https', {
    kk: `KEPIL_ADDRESS – «${address}»; желідегі адамдар оған https://… арқылы жетуі керек.`,
    ru: `KEPIL_ADDRESS – «${address}»; из сети люди должны попадать на https://….`,
    en: `KEPIL_ADDRESS is "${address}"; from a network people must reach it by https://….`,
  })

const networkNeedsDatabaseTls = (): Failure =>
  new Failure('network-needs-database-tls', {
    kk: 'Желіде тұрған сервер басқа машинадағы дерекқорға ашық мәтінмен қосылмайды. DATABASE_URL мекенжайының соңына ?sslmode=verify-full қосыңыз.',
    ru: 'Стоя в сети, сервер не соединяется открытым текстом с базой данных на другой машине. Добавьте в конец DATABASE_URL ?sslmode=verify-full.',
    en: 'On a network the server does not reach a database on another machine in the clear. Add ?sslmode=verify-full to the end of DATABASE_URL.',
  })

const networkNeedsScannerHere = (scanner: ScannerAddress): Failure => {
  const address = scannerText(scanner)
  return new Failure('network-needs-scanner-here', {
    kk: `Желіде тұрған сервер адамдардың құжатын басқа машинадағы тексергішке (${address}) ашық мәтінмен жібермейді. KEPIL_SCANNER осы машинаның сокетін не 127.0.0.1 мекенжайын атасын; басқа машинаға шифрланған туннель жасаңыз.`,
    ru: `Стоя в сети, сервер не отправляет документы людей открытым текстом на проверку другой машине (${address}). Пусть KEPIL_SCANNER называет сокет этой машины или 127.0.0.1; до другой машины сделайте шифрованный туннель.`,
    en: `On a network the server does not send people's papers in the clear to a scanner on another machine (${address}). Let KEPIL_SCANNER name a socket of this machine, or 127.0.0.1; to another machine make an encrypted tunnel.`,
  })
}
