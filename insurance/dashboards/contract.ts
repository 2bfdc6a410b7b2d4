/** Who is insured and why not, and what became of the money; no person's record is touched. */
import * as Type from 'typebox'
import type { Ground, HowLost, PayerKind } from '#law'
import { route, type Told } from '#vocabulary/route.ts'
import { closed, count, day, everyOf, instant, money, month, orNull } from '#vocabulary/shapes.ts'

const ofPayer = {
  employer: money('Paid by employers'),
  gph: money('By customers of civil-law contracts'),
  entrepreneur: money('By entrepreneurs, for themselves'),
  self: money('By self-payers'),
}
const ofOtherPayer = Type.Optional(money('By another payer of the law, in a month in which he paid'))

const byPayer = closed(
  {
    ...ofPayer,
    state: ofOtherPayer,
    'single-payment': ofOtherPayer,
    'unified-payment': ofOtherPayer,
    platform: ofOtherPayer,
    assistant: ofOtherPayer,
    'peasant-farm': ofOtherPayer,
    'local-budget': ofOtherPayer,
  } satisfies Record<PayerKind, Type.TSchema>,
  { description: 'Dues posted, by who paid; penalties are in `posted` alone' },
)

const monthOfMoney = closed(
  {
    month: month('In which the money was credited'),
    received: money('What came in'),
    posted: money('Of it: entered for persons'),
    suspense: money('Of it: held'),
    returned: money('Of it: sent back'),
    byPayer,
  },
  { title: 'MonthOfMoney' },
)

export const getOverview = route({
  name: 'getOverview',
  method: 'GET',
  path: '/api/overview',
  tag: 'overview',
  summary: {
    kk: 'Сақтандырылғандар негізі бойынша, сақтандырылмағандар себебі бойынша, ақша айлар бойынша',
    ru: 'Застрахованные по основаниям, незастрахованные по причинам, деньги по месяцам',
    en: 'Insured by ground, uninsured by reason, money by month',
  },
  access: { roles: 'everybody', purpose: 'sums', record: 'nobody' },
  wholeRecord: true,
  answer: {
    status: 200,
    shape: closed(
      {
        on: day('The day of the counts'),
        persons: count('Everybody of whom days are kept'),
        monthAgo: closed({
          on: day('The same day of the month before'),
          insured: count('Insured on it, as is known now'),
        }),
        insured: closed({
          total: count('Insured on the day'),
          byGround: Type.Array(
            closed({
              ground: everyOf<Ground>()(
                ['paid', 'state', 'grace', 'prepaid', 'own-service', 'transition'],
                'On what ground',
              ),
              count: count('How many'),
            }),
          ),
        }),
        uninsured: closed({
          total: count('Uninsured on the day'),
          byReason: Type.Array(
            closed({
              reason: everyOf<HowLost>()(
                ['never-covered', 'group-ended', 'employer-stopped', 'own-payments-stopped'],
                'How cover was lost',
              ),
              count: count('How many'),
            }),
          ),
        }),
        notParticipant: count('Who is not in the scheme'),
        unknown: count('Of whom it cannot be told: a value the answer needs is on no record'),
        months: Type.Array(monthOfMoney),
        suspenseOpen: closed({
          rows: count('Rows held'),
          sum: money('Their sum'),
          oldestOn: orNull(day('Since when the oldest is held')),
        }),
        files: closed({
          count: count('Files accepted'),
          lastReceivedAt: orNull(instant('When the last of them came')),
        }),
        thisMonth: closed({
          received: money('What came in this month'),
          rows: count('Rows'),
          files: count('Files'),
        }),
      },
      { title: 'Overview' },
    ),
    description: 'The counts and the sums',
  },
  refusals: [],
  examples: [{}],
})

export const routes = [getOverview]

export type Overview = Told<typeof getOverview.answer.shape>
export type MonthOfMoney = Told<typeof monthOfMoney>
