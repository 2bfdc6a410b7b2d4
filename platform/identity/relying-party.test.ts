/** An issuer of another make than the demonstration's: it lets people in, changes its keys, and is not what it says it is. */
import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { after, before, test } from 'node:test'
import { OAuth2Server } from 'oauth2-mock-server'
import { Failure } from '#vocabulary/refusal.ts'
import { openRelyingParty, type RelyingParty, whySilent } from './index.ts'

type Token = { readonly header: { kid: string }; readonly payload: Record<string, unknown> }

const issuer = new OAuth2Server()
let party: RelyingParty
const partyOf = (address: string): RelyingParty =>
  openRelyingParty(() => ({ issuer: address, clientId: 'kepil', onLoopback: true }))

async function begin(one: OAuth2Server, kid: string, port = 0): Promise<void> {
  await one.issuer.keys.generate('RS256', { kid })
  await one.start(port, '127.0.0.1')
  one.service.on('beforeUserinfo', (told: { body: object }) => {
    told.body = { sub: 'johndoe', name: 'Үлгілова Айгүл', iin: '123' }
  })
}
before(async () => {
  await begin(issuer, 'first')
  party = partyOf(issuer.issuer.url!)
})
after(() => issuer.stop())

const arrivesAt = 'http://127.0.0.1/api/sign-in/finish'

/** Leaves for the issuer; gives where it sends back to, and what finishes it. */
async function leave(by: RelyingParty) {
  const { address, arrival } = await by.begin(arrivesAt)
  const { headers } = await fetch(address, { redirect: 'manual' })
  const back = new URL(headers.get('location')!)
  return { back, finish: () => by.finish(back, arrival) }
}
const isSilent = (error: unknown) => error instanceof Failure && error.code === 'issuer-silent'
/** Silent, and for that reason. */
const silentBy = (reason: string) => (error: unknown) => {
  assert.ok(isSilent(error))
  assert.equal(whySilent((error as Failure).cause), reason)
  return true
}
const isSomebody = (come: object): boolean => 'subject' in come
const come = async (by: RelyingParty) => (await leave(by)).finish()

/** Comes back with the identity token made otherwise; the access token, made beside it, is as it is. */
async function comeWith(change: (token: Token) => void) {
  const asMade = (token: Token) => {
    if (token.payload.aud === 'kepil') change(token)
  }
  issuer.service.on('beforeTokenSigning', asMade)
  try {
    return await come(party)
  } finally {
    issuer.service.off('beforeTokenSigning', asMade)
  }
}

test('whom the issuer confirms has come, with all it says of him', async () => {
  const identity = await come(party)
  assert.ok('subject' in identity)
  const { issuer: by, subject, claims } = identity
  assert.deepEqual(
    [by, subject, claims.name, claims.iin],
    [issuer.issuer.url, 'johndoe', 'Үлгілова Айгүл', '123'],
  )
})

test('an issuer that signs with a new key is believed, and with the one before too', async () => {
  assert.ok(isSomebody(await come(party)))
  // It is asked for its keys again, though not twice in a second.
  await new Promise((passed) => setTimeout(passed, 1100))
  await issuer.issuer.keys.generate('RS256', { kid: 'second' })
  const signers = new Set<string>()
  for (const _ of [1, 2]) {
    assert.ok(isSomebody(await comeWith(({ header }) => void signers.add(header.kid))))
    // It signs with its keys in turn.
    await issuer.issuer.buildToken()
  }
  assert.deepEqual([...signers].sort(), ['first', 'second'])
})

test('what is not said by the issuer, to us, now and of this sign-in, lets nobody in; the next one comes in', async () => {
  const past = Math.floor(Date.now() / 1000) - 3600
  const changes = [
    [{ aud: 'another' }, 'audience'],
    [{ iss: 'https://another.example' }, 'issuer'],
    [{ exp: past }, 'clock'],
    [{ nbf: past + 7200 }, 'clock'],
    [{ nonce: 'another' }, 'nonce'],
    [{ sub: 7 }, 'unreadable'],
    [{ sub: 'another' }, 'userinfo'],
  ] as const
  for (const [change, failed] of changes)
    assert.deepEqual(
      await comeWith(({ payload }) => Object.assign(payload, change)),
      { failed },
      JSON.stringify(change),
    )
  for (const [name, value, failed] of [
    ['state', 'another', 'answer-of-another'],
    ['iss', 'https://another.example', 'answer-of-another'],
    ['error', 'access_denied', 'denied'],
    ['error', 'invalid_scope', 'request-refused'],
    ['code', '', 'unreadable'],
  ] as const) {
    const { back, finish } = await leave(party)
    back.searchParams.set(name, value)
    assert.deepEqual(await finish(), { failed }, `${name} ${value}`)
  }
  const { finish } = await leave(party)
  assert.ok(isSomebody(await finish()))
  assert.ok('failed' in (await finish()), 'twice')
  issuer.service.once('beforeResponse', (answer: { statusCode: number; body: object }) => {
    Object.assign(answer, { statusCode: 400, body: { error: 'invalid_grant' } })
  })
  assert.deepEqual(await come(party), { failed: 'code-refused' })
  assert.ok(isSomebody(await come(party)))
})

test('the secret shown to the issuer is the one of now: it is changed while people come in', async () => {
  const clientSecret = { now: 'former' }
  const own = openRelyingParty(() => ({
    issuer: issuer.issuer.url!,
    clientId: 'kepil',
    onLoopback: true,
    clientSecret,
  }))
  const shown: unknown[] = []
  const note = (_: unknown, { body }: { body: { client_secret?: string } }) => shown.push(body.client_secret)
  issuer.service.on('beforeResponse', note)
  assert.ok(isSomebody(await come(own)))
  const { finish } = await leave(own)
  clientSecret.now = 'later'
  assert.ok(isSomebody(await finish()))
  issuer.service.off('beforeResponse', note)
  assert.deepEqual(shown, ['former', 'later'])
})

test('an issuer that does not take our secret says nothing of whoever comes: it is a failure of ours', async () => {
  const { finish } = await leave(party)
  issuer.service.once('beforeResponse', (answer: { statusCode: number; body: object }) => {
    Object.assign(answer, { statusCode: 401, body: { error: 'invalid_client' } })
  })
  await assert.rejects(finish(), silentBy('secret-refused'))
  assert.ok(isSomebody(await come(party)))
})

test('a token whose name of a key is the issuer’s and whose signature is not lets nobody in', async () => {
  const forger = new OAuth2Server()
  await forger.issuer.keys.generate('RS256', { kid: 'first' })
  forger.issuer.url = issuer.issuer.url
  const forge = (answer: { body: Record<string, string> }) => {
    const [head, payload] = answer.body.id_token!.split('.')
    answer.body.id_token = [head, payload, signature].join('.')
  }
  const signature = (await forger.issuer.buildToken()).split('.')[2]!
  issuer.service.on('beforeResponse', forge)
  assert.deepEqual(await come(party), { failed: 'signature' })
  issuer.service.off('beforeResponse', forge)
  assert.ok(isSomebody(await come(party)))
})

test('an identity token signed by nobody, or by a secret that others may have, lets nobody in', async () => {
  const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  for (const alg of ['none', 'HS256']) {
    const forge = (answer: { body: Record<string, string> }) => {
      const body = `${encoded({ alg, kid: 'first', typ: 'JWT' })}.${answer.body.id_token!.split('.')[1]}`
      const signed = createHmac('sha256', 'kepil').update(body).digest('base64url')
      answer.body.id_token = `${body}.${alg === 'none' ? '' : signed}`
    }
    issuer.service.on('beforeResponse', forge)
    try {
      assert.deepEqual(await come(party), { failed: 'signature' }, alg)
    } finally {
      issuer.service.off('beforeResponse', forge)
    }
  }
  assert.ok(isSomebody(await come(party)))
})

test('an issuer that calls itself by another name than it was set up by is not believed', async () => {
  const one = new OAuth2Server()
  await begin(one, 'only')
  const address = one.issuer.url!
  try {
    one.issuer.url = 'https://another.example'
    await assert.rejects(partyOf(address).begin(arrivesAt), silentBy('issuer-name'))
    one.issuer.url = address
    assert.ok(isSomebody(await come(partyOf(address))))
  } finally {
    await one.stop()
  }
})

test('an issuer that cannot be reached is a failure and no refusal; when it is back people come in', async () => {
  const one = new OAuth2Server()
  await begin(one, 'first')
  const [url, { port }] = [one.issuer.url!, one.address()]
  await one.stop()
  const lone = partyOf(url)
  await assert.rejects(come(lone), silentBy('unreachable'))
  const again = new OAuth2Server()
  await begin(again, 'first', port)
  assert.ok(isSomebody(await come(lone)))
  const { finish } = await leave(lone)
  await again.stop()
  await assert.rejects(finish(), silentBy('unreachable'))
})

test('a connection that is closed in the moment it is used again is nothing about the issuer: it is asked once more', async () => {
  const one = new OAuth2Server()
  await begin(one, 'first')
  const direct = one.issuer.url!
  const answered = new WeakSet()
  let cut = 0
  /** Closes every connection at the second thing sent by it. */
  const between = createServer((own) => {
    const there = connect(one.address().port, '127.0.0.1')
    own.on('data', (piece) => {
      if (answered.has(own)) cut++
      if (answered.has(own)) own.destroy()
      else there.write(piece)
    })
    there.on('data', (piece) => {
      answered.add(own)
      own.write(piece)
    })
    for (const each of [own, there]) each.on('error', () => undefined)
    own.on('close', () => there.destroy())
  })
  between.listen(0, '127.0.0.1')
  await once(between, 'listening')
  one.issuer.url = `http://127.0.0.1:${(between.address() as AddressInfo).port}`
  try {
    const by = partyOf(one.issuer.url)
    const { address, arrival } = await by.begin(arrivesAt)
    const there = await fetch(address.replace(one.issuer.url, direct), { redirect: 'manual' })
    assert.ok(isSomebody(await by.finish(new URL(there.headers.get('location')!), arrival)))
    assert.ok(cut > 0)
  } finally {
    between.close()
    await one.stop()
  }
})
