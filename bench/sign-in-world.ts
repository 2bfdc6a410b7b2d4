/**
 * The world outside, for `bench/sign-in.ts`: an issuer of identities that says yes to everybody with as little work as can
 * be, and the browsers that go between it and us. Run by that bench, as a process of its own.
 */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

type Wanted = {
  /** Of the server people sign in at. */
  readonly port: number
  readonly people: readonly string[]
  readonly browsers: number
  readonly seconds: number
}

const { publicKey, privateKey } = await generateKeyPair('ES256')
/** Their IINs. */
let people: readonly string[] = []

/** The code tells who comes, and what his identity token is to repeat. */
const codeOf = (place: number, nonce: string): string => `${place}.${nonce}`

async function answer(path: string, request: IncomingMessage): Promise<object> {
  if (path === '/.well-known/openid-configuration') {
    const at = (name: string) => `${issuer}/${name}`
    return {
      issuer,
      authorization_endpoint: at('authorize'),
      token_endpoint: at('token'),
      userinfo_endpoint: at('userinfo'),
      jwks_uri: at('keys'),
      id_token_signing_alg_values_supported: ['ES256'],
    }
  }
  if (path === '/keys') return { keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' }] }
  if (path === '/userinfo') {
    const place = Number(request.headers.authorization!.split(' ')[1])
    return { sub: String(place), iin: people[place], name: 'Үлгілова Айгүл' }
  }
  let sent = ''
  for await (const piece of request) sent += piece
  const [place, nonce] = new URLSearchParams(sent).get('code')!.split('.')
  const token = new SignJWT({ nonce })
    .setProtectedHeader({ alg: 'ES256', kid: 'one' })
    .setIssuer(issuer)
    .setSubject(place!)
    .setAudience('kepil')
    .setIssuedAt()
    .setExpirationTime('5m')
  return {
    access_token: place,
    token_type: 'Bearer',
    expires_in: 300,
    id_token: await token.sign(privateKey),
  }
}

const server = createServer(async (request, response) => {
  const json = JSON.stringify(await answer(request.url!.split('?')[0]!, request))
  response.writeHead(200, { 'content-type': 'application/json' }).end(json)
})
await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens))
const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

let turn = 0
/** One person signs in: leaves, is sent to the issuer, and comes back with a code and what the browser keeps. */
async function signIn(port: number): Promise<void> {
  const to = (path: string, headers = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', headers })
  const left = await to('/api/sign-in?to=/me')
  const asked = new URL(left.headers.get('location')!).searchParams
  const [cookie] = left.headers.get('set-cookie')!.split(';')
  const code = codeOf(turn++ % people.length, asked.get('nonce')!)
  const back = await to(`/api/sign-in/finish?code=${code}&state=${asked.get('state')}`, { cookie })
  if (back.headers.get('location') !== '/me') throw new Error(`not signed in: ${back.status}`)
}

process.on('message', async ({ port, people: come, browsers, seconds }: Wanted) => {
  people = come
  const until = performance.now() + seconds * 1000
  let done = 0
  await Promise.all(
    Array.from({ length: browsers }, async () => {
      for (; performance.now() < until; done++) await signIn(port)
    }),
  )
  process.send!({ signedIn: done })
})
process.send!({ issuer })
