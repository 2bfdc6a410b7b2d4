/** A file that is sent: as the body, of whatever type its sender says it is, or as a part of a form. */
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Refusal, refusal } from '#vocabulary/refusal.ts'
import { arrivalRefusals } from './refusals.ts'

export type ArrivedFile = { readonly name: string; readonly bytes: Buffer }

/** Takes bodies of any type in this part of the server. */
export async function takeAnyBody(scope: FastifyInstance, largestBytes: number): Promise<void> {
  scope.removeAllContentTypeParsers()
  await scope.register(multipart, { limits: { fileSize: largestBytes + 1, files: 1 } })
  scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => done(null, body))
}

/** Does something with the file of the request; refuses a broken form and an empty file. */
export async function withFile<Answer>(
  request: FastifyRequest,
  take: (file: ArrivedFile) => Answer,
): Promise<Awaited<Answer> | Refusal> {
  const file = await fileIn(request)
  if (file === 'broken') return refusal(arrivalRefusals, 'form-unreadable')
  if (!file || file.bytes.length === 0) return refusal(arrivalRefusals, 'file-empty')
  return await take(file)
}

async function fileIn(request: FastifyRequest): Promise<ArrivedFile | 'broken' | undefined> {
  if (request.isMultipart()) {
    try {
      const part = await request.file()
      return part && { name: part.filename, bytes: await part.toBuffer() }
    } catch (error) {
      // What the reader of forms says of a form it cannot read has no code; all else has.
      if ((error as { code?: string }).code !== undefined) throw error
      return 'broken'
    }
  }
  if (!Buffer.isBuffer(request.body)) return undefined
  return { name: nameIn(request.headers['x-file-name']), bytes: request.body }
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
