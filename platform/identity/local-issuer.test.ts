/** The demonstration's issuer and programs: who may come, by which of its keys, for what. */
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose'
import { type AccessTokens, makeLocalIssuer, openAccessTokens } from './index.ts'

const server = createServer((request, response) => void issuer.answer(request, response))
let issuer: Awaited<ReturnType<typeof makeLocalIssuer>>
let kepil: string
let tokens: AccessTokens
const privateKeys = new Map<string, CryptoKey>()

async function makeKey(kid: string): Promise<JWK> {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  privateKeys.set(kid, privateKey)
  return { ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'ES256' }
}

before(async () => {
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens))
  kepil = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const keys = [await makeKey('clinic-1'), await makeKey('clinic-2')]
  await makeKey('stranger')
  issuer = await makeLocalIssuer({
    address: `${kepil}/issuer`,
    clientId: 'kepil',
    arrivals: [`${kepil}/back`],
    find: async () => undefined,
    unknownTo: '/sign-in',
    audience: kepil,
    programs: [{ subject: 'clinic', scopes: ['provider'], claims: { name: 'Емхана' }, keys }],
  })
  tokens = openAccessTokens(() => ({
    issuer: `${kepil}/issuer`,
    clientId: 'kepil',
    audience: kepil,
    onLoopback: true,
  }))
})
after(() => server.close())

type Answered = { readonly access_token?: string; readonly error?: string; readonly scope?: string }

/** Asks for a token as the clinic's program, signing by that key. */
async function come(key: string, asked: Record<string, string> = {}): Promise<Answered> {
  const at = Math.floor(Date.now() / 1000)
  const claims = { iss: 'clinic', sub: 'clinic', aud: `${kepil}/issuer`, jti: `${key}-${Math.random()}` }
  const signed = await new SignJWT({ ...claims, iat: at, exp: at + 60 })
    .setProtectedHeader({ alg: 'ES256', kid: key })
    .sign(privateKeys.get(key)!)
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: signed,
    scope: 'provider',
    ...asked,
  })
  return (await fetch(`${kepil}/issuer/token`, { method: 'POST', body })).json() as Promise<Answered>
}

test('a browser that comes as no sign-in of ours does is sent to where one begins', async () => {
  for (const path of ['/as/never-begun', '/auth?client_id=another', '/auth', '/auth/never-begun']) {
    const { status, headers } = await fetch(`${kepil}/issuer${path}`, { redirect: 'manual' })
    assert.deepEqual([status >= 300 && status < 400, headers.get('location')], [true, '/sign-in'], path)
  }
})

test('a program comes by either of its two keys, and its token is one for us', async () => {
  for (const key of ['clinic-1', 'clinic-2']) {
    const { access_token: token } = await come(key)
    const read = await tokens.read(token!)
    assert.deepEqual(
      [read?.subject, read?.claims.scope, read?.claims.name],
      ['clinic', 'provider', 'Емхана'],
      key,
    )
  }
})

test('who signs by another key, or only names one of its keys, gets nothing', async () => {
  assert.equal((await come('stranger')).error, 'invalid_client')
  privateKeys.set('clinic-1', privateKeys.get('stranger')!)
  assert.equal((await come('clinic-1')).error, 'invalid_client')
})

test('a program gets no scope but its own, and no token for another than us', async () => {
  const more = await come('clinic-2', { scope: 'provider auditor citizen openid' })
  assert.equal((await tokens.read(more.access_token!))?.claims.scope, 'provider')
  assert.equal((await come('clinic-2', { resource: 'https://another.example' })).error, 'invalid_target')
})
