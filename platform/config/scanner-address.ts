/** Where the scanner of files is asked. */
import { Failure } from '#vocabulary/refusal.ts'
import type { Environment } from './config.ts'

/** A port of a machine, or the path of a socket on this one. */
export type ScannerAddress = { readonly host: string; readonly port: number } | { readonly path: string }

/** Throws Failure where it is neither. */
export function readScanner({ KEPIL_SCANNER: text }: Environment): ScannerAddress | undefined {
  if (!text) return undefined
  if (text.startsWith('/')) return { path: text }
  const [, bracketed, plain, digits] = /^(?:\[([\da-f:.]+)\]|([\w.-]+)):(\d{1,5})$/i.exec(text) ?? []
  const [host, port] = [bracketed ?? plain, Number(digits)]
  if (host !== undefined && port > 0 && port <= 65_535) return { host, port }
  throw new Failure('scanner-address-unreadable', {
    kk: `KEPIL_SCANNER айнымалысында «${text}» тұр; ол 127.0.0.1:3310 сияқты машина мен порт немесе /run/clamav/clamd.ctl сияқты сокет жолы болуы керек.`,
    ru: `В переменной KEPIL_SCANNER стоит «${text}»; нужны машина и порт вида 127.0.0.1:3310 или путь сокета вида /run/clamav/clamd.ctl.`,
    en: `KEPIL_SCANNER is "${text}"; it must be a machine and a port such as 127.0.0.1:3310, or the path of a socket such as /run/clamav/clamd.ctl.`,
  })
}

export const scannerText = (address: ScannerAddress): string =>
  'path' in address
    ? address.path
    : `${address.host.includes(':') ? `[${address.host}]` : address.host}:${address.port}`
