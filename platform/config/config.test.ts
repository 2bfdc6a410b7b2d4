import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clockOf, readConfig } from '#platform/config'

const url = 'postgres://kepil:secret@db.example:5432/kepil'

test('with nothing set, the embedded server runs the demonstration on its own day', () => {
  const config = readConfig({})
  assert.deepEqual([config.port, config.databaseUrl, config.demonstration], [8080, undefined, true])
  assert.equal(clockOf(config).today(), '2026-11-22')
})

test('a server of one’s own holds no demonstration unless asked, and goes by the real day', () => {
  assert.equal(readConfig({ DATABASE_URL: url }).demonstration, false)
  assert.equal(readConfig({ DATABASE_URL: url, KEPIL_DEMO: '1' }).demonstration, true)
  assert.ok(clockOf(readConfig({ DATABASE_URL: url })).today() > '2020-01-01')
  assert.notEqual(clockOf(readConfig({ KEPIL_DEMO: '0' })).now(), undefined)
})

test('KEPIL_TODAY sets the day of a demonstration and of nothing else', () => {
  assert.equal(clockOf(readConfig({ KEPIL_TODAY: '2021-06-10' })).today(), '2021-06-10')
  const refused = { code: 'today-may-not-be-set' }
  assert.throws(() => readConfig({ KEPIL_TODAY: '2021-06-10', KEPIL_ENV: 'production' }), refused)
  assert.throws(() => readConfig({ KEPIL_TODAY: '2021-06-10', DATABASE_URL: url }), refused)
  assert.throws(() => readConfig({ KEPIL_TODAY: '2021-06-31' }), { code: 'today-is-not-a-day' })
})

test('a port or an address that is none is named', () => {
  assert.equal(readConfig({ PORT: '9000' }).port, 9000)
  for (const PORT of ['http', '70000', '-1', '80.5'])
    assert.throws(() => readConfig({ PORT }), { code: 'port-is-not-a-port' })
  for (const DATABASE_URL of ['localhost', 'mysql://a@b/c', 'postgres://db'])
    assert.throws(() => readConfig({ DATABASE_URL }), { code: 'database-url-unreadable' })
})

test('the heads of the access log lie beside the data, unless they are named', () => {
  const beside = { heads: '/var/kepil/audit-heads.jsonl', key: '/var/kepil/audit-key' }
  assert.deepEqual(readConfig({ KEPIL_DATA: '/var/kepil' }).audit, beside)
  const named = { KEPIL_AUDIT_HEADS: '/log/heads', KEPIL_AUDIT_KEY: '/keys/audit' }
  assert.deepEqual(readConfig(named).audit, { heads: '/log/heads', key: '/keys/audit' })
})
