/** Diagnosis and treatment of socially significant, main chronic and dangerous infectious diseases (Q2). */

import { diseaseListNames } from '../diseases/disease-lists.ts'
import { dangerousDiseases, mainChronicOf2018, sociallySignificantOf2018 } from '../diseases/diseases.ts'
import { servicesOf } from '../medical-service.ts'
import {
  chronicDiseaseCare,
  donorCare,
  guaranteedCare,
  pathologicalExamination,
  testOnSuspicion,
} from '../packages/care-packages.ts'

const {
  tuberculosis,
  hiv,
  'mental-disorders': mental,
  'malignant-tumours': tumours,
} = sociallySignificantOf2018
const {
  diabetes,
  hypertension,
  'viral-hepatitis': hepatitis,
  'rheumatoid-arthritis': arthritis,
} = mainChronicOf2018
const infections = Object.values(dangerousDiseases).flatMap(({ icd10 }) => icd10)

export const significantDiseases = servicesOf(
  'significant-disease',
  { packages: guaranteedCare, questions: [2] },
  [
    {
      code: 'tuberculosis-care',
      name: {
        kk: 'Туберкулезді диагностикалау және емдеу',
        ru: 'Диагностика и лечение туберкулёза',
        en: 'Diagnosis and treatment of tuberculosis',
      },
      icd10: tuberculosis.icd10,
    },
    {
      code: 'hiv-care',
      name: {
        kk: 'АИТВ инфекциясын диагностикалау және емдеу',
        ru: 'Диагностика и лечение ВИЧ-инфекции',
        en: 'Diagnosis and treatment of HIV infection',
      },
      icd10: hiv.icd10,
    },
    {
      code: 'hiv-test',
      name: {
        kk: 'АИТВ-ға ерікті, оның ішінде анонимді тексерілу',
        ru: 'Добровольное, в том числе анонимное, обследование на ВИЧ',
        en: 'Voluntary test for HIV, also without a name',
      },
      settings: ['planned'],
    },
    {
      code: 'mental-health-care',
      name: {
        kk: 'Психикалық бұзылыстарды диагностикалау және емдеу',
        ru: 'Диагностика и лечение психических расстройств',
        en: 'Diagnosis and treatment of mental disorders',
      },
      icd10: mental.icd10,
    },
    {
      code: 'addiction-care',
      name: {
        kk: 'Тәуелділіктерді емдеу (наркологиялық көмек)',
        ru: 'Лечение зависимостей (наркологическая помощь)',
        en: 'Treatment of addictions (narcological care)',
      },
      icd10: ['F10-F19'],
    },
    {
      code: 'cancer-care',
      name: {
        kk: 'Қатерлі ісіктерді диагностикалау және емдеу',
        ru: 'Диагностика и лечение злокачественных новообразований',
        en: 'Diagnosis and treatment of malignant tumours',
      },
      icd10: tumours.icd10,
    },
    {
      code: 'chemotherapy',
      name: { kk: 'Химиотерапия', ru: 'Химиотерапия', en: 'Chemotherapy' },
      icd10: tumours.icd10,
    },
    {
      code: 'radiotherapy',
      name: { kk: 'Сәулелік терапия', ru: 'Лучевая терапия', en: 'Radiotherapy' },
      icd10: tumours.icd10,
    },
    {
      code: 'diabetes-care',
      name: {
        kk: 'Қант диабетін диагностикалау және емдеу',
        ru: 'Диагностика и лечение сахарного диабета',
        en: 'Diagnosis and treatment of diabetes',
      },
      packages: chronicDiseaseCare,
      icd10: diabetes.icd10,
    },
    {
      code: 'hypertension-care',
      name: {
        kk: 'Артериялық гипертензияны диагностикалау және емдеу',
        ru: 'Диагностика и лечение артериальной гипертензии',
        en: 'Diagnosis and treatment of hypertension',
      },
      packages: chronicDiseaseCare,
      icd10: hypertension.icd10,
    },
    {
      code: 'viral-hepatitis-care',
      name: {
        kk: 'Вирустық гепатиттерді диагностикалау және емдеу',
        ru: 'Диагностика и лечение вирусных гепатитов',
        en: 'Diagnosis and treatment of viral hepatitis',
      },
      icd10: hepatitis.icd10,
    },
    {
      code: 'rheumatoid-arthritis-care',
      name: {
        kk: 'Ревматоидты артритті диагностикалау және емдеу',
        ru: 'Диагностика и лечение ревматоидного артрита',
        en: 'Diagnosis and treatment of rheumatoid arthritis',
      },
      packages: chronicDiseaseCare,
      icd10: arthritis.icd10,
    },
    {
      code: 'dangerous-infection-care',
      name: {
        kk: 'Айналадағыларға қауіпті жұқпалы ауруларды диагностикалау және емдеу',
        ru: 'Диагностика и лечение инфекционных заболеваний, опасных для окружающих',
        en: 'Diagnosis and treatment of infectious diseases dangerous to others',
      },
      icd10: infections,
      questions: [2, 43],
    },
    {
      code: 'isolation-of-contacts',
      name: {
        kk: 'Жұқпалы науқаспен байланыста болғандарды оқшаулау',
        ru: 'Изоляция лиц, контактировавших с инфекционным больным',
        en: 'Isolation of persons who were in contact with an infectious patient',
      },
      questions: [],
    },
    {
      code: 'significant-disease-diagnosis',
      name: {
        kk: 'Әлеуметтік мәні бар ауруға күдік кезіндегі алғашқы диагностика',
        ru: 'Первичная диагностика при подозрении на социально значимое заболевание',
        en: 'First diagnosis on suspicion of a socially significant disease',
      },
      packages: testOnSuspicion,
      guaranteedFor: ['dangerous-infections', 'socially-significant'],
    },
    {
      code: 'blood-products',
      name: {
        kk: 'Қан препараттарымен және компоненттерімен қамтамасыз ету',
        ru: 'Обеспечение препаратами и компонентами крови',
        en: 'Supply of blood products and components',
      },
      questions: [],
    },
    {
      code: 'pathological-examination',
      name: {
        kk: 'Патологиялық-анатомиялық диагностика',
        ru: 'Патологоанатомическая диагностика',
        en: 'Pathological-anatomical diagnosis',
      },
      packages: pathologicalExamination,
      questions: [],
      inBothPackages: 'always',
      guaranteedFor: diseaseListNames,
    },
    {
      code: 'donor-preparation',
      name: {
        kk: 'Қайтыс болғаннан кейінгі донорды дайындау, ағзаларды алу және сақтау',
        ru: 'Подготовка посмертного донора, изъятие и хранение органов',
        en: 'Preparation of a donor after death, taking and keeping of organs',
      },
      packages: donorCare,
      questions: [],
      inBothPackages: 'always',
    },
  ],
)
