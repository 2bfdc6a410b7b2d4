/** Medicines: only on a prescription of a contracted provider (Q25); the guaranteed list (Q2) and the wider one (Q3). */

import { diseaseListNames } from '../diseases/disease-lists.ts'
import { servicesOf } from '../medical-service.ts'
import {
  chronicDiseaseCare,
  guaranteedCare,
  insuredCare,
  rareDiseaseMedicines,
  widerMedicines,
} from '../packages/care-packages.ts'

export const medicines = servicesOf(
  'medicines',
  { packages: guaranteedCare, needsPrescription: true, questions: [2, 25] },
  [
    {
      code: 'medicines-prescribed',
      name: {
        kk: 'Дәрігердің рецепті бойынша дәрі-дәрмекпен қамтамасыз ету',
        ru: 'Обеспечение лекарствами по рецепту врача',
        en: 'Medicines prescribed by a doctor',
      },
    },
    {
      code: 'medicines-wider-list',
      name: {
        kk: 'Кеңейтілген тізім бойынша амбулаториялық дәрі-дәрмек',
        ru: 'Амбулаторные лекарства по расширенному перечню',
        en: 'Medicines for outpatients by the wider list',
      },
      settings: ['planned'],
      packages: widerMedicines,
      guaranteedFor: diseaseListNames,
      questions: [3, 25, 35],
    },
    {
      code: 'medicines-day-hospital',
      name: {
        kk: 'Күндізгі стационардағы дәрі-дәрмек',
        ru: 'Лекарства в дневном стационаре',
        en: 'Medicines in a day hospital',
      },
      settings: ['planned'],
      packages: insuredCare,
      guaranteedFor: diseaseListNames,
      needsPrescription: false,
      questions: [35],
    },
    {
      code: 'medicines-inpatient',
      name: {
        kk: 'Жоспарлы стационардағы дәрі-дәрмек',
        ru: 'Лекарства при плановом лечении в стационаре',
        en: 'Medicines during a planned stay in hospital',
      },
      settings: ['planned'],
      packages: insuredCare,
      guaranteedFor: diseaseListNames,
      needsPrescription: false,
      questions: [35],
    },
    {
      code: 'medicines-emergency',
      name: {
        kk: 'Шұғыл көмек кезіндегі дәрі-дәрмек',
        ru: 'Лекарства при экстренной помощи',
        en: 'Medicines in emergency care',
      },
      settings: ['emergency'],
      needsPrescription: false,
      questions: [2],
    },
    {
      code: 'medicines-tuberculosis',
      name: {
        kk: 'Туберкулезге қарсы дәрі-дәрмек',
        ru: 'Противотуберкулёзные препараты',
        en: 'Medicines against tuberculosis',
      },
      icd10: ['A15-A19'],
    },
    {
      code: 'medicines-hiv',
      name: {
        kk: 'Антиретровирустық препараттар',
        ru: 'Антиретровирусные препараты',
        en: 'Antiretroviral medicines',
      },
      icd10: ['B20-B24'],
    },
    {
      code: 'medicines-cancer',
      name: {
        kk: 'Қатерлі ісікке қарсы амбулаториялық дәрі-дәрмек',
        ru: 'Амбулаторные лекарства при злокачественных новообразованиях',
        en: 'Medicines against malignant tumours for outpatients',
      },
      icd10: ['C00-C97'],
    },
    {
      code: 'medicines-mental-disorders',
      name: {
        kk: 'Психикалық бұзылыстар кезіндегі дәрі-дәрмек',
        ru: 'Лекарства при психических расстройствах',
        en: 'Medicines for mental disorders',
      },
      icd10: ['F00-F99'],
    },
    {
      code: 'medicines-viral-hepatitis',
      name: {
        kk: 'Созылмалы вирустық гепатиттер кезіндегі дәрі-дәрмек',
        ru: 'Лекарства при хронических вирусных гепатитах',
        en: 'Medicines for chronic viral hepatitis',
      },
      icd10: ['B18.0-B18.2'],
    },
    {
      code: 'medicines-rare-diseases',
      name: {
        kk: 'Орфандық аурулар кезіндегі дәрі-дәрмек',
        ru: 'Лекарства при орфанных заболеваниях',
        en: 'Medicines for rare diseases',
      },
      packages: rareDiseaseMedicines,
      questions: [25],
    },
    {
      code: 'vaccines',
      name: {
        kk: 'Вакциналар және басқа иммундық-биологиялық препараттар',
        ru: 'Вакцины и другие иммунобиологические препараты',
        en: 'Vaccines and other immunobiological preparations',
      },
      needsPrescription: false,
      questions: [29],
    },
    {
      code: 'medicines-diabetes',
      name: {
        kk: 'Қант диабеті кезіндегі дәрі-дәрмек (инсулин және басқалары)',
        ru: 'Лекарства при сахарном диабете (инсулин и другие)',
        en: 'Medicines for diabetes (insulin and others)',
      },
      packages: chronicDiseaseCare,
      icd10: ['E10-E14'],
    },
    {
      code: 'medicines-hypertension',
      name: {
        kk: 'Артериялық гипертензия кезіндегі дәрі-дәрмек',
        ru: 'Лекарства при артериальной гипертензии',
        en: 'Medicines for hypertension',
      },
      packages: chronicDiseaseCare,
      icd10: ['I10-I15'],
    },
    {
      code: 'medicines-rheumatoid-arthritis',
      name: {
        kk: 'Ревматоидты артрит кезіндегі дәрі-дәрмек',
        ru: 'Лекарства при ревматоидном артрите',
        en: 'Medicines for rheumatoid arthritis',
      },
      packages: chronicDiseaseCare,
      icd10: ['M05-M06'],
    },
  ],
)
