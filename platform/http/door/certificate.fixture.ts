/** Certificates tests make for themselves: signed by their own key, for the names given. */
import { createPublicKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CertificateFiles } from './certificate.ts'

const der = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(parts)
  const { length } = content
  const long = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...long]), content])
}
const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts)
const identifier = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'))
const moment = (text: string): Buffer => der(0x18, Buffer.from(text))

const [byName, commonName, ecdsaWithSha256] = ['551d11', '550403', '2a8648ce3d040302'].map(identifier)

/** A certificate and its key, in PEM. */
function makeCertificate(names: readonly string[]): { certificate: string; key: string } {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const serial = Buffer.concat([Buffer.from([1]), randomBytes(8)])
  const name = sequence(der(0x31, sequence(commonName!, der(0x0c, Buffer.from('Kepil test')))))
  const spelled = names.map((each) => der(0x82, Buffer.from(each)))
  const told = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    sequence(ecdsaWithSha256!),
    name,
    sequence(moment('20200101000000Z'), moment('20991231235959Z')),
    name,
    createPublicKey(privateKey).export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(sequence(byName!, der(0x04, sequence(...spelled))))),
  )
  const signature = Buffer.concat([Buffer.from([0]), sign('sha256', told, privateKey)])
  const whole = sequence(told, sequence(ecdsaWithSha256!), der(0x03, signature)).toString('base64')
  const lines = whole.match(/.{1,64}/g)!.join('\n')
  return {
    certificate: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
  }
}

/** Lays a new certificate and its key into a folder, in place of those that lie there. Returns where, and what. */
export function layCertificate(folder: string, names: readonly string[]): CertificateFiles & { pem: string } {
  const files = { certificate: join(folder, 'chain.pem'), key: join(folder, 'key.pem') }
  const made = makeCertificate(names)
  writeFileSync(files.certificate, made.certificate)
  writeFileSync(files.key, made.key)
  return { ...files, pem: made.certificate }
}
