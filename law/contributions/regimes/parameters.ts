/** Rates, limits and multiples of the special regimes, through time. */

import { day } from '#vocabulary/day.ts'
import { citing, insuranceLaw } from '../../citation.ts'
import { type Parameter, parameter } from '../../effective.ts'
import { paidBy } from '../../names/dues.ts'
import { entrepreneurMultiple } from '../parameters.ts'

const checkedOn = day('2026-11-22')
const taxCode = citing('tax-code-120-VI')
const singlePayment = day('2023-01-01')
const unifiedPayment = day('2019-01-01')
const selfEmployed = day('2026-01-01')

/** The employer's part of a small firm's single payment; basis points of pay. From 2024 on the shares are from memory, yet agree. */
export const singlePaymentEmployerRate: Parameter<number> = parameter({
  name: 'single-payment-deduction-rate',
  title: {
    kk: 'Бірыңғай төлемдегі аударым мөлшерлемесі',
    ru: 'Ставка отчислений в составе единого платежа',
    en: 'Rate of the deduction in the single payment',
  },
  unit: 'per cent',
  amendments: [
    {
      enacted: singlePayment,
      cite: insuranceLaw('27(2-1)'),
      confidence: 'high',
      checkedOn,
      schedule: [
        [202_301, 300],
        [202_401, 300, 'medium'],
      ],
    },
  ],
})

/** The worker's part of a small firm's single payment; basis points of pay. */
export const singlePaymentOwnRate: Parameter<number> = parameter({
  name: 'single-payment-contribution-rate',
  title: {
    kk: 'Бірыңғай төлемдегі жарна мөлшерлемесі',
    ru: 'Ставка взносов в составе единого платежа',
    en: 'Rate of the contribution in the single payment',
  },
  unit: 'per cent',
  amendments: [
    {
      enacted: singlePayment,
      cite: insuranceLaw('14(2)(2-1)'),
      confidence: 'high',
      checkedOn,
      schedule: [
        [202_301, 200],
        [202_401, 200, 'medium'],
      ],
    },
  ],
})

/** The insurance's share of the unified aggregate payment; basis points. */
export const unifiedPaymentShare: Parameter<number> = parameter({
  name: 'unified-payment-share',
  title: {
    kk: 'Бірыңғай жиынтық төлемдегі МӘМС үлесі',
    ru: 'Доля ОСМС в едином совокупном платеже',
    en: 'Share of the insurance in the unified aggregate payment',
  },
  unit: 'per cent',
  abolished: true,
  amendments: [
    {
      enacted: unifiedPayment,
      cite: taxCode('775'),
      confidence: 'high',
      checkedOn,
      schedule: [
        [201_901, 4000],
        [202_401, undefined],
      ],
    },
  ],
})

const unifiedMultiple = (hundredths: number) =>
  [
    {
      enacted: unifiedPayment,
      cite: taxCode('775'),
      confidence: 'high',
      checkedOn,
      schedule: [
        [201_901, hundredths],
        [202_401, undefined],
      ],
    },
  ] as const

/** The unified payment in the capital and the cities of republican and regional significance; hundredths of a monthly index. */
export const unifiedPaymentInCities: Parameter<number> = parameter({
  name: 'unified-payment-in-cities',
  title: {
    kk: 'Бірыңғай жиынтық төлем: қалаларда',
    ru: 'Единый совокупный платёж в городах',
    en: 'Unified aggregate payment in cities',
  },
  unit: 'monthly indices',
  abolished: true,
  amendments: unifiedMultiple(100),
})

/** The unified payment elsewhere; hundredths of a monthly index. */
export const unifiedPaymentElsewhere: Parameter<number> = parameter({
  name: 'unified-payment-elsewhere',
  title: {
    kk: 'Бірыңғай жиынтық төлем: басқа елді мекендерде',
    ru: 'Единый совокупный платёж в других населённых пунктах',
    en: 'Unified aggregate payment elsewhere',
  },
  unit: 'monthly indices',
  abolished: true,
  amendments: unifiedMultiple(50),
})

/** The most a payer of the unified payment may earn in a year; hundredths of the index of January. */
export const unifiedPaymentLimit: Parameter<number> = parameter({
  name: 'unified-payment-year-limit',
  title: {
    kk: 'Бірыңғай жиынтық төлем төлеушінің жылдық табысының шегі',
    ru: 'Предел годового дохода плательщика ЕСП',
    en: 'Limit of the year’s income of a payer of the unified payment',
  },
  unit: 'monthly indices',
  abolished: true,
  amendments: unifiedMultiple(117_500),
})

/**
 * How many months one unified payment makes paid, whatever the sum of it that came. The texts seen do not say it so
 * plainly; it was one sum whatever the earnings.
 */
export const unifiedPaymentMonths: Parameter<number> = parameter({
  name: 'unified-payment-months',
  title: {
    kk: 'Бір бірыңғай жиынтық төлеммен төленген айлар',
    ru: 'Месяцы, оплаченные одним единым совокупным платежом',
    en: 'Months paid by one unified aggregate payment',
  },
  unit: 'months',
  abolished: true,
  amendments: [
    {
      enacted: unifiedPayment,
      cite: taxCode('774'),
      confidence: 'medium',
      checkedOn,
      schedule: [
        [201_901, 1],
        [202_401, undefined],
      ],
    },
  ],
})

/** The base of the head of a peasant farm, in hundredths of a minimum wage: as the entrepreneur's by the later source. */
export const peasantFarmMultiple: Parameter<number> = parameter({
  name: 'peasant-farm-base',
  title: paidBy.peasantFarmBase,
  unit: 'minimum wages',
  amendments: entrepreneurMultiple.amendments.map((one) => ({
    ...one,
    cite: insuranceLaw('28(5)'),
    confidence: 'medium',
  })),
})

/** Withheld by the operator of an online platform from the income of a self-employed person; basis points. */
export const platformRate: Parameter<number> = parameter({
  name: 'platform-contribution-rate',
  title: {
    kk: 'Өзін-өзі жұмыспен қамтығандардың арнаулы режиміндегі жарна мөлшерлемесі',
    ru: 'Ставка взносов в режиме для самозанятых',
    en: 'Rate of the contribution in the regime of the self-employed',
  },
  unit: 'per cent',
  amendments: [
    {
      enacted: selfEmployed,
      cite: insuranceLaw('28'),
      confidence: 'high',
      checkedOn,
      schedule: [[202_601, 100]],
    },
  ],
})

/** The most a self-employed person may earn in a month and stay in the regime; hundredths of a monthly index. */
export const platformLimit: Parameter<number> = parameter({
  name: 'platform-month-limit',
  title: {
    kk: 'Өзін-өзі жұмыспен қамтығанның айлық табысының шегі',
    ru: 'Предел месячного дохода самозанятого',
    en: 'Limit of the month’s income of the self-employed',
  },
  unit: 'monthly indices',
  amendments: [
    {
      enacted: selfEmployed,
      cite: insuranceLaw('28'),
      confidence: 'high',
      checkedOn,
      schedule: [[202_601, 30_000]],
    },
  ],
})

/** Withheld from what an individual assistant of a disabled person is paid; basis points. First seen for 2024. */
export const assistantRate: Parameter<number> = parameter({
  name: 'assistant-contribution-rate',
  title: {
    kk: 'Жеке көмекші жарнасының мөлшерлемесі',
    ru: 'Ставка взносов индивидуального помощника',
    en: 'Rate of the individual assistant’s contribution',
  },
  unit: 'per cent',
  amendments: [
    {
      enacted: day('2024-01-01'),
      cite: insuranceLaw('28'),
      confidence: 'high',
      checkedOn,
      schedule: [[202_401, 200]],
    },
  ],
})

/** In the order in which they are shown. */
export const regimeParameters: readonly Parameter<number>[] = [
  singlePaymentEmployerRate,
  singlePaymentOwnRate,
  unifiedPaymentShare,
  unifiedPaymentInCities,
  unifiedPaymentElsewhere,
  unifiedPaymentLimit,
  unifiedPaymentMonths,
  peasantFarmMultiple,
  platformRate,
  platformLimit,
  assistantRate,
]
