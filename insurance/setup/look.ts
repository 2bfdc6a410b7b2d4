/** Asks around what stands of an installation, and changes nothing. */
import { currentLawVersion } from '#law'
import { reviewOf } from '#law/pages'
import { type HeadFiles, lookAtHeadFiles } from '#platform/audit'
import { type Clock, dayOf, instantAt } from '#platform/clock'
import { type Config, isOnLoopback } from '#platform/config'
import { type Connection, lookAtDatabase } from '#platform/database'
import { certificateHoldsUntil } from '#platform/http'
import { lookAtIssuer } from '#platform/identity'
import { lookAtScanner } from '#platform/uploads'
import { Failure } from '#vocabulary/refusal.ts'
import type { InstallationFound } from './found.ts'
import { lookAtRecord } from './record.ts'

export type Whereabouts = {
  readonly config: Config
  /** Where the heads of the access log go. */
  readonly headFiles: HeadFiles
  /** Of the machine. */
  readonly clock: Clock
  /** Absent where no server is named. */
  readonly database: DatabaseToAsk | undefined
}

type DatabaseToAsk = {
  /** By the owner, or by the role the server works by. */
  readonly connection: Connection
  readonly asOwner: boolean
  /** Whether the roles the server works by are let in. */
  readonly letsRolesIn: () => Promise<boolean>
}

export async function lookAround(whereabouts: Whereabouts): Promise<InstallationFound> {
  const { config, headFiles, clock, database: toAsk } = whereabouts
  const today = clock.today()
  const [database, issuer, scanner] = await Promise.all([
    toAsk && databaseFound(toAsk),
    issuerFound(config),
    config.scanner && lookAtScanner(config.scanner),
  ])
  const isAskable = database && database.fault === undefined && database.pending.length === 0
  return {
    config,
    database,
    issuer,
    scanner,
    headFiles: { ...headFiles, ...lookAtHeadFiles(headFiles) },
    certificate: certificateFound(config),
    record: isAskable ? await lookAtRecord(toAsk!.connection, today) : undefined,
    today,
    lawIsInOrder: reviewOf(today).inOrder,
    lawVersion: currentLawVersion,
  }
}

async function databaseFound({ connection, asOwner, letsRolesIn }: DatabaseToAsk) {
  const found = await lookAtDatabase(connection, { asOwner })
  return { ...found, letsRolesIn: found.fault === undefined && (await letsRolesIn()) }
}

async function issuerFound({ issuer }: Config): Promise<InstallationFound['issuer']> {
  if (!issuer) return undefined
  try {
    return await lookAtIssuer({ ...issuer, onLoopback: isOnLoopback(issuer.issuer) })
  } catch (error) {
    if (error instanceof Failure) return { fault: error.text }
    throw error
  }
}

function certificateFound({ listening: { tls } }: Config): InstallationFound['certificate'] {
  if (!tls) return undefined
  try {
    return { through: dayOf(instantAt(certificateHoldsUntil(tls) * 1000)) }
  } catch (error) {
    if (error instanceof Failure) return { fault: error.text }
    throw error
  }
}
