/** The proof of the day, as the outside asks for it. It touches no person's record. */
import * as Type from 'typebox'
import { route } from '#vocabulary/route.ts'
import { closed, day, money } from '#vocabulary/shapes.ts'

export const getBalance = route({
  name: 'getBalance',
  method: 'GET',
  path: '/api/balance',
  tag: 'ledger',
  summary: {
    kk: 'Күн теңгерімі: түскені = есепке жазылғаны + анықталмағаны + қайтарылғаны',
    ru: 'Баланс дня: поступило = зачислено + невыяснено + возвращено',
    en: 'The proof of the day: received = posted + suspense + returned',
  },
  access: { roles: 'everybody', purpose: 'sums', record: 'nobody' },
  wholeRecord: true,
  query: closed({
    on: Type.Optional(day('By the end of which day all counted was recorded; today without it')),
  }),
  answer: {
    status: 200,
    shape: closed(
      {
        on: day('The day by whose end all counted here was recorded'),
        received: money('All that came in from payers, in tenge'),
        posted: money('Of it: entered for persons as dues, or as penalties'),
        suspense: money('Of it: held because it cannot be placed yet'),
        returned: money('Of it: sent back to payers, or to be sent'),
        difference: money('What is left unexplained; 0.00 when the books are right'),
      },
      { title: 'Balance' },
    ),
    description: 'The four sums and what is left unexplained',
  },
  refusals: [],
  examples: [{}, { query: { on: '2026-11-22' } }],
})

export const routes = [getBalance]
