/** Answers a server might give, for looking at the pages in states that a running server is rarely in. */
import { findCheckDigit } from '#vocabulary/check-digit.ts'

export const text = (kk: string, ru: string, en: string) => ({ kk, ru, en })

/** The first sound IIN after so many of one birth day; born in the 1800s, so of nobody. */
function sampleIin(start: number): string {
  for (let serial = start; ; serial++) {
    const eleven = `8412171${String(serial).padStart(4, '0')}`
    const last = findCheckDigit(eleven)
    if (last !== undefined) return `${eleven}${last}`
  }
}

export const iins = {
  employee: sampleIin(100),
  child: sampleIin(200),
  grace: sampleIin(300),
  uninsured: sampleIin(400),
  prepaid: sampleIin(500),
  fault: sampleIin(600),
  nobody: sampleIin(700),
  broken: sampleIin(800),
}

export const today = '2026-11-22'

export const now = (state: 'ready' | 'loading') => ({
  today,
  demonstration: {
    persons: 20000,
    regionName: text('Үлгі өңір', 'Пример региона', 'Sample region'),
    state,
    done: state === 'ready' ? 25 : 9,
    total: 25,
    stage: text('төлем файлдары қабылдануда', 'приём платёжных файлов', 'payment files are being taken in'),
  },
  examples: [
    {
      iin: iins.employee,
      what: text('Қызметкер, бәрі төленген', 'Работник, всё оплачено', 'Employee, all paid'),
    },
    { iin: iins.child, what: text('Бала', 'Ребёнок', 'Child') },
    { iin: iins.grace, what: text('Жұмыстан шыққан', 'Уволился', 'Left the job') },
    { iin: iins.uninsured, what: text('Берешегі бар', 'С задолженностью', 'In arrears') },
    { iin: iins.prepaid, what: text('Жыл алға төлеген', 'Оплатил год вперёд', 'Paid a year ahead') },
    {
      iin: iins.fault,
      what: text('Тізілім жауап бермейді', 'Реестр не отвечает', 'The register does not answer'),
    },
  ],
})

export const monthsBack = Array.from({ length: 24 }, (_, place) => {
  const index = 2026 * 12 + 10 - 23 + place
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
})

const nextMonth = (month: string) => {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}

function monthOf(month: string, state: string) {
  const paid = state === 'paid' || state === 'prepaid'
  const creditedOn = paid ? (state === 'prepaid' ? '2025-12-11' : `${nextMonth(month)}-20`) : null
  const pay = (amount: string, purposeCode: string) => ({
    amount,
    creditedOn,
    purposeCode,
    payerName: '«Үлгі Сервис» ЖШС',
  })
  return {
    month,
    state,
    due: state === 'unpaid' ? '4250.00' : null,
    paid: paid ? '15000.00' : '0.00',
    creditedOn,
    payments: paid ? [pay('9000.00', '121'), pay('6000.00', '122')] : [],
  }
}

const states: Record<string, (place: number) => string> = {
  employee: (place) => (place < 7 ? 'state' : place < 23 ? 'paid' : 'not-due'),
  child: () => 'state',
  grace: (place) => (place < 20 ? 'paid' : place < 22 ? 'unpaid' : 'not-due'),
  uninsured: (place) => (place < 12 ? 'paid' : place < 22 ? 'unpaid' : 'not-due'),
  prepaid: (place) => (place < 10 ? 'none' : place < 14 ? 'unpaid' : 'prepaid'),
}

const because = [
  {
    cite: { act: 'law-405-V', article: '5(2)' },
    text: text(
      'Соңғы 12 айда төленбеген ай жоқ.',
      'За последние 12 месяцев неоплаченных нет.',
      'No month of the last 12 is unpaid.',
    ),
    facts: {},
  },
  {
    cite: { act: 'law-405-V', article: '26(1)' },
    text: text(
      '2025 жылғы маусымға дейін жарнаны мемлекет төледі: күндізгі оқу.',
      'До июня 2025 года взносы платило государство: очное обучение.',
      'Until June 2025 the State paid: full-time studies.',
    ),
    facts: {},
  },
  {
    cite: { act: 'order-478', article: '12' },
    text: text(
      'Соңғы төлем 2026 жылғы 20 қарашада түсті: «Үлгі Сервис» ЖШС, 15 000,00 теңге.',
      'Последний платёж поступил 20 ноября 2026 года: ТОО «Үлгі Сервис», 15 000,00 тенге.',
      'The last payment came on 20 November 2026: «Үлгі Сервис» ЖШС, 15,000.00 tenge.',
    ),
    facts: {},
  },
]

const nothingToDo = text(
  'Қазір ештеңе істеудің қажеті жоқ. Жұмыстан шықсаңыз, құқық соңғы төлемнен кейін 3 ай сақталады; бос айларды өзіңіз төлей аласыз: айына 4 250 ₸.',
  'Сейчас ничего делать не нужно. Если Вы уйдёте с работы, право сохранится 3 месяца после последнего платежа; пустые месяцы можно оплатить самому: 4 250 ₸ в месяц.',
  'Nothing needs to be done now. If you leave the job, the right is kept for 3 months after the last payment; you can pay empty months yourself: 4 250 ₸ a month.',
)
const payUp = text(
  'Төленбеген айларды банкте немесе Қазпоштада 122 төлем мақсатының кодымен төлеңіз.',
  'Оплатите неоплаченные месяцы в банке или на Казпочте с КНП 122.',
  'Pay the unpaid months at a bank or Kazpost with purpose code 122.',
)

const heads: Record<string, object> = {
  employee: {
    status: 'insured',
    ground: 'paid',
    since: '2020-01-01',
    through: '2027-02-20',
    nextStep: nothingToDo,
  },
  child: { status: 'insured', ground: 'state', since: '2020-01-01', through: null, nextStep: nothingToDo },
  grace: { status: 'insured', ground: 'grace', since: '2021-03-05', through: '2026-11-30', nextStep: payUp },
  uninsured: { status: 'uninsured', ground: null, since: null, through: null, nextStep: payUp },
  prepaid: {
    status: 'insured',
    ground: 'prepaid',
    since: '2025-12-11',
    through: '2026-12-31',
    nextStep: nothingToDo,
  },
}

const fault = text(
  'Тізілім қазір жауап бермейді.',
  'Реестр сейчас не отвечает.',
  'The register does not answer now.',
)

/** The answer about one of the sample people; undefined for anybody else. */
export function answerAbout(iin: string, on = today) {
  const who = Object.entries(iins).find(([, known]) => known === iin)?.[0]
  const about = {
    number: `K-7F3A-2291-${(who ?? '').length}QWX-4H`,
    iin: `${iin.slice(0, 4)}••••••${iin.slice(10)}`,
    name: 'Б… С. Қ.',
  }
  const base = {
    ...about,
    on,
    knownOn: today,
    arrears: [] as object[],
    arrearsTotal: '0.00',
    months: [],
    because: [],
  }
  if (who === 'fault')
    return { ...base, status: 'unknown', ground: null, since: null, through: null, nextStep: fault, fault }
  const state = who && states[who]
  if (!state) return undefined
  const months = monthsBack.map((month, place) => monthOf(month, state(place)))
  const unpaid = months.filter((month) => month.state === 'unpaid')
  return {
    ...base,
    ...heads[who],
    arrears: unpaid.map(({ month }) => ({ month, amount: '4250.00' })),
    arrearsTotal: `${unpaid.length * 4250}.00`,
    months,
    because,
  }
}
