/** Vaccination and screening (Q2, Q29). */

import { servicesOf } from '../medical-service.ts'
import {
  cancerScreening,
  congenitalScreening,
  congenitalScreeningOfNewborns,
  guaranteedCare,
  inNoPackage,
  screeningByCode,
  vaccinationByList,
} from '../packages/care-packages.ts'

const vaccination = servicesOf('prevention', { packages: guaranteedCare, questions: [2, 29] }, [
  {
    code: 'vaccination',
    name: {
      kk: 'Профилактикалық екпелер',
      ru: 'Профилактические прививки',
      en: 'Preventive vaccination',
    },
  },
  {
    code: 'vaccination-calendar-children',
    name: {
      kk: 'Балаларға ұлттық күнтізбе бойынша екпе салу',
      ru: 'Прививки детям по национальному календарю',
      en: 'Vaccination of children by the national calendar',
    },
    settings: ['planned'],
    ages: { before: 18, otherwise: 'vaccination' },
  },
  {
    code: 'vaccination-epidemic-indications',
    name: {
      kk: 'Эпидемиялық көрсетілімдер бойынша екпе салу',
      ru: 'Прививки по эпидемическим показаниям',
      en: 'Vaccination on epidemic grounds',
    },
  },
  {
    code: 'vaccination-influenza',
    name: {
      kk: 'Қауіп тобындағыларға тұмауға қарсы екпе салу',
      ru: 'Прививка от гриппа для групп риска',
      en: 'Influenza vaccination of groups at risk',
    },
    settings: ['planned'],
    packages: vaccinationByList,
  },
  {
    code: 'vaccination-hpv',
    name: {
      kk: 'Адам папилломасы вирусына қарсы екпе',
      ru: 'Прививка от вируса папилломы человека',
      en: 'Vaccination against human papillomavirus',
    },
    settings: ['planned'],
    packages: vaccinationByList,
  },
  {
    code: 'vaccination-rabies',
    name: {
      kk: 'Құтыруға қарсы екпе (жануар тістегенде)',
      ru: 'Прививка от бешенства (после укуса животного)',
      en: 'Vaccination against rabies (after an animal bite)',
    },
    packages: vaccinationByList,
  },
  {
    code: 'tuberculin-test',
    name: { kk: 'Манту сынамасы', ru: 'Проба Манту', en: 'Mantoux test' },
    settings: ['planned'],
    packages: screeningByCode,
    icd10: ['A15-A19'],
    questions: [2],
  },
])

const screening = servicesOf(
  'prevention',
  { packages: guaranteedCare, settings: ['planned'], questions: [2] },
  [
    {
      code: 'screening',
      name: { kk: 'Скринингтік зерттеулер', ru: 'Скрининговые исследования', en: 'Screening tests' },
    },
    {
      code: 'preventive-examination-children',
      name: {
        kk: 'Балаларды профилактикалық қарап-тексеру',
        ru: 'Профилактический осмотр детей',
        en: 'Preventive examination of children',
      },
      ages: { before: 18, otherwise: 'preventive-examination-adults' },
    },
    {
      code: 'preventive-examination-adults',
      name: {
        kk: 'Ересектерді профилактикалық қарап-тексеру',
        ru: 'Профилактический осмотр взрослых',
        en: 'Preventive examination of adults',
      },
      ages: { from: 18, otherwise: 'preventive-examination-children' },
    },
    {
      code: 'screening-heart',
      name: {
        kk: 'Артериялық гипертензия мен жүректің ишемиялық ауруына скрининг',
        ru: 'Скрининг на артериальную гипертензию и ишемическую болезнь сердца',
        en: 'Screening for hypertension and ischaemic heart disease',
      },
      packages: screeningByCode,
      ages: { from: 18, otherwise: 'preventive-examination-children' },
      icd10: ['I10-I15', 'I20-I25'],
    },
    {
      code: 'screening-diabetes',
      name: {
        kk: 'Қант диабетіне скрининг',
        ru: 'Скрининг на сахарный диабет',
        en: 'Screening for diabetes',
      },
      packages: screeningByCode,
      ages: { from: 18, otherwise: 'preventive-examination-children' },
      icd10: ['E10-E14'],
    },
    {
      code: 'screening-glaucoma',
      name: { kk: 'Глаукомаға скрининг', ru: 'Скрининг на глаукому', en: 'Screening for glaucoma' },
      packages: screeningByCode,
      ages: { from: 18, otherwise: 'preventive-examination-children' },
      icd10: ['H40-H42'],
    },
    {
      code: 'screening-hepatitis',
      name: {
        kk: 'В және С вирустық гепатиттеріне скрининг',
        ru: 'Скрининг на вирусные гепатиты В и С',
        en: 'Screening for viral hepatitis B and C',
      },
      icd10: ['B16', 'B17.1', 'B18.0-B18.2'],
    },
    {
      code: 'screening-breast-cancer',
      name: {
        kk: 'Сүт безі обырына скрининг (маммография)',
        ru: 'Скрининг на рак молочной железы (маммография)',
        en: 'Screening for breast cancer (mammography)',
      },
      packages: cancerScreening,
      ages: { from: 40, otherwise: 'check-up-on-own-wish' },
      icd10: ['C50'],
    },
    {
      code: 'screening-cervical-cancer',
      name: {
        kk: 'Жатыр мойны обырына скрининг',
        ru: 'Скрининг на рак шейки матки',
        en: 'Screening for cervical cancer',
      },
      packages: cancerScreening,
      ages: { from: 30, otherwise: 'check-up-on-own-wish' },
      icd10: ['C53'],
    },
    {
      code: 'screening-colorectal-cancer',
      name: {
        kk: 'Колоректалдық обырға скрининг',
        ru: 'Скрининг на колоректальный рак',
        en: 'Screening for colorectal cancer',
      },
      packages: cancerScreening,
      ages: { from: 50, otherwise: 'check-up-on-own-wish' },
      icd10: ['C18-C21'],
    },
    {
      code: 'screening-newborn',
      name: {
        kk: 'Жаңа туған нәрестелерге неонаталдық және аудиологиялық скрининг',
        ru: 'Неонатальный и аудиологический скрининг новорождённых',
        en: 'Neonatal and audiological screening of newborns',
      },
      packages: congenitalScreeningOfNewborns,
      ages: { before: 1, otherwise: 'preventive-examination-children' },
    },
    {
      code: 'screening-prenatal',
      name: { kk: 'Пренаталдық скрининг', ru: 'Пренатальный скрининг', en: 'Prenatal screening' },
      packages: congenitalScreening,
    },
    {
      code: 'check-up-on-own-wish',
      name: {
        kk: 'Медициналық көрсетілімсіз, өз қалауымен кешенді тексерілу (чек-ап)',
        ru: 'Комплексное обследование по собственному желанию без медицинских показаний (чек-ап)',
        en: 'Comprehensive examination on one’s own wish, without medical grounds (check-up)',
      },
      packages: inNoPackage,
      questions: [],
    },
  ],
)

export const prevention = [...vaccination, ...screening]
