/** GET /api/law/services: the published catalogue of services, as `kepil law services --json` prints it. */
import Type from 'typebox'
import { carePackages, findEdition, lawBook, refusalCodes, serviceKinds } from '#law'
import { type ListedService, servicesOnDay } from '#law/pages'
import type { Clock } from '#platform/clock'
import { refuse, type Server, textSchema } from '#platform/http'
import { dayNumber, findDay } from '#vocabulary/day.ts'

const cite = Type.Object({ act: Type.String(), article: Type.String() })
const carePackage = Type.Enum([...carePackages])
const confidence = Type.Enum(['high', 'medium', 'low'])
const codes = Type.Array(Type.String(), { description: 'Codes and ranges of ICD-10' })

const service = Type.Object({
  code: Type.String({ examples: ['ct-scan'] }),
  kind: Type.Enum([...serviceKinds]),
  name: textSchema,
  package: carePackage,
  cite: Type.Optional(cite),
  confidence,
  packages: Type.Array(
    Type.Object({ from: Type.String({ examples: ['2020-01'] }), package: carePackage, cite, confidence }),
  ),
  needsReferral: Type.Boolean(),
  needsPrescription: Type.Boolean(),
  settings: Type.Array(Type.Enum(['emergency', 'planned'])),
  ages: Type.Optional(
    Type.Object({
      from: Type.Optional(Type.Integer()),
      before: Type.Optional(Type.Integer()),
      otherwise: Type.String({ description: 'The service answered for at other ages' }),
    }),
  ),
  icd10: codes,
  guaranteedFor: Type.Array(Type.Object({ list: Type.String(), title: textSchema, icd10: codes, cite })),
  questions: Type.Array(Type.Integer()),
})

const asked = Type.Object({
  on: Type.Optional(Type.String({ description: 'YYYY-MM-DD; today without it' })),
  edition: Type.Optional(Type.String({ description: '`current`, `qa-2018` or a day' })),
})

/** Public: the catalogue names no person. */
export function servicesRoute(server: Server, { clock }: { readonly clock: Clock }): void {
  server.get(
    '/api/law/services',
    {
      config: { open: true },
      schema: {
        summary: 'Every medical service with its package on a day',
        description: 'The codes are those `POST /api/law/entitlement` takes.',
        tags: ['law'],
        querystring: asked,
        response: {
          200: Type.Object({
            edition: Type.String(),
            on: Type.String(),
            services: Type.Array(Type.Unsafe<ListedService>(service)),
          }),
        },
      },
    },
    async (request, reply) => {
      const edition = findEdition(request.query.edition ?? 'current')
      const on = findDay(request.query.on ?? clock.today())
      if (edition === undefined) return refuse(reply, refusal('edition-unknown', 'edition'), 422)
      if (on === undefined) return refuse(reply, refusal('malformed', 'on'), 422)
      return { edition, on, services: servicesOnDay(lawBook(edition), dayNumber(on)) }
    },
  )
}

const refusal = (code: 'edition-unknown' | 'malformed', field: string) => ({
  code,
  field,
  message: refusalCodes[code],
})
