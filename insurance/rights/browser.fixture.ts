/** A browser as the server meets it: it keeps what it is given, and goes where it is sent. */
import type { Server } from '#platform/http'

type Answered = {
  readonly status: number
  readonly body: Record<string, unknown>
  readonly location?: string
}

export class SampleBrowser {
  readonly #server: Server
  readonly #kept: Map<string, string>
  constructor(server: Server, kept: ReadonlyMap<string, string> = new Map()) {
    this.#server = server
    this.#kept = new Map(kept)
  }

  /** Another with the same things kept, as one who copied them would have. */
  copy(): SampleBrowser {
    return new SampleBrowser(this.#server, this.#kept)
  }

  get kept(): readonly string[] {
    return [...this.#kept.keys()]
  }

  get cookies(): Record<string, string> {
    return Object.fromEntries(this.#kept)
  }

  async ask(url: string, payload?: object): Promise<Answered> {
    const response = await this.#server.inject({
      method: payload ? 'POST' : 'GET',
      url,
      ...(payload && { payload }),
      cookies: this.cookies,
    })
    for (const { name, value, maxAge } of response.cookies as {
      name: string
      value: string
      maxAge?: number
    }[]) {
      if (maxAge === 0) this.#kept.delete(name)
      else this.#kept.set(name, value)
    }
    const { location } = response.headers
    return {
      status: response.statusCode,
      body: /json/.test(String(response.headers['content-type'])) ? response.json() : {},
      ...(location !== undefined && { location: String(location) }),
    }
  }

  /** Leaves for the issuer as somebody, and gives the address the issuer sends it back to. */
  async leaveAs(subject: string, to = '/me'): Promise<string> {
    const { location } = await this.ask(`/api/sign-in?as=${subject}&to=${encodeURIComponent(to)}`)
    const back = new URL(location!)
    return `${back.pathname}${back.search}`
  }

  /** Signs in as somebody; gives where it arrives. */
  async comeInAs(subject: string, to?: string): Promise<string | undefined> {
    return (await this.ask(await this.leaveAs(subject, to))).location
  }

  async whoAmI(): Promise<string | undefined> {
    const { signedIn } = (await this.ask('/api/me')).body as { signedIn: { name: string } | null }
    return signedIn?.name
  }
}
