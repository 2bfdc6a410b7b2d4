import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Failure } from '#vocabulary/refusal.ts'
import { languages } from '#vocabulary/text.ts'
import { namedFailure } from './failures.ts'

const fault = (code: string, message: string): Error => Object.assign(new Error(message), { code })

const hba = (encryption: string) =>
  fault('28000', `no pg_hba.conf entry for host "10.0.0.7", user "kepil", database "kepil", ${encryption}`)

const cases: readonly [Error, string][] = [
  [fault('28P01', 'password authentication failed'), 'database-refuses-password'],
  [hba('no encryption'), 'database-wants-tls'],
  [hba('SSL encryption'), 'database-does-not-admit'],
  [new Error('The server does not support SSL connections'), 'database-has-no-tls'],
  [fault('DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed certificate'), 'database-certificate-not-trusted'],
  [fault('CERT_HAS_EXPIRED', 'certificate has expired'), 'database-certificate-not-trusted'],
  [fault('25006', 'cannot execute INSERT in a read-only transaction'), 'database-is-read-only'],
  [fault('55P03', 'canceling statement due to lock timeout'), 'database-busy'],
  [fault('25P03', 'terminating connection due to idle-in-transaction timeout'), 'database-busy'],
]

for (const [error, code] of cases)
  test(`"${error.message}" is named ${code}, in three languages`, () => {
    const named = namedFailure(error)
    assert.ok(named instanceof Failure)
    assert.equal(named.code, code)
    for (const language of languages) assert.match(named.text[language], /\S{3}/)
  })
