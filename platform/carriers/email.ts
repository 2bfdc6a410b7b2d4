/** E-mail by SMTP. A server that has taken a letter has it; whether it was read no protocol says. */
import { createTransport } from 'nodemailer'
import { isLoopback, type MailAddress } from '#platform/config'
import type { Carrier } from './carrier.ts'

const patience = 20_000

/** The domain of the letter's number: whose letters they are. */
const domainOf = (from: string): string => /@([\w.-]+)>?$/.exec(from)?.[1] ?? 'localhost'

export function emailCarrier({ host, port, isSecure, user, password, from }: MailAddress): Carrier {
  const transport = createTransport({
    host,
    port,
    secure: isSecure,
    // In the clear to this machine alone.
    requireTLS: !isSecure && !isLoopback(host),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(user !== undefined && { auth: { user, pass: password?.now ?? '' } }),
  })
  return {
    hand: async ({ id, to, subject, text, language }) => {
      const messageId = `<${id}@${domainOf(from)}>`
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject,
          text,
          messageId,
          textEncoding: 'base64',
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
        })
        return { outcome: 'taken', reference: messageId }
      } catch (error) {
        const { responseCode = 0 } = error as { responseCode?: number }
        return { outcome: responseCode >= 500 ? 'refused' : 'away' }
      }
    },
    received: async () => new Set(),
  }
}
