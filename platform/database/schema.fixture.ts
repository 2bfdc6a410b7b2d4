/** The schema as text, made from the catalogue alone: the same on every PostgreSQL, one fact a line, in fixed order. */
import type { Connection } from './connection.ts'
import { roles } from './roles.ts'

/** The queue of jobs is the library's own: its schema is made by its version, and nothing of it stands here. */
const ours = `n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'graphile_worker')`
const notOfExtension = (catalogue: string, of: string): string =>
  `NOT EXISTS (SELECT FROM pg_depend x WHERE x.classid = '${catalogue}'::regclass AND x.objid = ${of} AND x.deptype = 'e')`

const schemas = `SELECT format('CREATE SCHEMA %I;', nspname) AS line FROM pg_namespace n
  WHERE ${ours} AND nspname <> 'public' ORDER BY nspname`

const enums = `SELECT format('CREATE TYPE %I.%I AS ENUM (%s);', n.nspname, t.typname,
    (SELECT string_agg(quote_literal(enumlabel), ', ' ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid)) AS line
  FROM pg_type t JOIN pg_namespace n ON n.oid = typnamespace
  WHERE typtype = 'e' AND ${ours} AND ${notOfExtension('pg_type', 't.oid')} ORDER BY n.nspname, typname`

const sequences = `SELECT format('CREATE SEQUENCE %I.%I AS %s CACHE %s;', n.nspname, relname,
    format_type(seqtypid, NULL), seqcache) AS line
  FROM pg_sequence JOIN pg_class c ON c.oid = seqrelid JOIN pg_namespace n ON n.oid = relnamespace
  WHERE ${ours} ORDER BY n.nspname, relname`

const tables = `SELECT format(E'CREATE TABLE %I.%I (\\n%s\\n);', n.nspname, relname, string_agg(
    format('  %I %s%s%s%s', attname, format_type(atttypid, atttypmod),
      CASE WHEN attstorage <> typstorage THEN CASE attstorage WHEN 'e' THEN ' STORAGE EXTERNAL' WHEN 'm' THEN ' STORAGE MAIN'
        WHEN 'p' THEN ' STORAGE PLAIN' ELSE ' STORAGE EXTENDED' END ELSE '' END,
      CASE WHEN attnotnull THEN ' NOT NULL' ELSE '' END,
      coalesce(' DEFAULT ' || pg_get_expr(adbin, adrelid), '')), E',\\n' ORDER BY attnum)) AS line
  FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace JOIN pg_attribute a ON attrelid = c.oid AND attnum > 0
    AND NOT attisdropped JOIN pg_type t ON t.oid = atttypid LEFT JOIN pg_attrdef ON adrelid = c.oid AND adnum = attnum
  WHERE relkind IN ('r', 'p') AND ${ours} AND ${notOfExtension('pg_class', 'c.oid')}
  GROUP BY n.nspname, relname ORDER BY n.nspname, relname`

const constraints = `SELECT format('ALTER TABLE %I.%I ADD CONSTRAINT %I %s;', n.nspname, relname, conname,
    pg_get_constraintdef(k.oid)) AS line
  FROM pg_constraint k JOIN pg_class c ON c.oid = conrelid JOIN pg_namespace n ON n.oid = relnamespace
  WHERE contype <> 'n' AND ${ours} AND ${notOfExtension('pg_class', 'c.oid')}
  ORDER BY n.nspname, relname, contype = 'p' DESC, conname`

const indexes = `SELECT pg_get_indexdef(indexrelid) || ';' AS line
  FROM pg_index JOIN pg_class c ON c.oid = indrelid JOIN pg_namespace n ON n.oid = relnamespace
  WHERE ${ours} AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid) ORDER BY 1`

const views = `SELECT format('CREATE VIEW %I.%I%s AS%s', schemaname, viewname,
    ' WITH (' || array_to_string(reloptions, ', ') || ')', E'\\n' || definition) AS line
  FROM pg_views v JOIN pg_namespace n ON n.nspname = schemaname JOIN pg_class c ON relnamespace = n.oid AND relname = viewname
  WHERE ${ours} ORDER BY schemaname, viewname`

/** Functions and triggers stand here only so that one added by mistake is seen. */
const routines = `SELECT format('-- routine %s', p.oid::regprocedure) AS line
  FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace
  WHERE ${ours} AND ${notOfExtension('pg_proc', 'p.oid')}
  UNION ALL SELECT '-- trigger ' || tgname || ' on ' || tgrelid::regclass FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1`

const rowSecurity = `SELECT format('ALTER TABLE %I.%I %s ROW LEVEL SECURITY;', n.nspname, relname,
    CASE WHEN relforcerowsecurity THEN 'FORCE' ELSE 'ENABLE' END) AS line
  FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace WHERE relrowsecurity AND ${ours} ORDER BY n.nspname, relname`

const policies = `SELECT format('CREATE POLICY %I ON %I.%I AS %s FOR %s TO %s%s%s;', policyname, schemaname, tablename, permissive,
    cmd, (SELECT string_agg(regexp_replace(role, '^' || current_database(), 'kepil'), ', ' ORDER BY role) FROM unnest(roles) role),
    ' USING (' || qual || ')', ' WITH CHECK (' || with_check || ')') AS line
  FROM pg_policies ORDER BY schemaname, tablename, policyname`

/** The roles by the names they have in the database `kepil`. */
const grants = `WITH roles AS (SELECT oid, 'kepil_' || role AS rolname FROM pg_roles, unnest('{${roles.join(',')}}'::text[]) AS role
     WHERE rolname = current_database() || '_' || role), granted AS (
    SELECT 'SCHEMA ' || quote_ident(nspname) AS on_what, NULL AS columns, g.* FROM pg_namespace n,
      aclexplode(nspacl) g WHERE ${ours}
    UNION ALL SELECT CASE relkind WHEN 'S' THEN 'SEQUENCE ' ELSE 'TABLE ' END || format('%I.%I', nspname, relname), NULL,
      g.* FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace, aclexplode(relacl) g WHERE ${ours}
    UNION ALL SELECT format('TABLE %I.%I', nspname, relname), attname, g.* FROM pg_attribute a
      JOIN pg_class c ON c.oid = attrelid JOIN pg_namespace n ON n.oid = relnamespace, aclexplode(attacl) g WHERE ${ours})
  SELECT format('GRANT %s ON %s TO %I;', string_agg(privilege_type || coalesce(' (' || columns || ')', ''), ', '
      ORDER BY privilege_type, columns), on_what, r.rolname) AS line
  FROM granted JOIN roles r ON r.oid = grantee
  GROUP BY on_what, r.rolname ORDER BY on_what, r.rolname`

/** The whole schema: what `migrations/schema.sql` holds and a test compares. */
export async function describeSchema(connection: Connection): Promise<string> {
  const parts: string[] = []
  for (const question of [
    schemas,
    enums,
    sequences,
    tables,
    constraints,
    indexes,
    views,
    rowSecurity,
    policies,
    routines,
    grants,
  ]) {
    const rows = await connection.query<{ line: string }>(question)
    if (rows.length > 0) parts.push(rows.map(({ line }) => line).join('\n'))
  }
  return `-- The schema after all migrations, made from the catalogue; never edited by hand.\n\n${parts.join('\n\n')}\n`
}
