/** Payment files, the balance and the overview a server might give. */
import { monthsBack, text, today } from './sample-answers.ts'

export const balance = {
  on: today,
  received: '982456700.00',
  posted: '978251500.00',
  suspense: '184000.00',
  returned: '4021200.00',
  difference: '0.00',
}

const findings = [
  {
    document: 1,
    row: 2,
    code: 'P03',
    severity: 'flag',
    action: 'flag',
    message: text(
      'Аты тізілімдегіден бір әріппен өзгеше: «Гүлнар» емес, «Гульнар». ЖСН мен туған күні дұрыс, жол өтеді.',
      'Имя отличается от реестра на одну букву: «Гульнар» вместо «Гүлнар». ИИН и дата рождения верны, строка проходит.',
      'The name differs from the register by one letter. IIN and birth date agree, the row passes.',
    ),
  },
  {
    document: 1,
    row: 3,
    code: 'P05',
    severity: 'return',
    action: 'return',
    message: text(
      'Кезең 14.2026 жоқ. 09.2026 деп түзетіп, тек осы жолды қайта жіберіңіз.',
      'Периода 14.2026 не бывает. Исправьте на 09.2026 и пришлите заново только эту строку.',
      'There is no month 14.2026. Correct it to 09.2026 and send this row again.',
    ),
  },
  {
    document: 1,
    row: 4,
    code: 'P02',
    severity: 'flag',
    action: 'suspense',
    message: text(
      'ЖСН дұрыс, бірақ тізілімде мұндай адам жоқ. Тізілім жаңарғанда жол өздігінен есепке жазылады.',
      'ИИН верен, но такого человека нет в реестре. Строка будет зачислена сама, когда реестр обновится.',
      'The IIN is sound but nobody has it in the register. The row is posted by itself once the register knows the person.',
    ),
  },
]

const persons = ['Б… С. Қ.', 'Т… Г. О.', 'И… Н. Б.', 'Қ… А. Ж.', 'С… М. Е.']
const sums = ['9000.00', '7400.00', '5200.00', '1100.00', '34000.00']

export const lines = persons.map((person, place) => ({
  document: 1,
  row: place + 1,
  person,
  iin: `841${place}••••••0${place}`,
  month: place === 2 ? '142026' : '2026-09',
  amount: sums[place]!,
  outcome: ['passed', 'passed', 'returned', 'suspense', 'passed'][place]!,
  findings: findings.filter(({ row }) => row === place + 1),
}))

/** A file of five rows with something found in three. */
export const file = (id: number, state: 'checked' | 'accepted') => ({
  id,
  state,
  name: 'example-2026-11-22.102',
  receivedOn: today,
  receivedAt: '2026-11-22T09:05:00.000000Z',
  format: 'mt102',
  encoding: 'cp866',
  document: {
    reference: '118',
    payer: '«Үлгі Сервис» ЖШС',
    purposeCode: '122',
    period: '2026-09',
    total: '56700.00',
  },
  documents: [{ ordinal: 1, state: 'split' }],
  rows: 5,
  passed: 3,
  returned: 1,
  suspense: 1,
  passedSum: '50400.00',
  returnedSum: '5200.00',
  suspenseSum: '1100.00',
  totalSum: '56700.00',
  findings,
  notChecked: [],
  ...(state === 'accepted' ? { persons: 3, newlyInsured: 1, renewed: 2, seconds: 0.04 } : {}),
})

export const history = Array.from({ length: 214 }, (_, place) => ({
  id: 214 - place,
  name: `${place % 3 ? 'halyk' : 'kazpost'}-2026-11-${String(20 - (place % 20)).padStart(2, '0')}-${118 + place}.102`,
  state: place === 1 ? 'checked' : 'accepted',
  receivedOn: `2026-11-${String(20 - (place % 20)).padStart(2, '0')}`,
  receivedAt: '2026-11-20T09:05:00.000000Z',
  rows: 5 + place * 7,
  totalSum: `${56700 + place * 91350}.00`,
  postedSum: `${56700 + place * 91350}.00`,
  suspenseSum: '0.00',
  returnedSum: '0.00',
  payer: place % 3 ? '«Үлгі Сервис» ЖШС' : null,
  purposeCode: '122',
}))

export const overview = {
  on: today,
  persons: 20000,
  insured: {
    total: 16482,
    byGround: [
      { ground: 'state', count: 9840 },
      { ground: 'paid', count: 5810 },
      { ground: 'grace', count: 612 },
      { ground: 'prepaid', count: 140 },
      { ground: 'own-service', count: 80 },
    ],
  },
  uninsured: {
    total: 3468,
    byReason: [
      { reason: 'never-covered', count: 1312 },
      { reason: 'employer-stopped', count: 1084 },
      { reason: 'own-payments-stopped', count: 701 },
      { reason: 'group-ended', count: 371 },
    ],
  },
  notParticipant: 50,
  months: monthsBack.map((month, place) => {
    const employer = 29_000_000 + ((place * 7919) % 11) * 310_000 + place * 260_000
    const entrepreneur = 3_100_000 + ((place * 31) % 7) * 90_000
    const self = 1_450_000 + ((place * 17) % 5) * 120_000
    const received = employer + entrepreneur + self + 610_000
    const suspense = 9000 + (place % 6) * 14_000
    const returned = 110_000 + ((place * 13) % 9) * 21_000
    return {
      month,
      received: `${received}.00`,
      posted: `${received - suspense - returned}.00`,
      suspense: `${suspense}.00`,
      returned: `${returned}.00`,
      byPayer: {
        employer: `${employer}.00`,
        entrepreneur: `${entrepreneur}.00`,
        self: `${self}.00`,
        gph: '610000.00',
      },
    }
  }),
  suspenseOpen: { rows: 7, sum: '18400.00', oldestOn: '2026-11-20' },
  files: { count: 214, lastReceivedAt: '2026-11-20T09:05:00.000000Z' },
  thisMonth: { received: '41800000.00', rows: 6120, files: 214 },
}
