/** The socially significant diseases by the lists of 2020 and 2026. */
import { type Disease, sociallySignificantOf2018 } from './diseases.ts'

const { tuberculosis, hiv } = sociallySignificantOf2018

const kept = {
  tuberculosis,
  hiv,
  'chronic-hepatitis-and-cirrhosis': {
    name: {
      kk: 'созылмалы вирустық гепатиттер және бауыр циррозы',
      ru: 'хронические вирусные гепатиты и цирроз печени',
      en: 'chronic viral hepatitis and cirrhosis of the liver',
    },
    icd10: ['B18.0-B18.2', 'B18.8', 'B19', 'K74'],
  },
  'malignant-tumours': {
    name: sociallySignificantOf2018['malignant-tumours'].name,
    icd10: ['C00-C97', 'D00-D09', 'D37-D48'],
  },
  'mental-disorders': sociallySignificantOf2018['mental-disorders'],
  'acute-infarction': {
    name: {
      kk: 'миокардтың жіті инфаркті (алғашқы 6 ай)',
      ru: 'острый инфаркт миокарда (первые 6 месяцев)',
      en: 'acute myocardial infarction (first 6 months)',
    },
    icd10: ['I21-I23'],
  },
  'degenerative-diseases': {
    name: {
      kk: 'жүйке жүйесінің дегенеративтік аурулары',
      ru: 'дегенеративные болезни нервной системы',
      en: 'degenerative diseases of the nervous system',
    },
    icd10: ['G30-G32'],
  },
  'demyelinating-diseases': {
    name: {
      kk: 'орталық жүйке жүйесінің демиелиндеуші аурулары',
      ru: 'демиелинизирующие болезни центральной нервной системы',
      en: 'demyelinating diseases of the central nervous system',
    },
    icd10: ['G35-G37'],
  },
  'rare-diseases': {
    name: {
      kk: 'сирек кездесетін (орфандық) аурулар',
      ru: 'орфанные заболевания',
      en: 'rare (orphan) diseases',
    },
    icd10: [
      ...['B55', 'D56-D57', 'D59.5', 'D61.9', 'D69.3', 'D76.0', 'D80-D84', 'E53.1', 'E74.0', 'E75.2'],
      ...['E76.0-E76.2', 'E80.2', 'E83.0', 'E84.8', 'E85.0', 'E88.0', 'G12.2', 'G40.4', 'G93.4', 'I27.0'],
      ...['J84', 'K50-K51', 'L10', 'L13.0', 'M08.2', 'M30.3', 'M31.3', 'M31.4', 'M31.8', 'M32.1', 'M33'],
      ...['M35.2', 'Q78.0'],
    ],
  },
} as const satisfies Record<string, Disease>

/** The 13 of order No ҚР ДСМ-108/2020. */
export const sociallySignificantOf2020 = {
  ...kept,
  diabetes: { name: { kk: 'қант диабеті', ru: 'сахарный диабет', en: 'diabetes' }, icd10: ['E10-E14'] },
  'cerebral-palsy': {
    name: {
      kk: 'балалардың церебралдық сал ауруы',
      ru: 'детский церебральный паралич',
      en: 'cerebral palsy',
    },
    icd10: ['G80'],
  },
  rheumatism: {
    name: { kk: 'ревматизм', ru: 'ревматизм', en: 'rheumatic fever and rheumatic heart disease' },
    icd10: ['I00-I02', 'I05-I09', 'M12.3', 'M35.3'],
  },
  'connective-tissue-diseases': {
    name: {
      kk: 'дәнекер тіннің жүйелі зақымданулары',
      ru: 'системные поражения соединительной ткани',
      en: 'systemic diseases of the connective tissue',
    },
    icd10: ['M30-M36'],
  },
} as const satisfies Record<string, Disease>

/** The 11 from 2026: four went to the insurance, epilepsy and stroke came. */
export const sociallySignificantOf2026 = {
  ...kept,
  epilepsy: { name: { kk: 'эпилепсия', ru: 'эпилепсия', en: 'epilepsy' }, icd10: ['G40'] },
  'stroke-within-a-year': {
    name: {
      kk: 'инсульттер (1 жыл ішінде)',
      ru: 'инсульты (в течение 1 года)',
      en: 'stroke (within a year)',
    },
    icd10: ['I60-I64'],
  },
} as const satisfies Record<string, Disease>
