/** What records are read for: visits that programs announce, and records opened in an emergency. */
import * as Type from 'typebox'
import { type Allowed, roles } from '#vocabulary/callers/caller.ts'
import { foreseen } from '#vocabulary/refusal.ts'
import { route, type Told } from '#vocabulary/route.ts'
import { closed, count, instant, noIin, unitName } from '#vocabulary/shapes.ts'
import { triedOutRefusals } from '#vocabulary/tried-out.ts'
import { tag } from '../contract-me.ts'
import { emergencyRefusals, namedPersonRefusals, visitRefusals } from './refusals.ts'

const rights = { purpose: 'rights', record: 'rights' } as const
const readers: readonly Allowed[] = [
  'provider',
  'state-corporation/counter',
  'fund',
  'contact-centre',
  'auditor',
]

export const iin = Type.String({ description: 'The person’s IIN, twelve digits', examples: ['850731399991'] })

export const announceVisit = route({
  name: 'announceVisit',
  method: 'POST',
  path: '/api/visits',
  tag,
  summary: {
    kk: 'Кезек не жазылу жүйесі адамның келетінін хабарлайды: ұйымның қызметкерлері оның дерегін көре алады',
    ru: 'Система очереди или записи сообщает о посетителе: сотрудники организации смогут видеть его сведения',
    en: 'A queue’s or a clinic’s system announces a visit: the people of its organisation may read the person’s record',
  },
  description: {
    kk: 'Бөлімше айтылса, дерек құқығы сол бөлімшені қамтитын қызметкерлерге ғана ашылады; айтылмаса – құқығы бөлімшемен шектелмегендерге ғана. Талон – бірінші болып ашқан қызметкердікі: содан кейін мерзімі біткенше дерек соған ғана ашық, ал басқаға жаңа талон керек.',
    ru: 'Если указано подразделение, сведения открыты только тем, чьё право до него простирается; если нет – только тем, чьё право не ограничено подразделением. Талон принадлежит тому, кто открыл по нему первым: до конца срока сведения открыты только ему, другому нужен новый талон.',
    en: 'With a unit the record is open only to those whose right reaches it; without one only to those whose right is limited to no unit. A ticket is whose who reads by it first: until its hour is over the record is open to that clerk alone, and another needs a new ticket.',
  },
  access: { ...rights, roles: ['provider', 'state-corporation/counter'] },
  write: true,
  body: closed(
    {
      iin,
      kind: Type.Enum(['ticket', 'appointment'], {
        description: '`ticket`: at a counter, for an hour; `appointment`: at a clinic, for a day',
      }),
      reference: Type.String({
        ...noIin,
        minLength: 1,
        maxLength: 40,
        description: 'By which the office knows it; no IIN',
        examples: ['A-17'],
      }),
      unit: Type.Optional(
        unitName(
          'The unit the person comes to; without it that of the program, where it works for one alone, or the whole organisation',
        ),
      ),
    },
    { title: 'VisitAnnounced' },
  ),
  answer: {
    status: 201,
    shape: closed({ visit: count('Its number'), until: instant('Until when the record may be read for it') }),
    description: 'The visit is kept',
  },
  refusals: [...foreseen(namedPersonRefusals), ...foreseen(visitRefusals), ...foreseen(triedOutRefusals)],
  examples: [
    {
      body: { iin: '850731399991', kind: 'ticket', reference: 'A-17' },
      refusedAs: 'visits-by-programs',
    },
  ],
})

export const openInEmergency = route({
  name: 'openInEmergency',
  method: 'POST',
  path: '/api/break-glass',
  tag,
  summary: {
    kk: 'Адамның дерегін шұғыл түрде, себебін жазып ашады: ол туралы адамның өзі мен аудитор біледі',
    ru: 'Экстренно открывает сведения человека с указанием причины: об этом узнают он сам и аудитор',
    en: 'Opens a person’s record in an emergency, with a reason: the person and the auditor are told',
  },
  access: { ...rights, roles: readers },
  write: true,
  body: closed(
    {
      iin,
      reason: Type.String({
        ...noIin,
        minLength: 10,
        maxLength: 500,
        description: 'Why it cannot wait: the person reads it; no IIN',
        examples: ['Жедел жәрдем: адам ес-түссіз, құжаты жоқ.'],
      }),
    },
    { title: 'Emergency' },
  ),
  answer: {
    status: 201,
    shape: closed({
      breakGlass: count('The number of the opening'),
      until: instant('Until when it is open'),
    }),
    description: 'The record is open to whoever asked, for half an hour',
  },
  refusals: [...foreseen(namedPersonRefusals), ...foreseen(emergencyRefusals), ...foreseen(triedOutRefusals)],
  examples: [{ body: { iin: '850731399991', reason: 'Жедел жәрдем: адам ес-түссіз, құжаты жоқ.' } }],
  touches: ['getEmergencies'],
})

const emergency = closed({
  breakGlass: count('The number of the opening'),
  at: instant('When'),
  until: instant('Until when it was open'),
  role: Type.Enum([...roles]),
  name: Type.String({ description: 'Who opened it' }),
  reason: Type.String({ description: 'The reason he gave' }),
})

export const getEmergencies = route({
  name: 'getEmergencies',
  method: 'GET',
  path: '/api/break-glass',
  tag,
  summary: {
    kk: 'Шұғыл түрде ашылған деректер: кім, қашан, не себептен',
    ru: 'Экстренно открытые сведения: кто, когда и почему',
    en: 'Records opened in an emergency: who, when and why',
  },
  access: { ...rights, roles: ['auditor'] },
  query: closed({
    offset: Type.Optional(Type.Integer({ minimum: 0, description: 'After so many', examples: [0] })),
  }),
  answer: {
    status: 200,
    shape: closed(
      { emergencies: Type.Array(emergency), total: count('How many there are in all') },
      { title: 'Emergencies' },
    ),
    description: 'The latest first, fifty at most; whose record it was is not told',
  },
  refusals: [],
  examples: [{}],
})

export const purposeRoutes = [announceVisit, openInEmergency, getEmergencies]

export type EmergencyTold = Told<typeof emergency>
