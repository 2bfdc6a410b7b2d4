/** Laboratory tests: the usual ones are guaranteed (Q2), the costly ones the insurance’s (Q3); sent by a contracted polyclinic (Q27). */

import { diseaseListNames } from '../diseases/disease-lists.ts'
import { servicesOf } from '../medical-service.ts'
import {
  costlyTest,
  guaranteedCare,
  guaranteedNotSettled,
  specialistTest,
  testOfEitherPackage,
} from '../packages/care-packages.ts'

const usualTests = servicesOf(
  'laboratory',
  { packages: guaranteedCare, needsReferral: true, questions: [2, 27] },
  [
    {
      code: 'laboratory-tests',
      name: {
        kk: 'Емхана деңгейіндегі зертханалық зерттеулер',
        ru: 'Лабораторные исследования на уровне поликлиники',
        en: 'Laboratory tests of a polyclinic',
      },
    },
    {
      code: 'laboratory-private',
      name: {
        kk: 'Емхана жолдамасы бойынша жеке меншік зертханадағы талдау',
        ru: 'Анализ в частной лаборатории по направлению поликлиники',
        en: 'Test at a private laboratory on referral of a polyclinic',
      },
      questions: [27],
    },
    {
      code: 'complete-blood-count',
      name: { kk: 'Қанның жалпы талдауы', ru: 'Общий анализ крови', en: 'Complete blood count' },
    },
    {
      code: 'urinalysis',
      name: { kk: 'Несептің жалпы талдауы', ru: 'Общий анализ мочи', en: 'Urinalysis' },
    },
    {
      code: 'stool-analysis',
      name: { kk: 'Нәжісті зерттеу', ru: 'Исследование кала', en: 'Stool analysis' },
      packages: testOfEitherPackage,
    },
    {
      code: 'blood-glucose',
      name: { kk: 'Қандағы глюкозаны анықтау', ru: 'Определение глюкозы в крови', en: 'Blood glucose test' },
    },
    {
      code: 'total-cholesterol',
      name: {
        kk: 'Жалпы холестеринді анықтау',
        ru: 'Определение общего холестерина',
        en: 'Total cholesterol test',
      },
      packages: testOfEitherPackage,
    },
    {
      code: 'blood-biochemistry',
      name: { kk: 'Қанның биохимиялық талдауы', ru: 'Биохимический анализ крови', en: 'Blood biochemistry' },
      packages: testOfEitherPackage,
    },
    {
      code: 'blood-group',
      name: {
        kk: 'Қан тобы мен резус-факторды анықтау',
        ru: 'Определение группы крови и резус-фактора',
        en: 'Blood group and Rhesus factor test',
      },
      packages: testOfEitherPackage,
    },
    {
      code: 'coagulation-test',
      name: { kk: 'Коагулограмма', ru: 'Коагулограмма', en: 'Coagulogram' },
      packages: testOfEitherPackage,
    },
    {
      code: 'sputum-microscopy',
      name: {
        kk: 'Қақырықты туберкулезге зерттеу',
        ru: 'Исследование мокроты на туберкулёз',
        en: 'Sputum test for tuberculosis',
      },
      icd10: ['A15-A19'],
    },
    {
      code: 'syphilis-test',
      name: { kk: 'Мерезге талдау', ru: 'Анализ на сифилис', en: 'Test for syphilis' },
      packages: guaranteedNotSettled,
    },
  ],
)

const costlyTests = servicesOf(
  'laboratory',
  {
    packages: specialistTest,
    needsReferral: true,
    guaranteedFor: diseaseListNames,
    questions: [3, 27],
  },
  [
    {
      code: 'laboratory-costly-tests',
      name: {
        kk: 'Қымбат тұратын зертханалық зерттеулер',
        ru: 'Дорогостоящие лабораторные исследования',
        en: 'Costly laboratory tests',
      },
      packages: costlyTest,
    },
    {
      code: 'glycated-haemoglobin',
      name: { kk: 'Гликирленген гемоглобин', ru: 'Гликированный гемоглобин', en: 'Glycated haemoglobin' },
    },
    {
      code: 'hormone-tests',
      name: {
        kk: 'Гормондарға талдау (қалқанша без және басқалары)',
        ru: 'Анализы на гормоны (щитовидная железа и другие)',
        en: 'Hormone tests (thyroid and others)',
      },
    },
    {
      code: 'tumour-markers',
      name: { kk: 'Онкомаркерлер', ru: 'Онкомаркеры', en: 'Tumour markers' },
      settings: ['planned'],
    },
    {
      code: 'pcr-test',
      name: {
        kk: 'Полимеразды тізбекті реакция (ПТР) әдісімен талдау',
        ru: 'Анализ методом полимеразной цепной реакции (ПЦР)',
        en: 'Test by polymerase chain reaction (PCR)',
      },
    },
    {
      code: 'immunoassay',
      name: {
        kk: 'Иммундық-ферменттік талдау (ИФТ)',
        ru: 'Иммуноферментный анализ (ИФА)',
        en: 'Enzyme immunoassay (EIA)',
      },
    },
    {
      code: 'allergy-panel',
      name: {
        kk: 'Аллергендерге арналған панель',
        ru: 'Панель на аллергены',
        en: 'Allergy panel',
      },
      settings: ['planned'],
    },
    {
      code: 'bacterial-culture',
      name: {
        kk: 'Бактериологиялық егу және сезімталдықты анықтау',
        ru: 'Бактериологический посев с определением чувствительности',
        en: 'Bacterial culture with sensitivity',
      },
    },
    {
      code: 'histology',
      name: {
        kk: 'Гистологиялық зерттеу',
        ru: 'Гистологическое исследование',
        en: 'Histological examination',
      },
    },
    {
      code: 'immunophenotyping',
      name: { kk: 'Иммундық фенотиптеу', ru: 'Иммунофенотипирование', en: 'Immunophenotyping' },
    },
    {
      code: 'genetic-test',
      name: {
        kk: 'Молекулалық-генетикалық зерттеу',
        ru: 'Молекулярно-генетическое исследование',
        en: 'Molecular genetic test',
      },
    },
  ],
)

export const laboratory = [...usualTests, ...costlyTests]
