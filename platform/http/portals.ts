/** The pages: files of the build, and for every address that is not a file the page that comes ready for it. */
import { hash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isLanguage, type Language, languages } from '#vocabulary/text.ts'
import { pagePolicy } from './door/headers.ts'
import { languageOf, refuse } from './problem.ts'
import { operationRefusals, requestRefusals } from './refusals.ts'

const year = 'public, max-age=31536000, immutable'

/** Serves a built folder. Files under `assets/` carry their digest in their name and never change. */
export function servePortals(server: FastifyInstance, folder: string): void {
  server.register(fastifyStatic, {
    root: folder,
    prefix: '/',
    wildcard: true,
    decorateReply: true,
    index: false,
    redirect: false,
    dotfiles: 'ignore',
    cacheControl: false,
    // The build lays `.br` and `.gz` beside what shrinks.
    preCompressed: true,
    setHeaders: (reply, path) => {
      reply.header('cache-control', /[\\/]assets[\\/]/.test(path) ? year : 'no-cache')
    },
  })
  const policy = pagePolicy(stylesIn(folder))
  const sendPage = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const asked = askedPage(request)
    const [own, other] = [pageName(ownName(asked.path), asked), pageName('other', asked)]
    const name = [own, other].find((file) => existsSync(join(folder, file)))
    if (name === undefined) return refuse(reply, operationRefusals, 'pages-not-built')
    return reply
      .code(200)
      .headers({
        ...policy,
        'cache-control': 'no-cache',
        'content-language': asked.language,
        // To the language of the address, where it names one, the reader's own adds nothing.
        ...(!asked.named && { vary: 'accept-language' }),
        link: alternatesOf(request, asked.path),
      })
      .sendFile(name)
  }
  // The folder itself is forbidden to the reader of files, which would answer 403.
  server.get('/', sendPage)
  // The page of the reference stands before the routes it tells of.
  server.get('/api', sendPage)
  server.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html')
    if (!wantsPage || /^\/(api|fhir|assets)(\/|$)/.test(request.url))
      return refuse(reply, requestRefusals, 'path-not-found')
    return sendPage(request, reply)
  })
}

/** The digests of the styles that stand in the built pages. */
function stylesIn(folder: string): string[] {
  const pages = globSync('*.html', { cwd: folder }).map((name) => readFileSync(join(folder, name), 'utf8'))
  const styles = pages.flatMap((page) => [...page.matchAll(/<style[^>]*>(.*?)<\/style>/gs)])
  return [...new Set(styles.map(([, style]) => `'sha256-${hash('sha256', style!, 'base64')}'`))].sort()
}

type AskedPage = { readonly path: string; readonly language: Language; readonly named: boolean }

/** The language the address names (`?lang=ru`), else the one the reader's browser asks for. */
function askedPage(request: FastifyRequest): AskedPage {
  const [path] = request.url.split('?')
  const { lang } = request.query as { readonly lang?: unknown }
  const named = isLanguage(lang)
  return { path: path!, language: named ? lang : languageOf(request), named }
}

/** `/law` has a page of its own where `law.kk.html` is built; an address of two parts never has. */
const ownName = (path: string): string =>
  path === '/' ? 'index' : (/^\/([a-z]+)\/?$/.exec(path)?.[1] ?? 'other')

/** The links of a page whose address names its language name it too, so there are two of each. */
const pageName = (name: string, { language, named }: AskedPage): string =>
  `${name}.${language}${named ? '.named' : ''}.html`

/** The same page in each language, and without one, for search engines. */
function alternatesOf({ protocol, host }: FastifyRequest, path: string): string {
  const address = `${protocol}://${host}${path}`
  const links = languages.map(
    (language) => `<${address}?lang=${language}>; rel="alternate"; hreflang="${language}"`,
  )
  return [...links, `<${address}>; rel="alternate"; hreflang="x-default"`].join(', ')
}
