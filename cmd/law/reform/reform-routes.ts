/** GET and POST /api/law/reform: what a reform would change over the made-up population of the demonstration. */
import Type from 'typebox'
import { closed, refuse, type Server } from '#platform/http'
import type { MonthsAsked } from '#population'
import { findMonth, formatMonth, type Month, monthIndex } from '#vocabulary/month.ts'
import type { Refusal } from '#vocabulary/refusal.ts'
import { triedSchema } from './answer-schema.ts'
import type { ReformDesk } from './reform-desk.ts'

const month = (description: string) => Type.Optional(Type.String({ description, examples: ['2026-01'] }))
const open = { open: true }
const mostMonths = 120

/** Public: nobody of the population lives. */
export function reformRoutes(server: Server, desk: ReformDesk): void {
  server.addHook('onClose', () => desk.close())
  server.get(
    '/api/law/reform',
    {
      config: open,
      schema: {
        summary: 'The made-up population that reforms are tried on',
        description: 'Asking begins to draw it; `part` tells how far it is.',
        tags: ['law'],
        response: {
          200: Type.Object({
            state: Type.Enum(['drawing', 'ready']),
            part: Type.Number({ description: '0 to 1' }),
            persons: Type.Integer(),
            firstMonth: Type.String({ description: 'The first month that payments are known for' }),
            lastMonth: Type.String(),
          }),
        },
      },
    },
    async () => {
      const { first, last, ...state } = desk.state()
      return { ...state, firstMonth: formatMonth(first), lastMonth: formatMonth(last) }
    },
  )
  server.post(
    '/api/law/reform',
    {
      config: open,
      schema: {
        summary: 'What a reform would change: dues, who is insured, winners and losers',
        description: 'The body is a reform file; the answer that of `kepil law reform --json`.',
        tags: ['law'],
        querystring: closed({
          from: month('The first month compared; without it the first of the reform'),
          to: month('The last; without it twelve months, as far as the law reaches'),
        }),
        body: Type.Object({}, { additionalProperties: true }),
        response: { 200: triedSchema },
      },
    },
    async (request, reply) => {
      const asked = readMonths(request.query)
      if ('code' in asked) return refuse(reply, asked, 422)
      const tried = await desk.try(request.body, asked)
      if (!('code' in tried)) return tried
      return refuse(reply, tried, tried.code === 'reforms-busy' ? 503 : 422)
    },
  )
}

function readMonths({ from, to }: { readonly from?: string; readonly to?: string }): MonthsAsked | Refusal {
  const first = from === undefined ? undefined : findMonth(from)
  const last = to === undefined ? undefined : findMonth(to)
  if (from !== undefined && first === undefined) return wrongMonths('from')
  if (to !== undefined && (last === undefined || first === undefined)) return wrongMonths('to')
  if (first === undefined || last === undefined) return { from: first }
  const count = monthIndex(last) - monthIndex(first as Month) + 1
  return count < 1 || count > mostMonths ? wrongMonths('to') : { from: first, count }
}

const wrongMonths = (field: 'from' | 'to'): Refusal => ({
  code: 'malformed',
  field,
  message: {
    kk: `Айларды from=2026-01&to=2026-12 түрінде жазыңыз; екіншісі біріншісінен ерте болмасын, арасы ${mostMonths} айдан аспасын.`,
    ru: `Запишите месяцы в виде from=2026-01&to=2026-12; второй не раньше первого, не больше ${mostMonths} месяцев.`,
    en: `Write the months as from=2026-01&to=2026-12; the second not before the first, at most ${mostMonths} months.`,
  },
})
