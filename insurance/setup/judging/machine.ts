/** The database, the issuer, the network, the files of the log: what stands of the machine's part. */
import { isAbsolute, relative } from 'node:path'
import { isLoopback, isOnLoopback, scannerText } from '#platform/config'
import { roles } from '#platform/database'
import { asIs } from '#vocabulary/spoken.ts'
import type { InstallationFound } from '../found.ts'
import {
  found,
  keysFound,
  pendingFound,
  proxiesFound,
  rolesFound,
  tlsFound,
  versionFound,
} from '../found-words.ts'
import type { StepName } from '../names.ts'
import { makeRoles, todo } from '../todo-words.ts'
import { done, type Judged, later, missing, unknown } from './judged.ts'

type Judge = (installation: InstallationFound) => Judged

const exampleUrl = "DATABASE_URL='postgres://kepil:…@db.example:5432/kepil?sslmode=verify-full'"

export const machineSteps = {
  server: ({ config, database }) => {
    if (!config.databaseUrl || !database)
      return missing(todo.nameServer, { found: found.embedded, command: exampleUrl })
    const { fault, version } = database
    if (fault !== undefined) return missing(todo.mendServer, { found: fault })
    return done(versionFound(version))
  },
  roles: ({ database }) => {
    if (!database || database.fault !== undefined) return unknown(todo.afterServer)
    if (database.letsRolesIn) return done(rolesFound(roles))
    return database.mayMakeRoles
      ? missing(makeRoles(roles), { command: 'kepil migrate' })
      : missing(todo.prepareRoles, { command: 'kepil migrate --roles > roles.sql' })
  },
  migrations: ({ database }) => {
    if (!database || database.fault !== undefined) return unknown(todo.afterServer)
    const { length } = database.pending
    if (length === 0) return done(found.latestSchema)
    return missing(todo.migrate, { found: pendingFound(length), command: 'kepil migrate' })
  },
  'database-tls': ({ config: { databaseUrl } }) => {
    if (!databaseUrl) return unknown(todo.afterServer)
    const { hostname, searchParams } = new URL(databaseUrl)
    if (isLoopback(hostname.replace(/^\[|\]$/g, ''))) return done(found.sameMachine)
    if (searchParams.get('sslmode') === 'verify-full') return done(found.encrypted)
    return missing(todo.encrypt, { command: '?sslmode=verify-full' })
  },
  issuer: ({ config: { issuer } }) =>
    issuer
      ? done(asIs(issuer.issuer))
      : missing(todo.nameIssuer, { command: 'KEPIL_ISSUER=https://… KEPIL_ISSUER_CLIENT=kepil' }),
  'issuer-answers': ({ issuer }) => {
    if (!issuer) return unknown(todo.afterIssuer)
    if ('fault' in issuer) return missing(todo.reachIssuer, { found: issuer.fault })
    if (issuer.keys === 0) return missing(todo.publishKeys)
    return done(keysFound(issuer.keys))
  },
  'issuer-secret': ({ config: { issuer } }) => {
    if (!issuer) return unknown(todo.afterIssuer)
    return done(issuer.clientSecret ? found.secretInFile : found.publicClient)
  },
  address: ({ config: { issuer } }) =>
    !issuer || isOnLoopback(issuer.address)
      ? missing(todo.nameAddress, {
          ...(issuer && { found: asIs(issuer.address) }),
          command: 'KEPIL_ADDRESS=https://osms.example.kz',
        })
      : done(asIs(issuer.address)),
  network: ({ config: { listening }, certificate, today }) => {
    const { host, proxies } = listening
    if (certificate && 'fault' in certificate) return missing(todo.mendServer, { found: certificate.fault })
    if (certificate && certificate.through < today)
      return missing(todo.renewCertificate, { found: tlsFound(certificate.through) })
    if (proxies.length > 0) return done(proxiesFound(proxies))
    if (isLoopback(host) || !certificate)
      return missing(todo.standOnNetwork, {
        command: 'KEPIL_HOST=0.0.0.0 KEPIL_TLS_CERT=… KEPIL_TLS_KEY=…',
      })
    return done(tlsFound(certificate.through))
  },
  'audit-heads': ({ headFiles: { heads, headsWritable, headsThere }, ...installation }) => {
    const file = { found: asIs(heads), command: 'KEPIL_AUDIT_HEADS=…' }
    if (!headsWritable) return missing(todo.writableHeads, file)
    if (liesInDatabase(heads, installation)) return missing(todo.outside, file)
    return headsThere ? done(asIs(heads)) : later(todo.atFirstStart, { found: asIs(heads) })
  },
  'audit-key': ({ headFiles: { key: file, keyIs }, ...installation }) => {
    const named = { found: asIs(file), command: 'KEPIL_AUDIT_KEY=…' }
    if (keyIs === 'unwritable') return missing(todo.writableHeads, named)
    if (keyIs === 'open-to-others')
      return missing(todo.privateKey, { ...named, command: `chmod 600 ${file}` })
    if (liesInDatabase(file, installation)) return missing(todo.outside, named)
    return keyIs === 'there' ? done(asIs(file)) : later(todo.atFirstStart, { found: asIs(file) })
  },
  'audit-away': ({ headFiles: { heads } }) => unknown(todo.sendAway, { command: `tail -F ${heads}` }),
  metrics: ({ config: { metricsToken } }) =>
    metricsToken
      ? done(found.secretInFile)
      : missing(todo.nameToken, { command: 'openssl rand -hex 32 > metrics-token' }),
  scanner: ({ config, scanner }) => {
    if (!config.scanner) return missing(todo.nameScanner, { command: 'KEPIL_SCANNER=/run/clamav/clamd.ctl' })
    const address = asIs(scannerText(config.scanner))
    return scanner === undefined ? missing(todo.reachScanner, { found: address }) : done(asIs(scanner))
  },
  backup: () => unknown(todo.backUp, { command: 'pg_dump -Fc -f kepil.dump kepil' }),
} as const satisfies Partial<Record<StepName, Judge>>

/** Where the server keeps its data, as far as it tells; only of this machine is it a folder of ours. */
const liesInDatabase = (file: string, { database }: Pick<InstallationFound, 'database'>): boolean =>
  database?.folder !== undefined && isWithin(file, database.folder)

function isWithin(file: string, folder: string): boolean {
  const way = relative(folder, file)
  return way !== '' && !way.startsWith('..') && !isAbsolute(way)
}
