/** Which lists of diseases the law keeps, through time and by edition. */
import { day } from '#vocabulary/day.ts'
import { citing, questions } from '../../citation.ts'
import { type Parameter, parameter, type ScheduleRow } from '../../effective.ts'
import { isAmong } from './diagnosis.ts'
import {
  type Disease,
  dangerousDiseases,
  mainChronicOf2018,
  newContagiousInfections,
  sociallySignificantOf2018,
} from './diseases.ts'
import { sociallySignificantOf2020, sociallySignificantOf2026 } from './significant-diseases.ts'

/** The diseases of a list, each by its identifier. */
type DiseaseList = Readonly<Record<string, Disease>>

const checkedOn = day('2026-11-22')
const listBegins = 201_001

/** What stood before the orders of 2020 and 2025, and where. */
const order194 = citing('order-194')('1')
const the19: ScheduleRow<DiseaseList> = [listBegins, dangerousDiseases, 'high', order194]
const the19AndNew: DiseaseList = { ...dangerousDiseases, ...newContagiousInfections }
const significantOf2018: ScheduleRow<DiseaseList> = [
  listBegins,
  sociallySignificantOf2018,
  'high',
  questions('Q2'),
]
const chronicOf2018: ScheduleRow<DiseaseList> = [listBegins, mainChronicOf2018, 'high', questions('Q2')]

/** The 19 of order No 194 (Q43), for which temporary foreigners too are treated free. */
const dangerousInfections: Parameter<DiseaseList> = parameter<DiseaseList>({
  name: 'dangerous-infections',
  title: {
    kk: 'Айналадағылар үшін қауіп төндіретін аурулар',
    ru: 'Заболевания, представляющие опасность для окружающих',
    en: 'Diseases dangerous to others',
  },
  unit: 'diseases',
  amendments: [
    {
      enacted: day('2015-04-01'),
      cite: order194,
      confidence: 'high',
      checkedOn,
      schedule: [the19],
    },
    {
      enacted: day('2020-03-19'),
      cite: order194,
      confidence: 'medium',
      checkedOn,
      // In force ten days after it was printed on 20 March.
      schedule: [the19, [202_004, the19AndNew]],
    },
    {
      enacted: day('2020-10-09'),
      cite: citing('order-dsm-121-2020')('1'),
      confidence: 'medium',
      checkedOn,
      schedule: [the19, [202_004, the19AndNew, 'medium', order194], [202_010, the19AndNew]],
    },
  ],
})

const sociallySignificant: Parameter<DiseaseList> = parameter<DiseaseList>({
  name: 'socially-significant-diseases',
  title: {
    kk: 'Әлеуметтік мәні бар аурулар',
    ru: 'Социально значимые заболевания',
    en: 'Socially significant diseases',
  },
  unit: 'diseases',
  amendments: [
    {
      enacted: day('2009-12-15'),
      cite: questions('Q2'),
      confidence: 'high',
      checkedOn,
      schedule: [significantOf2018],
    },
    {
      enacted: day('2020-09-23'),
      cite: citing('order-dsm-108-2020')('annex 1'),
      confidence: 'medium',
      checkedOn,
      schedule: [significantOf2018, [202_010, sociallySignificantOf2020]],
    },
    {
      enacted: day('2025-10-21'),
      by: 'order-social-diseases-2025',
      cite: citing('order-dsm-108-2020')('annex 1'),
      confidence: 'medium',
      checkedOn,
      schedule: [
        significantOf2018,
        [202_010, sociallySignificantOf2020],
        [202_601, sociallySignificantOf2026],
      ],
    },
  ],
})

/** What is observed as chronic is the insurance’s from 2026: no such disease makes care guaranteed any more. */
const mainChronic: Parameter<DiseaseList> = parameter<DiseaseList>({
  name: 'main-chronic-diseases',
  title: {
    kk: 'Негізгі созылмалы аурулар',
    ru: 'Основные хронические заболевания',
    en: 'Main chronic diseases',
  },
  unit: 'diseases',
  amendments: [
    {
      enacted: day('2009-12-15'),
      cite: questions('Q2'),
      confidence: 'high',
      checkedOn,
      schedule: [chronicOf2018],
    },
    {
      enacted: day('2025-07-14'),
      by: 'law-206-VIII',
      cite: citing('code-360-VI')('200(1)(1)'),
      confidence: 'medium',
      checkedOn,
      schedule: [chronicOf2018, [202_601, {}]],
    },
  ],
})

/** By name, in the order they are asked. */
export const diseaseLists = {
  'dangerous-infections': dangerousInfections,
  'socially-significant': sociallySignificant,
  'main-chronic': mainChronic,
} as const

export type DiseaseListName = keyof typeof diseaseLists

export const diseaseListNames = Object.keys(diseaseLists) as DiseaseListName[]

/** The identifier of the disease of the list that the diagnosis, or every range a service is meant for, is of. */
export const findDisease = (list: DiseaseList, icd10: readonly string[]): string | undefined =>
  icd10.length === 0
    ? undefined
    : icd10
        .map((one) => Object.keys(list).find((disease) => isAmong(one, list[disease]!.icd10)))
        .reduce((first, one) => first && one && first)
