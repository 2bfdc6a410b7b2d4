/** Restorative treatment and medical rehabilitation (Q3, Q24). */

import { rehabilitationConditions } from '../diseases/diseases.ts'
import { servicesOf } from '../medical-service.ts'
import {
  guaranteedCare,
  insuredCare,
  mentalRehabilitation,
  restorativeProcedures,
} from '../packages/care-packages.ts'

const { stroke, infarction, oncology, transplantation } = rehabilitationConditions

const usual = {
  packages: insuredCare,
  settings: ['planned'],
  needsReferral: true,
  questions: [3, 35],
} as const

export const rehabilitation = servicesOf('rehabilitation', usual, [
  {
    code: 'rehabilitation',
    name: {
      kk: 'Қалпына келтіру емі және медициналық оңалту',
      ru: 'Восстановительное лечение и медицинская реабилитация',
      en: 'Restorative treatment and medical rehabilitation',
    },
  },
  {
    code: 'rehabilitation-first-stage',
    name: {
      kk: 'Негізгі ауруды емдеу кезіндегі оңалту (бірінші кезең)',
      ru: 'Реабилитация при лечении основного заболевания (первый этап)',
      en: 'Rehabilitation while the main disease is treated (first stage)',
    },
    packages: guaranteedCare,
    needsReferral: false,
    questions: [],
  },
  {
    code: 'rehabilitation-second-stage',
    name: {
      kk: 'Стационардағы медициналық оңалту (екінші кезең)',
      ru: 'Медицинская реабилитация в стационаре (второй этап)',
      en: 'Medical rehabilitation in hospital (second stage)',
    },
  },
  {
    code: 'rehabilitation-third-stage',
    name: {
      kk: 'Амбулаториялық медициналық оңалту (үшінші кезең)',
      ru: 'Амбулаторная медицинская реабилитация (третий этап)',
      en: 'Medical rehabilitation of outpatients (third stage)',
    },
  },
  {
    code: 'rehabilitation-after-stroke',
    name: {
      kk: 'Инсульттен кейінгі оңалту',
      ru: 'Реабилитация после инсульта',
      en: 'Rehabilitation after stroke',
    },
    icd10: stroke.icd10,
    questions: [3, 24],
  },
  {
    code: 'rehabilitation-after-infarction',
    name: {
      kk: 'Миокард инфарктінен кейінгі оңалту',
      ru: 'Реабилитация после инфаркта миокарда',
      en: 'Rehabilitation after myocardial infarction',
    },
    icd10: infarction.icd10,
    questions: [3, 24],
  },
  {
    code: 'rehabilitation-oncology',
    name: {
      kk: 'Онкологиялық аурулар кезіндегі оңалту',
      ru: 'Реабилитация при онкологических заболеваниях',
      en: 'Rehabilitation in oncological diseases',
    },
    icd10: oncology.icd10,
    questions: [3, 24],
  },
  {
    code: 'rehabilitation-after-transplantation',
    name: {
      kk: 'Транспланттаудан кейінгі оңалту',
      ru: 'Реабилитация после трансплантации',
      en: 'Rehabilitation after transplantation',
    },
    icd10: transplantation.icd10,
    questions: [3, 24],
  },
  {
    code: 'rehabilitation-tuberculosis',
    name: {
      kk: 'Туберкулезбен ауыратындарды оңалту',
      ru: 'Реабилитация больных туберкулёзом',
      en: 'Rehabilitation of patients with tuberculosis',
    },
    packages: guaranteedCare,
    icd10: ['A15-A19'],
    questions: [2],
  },
  {
    code: 'rehabilitation-mental-disorders',
    name: {
      kk: 'Психикалық бұзылыстары бар адамдарды оңалту',
      ru: 'Реабилитация больных с психическими расстройствами',
      en: 'Rehabilitation of patients with mental disorders',
    },
    packages: mentalRehabilitation,
    icd10: ['F00-F99'],
    questions: [],
  },
  {
    code: 'rehabilitation-children',
    name: {
      kk: 'Балаларды медициналық оңалту',
      ru: 'Медицинская реабилитация детей',
      en: 'Medical rehabilitation of children',
    },
    ages: { before: 18, otherwise: 'rehabilitation' },
  },
  {
    code: 'physiotherapy',
    name: { kk: 'Физиотерапия', ru: 'Физиотерапия', en: 'Physiotherapy' },
    packages: restorativeProcedures,
  },
  {
    code: 'exercise-therapy',
    name: { kk: 'Емдік дене шынықтыру', ru: 'Лечебная физкультура', en: 'Exercise therapy' },
    packages: restorativeProcedures,
  },
  {
    code: 'medical-massage',
    name: { kk: 'Емдік массаж', ru: 'Лечебный массаж', en: 'Medical massage' },
    packages: restorativeProcedures,
  },
  {
    code: 'speech-therapy',
    name: { kk: 'Логопедпен сабақтар', ru: 'Занятия с логопедом', en: 'Speech therapy' },
    packages: restorativeProcedures,
  },
])
