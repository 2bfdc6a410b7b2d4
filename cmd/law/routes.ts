/** The law over HTTP: the same rules as `kepil law`, one case at a time. */
import Type from 'typebox'
import { askLaw, ruleNames } from '#law'
import type { Clock } from '#platform/clock'
import { refuse, type Server } from '#platform/http'
import { isOfToday, withToday } from './of-today.ts'

const open = { open: true }

/** POST /api/law/{rule}. */
export function lawRoutes(server: Server, { clock }: { readonly clock: Clock }): void {
  for (const rule of ruleNames) {
    server.post(
      `/api/law/${rule}`,
      {
        config: open,
        schema: {
          summary: `What the law says: ${rule}`,
          description: 'The case and the answer are those of `kepil law`.',
          tags: ['law'],
          body: Type.Object({}, { additionalProperties: true }),
        },
      },
      async (request, reply) => {
        const today = isOfToday(rule) ? clock.today() : undefined
        const asked = askLaw(rule, withToday(request.body, today))
        return 'error' in asked ? refuse(reply, asked.error, 422) : asked.answer
      },
    )
  }
}
