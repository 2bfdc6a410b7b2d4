/** Groups that release no payer beside a business, or only for whole months, through time. */
import { day } from '#vocabulary/day.ts'
import { insuranceLaw } from '../../citation.ts'
import { type Parameter, parameter } from '../../effective.ts'
import type { Group } from '../../groups.ts'

const checkedOn = day('2026-11-29')
const firstText = day('2015-11-16')

const doNotWork: readonly Group[] = [
  'registered-unemployed',
  'non-working-pregnant',
  'caring-for-child-under-3',
  'caring-for-disabled-child',
  'caring-for-disabled-from-childhood',
  'non-working-kandas',
]

/** Groups of people who do not work: whoever has a business that is not suspended is none of them. */
export const notWorking: Parameter<readonly Group[]> = parameter({
  name: 'groups-not-working',
  title: {
    kk: 'Кәсіпкерге қолданылмайтын, жұмыс істемейтіндер топтары',
    ru: 'Группы неработающих, к которым предприниматель не относится',
    en: 'Groups of people who do not work, to which no entrepreneur belongs',
  },
  unit: 'groups',
  amendments: [
    {
      enacted: firstText,
      cite: insuranceLaw('26(1)'),
      confidence: 'high',
      checkedOn: checkedOn,
      schedule: [[201_707, doNotWork]],
    },
  ],
})

/** Groups that release an income only of months wholly in them: what was earned before or after is a base (the Fund, 2025). */
export const releasedByWholeMonths: Parameter<readonly Group[]> = parameter({
  name: 'groups-released-by-whole-months',
  title: {
    kk: 'Табысты тек толық ай үшін босататын топтар',
    ru: 'Группы, освобождающие доход только за полный месяц',
    en: 'Groups that release an income only for whole months',
  },
  unit: 'groups',
  amendments: [
    {
      enacted: day('2025-12-11'),
      cite: insuranceLaw('28(7)'),
      confidence: 'medium',
      checkedOn: checkedOn,
      schedule: [[201_707, [...doNotWork, 'parental-leave']]],
    },
  ],
})
