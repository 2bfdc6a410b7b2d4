/** Persons to try `status` with. */
import { addMonths, findMonth, formatMonth } from '#vocabulary/month.ts'
import type { Example } from '../form.ts'

type Paid = { readonly month: string; readonly creditedOn: string }

const byEmployer = ({ month, creditedOn }: Paid) => ({
  month,
  amount: '10000.00',
  payer: 'employer',
  kind: 'contribution',
  creditedOn,
})

const bySelf = ({ month, creditedOn }: Paid) => ({
  month,
  amount: '4250.00',
  payer: 'self',
  kind: 'contribution',
  creditedOn,
})

/** Twelve months through the last one, each paid in the month after. */
const yearOfEmployer = (last: string) =>
  Array.from({ length: 12 }, (_, at) => {
    const [month, after] = [at - 11, at - 10].map((count) => addMonths(findMonth(last)!, count))
    return byEmployer({ month: formatMonth(month!), creditedOn: `${formatMonth(after!)}-20` })
  })

export const statusExamples: readonly [Example, ...Example[]] = [
  {
    name: {
      kk: 'Жұмыс берушісі екі ай ғана төлеген адам',
      ru: 'Работодатель заплатил только за два месяца',
      en: 'The employer paid for two months only',
    },
    case: {
      on: '2026-11-22',
      birthDate: '1990-05-10',
      payments: [
        byEmployer({ month: '2026-06', creditedOn: '2026-07-20' }),
        byEmployer({ month: '2026-07', creditedOn: '2026-08-20' }),
      ],
    },
  },
  {
    name: {
      kk: 'Наурызда жұмыстан шыққан адам',
      ru: 'Уволен в марте',
      en: 'Dismissed in March',
    },
    case: {
      on: '2026-11-22',
      birthDate: '1990-05-10',
      payments: yearOfEmployer('2026-03'),
    },
  },
  {
    name: {
      kk: 'Маусымнан бері жалақысы сақталмайтын демалыстағы адам',
      ru: 'В отпуске без сохранения зарплаты с июня',
      en: 'On unpaid leave since June',
    },
    case: {
      on: '2026-11-22',
      birthDate: '1985-02-17',
      payments: yearOfEmployer('2026-05'),
    },
  },
  {
    name: {
      kk: 'Ешқашан жұмыс істемеген адам',
      ru: 'Никогда не работал',
      en: 'No work at all',
    },
    case: { on: '2026-11-22', birthDate: '1990-05-10', payments: [] },
  },
  {
    name: {
      kk: 'Қыркүйекте көшіп келіп, жұмысқа тұрған адам',
      ru: 'Приехал в сентябре и устроился на работу',
      en: 'Came in September and took a job',
    },
    case: {
      on: '2026-11-22',
      birthDate: '1990-05-10',
      residence: 'permanent-resident',
      participantFrom: '2026-09-01',
      payments: [
        byEmployer({ month: '2026-09', creditedOn: '2026-10-20' }),
        byEmployer({ month: '2026-10', creditedOn: '2026-11-20' }),
      ],
    },
  },
  {
    name: { kk: 'Күндізгі оқу бөлімінің студенті', ru: 'Студент очной формы', en: 'A full-time student' },
    case: {
      on: '2026-11-22',
      birthDate: '2006-05-10',
      groups: [{ group: 'full-time-student', from: '2024-09-01', until: '2028-07-01' }],
      payments: [],
    },
  },
  {
    name: {
      kk: 'Оқуды бітіріп, төлеуді доғарған адам',
      ru: 'Окончил учёбу и перестал платить',
      en: 'Finished studies and stopped paying',
    },
    case: {
      on: '2026-11-22',
      birthDate: '2003-05-10',
      groups: [{ group: 'full-time-student', from: '2022-09-01', until: '2026-07-01' }],
      payments: [
        bySelf({ month: '2026-07', creditedOn: '2026-07-20' }),
        bySelf({ month: '2026-08', creditedOn: '2026-08-20' }),
      ],
    },
  },
  {
    name: { kk: 'Он жасар бала', ru: 'Ребёнок десяти лет', en: 'A child of ten' },
    case: { on: '2026-11-22', birthDate: '2016-05-10', payments: [] },
  },
  {
    name: {
      kk: 'Уақытша келген шетелдік',
      ru: 'Временно приехавший иностранец',
      en: 'A foreigner on a visit',
    },
    case: { on: '2026-11-22', residence: 'temporary', payments: [] },
  },
]
