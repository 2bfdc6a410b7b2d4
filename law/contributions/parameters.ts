/** Rates, multiples and ceilings of the dues, through time, each with the act it comes from. */
import { day } from '#vocabulary/day.ts'
import { insuranceLaw } from '../citation.ts'
import { type Amendment, type Parameter, parameter, type ScheduleRow } from '../effective.ts'

const checkedOn = day('2026-11-22')
const readAgainOn = day('2026-11-29')
const firstText = day('2015-11-16')
const lowerRates = day('2017-06-30')
const taxAmendments = day('2017-12-25')

/** The employer's own money, on top of pay; basis points. */
export const employerRate: Parameter<number> = parameter({
  name: 'employer-deduction-rate',
  title: {
    kk: 'Жұмыс беруші аударымының мөлшерлемесі',
    ru: 'Ставка отчислений работодателя',
    en: 'Rate of the employer deduction',
  },
  unit: 'per cent',
  amendments: [
    {
      enacted: firstText,
      cite: insuranceLaw('27(1)'),
      confidence: 'high',
      checkedOn,
      schedule: [
        [201_707, 200],
        [201_801, 300],
        [201_901, 400],
        [202_001, 500],
      ],
    },
    {
      enacted: lowerRates,
      cite: insuranceLaw('27(1)'),
      by: 'law-80-VI',
      confidence: 'high',
      checkedOn,
      schedule: [
        [201_707, 100],
        [201_801, 150],
        [202_001, 200],
        [202_201, 300],
      ],
    },
  ],
})

/** Withheld from an employee's pay; basis points. */
export const employeeRate: Parameter<number> = parameter({
  name: 'employee-contribution-rate',
  title: {
    kk: 'Жұмыскер жарнасының мөлшерлемесі',
    ru: 'Ставка взносов работника',
    en: 'Rate of the employee contribution',
  },
  unit: 'per cent',
  amendments: [
    {
      enacted: firstText,
      cite: insuranceLaw('28(1)'),
      confidence: 'medium',
      checkedOn,
      schedule: [
        [201_707, 0],
        [201_901, 100],
        [202_001, 200],
      ],
    },
    {
      enacted: taxAmendments,
      cite: insuranceLaw('28(1)'),
      by: 'law-122-VI',
      confidence: 'high',
      checkedOn,
      schedule: [
        [201_707, 0],
        [202_001, 100],
        [202_101, 200],
      ],
    },
  ],
})

/** Withheld by the customer from income under a civil-law contract; basis points. */
export const civilLawRate: Parameter<number> = parameter({
  name: 'civil-law-contribution-rate',
  title: {
    kk: 'Азаматтық-құқықтық шарт бойынша табыстан жарна мөлшерлемесі',
    ru: 'Ставка взносов с дохода по договору ГПХ',
    en: 'Rate of the contribution from civil-law income',
  },
  unit: 'per cent',
  amendments: [
    {
      enacted: taxAmendments,
      cite: insuranceLaw('28(3)'),
      by: 'law-122-VI',
      confidence: 'high',
      checkedOn,
      schedule: [
        [201_801, 0],
        [202_001, 100],
        [202_101, 200],
      ],
    },
  ],
})

/** Of the base of self-payers and of peasant farms; basis points. */
export const ownRate: Parameter<number> = parameter({
  name: 'own-contribution-rate',
  title: {
    kk: 'Өзі үшін төлейтін адам жарнасының мөлшерлемесі',
    ru: 'Ставка взносов плательщика за себя',
    en: 'Rate of the contribution paid for oneself',
  },
  unit: 'per cent',
  amendments: [
    {
      enacted: taxAmendments,
      cite: insuranceLaw('28(4)'),
      by: 'law-122-VI',
      confidence: 'high',
      checkedOn,
      schedule: [
        [201_801, 0],
        [202_001, 500],
      ],
    },
  ],
})

/** Of the entrepreneur's base; basis points. In the second half of 2017 they paid already. */
export const entrepreneurRate: Parameter<number> = parameter({
  name: 'entrepreneur-contribution-rate',
  title: {
    kk: 'Дара кәсіпкер жарнасының мөлшерлемесі',
    ru: 'Ставка взносов индивидуального предпринимателя',
    en: 'Rate of the entrepreneur contribution',
  },
  unit: 'per cent',
  amendments: [
    {
      enacted: lowerRates,
      cite: insuranceLaw('28(4)'),
      by: 'law-80-VI',
      confidence: 'medium',
      checkedOn: readAgainOn,
      schedule: [
        [201_707, 500],
        [201_801, undefined],
      ],
    },
    {
      enacted: taxAmendments,
      cite: insuranceLaw('28(4)'),
      by: 'law-122-VI',
      confidence: 'high',
      checkedOn,
      schedule: [
        [201_707, 500, 'medium'],
        [201_801, 0],
        [202_001, 500],
      ],
    },
  ],
})

/** The entrepreneur's base in hundredths of a minimum wage. */
export const entrepreneurMultiple: Parameter<number> = parameter({
  name: 'entrepreneur-base',
  title: {
    kk: 'Жеке кәсіпкер жарнасының есептеу объектісі',
    ru: 'Объект исчисления взносов предпринимателя',
    en: 'Base of the entrepreneur contribution',
  },
  unit: 'minimum wages',
  amendments: [
    {
      enacted: lowerRates,
      cite: insuranceLaw('28(5)'),
      by: 'law-80-VI',
      confidence: 'medium',
      checkedOn: readAgainOn,
      schedule: [[201_707, 200]],
    },
    {
      enacted: taxAmendments,
      cite: insuranceLaw('28(5)'),
      by: 'law-122-VI',
      confidence: 'high',
      checkedOn: readAgainOn,
      schedule: [
        [201_707, 200, 'medium'],
        [201_801, 200],
      ],
    },
    {
      enacted: day('2020-01-01'),
      cite: insuranceLaw('28(5)'),
      confidence: 'high',
      checkedOn: readAgainOn,
      schedule: [
        [201_707, 200, 'medium'],
        [201_801, 200],
        [202_001, 140],
      ],
    },
  ],
})

/** The self-payer's base in hundredths of a minimum wage. */
export const selfPayerMultiple: Parameter<number> = parameter({
  name: 'self-payer-base',
  title: {
    kk: 'Дербес төлеуші жарнасының есептеу объектісі',
    ru: 'Объект исчисления взносов самостоятельного плательщика',
    en: 'Base of the self-payer contribution',
  },
  unit: 'minimum wages',
  amendments: [
    {
      enacted: taxAmendments,
      cite: insuranceLaw('28(5)'),
      by: 'law-122-VI',
      confidence: 'medium',
      checkedOn: readAgainOn,
      schedule: [[201_801, 100]],
    },
  ],
})

function ceiling(from2026: number, article: string): readonly Amendment<number>[] {
  const inArticle29 = insuranceLaw('29')
  // That fifteen held through 2019 is from memory.
  const fifteen: readonly ScheduleRow<number>[] = [
    [201_707, 1500, 'high', inArticle29],
    [201_901, 1500, 'medium', insuranceLaw('29')],
  ]
  const ten: ScheduleRow<number> = [202_001, 1000, 'high', inArticle29]
  const known = { checkedOn, confidence: 'high' } as const
  return [
    { ...known, enacted: firstText, cite: inArticle29, schedule: fifteen },
    { ...known, enacted: day('2020-01-01'), cite: inArticle29, schedule: [...fifteen, ten] },
    {
      ...known,
      enacted: day('2026-01-01'),
      cite: insuranceLaw(article),
      schedule: [...fifteen, ten, [202_601, from2026]],
    },
  ]
}

/** The most that one employer is assessed on for one person and month, in hundredths of a minimum wage. */
export const employerCeiling: Parameter<number> = parameter({
  name: 'employer-ceiling',
  title: {
    kk: 'Аударымдардың есептеу объектісінің шегі',
    ru: 'Предел объекта исчисления отчислений',
    en: 'Ceiling of the employer base',
  },
  unit: 'minimum wages',
  amendments: ceiling(4000, '27(2-2)'),
})

/** The most a person is assessed on over all payers of the month, in hundredths of a minimum wage. */
export const ownCeiling: Parameter<number> = parameter({
  name: 'own-ceiling',
  title: {
    kk: 'Адамның табысынан жарна есептеу объектісінің шегі',
    ru: 'Предел объекта исчисления взносов с дохода лица',
    en: 'Ceiling of the person’s base',
  },
  unit: 'minimum wages',
  amendments: ceiling(2000, '28(5-2)'),
})
