/** The proof of the day over HTTP. It touches no person's record. */
import Type from 'typebox'
import type { Clock, Database } from '#platform/database'
import { closed, refuse, type Server } from '#platform/http'
import { findDay } from '#vocabulary/day.ts'
import type { Refusal } from '#vocabulary/refusal.ts'
import { balanceOn, formatBalance } from './balance.ts'

const sum = (description: string) => Type.String({ description, examples: ['12413.90'] })

const balanceSchema = Type.Object({
  on: Type.String({ description: 'The day by whose end all counted here was recorded' }),
  received: sum('All that came in from payers, in tenge'),
  posted: sum('Of it: entered for persons as dues, or as penalties'),
  suspense: sum('Of it: held because it cannot be placed yet'),
  returned: sum('Of it: sent back to payers, or to be sent'),
  difference: sum('What is left unexplained; 0.00 when the books are right'),
})

const dayUnreadable = (field: string): Refusal => ({
  code: 'field-unreadable',
  field,
  message: {
    kk: `«${field}» күнтізбеде жоқ күн. ЖЖЖЖ-АА-КК түрінде жазыңыз, мысалы 2026-11-22.`,
    ru: `«${field}» — не день календаря. Запишите как ГГГГ-ММ-ДД, например 2026-11-22.`,
    en: `"${field}" is not a day of the calendar. Write it as YYYY-MM-DD, such as 2026-11-22.`,
  },
})

/** GET /api/balance. */
export function ledgerRoutes(
  server: Server,
  { database, clock }: { database: Database; clock: Clock },
): void {
  server.get(
    '/api/balance',
    {
      config: { open: true },
      schema: {
        summary: 'The proof of the day: received = posted + suspense + returned',
        tags: ['ledger'],
        querystring: closed({
          on: Type.Optional(Type.String({ description: 'A day, YYYY-MM-DD; today without it' })),
        }),
        response: { 200: balanceSchema },
      },
    },
    async (request, reply) => {
      const on = request.query.on === undefined ? clock.today() : findDay(request.query.on)
      if (!on) return refuse(reply, dayUnreadable('on'), 400)
      return formatBalance(on, await balanceOn(database, on))
    },
  )
}
