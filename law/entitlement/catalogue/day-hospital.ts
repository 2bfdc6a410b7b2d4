/** Care in place of a hospital stay: day hospitals and hospitals at home (Q3). */

import { diseaseListNames } from '../diseases/disease-lists.ts'
import { servicesOf } from '../medical-service.ts'
import { dayCare, insuredCare } from '../packages/care-packages.ts'

const usual = {
  packages: insuredCare,
  settings: ['planned'],
  needsReferral: true,
  guaranteedFor: diseaseListNames,
  questions: [3],
} as const

export const dayHospital = servicesOf('day-hospital', usual, [
  {
    code: 'day-hospital',
    name: {
      kk: 'Стационарды алмастыратын көмек (күндізгі стационар)',
      ru: 'Стационарозамещающая помощь (дневной стационар)',
      en: 'Care in place of a hospital stay (day hospital)',
    },
  },
  {
    code: 'day-hospital-polyclinic',
    name: {
      kk: 'Емхана жанындағы күндізгі стационар',
      ru: 'Дневной стационар при поликлинике',
      en: 'Day hospital of a polyclinic',
    },
  },
  {
    code: 'day-hospital-inpatient',
    name: {
      kk: 'Аурухана жанындағы күндізгі стационар',
      ru: 'Дневной стационар при больнице',
      en: 'Day hospital of a hospital',
    },
  },
  {
    code: 'hospital-at-home',
    name: { kk: 'Үйдегі стационар', ru: 'Стационар на дому', en: 'Hospital at home' },
  },
  {
    code: 'day-surgery',
    name: {
      kk: 'Бір күндік хирургия',
      ru: 'Хирургия одного дня',
      en: 'Day surgery',
    },
    packages: dayCare,
  },
  {
    code: 'infusion-therapy',
    name: {
      kk: 'Күндізгі стационардағы инфузиялық терапия',
      ru: 'Инфузионная терапия в дневном стационаре',
      en: 'Infusion therapy in a day hospital',
    },
    packages: dayCare,
  },
  {
    code: 'haemodialysis',
    name: { kk: 'Гемодиализ', ru: 'Гемодиализ', en: 'Haemodialysis' },
    packages: dayCare,
    icd10: ['N18'],
    questions: [],
  },
  {
    code: 'peritoneal-dialysis',
    name: { kk: 'Перитонеалдық диализ', ru: 'Перитонеальный диализ', en: 'Peritoneal dialysis' },
    packages: dayCare,
    icd10: ['N18'],
    questions: [],
  },
])
