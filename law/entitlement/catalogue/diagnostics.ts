/** Imaging and functional tests: the usual ones are guaranteed (Q2), the costly ones the insurance’s (Q3). */

import { diseaseListNames } from '../diseases/disease-lists.ts'
import { servicesOf } from '../medical-service.ts'
import {
  coronaryAngiography,
  costlyTest,
  guaranteedCare,
  packageNotOnRecord,
  specialistTest,
  testOfEitherPackage,
} from '../packages/care-packages.ts'

const usualTests = servicesOf(
  'diagnostics',
  { packages: guaranteedCare, needsReferral: true, questions: [2] },
  [
    {
      code: 'diagnostic-tests',
      name: {
        kk: 'Емхана деңгейіндегі диагностика',
        ru: 'Диагностика на уровне поликлиники',
        en: 'Diagnostic tests of a polyclinic',
      },
    },
    {
      code: 'x-ray',
      name: { kk: 'Рентгенография', ru: 'Рентгенография', en: 'X-ray' },
      packages: testOfEitherPackage,
    },
    {
      code: 'fluorography',
      name: { kk: 'Өкпе флюорографиясы', ru: 'Флюорография лёгких', en: 'Fluorography of the lungs' },
      settings: ['planned'],
    },
    {
      code: 'ecg',
      name: {
        kk: 'Электрокардиография (ЭКГ)',
        ru: 'Электрокардиография (ЭКГ)',
        en: 'Electrocardiography (ECG)',
      },
    },
    {
      code: 'ultrasound',
      name: { kk: 'Ультрадыбыстық зерттеу', ru: 'Ультразвуковое исследование', en: 'Ultrasound examination' },
      packages: testOfEitherPackage,
    },
    {
      code: 'spirometry',
      name: { kk: 'Спирография', ru: 'Спирография', en: 'Spirometry' },
      packages: testOfEitherPackage,
    },
    {
      code: 'blood-pressure-measurement',
      name: {
        kk: 'Артериялық қысымды өлшеу',
        ru: 'Измерение артериального давления',
        en: 'Measurement of blood pressure',
      },
    },
  ],
)

const costlyTests = servicesOf(
  'diagnostics',
  {
    packages: specialistTest,
    needsReferral: true,
    guaranteedFor: diseaseListNames,
    questions: [3],
  },
  [
    {
      code: 'costly-diagnostics',
      name: {
        kk: 'Қымбат тұратын диагностика түрлері',
        ru: 'Дорогостоящие виды диагностики',
        en: 'Costly diagnostic tests',
      },
      packages: costlyTest,
      questions: [3, 35],
    },
    {
      code: 'ct-scan',
      name: {
        kk: 'Компьютерлік томография (КТ)',
        ru: 'Компьютерная томография (КТ)',
        en: 'Computed tomography (CT)',
      },
      packages: specialistTest,
    },
    {
      code: 'mri',
      name: {
        kk: 'Магниттік-резонанстық томография (МРТ)',
        ru: 'Магнитно-резонансная томография (МРТ)',
        en: 'Magnetic resonance imaging (MRI)',
      },
      packages: specialistTest,
    },
    {
      code: 'pet-ct',
      name: {
        kk: 'Позитрондық-эмиссиялық томография (ПЭТ/КТ)',
        ru: 'Позитронно-эмиссионная томография (ПЭТ/КТ)',
        en: 'Positron emission tomography (PET/CT)',
      },
    },
    {
      code: 'coronary-angiography',
      name: { kk: 'Коронарография', ru: 'Коронарография', en: 'Coronary angiography' },
      packages: coronaryAngiography,
    },
    {
      code: 'echocardiography',
      name: { kk: 'Эхокардиография', ru: 'Эхокардиография', en: 'Echocardiography' },
    },
    {
      code: 'vascular-doppler',
      name: {
        kk: 'Тамырлардың ультрадыбыстық доплерографиясы',
        ru: 'Ультразвуковая допплерография сосудов',
        en: 'Doppler ultrasound of vessels',
      },
    },
    {
      code: 'holter-ecg',
      name: {
        kk: 'ЭКГ-ны тәуліктік мониторлау (Холтер)',
        ru: 'Суточное мониторирование ЭКГ (Холтер)',
        en: 'Round-the-clock ECG monitoring (Holter)',
      },
    },
    {
      code: 'ambulatory-blood-pressure',
      name: {
        kk: 'Артериялық қысымды тәуліктік мониторлау',
        ru: 'Суточное мониторирование артериального давления',
        en: 'Round-the-clock blood pressure monitoring',
      },
    },
    {
      code: 'treadmill-test',
      name: { kk: 'Тредмил-тест', ru: 'Тредмил-тест', en: 'Treadmill test' },
      settings: ['planned'],
    },
    {
      code: 'mammography',
      name: {
        kk: 'Диагностикалық маммография',
        ru: 'Маммография диагностическая',
        en: 'Diagnostic mammography',
      },
      settings: ['planned'],
    },
    {
      code: 'gastroscopy',
      name: {
        kk: 'Гастроскопия (эзофагогастродуоденоскопия)',
        ru: 'Гастроскопия (эзофагогастродуоденоскопия)',
        en: 'Gastroscopy (oesophagogastroduodenoscopy)',
      },
    },
    {
      code: 'colonoscopy',
      name: { kk: 'Колоноскопия', ru: 'Колоноскопия', en: 'Colonoscopy' },
    },
    {
      code: 'bronchoscopy',
      name: { kk: 'Бронхоскопия', ru: 'Бронхоскопия', en: 'Bronchoscopy' },
    },
    {
      code: 'bone-densitometry',
      name: { kk: 'Сүйек денситометриясы', ru: 'Денситометрия костей', en: 'Bone densitometry' },
      settings: ['planned'],
    },
    {
      code: 'scintigraphy',
      name: { kk: 'Сцинтиграфия', ru: 'Сцинтиграфия', en: 'Scintigraphy' },
    },
    {
      code: 'eeg',
      name: {
        kk: 'Электроэнцефалография (ЭЭГ)',
        ru: 'Электроэнцефалография (ЭЭГ)',
        en: 'Electroencephalography (EEG)',
      },
    },
    {
      code: 'emg',
      name: { kk: 'Электромиография (ЭМГ)', ru: 'Электромиография (ЭМГ)', en: 'Electromyography (EMG)' },
    },
    {
      code: 'capsule-endoscopy',
      name: { kk: 'Капсулалық эндоскопия', ru: 'Капсульная эндоскопия', en: 'Capsule endoscopy' },
      settings: ['planned'],
      packages: packageNotOnRecord,
      questions: [],
    },
  ],
)

export const diagnostics = [...usualTests, ...costlyTests]
