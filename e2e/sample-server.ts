/** A small server that gives the sample answers and the built pages: no database, for the looks and states of pages. */
import { globSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import * as people from './sample-answers.ts'
import * as sample from './sample-files.ts'

const built = join(import.meta.dirname, '../portals/dist')
/** As the product's server sends it. */
const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none'"

const kinds: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}

export type Mood = {
  /** The demonstration region is still loading. */
  loading?: boolean
  /** Every question fails inside the server. */
  faulty?: boolean
  /** No file has come and nobody is known. */
  empty?: boolean
  /** Milliseconds before any answer. */
  slow?: number
}

const send = (response: ServerResponse, status: number, body: unknown) =>
  response
    .writeHead(status, { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' })
    .end(JSON.stringify(body))

const problem = (code: string, kk: string, ru: string, en: string) => ({
  code,
  status: 404,
  message: { kk, ru, en },
})

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const part of request) body += part
  return body
}

const empty = {
  files: { files: [], total: 0 },
  overview: { ...sample.overview, persons: 0, months: [], files: { count: 0, lastReceivedAt: null } },
}

async function answer(request: IncomingMessage, response: ServerResponse, mood: Mood) {
  const { pathname, searchParams } = new URL(request.url!, 'http://x')
  const path = `${request.method} ${pathname}`
  const body = await bodyOf(request)
  if (mood.slow) await new Promise((resolve) => setTimeout(resolve, mood.slow))
  if (mood.faulty) return send(response, 500, { code: 'fault' })
  if (path === 'GET /api/now') return send(response, 200, people.now(mood.loading ? 'loading' : 'ready'))
  if (path === 'POST /api/status') {
    const { iin, on } = JSON.parse(body)
    const said = people.answerAbout(iin, on)
    return said
      ? send(response, 200, said)
      : send(
          response,
          404,
          problem(
            'person-not-found',
            'Тізілімде мұндай ЖСН жоқ. Цифрларды жеке куәлікпен салыстырыңыз.',
            'Такого ИИН нет в реестре. Сверьте цифры с удостоверением.',
            'The register has no such IIN. Compare the digits with the identity card.',
          ),
        )
  }
  if (path.startsWith('GET /api/answers/'))
    return send(response, 200, { ...people.answerAbout(people.iins.employee), again: { sameAsGiven: true } })
  if (path === 'GET /api/balance') return send(response, 200, sample.balance)
  if (path === 'GET /api/overview') return send(response, 200, mood.empty ? empty.overview : sample.overview)
  if (path === 'GET /api/demonstration/example-file')
    return response
      .writeHead(200, { 'content-disposition': 'attachment; filename="example.102"' })
      .end('{1:F01}')
  if (path === 'POST /api/payment-files')
    return body === ''
      ? send(
          response,
          422,
          problem(
            'file-empty',
            'Файл бос: ішінде бір де бір таңба жоқ.',
            'Файл пуст: в нём нет ни одного знака.',
            'The file is empty.',
          ),
        )
      : send(response, 201, sample.file(215, 'checked'))
  if (path === 'GET /api/payment-files') {
    const offset = Number(searchParams.get('offset'))
    const page = sample.history.slice(offset, offset + Number(searchParams.get('limit')))
    return send(response, 200, mood.empty ? empty.files : { files: page, total: sample.history.length })
  }
  if (path.endsWith('/lines')) return send(response, 200, { lines: sample.lines, total: sample.lines.length })
  if (path.endsWith('/accept')) return send(response, 200, sample.file(215, 'accepted'))
  if (pathname.startsWith('/api/payment-files/')) return send(response, 200, sample.file(215, 'checked'))
  return send(
    response,
    404,
    problem('not-found', 'Мұндай сұрақ жоқ.', 'Такого вопроса нет.', 'There is no such question.'),
  )
}

/** The built pages, read once: a build made meanwhile does not change what is being looked at. */
function readBuild(): ReadonlyMap<string, Buffer> {
  const files = globSync('**/*.*', { cwd: built }).map((file) => file.replaceAll('\\', '/'))
  return new Map(files.map((file) => [`/${file}`, readFileSync(join(built, file))]))
}

function sendPage(files: ReadonlyMap<string, Buffer>, pathname: string, response: ServerResponse) {
  const name = files.has(pathname) ? pathname : '/index.html'
  response
    .writeHead(200, {
      'content-type': kinds[extname(name)] ?? 'application/octet-stream',
      'content-security-policy': policy,
    })
    .end(files.get(name))
}

/** Starts on a free port of this machine; `mood` may be changed while it runs. */
export async function startSampleServer(
  mood: Mood = {},
): Promise<{ address: string; close: () => Promise<void> }> {
  const pages = readBuild()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://x')
    if (pathname.startsWith('/api/'))
      answer(request, response, mood).catch((error) => response.destroy(error))
    else sendPage(pages, pathname, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
