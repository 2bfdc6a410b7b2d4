/** GET /api/demonstration/example-file: a payment file that is due today, for whoever has none at hand. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import Type from 'typebox'
import { readPaymentFile, writeMt102 } from '#documents'
import type { Clock } from '#platform/clock'
import { refuse, type Server } from '#platform/http'
import type { Day } from '#vocabulary/day.ts'
import type { Refusal } from '#vocabulary/refusal.ts'
import { root } from '../attach.ts'

/** Left by the worker that draws the region. */
export const exampleName = 'example.102'

const noExample: Refusal = {
  code: 'no-example-file',
  message: {
    kk: 'Үлгі файл жоқ: көрсетілім аймағы әлі жүктелмеген немесе үлгі алуға тым шағын. Аймақ жүктелгенше күтіңіз немесе өз файлыңызды жіберіңіз.',
    ru: 'Файла-примера нет: демонстрационный регион ещё не загружен или слишком мал для него. Дождитесь загрузки или отправьте свой файл.',
    en: 'There is no example file: the demonstration region is not loaded yet, or is too small for one. Wait until it is loaded, or send a file of your own.',
  },
}

const pathIn = (dataFolder: string): string => join(resolve(root, dataFolder), 'demonstration', exampleName)

/** Too small a region has no list to make an example of. */
export const hasExampleFile = (dataFolder: string): boolean => existsSync(pathIn(dataFolder))

export function exampleFileRoute(
  server: Server,
  { clock, dataFolder }: { clock: Clock; dataFolder: string },
): void {
  const path = pathIn(dataFolder)
  server.get(
    '/api/demonstration/example-file',
    {
      schema: {
        summary: 'An MT102 file valued today, with some faults put in',
        tags: ['demonstration'],
        response: { 200: Type.Unsafe<Buffer>(Type.String({ description: 'MT102 in cp866' })) },
      },
      serializerCompiler: () => (bytes: unknown) => bytes as string,
    },
    async (_, reply) => {
      const drawn = await readFile(path).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined
        throw error
      })
      if (!drawn) return refuse(reply, noExample, 404)
      const today = clock.today()
      reply.header('content-disposition', `attachment; filename="example-${today}.102"`)
      return reply.type('application/octet-stream').send(dated(drawn, today))
    },
  )
}

/** The drawn list as it would be sent on that day. */
function dated(bytes: Uint8Array, today: Day): Buffer {
  const { documents } = readPaymentFile(bytes, {})
  const sent = documents.map((document) => ({
    ...document,
    reference: `KPLX${today.replaceAll('-', '')}`,
    orderOn: today,
    valueOn: today,
  }))
  return Buffer.from(writeMt102(sent, { encoding: 'cp866' }))
}
