/** By what we are known over TLS: two files, read again once they were renewed, without a stop. */
import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Server as TlsServer } from 'node:https'
import { createSecureContext } from 'node:tls'
import { Failure } from '#vocabulary/refusal.ts'

export type CertificateFiles = { readonly certificate: string; readonly key: string }
type Certificate = { readonly cert: Buffer; readonly key: Buffer }

/**
 * What is older than this nobody need speak; what is spoken cannot be read later by whoever gets the key, nor changed on its
 * way. The strongest first, whatever order the caller has.
 */
export const tlsRules = {
  minVersion: 'TLSv1.2',
  honorCipherOrder: true,
  ciphers: [
    ...['TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256', 'TLS_AES_128_GCM_SHA256'],
    ...['ECDHE-ECDSA-AES256-GCM-SHA384', 'ECDHE-RSA-AES256-GCM-SHA384'],
    ...['ECDHE-ECDSA-CHACHA20-POLY1305', 'ECDHE-RSA-CHACHA20-POLY1305'],
    ...['ECDHE-ECDSA-AES128-GCM-SHA256', 'ECDHE-RSA-AES128-GCM-SHA256'],
  ].join(':'),
} as const

/** Throws Failure where the files cannot be read, or do not belong together. */
export function readCertificate({ certificate, key }: CertificateFiles): Certificate {
  try {
    const read = { cert: readFileSync(certificate), key: readFileSync(key) }
    createSecureContext(read)
    return read
  } catch (cause) {
    throw new Failure(
      'certificate-unreadable',
      {
        kk: 'KEPIL_TLS_CERT пен KEPIL_TLS_KEY файлдары оқылмайды немесе бір-біріне сай емес. Жолын, рұқсатын, кілттің осы сертификаттікі екенін тексеріңіз.',
        ru: 'Файлы KEPIL_TLS_CERT и KEPIL_TLS_KEY не читаются или не подходят друг к другу. Проверьте пути, права и тот ли это ключ.',
        en: 'The files of KEPIL_TLS_CERT and KEPIL_TLS_KEY cannot be read, or do not belong together. Check paths, permissions, and whether it is this certificate’s key.',
      },
      { cause },
    )
  }
}

/** Until when the certificate of the chain holds, in milliseconds since 1970. Throws Failure like `readCertificate`. */
export const certificateHoldsUntil = (files: CertificateFiles): number =>
  new X509Certificate(readCertificate(files).cert).validToDate.getTime()

const lookedAtEvery = 30_000

type Keeping = {
  readonly files: CertificateFiles
  /** Told of files that cannot be taken, such as one of them alone renewed; what was read before stays. */
  readonly onUnfit: (failure: Failure) => void
}

/** Looks at the files by and by. Returns how to look at once; it ends with the server. */
export function keepCertificate(server: TlsServer, { files, onUnfit }: Keeping): () => void {
  let held = readCertificate(files)
  const look = (): void => {
    try {
      const read = readCertificate(files)
      if (read.cert.equals(held.cert) && read.key.equals(held.key)) return
      server.setSecureContext({ ...tlsRules, ...read })
      held = read
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      onUnfit(error)
    }
  }
  const timer = setInterval(look, lookedAtEvery).unref()
  server.once('close', () => clearInterval(timer))
  return look
}
