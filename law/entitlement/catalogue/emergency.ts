/** Emergency and urgent care: guaranteed to everyone until the threat to life is past (Q2, Q43). */

import { diseaseListNames } from '../diseases/disease-lists.ts'
import { servicesOf } from '../medical-service.ts'
import { childbirthCare, guaranteedCare } from '../packages/care-packages.ts'

export const emergency = servicesOf(
  'emergency',
  { packages: guaranteedCare, settings: ['emergency'], questions: [2, 43] },
  [
    {
      code: 'emergency-care',
      name: {
        kk: 'Шұғыл медициналық көмек',
        ru: 'Экстренная медицинская помощь',
        en: 'Emergency medical care',
      },
    },
    {
      code: 'urgent-care',
      name: {
        kk: 'Кезек күттірмейтін медициналық көмек',
        ru: 'Неотложная медицинская помощь',
        en: 'Urgent medical care',
      },
    },
    {
      code: 'ambulance-call',
      name: {
        kk: 'Жедел медициналық жәрдем бригадасын шақыру',
        ru: 'Вызов бригады скорой медицинской помощи',
        en: 'Call of an ambulance team',
      },
    },
    {
      code: 'air-ambulance',
      name: {
        kk: 'Медициналық авиация көмегі',
        ru: 'Помощь с привлечением медицинской авиации',
        en: 'Air ambulance',
      },
    },
    {
      code: 'emergency-admission',
      name: {
        kk: 'Шұғыл көрсетілімдермен ауруханаға жатқызу',
        ru: 'Госпитализация по экстренным показаниям',
        en: 'Emergency admission to hospital',
      },
      inBothPackages: 'emergency',
      guaranteedFor: diseaseListNames,
    },
    {
      code: 'emergency-room-examination',
      name: {
        kk: 'Стационардың қабылдау бөлімінде тексеру және емдеу',
        ru: 'Обследование и лечение в приёмном отделении стационара',
        en: 'Examination and treatment in the admission room of a hospital',
      },
      inBothPackages: 'emergency',
      guaranteedFor: diseaseListNames,
    },
    {
      code: 'intensive-care',
      name: {
        kk: 'Реанимация және қарқынды терапия',
        ru: 'Реанимация и интенсивная терапия',
        en: 'Resuscitation and intensive care',
      },
      inBothPackages: 'emergency',
      guaranteedFor: diseaseListNames,
    },
    {
      code: 'emergency-surgery',
      name: {
        kk: 'Шұғыл хирургиялық операция',
        ru: 'Экстренная хирургическая операция',
        en: 'Emergency surgery',
      },
      inBothPackages: 'emergency',
      guaranteedFor: diseaseListNames,
    },
    {
      code: 'trauma-point',
      name: {
        kk: 'Травматологиялық пункттегі көмек',
        ru: 'Помощь в травматологическом пункте',
        en: 'Care at a trauma point',
      },
    },
    {
      code: 'poisoning-care',
      name: {
        kk: 'Жіті улану кезіндегі көмек',
        ru: 'Помощь при острых отравлениях',
        en: 'Care for acute poisoning',
      },
    },
    {
      code: 'acute-stroke-care',
      name: {
        kk: 'Жіті инсульт кезіндегі стационарлық көмек',
        ru: 'Стационарная помощь при остром инсульте',
        en: 'Hospital care of acute stroke',
      },
      icd10: ['I60-I64'],
      inBothPackages: 'emergency',
      guaranteedFor: diseaseListNames,
    },
    {
      code: 'acute-infarction-care',
      name: {
        kk: 'Миокардтың жіті инфаркті кезіндегі стационарлық көмек',
        ru: 'Стационарная помощь при остром инфаркте миокарда',
        en: 'Hospital care of acute myocardial infarction',
      },
      icd10: ['I21-I22'],
      inBothPackages: 'emergency',
      guaranteedFor: diseaseListNames,
    },
    {
      code: 'childbirth',
      name: { kk: 'Босандыру', ru: 'Родовспоможение', en: 'Childbirth' },
      packages: childbirthCare,
      settings: ['emergency', 'planned'],
      icd10: ['O80-O84'],
      questions: [],
      inBothPackages: 'always',
    },
  ],
)
