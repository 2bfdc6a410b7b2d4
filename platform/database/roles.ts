/**
 * Three roles: the migrator owns the schema, the app writes by what it was granted, the reader reads. The two last are
 * made by the first, and their passwords follow from its own, so that one address configures all.
 */
import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import pg from 'pg'
import { namedFailure } from './failures.ts'

type Role = 'kepil_app' | 'kepil_reader'

/** The address of a role on the migrator's database. */
export function urlOfRole(role: Role, migratorUrl: string): string {
  const url = new URL(migratorUrl)
  url.username = role
  url.password = passwordOf(role, migratorUrl)
  return url.href
}

/** Empty when the migrator needs none: a server that trusts its network keeps no passwords for the others either. */
function passwordOf(role: Role, migratorUrl: string): string {
  const { password } = new URL(migratorUrl)
  if (!password) return ''
  return createHmac('sha256', decodeURIComponent(password)).update(`kepil role ${role}`).digest('base64url')
}

/** Makes the roles, or gives them this migrator's passwords again if they do not let us in. */
export async function ensureRoles(migratorUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: migratorUrl, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    for (const role of ['kepil_app', 'kepil_reader'] as const) await ensureRole(client, role, migratorUrl)
  } catch (error) {
    throw namedFailure(error)
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function ensureRole(client: pg.Client, role: Role, migratorUrl: string): Promise<void> {
  const password = passwordOf(role, migratorUrl)
  const verifier = password ? `'${scramVerifier(password)}'` : 'NULL'
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role])
  if (rowCount && (await letsIn(urlOfRole(role, migratorUrl)))) return
  try {
    await client.query(`${rowCount ? 'ALTER' : 'CREATE'} ROLE ${role} LOGIN PASSWORD ${verifier}`)
  } catch (error) {
    // Made by another migration of the same server at this very moment.
    if (!['42710', '23505', 'XX000'].includes((error as { code?: string }).code ?? '')) throw error
  }
}

async function letsIn(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch (error) {
    if (String((error as { code?: unknown }).code).startsWith('28')) return false
    throw error
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** What the server keeps in place of a password (RFC 5803), so that the password itself is in no statement or log. */
function scramVerifier(password: string): string {
  const iterations = 4096
  const salt = randomBytes(16)
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256')
  const keyed = (text: string): Buffer => createHmac('sha256', salted).update(text).digest()
  const stored = createHash('sha256').update(keyed('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${keyed('Server Key').toString('base64')}`
}
