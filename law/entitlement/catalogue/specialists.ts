/** Visits to specialists on referral: guaranteed as the Fund told in 2018 (Q2), the insurance’s by the list of 2019 (Q35). */
import type { Text } from '#vocabulary/text.ts'
import { diseaseListNames } from '../diseases/disease-lists.ts'
import { servicesOf } from '../medical-service.ts'
import { specialistVisit } from '../packages/care-packages.ts'

/** Whose visit: in Kazakh and Russian in the genitive. */
const whose: Readonly<Record<string, Text>> = {
  cardiologist: { kk: 'Кардиологтың', ru: 'кардиолога', en: 'cardiologist' },
  neurologist: { kk: 'Неврологтың', ru: 'невролога', en: 'neurologist' },
  endocrinologist: { kk: 'Эндокринологтың', ru: 'эндокринолога', en: 'endocrinologist' },
  gastroenterologist: { kk: 'Гастроэнтерологтың', ru: 'гастроэнтеролога', en: 'gastroenterologist' },
  pulmonologist: { kk: 'Пульмонологтың', ru: 'пульмонолога', en: 'pulmonologist' },
  nephrologist: { kk: 'Нефрологтың', ru: 'нефролога', en: 'nephrologist' },
  rheumatologist: { kk: 'Ревматологтың', ru: 'ревматолога', en: 'rheumatologist' },
  haematologist: { kk: 'Гематологтың', ru: 'гематолога', en: 'haematologist' },
  allergist: { kk: 'Аллергологтың', ru: 'аллерголога', en: 'allergist' },
  ophthalmologist: { kk: 'Офтальмологтың', ru: 'офтальмолога', en: 'ophthalmologist' },
  otolaryngologist: { kk: 'Оториноларингологтың', ru: 'оториноларинголога', en: 'otolaryngologist' },
  surgeon: { kk: 'Хирургтың', ru: 'хирурга', en: 'surgeon' },
  'traumatologist-orthopaedist': {
    kk: 'Травматолог-ортопедтің',
    ru: 'травматолога-ортопеда',
    en: 'traumatologist-orthopaedist',
  },
  urologist: { kk: 'Урологтың', ru: 'уролога', en: 'urologist' },
  dermatologist: { kk: 'Дерматологтың', ru: 'дерматолога', en: 'dermatologist' },
  'infectious-disease-specialist': {
    kk: 'Инфекционистің',
    ru: 'инфекциониста',
    en: 'specialist in infectious diseases',
  },
  'vascular-surgeon': { kk: 'Ангиохирургтың', ru: 'ангиохирурга', en: 'vascular surgeon' },
  neurosurgeon: { kk: 'Нейрохирургтың', ru: 'нейрохирурга', en: 'neurosurgeon' },
  mammologist: { kk: 'Маммологтың', ru: 'маммолога', en: 'mammologist' },
  'medical-geneticist': {
    kk: 'Медициналық генетиктің',
    ru: 'медицинского генетика',
    en: 'medical geneticist',
  },
}

const usual = {
  packages: specialistVisit,
  needsReferral: true,
  guaranteedFor: diseaseListNames,
  questions: [2, 35],
} as const

export const specialists = servicesOf('specialist', usual, [
  ...Object.entries(whose).map(([specialist, { kk, ru, en }]) => ({
    code: `specialist-${specialist}`,
    name: {
      kk: `${kk} қабылдауы және кеңесі`,
      ru: `Приём и консультация ${ru}`,
      en: `Visit to a ${en}`.replace(/ a ([aeio])/, ' an $1'),
    },
  })),
  {
    code: 'specialist-consultation',
    name: {
      kk: 'Бейінді маманның консультациялық-диагностикалық көмегі',
      ru: 'Консультативно-диагностическая помощь профильного специалиста',
      en: 'Consultation and diagnosis by a specialist',
    },
  },
  {
    code: 'specialist-council',
    name: {
      kk: 'Дәрігерлер консилиумы (мультидисциплиналық топ)',
      ru: 'Консилиум врачей (мультидисциплинарная группа)',
      en: 'Council of doctors (multidisciplinary group)',
    },
    questions: [],
  },
])
