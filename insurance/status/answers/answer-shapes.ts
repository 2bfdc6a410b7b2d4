/** The shapes of answers about a person’s status: short, whole, made again, and the payments behind one. */
import * as Type from 'typebox'
import type { Confidence, GridState, Ground, PayerKind, SpellState, StatusAnswer, WayKind } from '#law'
import {
  closed,
  day,
  edition,
  everyOf,
  instant,
  money,
  month,
  orNull,
  reason,
  text,
} from '#vocabulary/shapes.ts'

const ground = everyOf<Ground>()(
  ['paid', 'state', 'grace', 'prepaid', 'own-service', 'transition'],
  'On what ground the person is insured',
)

const shortFields = {
  status: everyOf<StatusAnswer['status']>()(
    ['insured', 'uninsured', 'not-started', 'not-participant', 'unknown'],
    'unknown is never a refusal of care',
  ),
  ground: orNull(ground),
  since: orNull(day('First day of the unbroken run of insured days; null unless insured')),
  through: orNull(day('Its last day; null when nothing known ends it')),
}

export const shortAnswer = closed(shortFields, { title: 'ShortStatus' })

export const gridMonth = closed(
  {
    month: month('The month'),
    state: everyOf<GridState>()(
      ['paid', 'state', 'own-service', 'prepaid', 'unpaid', 'not-due', 'none'],
      'How the month counts',
    ),
    due: orNull(money('What was due; null where nothing was, or where an employee’s pay is on no record')),
    paid: money('What was credited for the month'),
    creditedOn: orNull(day('The day of the last payment for the month')),
  },
  { title: 'MonthOfGrid' },
)

const way = closed(
  {
    way: everyOf<WayKind>()(
      ['arrears', 'year-ahead', 'stay', 'refund', 'group'],
      'arrears: months through the current one; stay: what keeps a right that now holds from ending',
    ),
    pay: Type.Array(
      closed({
        month: month('The month to pay for'),
        amount: money('What to pay for it'),
        purposeCode: Type.Enum(['122'], { description: 'The purpose code of the payment' }),
      }),
      { description: 'Empty where nothing is paid' },
    ),
    total: money('What it costs together'),
    creditedBy: orNull(day('The last day for the money to be at the Fund')),
    insuredFrom: orNull(day('The first day insured, or the day the money comes, if that is later')),
    through: orNull(
      day('The last day insured, whichever day the money comes; null also where nothing known ends it'),
    ),
    text,
  },
  {
    title: 'WayToBeInsured',
    description: [
      'A promise: if all of pay is credited on one day E, from the day asked about to creditedBy, the person is insured',
      'on every day from the later of E and insuredFrom to through, both days included',
    ].join(' '),
  },
)

const fault = closed(
  {
    code: Type.Enum(['series-missing', 'rules-failed'], {
      description: 'series-missing: a value the answer needs is on no record; rules-failed: a fault of ours',
    }),
    message: text,
    series: Type.Optional(Type.String({ description: 'The value that is missing' })),
  },
  { title: 'StatusFault', description: 'Why the answer is unknown' },
)

export const answerNumber = Type.String({
  title: 'AnswerNumber',
  pattern: '^K(-[0-9A-Z]{4}){4}$',
  description: 'The answer is had again by this number, for ever',
  examples: ['K-7F3A-9QX2-0MBD-4TZE'],
})

export const fullFields = {
  number: answerNumber,
  iin: Type.String({ description: 'Masked' }),
  name: Type.String({ description: 'Masked' }),
  on: day('The day asked about'),
  knownOn: day('By the end of which day the facts were known'),
  knownAt: instant('Everything recorded by this instant was known'),
  answeredAt: instant('When it was answered first'),
  edition,
  lawVersion: Type.String({ description: 'The law as this program had it' }),
  ...shortFields,
  state: everyOf<SpellState | 'not-started' | 'erased'>()(
    [
      'paid',
      'state',
      'grace',
      'prepaid',
      'own-service',
      'transition',
      'uninsured-never-covered',
      'uninsured-group-ended',
      'uninsured-employer-stopped',
      'uninsured-own-payments-stopped',
      'not-participant',
      'not-started',
      'unknown',
      'erased',
    ],
    'The ground, or how cover was lost; erased: the person behind the answer is erased by law',
  ),
  provisional: Type.Boolean({ description: 'A calendar or a value that is not settled has a part in it' }),
  confidence: Type.Optional(
    everyOf<Confidence>()(
      ['high', 'medium', 'low'],
      'How sure we are of the least sure value it rests on; absent where nothing can be told',
    ),
  ),
  caution: Type.Optional(text),
  arrears: Type.Array(closed({ month: month('An unpaid month'), amount: money('What it costs') })),
  arrearsTotal: money('What they cost together'),
  unpricedMonths: Type.Optional(
    Type.Array(month('An unpaid month whose price is on no record'), {
      description: 'Absent where there are none',
    }),
  ),
  months: Type.Array(gridMonth, {
    description: 'The 24 months ending with the month of the day asked about',
  }),
  because: Type.Array(reason),
  nextStep: text,
  ways: Type.Array(way, { description: 'The cheapest first; empty where there is nothing to do' }),
  fault: Type.Optional(fault),
}

export const fullAnswer = closed(fullFields, { title: 'Status' })

export const erasedBehind = closed(
  { on: day('When it was decided'), said: text },
  {
    title: 'ErasedBehind',
    description:
      'The person behind the answer is erased by law: what was said shortly stands, nothing else can be made again',
  },
)

export const again = closed(
  {
    sameAsGiven: Type.Boolean({ description: 'Whether the record makes the same answer, to the letter' }),
    sameRecord: Type.Optional(
      Type.Boolean({
        description:
          'Whether what is on record behind it is what it was then; absent for answers that kept no digest of it',
      }),
    ),
    aboutAnother: Type.Optional(
      Type.Boolean({
        description:
          'Whether it is about another than whoever has it again; absent to a visitor of a demonstration',
      }),
    ),
    lawVersionNow: Type.String({ description: 'The law as this program has it' }),
    lawVersionGiven: Type.Optional(Type.String({ description: 'The law as it had it then' })),
    given: Type.Optional(shortAnswer),
    erased: Type.Optional(erasedBehind),
    today: Type.Optional(shortAnswer),
    differsToday: Type.Optional(
      Type.Array(Type.Enum(['status', 'ground', 'since', 'through']), {
        description: 'In what the law as this program has it now answers otherwise of the same record',
      }),
    ),
  },
  {
    description:
      'Whether it is the answer that was given; where not, or by an older law: what was said then, and what the law says today',
  },
)

export const payment = closed(
  {
    month: month('The month paid for'),
    amount: money('What was credited'),
    creditedOn: day('The day the Fund had the money'),
    purposeCode: Type.Enum(['121', '122'], { description: '121 employer’s deduction, 122 contribution' }),
    payer: everyOf<PayerKind>()(
      [
        'employer',
        'gph',
        'entrepreneur',
        'self',
        'state',
        'single-payment',
        'unified-payment',
        'platform',
        'assistant',
        'peasant-farm',
        'local-budget',
      ],
      'Who paid, as the law names payers',
    ),
    payerName: Type.String({ description: 'Its identifier where no name was known' }),
  },
  { title: 'PaymentBehind' },
)
