/** Where letters to people are handed over, and in whose name. */
import { Failure } from '#vocabulary/refusal.ts'
import type { Environment } from './config.ts'
import { type KeptSecret, openSecret } from './kept-secret.ts'

export type MailAddress = {
  readonly host: string
  readonly port: number
  /** TLS from the first byte; else STARTTLS, which is asked for. */
  readonly isSecure: boolean
  readonly user?: string
  readonly password?: KeptSecret
  /** `Кепіл <no-reply@osms.example.kz>` */
  readonly from: string
}

/** Throws Failure where it is no address, or its password would travel in the clear. */
export function readMail(environment: Environment): MailAddress | undefined {
  const { KEPIL_MAIL: text, KEPIL_MAIL_FROM: from } = environment
  if (!text) return undefined
  const url = URL.parse(text)
  const known = url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== '' && url.password === ''
  if (!known || !from || !/^[^<>\r\n]*<?[^\s<>@]+@[\w.-]+>?$/.test(from))
    throw new Failure('mail-address-unreadable', {
      kk: 'KEPIL_MAIL айнымалысы smtps://пайдаланушы@сервер:порт не smtp://пайдаланушы@сервер:порт түрінде болуы керек (құпиясөз KEPIL_MAIL_PASSWORD_FILE файлында), KEPIL_MAIL_FROM – жіберушінің мекенжайы.',
      ru: 'Переменная KEPIL_MAIL должна быть вида smtps://пользователь@сервер:порт или smtp://пользователь@сервер:порт (пароль – в файле KEPIL_MAIL_PASSWORD_FILE), KEPIL_MAIL_FROM – адрес отправителя.',
      en: 'KEPIL_MAIL must be such as smtps://user@server:port or smtp://user@server:port (the password in the file of KEPIL_MAIL_PASSWORD_FILE), and KEPIL_MAIL_FROM the address of the sender.',
    })
  const isSecure = url.protocol === 'smtps:'
  const password = openSecret(environment, 'KEPIL_MAIL_PASSWORD_FILE')
  const user = decodeURIComponent(url.username)
  return {
    host: url.hostname,
    port: Number(url.port) || (isSecure ? 465 : 587),
    isSecure,
    ...(user !== '' && { user }),
    ...(password && { password }),
    from,
  }
}
