/** Reading that stands out, as the auditor sees it. */
import * as Type from 'typebox'
import { type Role, roles } from '#vocabulary/callers/caller.ts'
import { foreseen } from '#vocabulary/refusal.ts'
import { route, type Told } from '#vocabulary/route.ts'
import { closed, count, day, everyOf, instant, orNull, partsOfPage, text } from '#vocabulary/shapes.ts'
import { unusualRefusals } from './refusals.ts'
import type { UnusualKind } from './rule/unusual.ts'

const tag = 'people'

const unusual = closed(
  {
    id: count('Its number'),
    name: orNull(Type.String({ description: 'Whose account it is, as its issuer names it' })),
    role: Type.Enum([...roles] as Role[], { description: 'As whom he read' }),
    kind: everyOf<UnusualKind>()(
      ['outside-hours', 'many-persons', 'one-person-again', 'own-family-name', 'break-glass'],
      'What stands out',
    ),
    why: text,
    own: count('His own figure'),
    usual: count('What is usual among those of his role'),
    from: day('The first day that was looked at'),
    through: day('The last'),
    foundAt: instant('When it was found, or last found again'),
    lookedInto: orNull(
      closed({
        at: instant('When'),
        by: orNull(Type.String({ description: 'Who; null of a visitor of a demonstration' })),
        note: Type.String({ description: 'What was found' }),
      }),
    ),
  },
  { title: 'UnusualReading' },
)

export const getUnusual = route({
  name: 'getUnusual',
  method: 'GET',
  path: '/api/oversight/unusual',
  tag,
  summary: {
    kk: 'Әдеттен тыс қараулар: кім, неге көзге түсті, цифрлары',
    ru: 'Необычные обращения: кто, чем выделяется, цифры',
    en: 'Unusual reading: who, why it stands out, its figures',
  },
  access: { roles: ['auditor'], purpose: 'oversight', record: 'rights' },
  query: closed({
    ...partsOfPage,
    open: Type.Optional(Type.Boolean({ description: 'true: only what nobody has looked into yet' })),
  }),
  answer: {
    status: 200,
    shape: closed(
      {
        unusual: Type.Array(unusual),
        total: count('How many there are in all'),
        sought: orNull(instant('When it was last looked for; null where it never was')),
      },
      { title: 'UnusualPage' },
    ),
    description: 'What nobody has looked into first, then the latest',
  },
  refusals: [],
  examples: [{}, { query: { open: true } }],
  links: { sendNote: { id: '/unusual/0/id' } },
})

export const tryAccessLog = route({
  name: 'tryAccessLog',
  method: 'POST',
  path: '/api/oversight/access-log',
  tag,
  summary: {
    kk: 'Қол жеткізу журналын басынан аяғына дейін тексереді: ештеңе өзгертілмеген бе',
    ru: 'Проверяет журнал доступа от начала до конца: не изменено ли что-нибудь',
    en: 'Checks the access log from end to end: whether anything was changed',
  },
  access: { roles: ['auditor'], purpose: 'oversight', record: 'rights' },
  answer: {
    status: 200,
    shape: closed(
      {
        whole: Type.Boolean({ description: 'Whether nothing was changed, removed or put in' }),
        verdict: text,
        entries: count('Entries looked at'),
        heads: count('Signed heads they were held to'),
        unheld: count('The newest ones, which no head holds yet'),
        found: Type.Array(closed({ kind: text, times: count('How often') }), {
          description: 'What was found, by its kind; where, `kepil audit verify` says',
        }),
        at: instant('When it was checked'),
      },
      { title: 'LogChecked' },
    ),
    description: 'As the log stands now; those who ask at once are told the same',
  },
  refusals: [],
  examples: [{}],
})

export const sendNote = route({
  name: 'sendNote',
  method: 'POST',
  path: '/api/oversight/unusual/:id/looked-into',
  tag,
  summary: {
    kk: 'Әдеттен тыс қарауды тексерілді деп белгілейді',
    ru: 'Отмечает необычное обращение рассмотренным',
    en: 'Marks unusual reading as looked into',
  },
  access: { roles: ['auditor'], purpose: 'oversight', record: 'rights' },
  write: true,
  params: closed({ id: Type.Integer({ minimum: 1, description: 'The number it has in the list' }) }),
  body: closed(
    {
      note: Type.String({
        minLength: 1,
        maxLength: 2000,
        description: 'What was found; it stays, and no IIN may stand in it',
        examples: ['Кезекші болған, кестемен салыстырылды.'],
      }),
    },
    { title: 'WhatWasFound' },
  ),
  answer: { status: 200, shape: unusual, description: 'It, with the note' },
  refusals: foreseen(unusualRefusals),
  examples: [{ body: { note: 'Кезекші болған, кестемен салыстырылды.' } }],
  touches: ['getUnusual'],
})

export const routes = [getUnusual, sendNote, tryAccessLog]

export type UnusualTold = Told<typeof unusual>
export type LogChecked = Told<typeof tryAccessLog.answer.shape>
