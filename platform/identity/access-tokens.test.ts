/** Programs with access tokens of an issuer of another make than the demonstration's, and with what is none. */
import assert from 'node:assert/strict'
import { createPublicKey } from 'node:crypto'
import { after, before, mock, test } from 'node:test'
import { exportSPKI, importJWK, SignJWT, UnsecuredJWT } from 'jose'
import { OAuth2Server } from 'oauth2-mock-server'
import { Failure } from '#vocabulary/refusal.ts'
import { type AccessTokens, openAccessTokens } from './index.ts'

const kepil = 'https://osms.example.kz'
const issuer = new OAuth2Server()
let tokens: AccessTokens
const tokensOf = (address: string): AccessTokens =>
  openAccessTokens(() => ({ issuer: address, clientId: 'kepil', audience: kepil, onLoopback: true }))

before(async () => {
  await issuer.issuer.keys.generate('RS256', { kid: 'first' })
  await issuer.start(0, '127.0.0.1')
  tokens = tokensOf(issuer.issuer.url!)
})
after(() => issuer.stop())

type Said = Readonly<Record<string, unknown>>
const told = { sub: 'clinic', client_id: 'clinic', aud: kepil, scope: 'provider' }

/** A token as the issuer gives it to the clinic's program, but for what is said otherwise. */
const given = (otherwise: Said = {}, head: Said = {}, by = issuer): Promise<string> =>
  by.issuer.buildToken({
    ...(typeof head.kid === 'string' && { kid: head.kid }),
    scopesOrTransform: (header, payload) => {
      Object.assign(header, { typ: 'at+jwt', ...head })
      Object.assign(payload, told, otherwise)
    },
  })
const fromNow = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds
const isSilent = (error: unknown): boolean => error instanceof Failure && error.code === 'issuer-silent'

test('a program comes as whom the issuer gave the token to, with all that is said of it', async () => {
  const expiresAt = fromNow(300)
  const read = await tokens.read(await given({ exp: expiresAt, kepil_organisation: '990340999992' }))
  assert.deepEqual(
    [read?.issuer, read?.subject, read?.expiresAt, read?.claims.scope, read?.claims.kepil_organisation],
    [issuer.issuer.url, 'clinic', expiresAt, 'provider', '990340999992'],
  )
  assert.ok(await tokens.read(await given({ aud: ['https://another.example', kepil] })))
  assert.ok(await tokens.read(await given({}, { typ: 'application/at+jwt' })))
})

test('clocks may differ by a minute and no more', async () => {
  assert.ok(await tokens.read(await given({ exp: fromNow(-30) })))
  assert.ok(await tokens.read(await given({ nbf: fromNow(30) })))
  assert.equal(await tokens.read(await given({ exp: fromNow(-90) })), undefined)
  assert.equal(await tokens.read(await given({ nbf: fromNow(90) })), undefined)
})

test('a token for another, of another issuer, of a person, or that is no access token lets no program in', async () => {
  for (const otherwise of [
    { aud: 'https://another.example' },
    { aud: undefined },
    { iss: 'https://another.example' },
    { sub: 'johndoe' },
    { sub: undefined, client_id: undefined },
    { exp: undefined },
  ])
    assert.equal(await tokens.read(await given(otherwise)), undefined, JSON.stringify(otherwise))
  assert.equal(await tokens.read(await given({}, { typ: 'JWT' })), undefined, 'an identity token')
  for (const token of ['', 'a', 'a.b.c', 'a.b.c.d.e'])
    assert.equal(await tokens.read(token), undefined, token)
})

test('what the issuer has not signed lets nobody in, whatever it is signed by', async () => {
  const forger = new OAuth2Server()
  await forger.issuer.keys.generate('RS256', { kid: 'first' })
  forger.issuer.url = issuer.issuer.url
  assert.equal(await tokens.read(await given({}, {}, forger)), undefined)
  const claims = { ...told, iss: issuer.issuer.url!, iat: fromNow(0), exp: fromNow(300) }
  const head = { typ: 'at+jwt', kid: 'first' }
  const unsigned = new UnsecuredJWT(claims).encode().split('.')
  unsigned[0] = Buffer.from(JSON.stringify({ ...head, alg: 'none' })).toString('base64url')
  assert.equal(await tokens.read(unsigned.join('.')), undefined, 'alg: none')
  const [published] = issuer.issuer.keys.toJSON()
  const known = createPublicKey(await exportSPKI((await importJWK(published!, 'RS256')) as CryptoKey))
  const secret = Buffer.from(known.export({ format: 'pem', type: 'spki' }))
  const shared = await new SignJWT(claims).setProtectedHeader({ ...head, alg: 'HS256' }).sign(secret)
  assert.equal(await tokens.read(shared), undefined, 'what everybody knows of the key taken for a secret')
  const [before, payload, signature] = (await given()).split('.')
  const more = { ...JSON.parse(Buffer.from(payload!, 'base64url').toString()), scope: 'auditor' }
  const changed = Buffer.from(JSON.stringify(more)).toString('base64url')
  assert.equal(await tokens.read([before, changed, signature].join('.')), undefined, 'more scopes')
})

test('an issuer that signs with a new key is believed at once, and with the one before too', async () => {
  const before = await given({}, { kid: 'first' })
  assert.ok(await tokens.read(before))
  // It is asked for its keys again, though not twice in a second.
  await new Promise((passed) => setTimeout(passed, 1100))
  await issuer.issuer.keys.generate('RS256', { kid: 'second' })
  assert.ok(await tokens.read(await given({}, { kid: 'second' })))
  assert.ok(await tokens.read(before))
  assert.ok(await tokens.read(await given({}, { kid: 'first' })))
})

test('while the issuer is silent the keys held serve on, and who would need others meets a failure and no refusal', async () => {
  const one = new OAuth2Server()
  await one.issuer.keys.generate('RS256', { kid: 'first' })
  await one.start(0, '127.0.0.1')
  const [url, { port }] = [one.issuer.url!, one.address()]
  const known = tokensOf(url)
  assert.ok(await known.read(await given({}, {}, one)))
  await one.stop()
  one.issuer.url = url
  await assert.rejects(tokensOf(url).read(await given({}, {}, one)), isSilent, 'nothing was ever known of it')
  mock.timers.enable({ apis: ['Date'], now: Date.now() + 11 * 60_000 })
  try {
    assert.ok(await known.read(await given({ exp: fromNow(300) }, {}, one)))
    await one.issuer.keys.generate('RS256', { kid: 'second' })
    const byNew = await given({ exp: fromNow(300) }, { kid: 'second' }, one)
    await assert.rejects(known.read(byNew), isSilent, 'this key may be its own')
    const late = await given({ exp: fromNow(-300) }, {}, one)
    assert.equal(await known.read(late), undefined, 'an expired one is refused without it')
    await one.start(port, '127.0.0.1')
    assert.ok(await known.read(byNew))
  } finally {
    mock.timers.reset()
    await one.stop()
  }
})
