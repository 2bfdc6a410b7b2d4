/** Coming in to the demonstration as one of its people, as a browser would: from address to address with what it is given to keep. */
import assert from 'node:assert/strict'

/** The cookies of a browser that has signed in. */
export async function signedIn(address: string, subject: string): Promise<string> {
  const cookies = new Map<string, string>()
  let next = `${address}/api/sign-in?as=${subject}&to=/me`
  for (let step = 0; new URL(next).pathname !== '/me'; step++) {
    assert.ok(step < 10, `signing in as ${subject} leads to ${next}`)
    const response = await fetch(next, { redirect: 'manual', headers: { cookie: written(cookies) } })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!
      if (value === '') cookies.delete(name!)
      else cookies.set(name!, value!)
    }
    const location = response.headers.get('location')
    assert.ok(location, `${next} answers ${response.status}`)
    next = new URL(location, next).href
  }
  return written(cookies)
}

const written = (cookies: ReadonlyMap<string, string>): string =>
  [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
