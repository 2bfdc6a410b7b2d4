/** What the pages ask first: which day it is, and whether they show a demonstration. */
import Type from 'typebox'
import type { Clock, Database } from '#platform/database'
import { type Server, textSchema } from '#platform/http'
import { findDemonstration } from './demonstration.ts'
import { hasExampleFile } from './example-file.ts'

const demonstrationSchema = Type.Object({
  state: Type.String({ description: 'loading or ready' }),
  persons: Type.Integer(),
  regionName: textSchema,
  stage: textSchema,
  done: Type.Number(),
  total: Type.Number(),
  exampleFile: Type.Boolean({ description: 'Whether there is an example file; a small region has none' }),
})

const now = Type.Object({
  today: Type.String({ examples: ['2026-11-22'] }),
  demonstration: Type.Union([demonstrationSchema, Type.Null()]),
  examples: Type.Array(Type.Object({ iin: Type.String(), what: textSchema })),
})

type NowRoutes = { readonly database: Database; readonly clock: Clock; readonly dataFolder: string }

/** GET /api/now. */
export function nowRoutes(server: Server, { database, clock, dataFolder }: NowRoutes): void {
  server.get(
    '/api/now',
    {
      config: { open: true },
      schema: { summary: 'The day, and the demonstration', tags: ['standing'], response: { 200: now } },
    },
    async () => {
      const found = await findDemonstration(database)
      const demonstration = found ? { ...found, exampleFile: hasExampleFile(dataFolder) } : null
      return { today: clock.today(), demonstration, examples: [...(found?.examples ?? [])] }
    },
  )
}
