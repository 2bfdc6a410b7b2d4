/** A file that is sent: as the body, of whatever type its sender says it is, or as a part of a form. */
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Refusal, refusal } from '#vocabulary/refusal.ts'
import { arrivalRefusals } from './refusals.ts'

export type ArrivedFile = { readonly name: string; readonly bytes: Buffer }

/** Takes bodies of any type in this part of the server. */
export async function takeAnyBody(scope: FastifyInstance, largestBytes: number): Promise<void> {
  scope.removeAllContentTypeParsers()
  await scope.register(multipart, { limits: { fileSize: largestBytes + 1, files: 2 } })
  scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => done(null, body))
}

/** Does something with the file of the request; refuses a broken form, an empty file, and a form of several files. */
export async function withFile<Answer>(
  request: FastifyRequest,
  take: (file: ArrivedFile) => Answer,
): Promise<Awaited<Answer> | Refusal> {
  const file = await fileIn(request)
  if (file === 'broken') return refusal(arrivalRefusals, 'form-unreadable')
  if (file === 'several') return refusal(arrivalRefusals, 'files-several')
  if (!file || file.bytes.length === 0) return refusal(arrivalRefusals, 'file-empty')
  return await take(file)
}

async function fileIn(request: FastifyRequest): Promise<ArrivedFile | 'broken' | 'several' | undefined> {
  if (request.isMultipart()) return fileOfForm(request)
  // A message of parts that is no form holds its file wrapped up.
  if (/^multipart\//i.test(request.headers['content-type'] ?? '')) return 'broken'
  if (!Buffer.isBuffer(request.body)) return undefined
  return { name: nameIn(request.headers['x-file-name']), bytes: request.body }
}

async function fileOfForm(request: FastifyRequest): Promise<ArrivedFile | 'broken' | 'several' | undefined> {
  let file: ArrivedFile | undefined
  try {
    for await (const part of request.files()) {
      const bytes = await part.toBuffer()
      if (file) return 'several'
      file = { name: part.filename, bytes }
    }
    return file
  } catch (error) {
    // What the reader of forms says of a form it cannot read has no code; all else has.
    const { code } = error as { code?: string }
    if (code === 'FST_FILES_LIMIT') return 'several'
    if (code !== undefined) throw error
    return 'broken'
  }
}

function nameIn(header: string | string[] | undefined): string {
  if (typeof header !== 'string') return ''
  try {
    return decodeURIComponent(header)
  } catch {
    // Not URL-encoded after all: the name is what stands there.
    return header
  }
}
