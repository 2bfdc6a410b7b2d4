/** The law over HTTP: the same rules as `kepil law`, one case at a time. */
import Type from 'typebox'
import { askLaw, ruleNames } from '#law'
import { refuse, type Server } from '#platform/http'

const open = { open: true }

/** POST /api/law/{rule}. */
export function lawRoutes(server: Server): void {
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
        const asked = askLaw(rule, request.body)
        return 'error' in asked ? refuse(reply, asked.error, 422) : asked.answer
      },
    )
  }
}
