/**
 * The migrator owns the schema and makes the other roles: the app writes by what it was granted, the worker does what jobs
 * need and no more, the reader reads, the looker sees the persons it was told of and nobody else, the eraser strikes out what
 * the law has erased. Their passwords follow from the migrator's, so that one address configures all. A role belongs to the
 * whole server, so its name says of which database it is: those of `kepil` are `kepil_app`, `kepil_worker`, `kepil_reader`,
 * `kepil_looker` and `kepil_eraser`.
 */
import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import pg from 'pg'
import { namedFailure, rolesNotAllowed, roleTaken } from './failures.ts'

/** By which the program works. The owner beside them brings the schema up to date, and nothing else. */
export const roles = ['app', 'worker', 'reader', 'looker', 'eraser'] as const
type Role = (typeof roles)[number]

const longestName = 63

/** All of them, as a statement names them. */
export const allRoles = roles.map((role) => `kepil_${role}`).join(', ')
const anyRole = new RegExp(`\\bkepil_(${roles.join('|')})\\b`, 'g')

/** The name of a role of the migrator's database. */
export function nameOfRole(role: Role, migratorUrl: string): string {
  const database = decodeURIComponent(new URL(migratorUrl).pathname.slice(1))
  const name = `${database}_${role}`
  if (Buffer.byteLength(name) <= longestName) return name
  return `kepil_${createHash('sha256').update(database).digest('hex').slice(0, 32)}_${role}`
}

/** The address of a role on the migrator's database. */
export function urlOfRole(role: Role, migratorUrl: string): string {
  const url = new URL(migratorUrl)
  url.username = encodeURIComponent(nameOfRole(role, migratorUrl))
  url.password = passwordOf(role, migratorUrl)
  return url.href
}

/** A statement in which the roles bear the names they have in the database `kepil`, with those of this one. */
export const withRolesOf = (migratorUrl: string, statement: string): string =>
  statement.replaceAll(anyRole, (_, role: Role) => pg.escapeIdentifier(nameOfRole(role, migratorUrl)))

/** Empty when the migrator needs none: a server that trusts its network keeps no passwords for the others either. */
function passwordOf(role: Role, migratorUrl: string): string {
  const { password } = new URL(migratorUrl)
  if (!password) return ''
  return createHmac('sha256', decodeURIComponent(password))
    .update(`kepil role kepil_${role}`)
    .digest('base64url')
}

const definition = (role: Role, migratorUrl: string): string => {
  const password = passwordOf(role, migratorUrl)
  const kept = password ? pg.escapeLiteral(scramVerifier(password)) : 'NULL'
  return `ROLE ${withRolesOf(migratorUrl, `kepil_${role}`)} LOGIN PASSWORD ${kept}`
}

/** What an administrator runs where the migrator may not make roles. No password can be read from it. */
export const rolesToPrepare = (migratorUrl: string): string =>
  roles
    .map((role) => {
      const name = withRolesOf(migratorUrl, `kepil_${role}`)
      return `DO $$ BEGIN CREATE ROLE ${name}; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
ALTER ${definition(role, migratorUrl)};
`
    })
    .join('')

/** Whether all of them are there and are let in by what follows from the migrator's password. */
export async function rolesLetIn(migratorUrl: string): Promise<boolean> {
  const each = await Promise.all(roles.map((role) => letsIn(urlOfRole(role, migratorUrl))))
  return each.every((isIn) => isIn)
}

/** Makes the roles, or gives them this migrator's passwords again if they do not let us in. */
export async function ensureRoles(client: pg.ClientBase, migratorUrl: string): Promise<void> {
  for (const role of roles) await ensureRole(client, role, migratorUrl)
  await takeOverGrants(client, migratorUrl)
  const { rows } = await client.query<{ grant: string }>(
    `SELECT format('REVOKE CONNECT ON DATABASE %1$I FROM PUBLIC; GRANT CONNECT ON DATABASE %1$I TO ', current_database()) AS grant`,
  )
  await client.query(`${rows[0]!.grant} ${withRolesOf(migratorUrl, allRoles)}`)
}

async function ensureRole(client: pg.ClientBase, role: Role, migratorUrl: string): Promise<void> {
  const name = nameOfRole(role, migratorUrl)
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name])
  if (rowCount && (await letsIn(urlOfRole(role, migratorUrl)))) return
  if (rowCount && !(await isOfThisDatabase(client, name))) throw roleTaken(name)
  try {
    await client.query(`${rowCount ? 'ALTER' : 'CREATE'} ${definition(role, migratorUrl)}`)
  } catch (error) {
    const { code = '' } = error as { code?: string }
    if (code === '42501') throw rolesNotAllowed(new URL(migratorUrl).username, error)
    // Made by another migration at this very moment.
    if (!['42710', '23505', 'XX000'].includes(code)) throw error
  }
}

/** Whether a role was given anything in this database: the password of another program's role is not ours to change. */
async function isOfThisDatabase(client: pg.ClientBase, name: string): Promise<boolean> {
  const { rowCount } = await client.query(
    `SELECT 1 FROM pg_class c, aclexplode(relacl) JOIN pg_roles r ON r.oid = grantee
      WHERE c.oid = to_regclass('public.kepil_migration') AND rolname = $1`,
    [name],
  )
  return rowCount !== 0
}

/** A database that was copied or renamed has the grants and policies of roles of its former name: they go over to its own. */
async function takeOverGrants(client: pg.ClientBase, migratorUrl: string): Promise<void> {
  const { rows } = await client.query<{ over: string }>(
    `WITH granted AS (
       SELECT 'SCHEMA ' || quote_ident(nspname) AS place, '' AS columns, g.* FROM pg_namespace, aclexplode(nspacl) g
       UNION ALL
       SELECT CASE relkind WHEN 'S' THEN 'SEQUENCE ' ELSE 'TABLE ' END || c.oid::regclass, '', g.*
         FROM pg_class c, aclexplode(relacl) g
       UNION ALL
       SELECT 'TABLE ' || attrelid::regclass, format(' (%I)', attname), g.* FROM pg_attribute, aclexplode(attacl) g)
     SELECT format('GRANT %1$s%2$s ON %3$s TO %4$I; REVOKE %1$s%2$s ON %3$s FROM %5$I', privilege_type, columns, place,
              own.name, former.rolname) AS over
       FROM granted JOIN pg_roles former ON former.oid = grantee
       JOIN unnest($1::text[], $2::text[]) AS own (name, role)
         ON former.rolname <> own.name AND former.rolname LIKE '%\\_' || own.role
      WHERE grantee IN (SELECT m.grantee FROM pg_class c, aclexplode(relacl) m
                         WHERE c.oid = to_regclass('public.kepil_migration'))
     UNION ALL
     SELECT format('ALTER POLICY %I ON %s TO %s', polname, polrelid::regclass,
              string_agg(quote_ident(coalesce(own.name, former.rolname)), ', '))
       FROM pg_policy CROSS JOIN unnest(polroles) AS named JOIN pg_roles former ON former.oid = named
       LEFT JOIN unnest($1::text[], $2::text[]) AS own (name, role) ON former.rolname LIKE '%\\_' || own.role
      GROUP BY polname, polrelid HAVING bool_or(former.rolname <> own.name)`,
    [roles.map((role) => nameOfRole(role, migratorUrl)), roles],
  )
  if (rows.length > 0) await client.query(`BEGIN; ${rows.map(({ over }) => over).join('; ')}; COMMIT`)
}

/** Whether a role's password is ours. That it may not use the database yet is another matter. */
async function letsIn(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch (error) {
    const { code = '' } = error as { code?: string }
    if (code === '42501') return true
    if (code.startsWith('28')) return false
    throw namedFailure(error)
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
