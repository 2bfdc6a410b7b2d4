/** Diseases that decide who is treated free, by name and codes of ICD-10. */
import type { Text } from '#vocabulary/text.ts'

export type Disease = { readonly name: Text /** Codes and ranges. */; readonly icd10: readonly string[] }

/** The 19 of order No 194 as the Fund printed them, in its order (Q43). */
export const dangerousDiseases = {
  diphtheria: { name: { kk: 'дифтерия', ru: 'дифтерия', en: 'diphtheria' }, icd10: ['A36'] },
  measles: { name: { kk: 'қызылша', ru: 'корь', en: 'measles' }, icd10: ['B05'] },
  rubella: { name: { kk: 'қызамық', ru: 'краснуха', en: 'rubella' }, icd10: ['B06'] },
  'whooping-cough': { name: { kk: 'көкжөтел', ru: 'коклюш', en: 'whooping cough' }, icd10: ['A37'] },
  'scarlet-fever': { name: { kk: 'скарлатина', ru: 'скарлатина', en: 'scarlet fever' }, icd10: ['A38'] },
  chickenpox: { name: { kk: 'желшешек', ru: 'ветряная оспа', en: 'chickenpox' }, icd10: ['B01'] },
  mumps: { name: { kk: 'эпидемиялық паротит', ru: 'эпидемический паротит', en: 'mumps' }, icd10: ['B26'] },
  paratyphoid: {
    name: { kk: 'А, В, С паратифі', ru: 'паратиф А, В, С', en: 'paratyphoid A, B, C' },
    icd10: ['A01.1-A01.4'],
  },
  poliomyelitis: { name: { kk: 'полиомиелит', ru: 'полиомиелит', en: 'poliomyelitis' }, icd10: ['A80'] },
  'anomalous-influenza': {
    name: {
      kk: 'тұмаудың қалыптан ауытқыған түрі (вирустың жаңа кіші түрі)',
      ru: 'аномальный грипп (новый подтип вируса)',
      en: 'anomalous influenza (a new subtype of the virus)',
    },
    icd10: ['J09'],
  },
  'meningococcal-infection': {
    name: { kk: 'менингококк инфекциясы', ru: 'менингококковая инфекция', en: 'meningococcal infection' },
    icd10: ['A39'],
  },
  cholera: { name: { kk: 'тырысқақ', ru: 'холера', en: 'cholera' }, icd10: ['A00'] },
  'typhoid-fever': { name: { kk: 'іш сүзегі', ru: 'брюшной тиф', en: 'typhoid fever' }, icd10: ['A01.0'] },
  tuberculosis: { name: { kk: 'туберкулез', ru: 'туберкулёз', en: 'tuberculosis' }, icd10: ['A15-A19'] },
  'pulmonary-anthrax': {
    name: { kk: 'күйдіргінің өкпе түрі', ru: 'лёгочная форма сибирской язвы', en: 'pulmonary anthrax' },
    icd10: ['A22.1'],
  },
  plague: { name: { kk: 'оба', ru: 'чума', en: 'plague' }, icd10: ['A20'] },
  'viral-haemorrhagic-fevers': {
    name: {
      kk: 'вирустық геморрагиялық қызбалар',
      ru: 'вирусные геморрагические лихорадки',
      en: 'viral haemorrhagic fevers',
    },
    icd10: ['A91', 'A95-A96', 'A98-A99'],
  },
  'viral-hepatitis-a-and-e': {
    name: {
      kk: 'А және Е вирустық гепатиттері',
      ru: 'вирусные гепатиты А и Е',
      en: 'viral hepatitis A and E',
    },
    icd10: ['B15', 'B17.2'],
  },
  malaria: { name: { kk: 'безгек', ru: 'малярия', en: 'malaria' }, icd10: ['B50-B54'] },
} as const satisfies Record<string, Disease>

/** Added to the 19 in March 2020: severe acute respiratory syndrome and newly arising contagious viral infections. */
export const newContagiousInfections = {
  'severe-acute-respiratory-syndrome': {
    name: {
      kk: 'ауыр жіті респираторлық синдром',
      ru: 'тяжёлый острый респираторный синдром',
      en: 'severe acute respiratory syndrome',
    },
    icd10: ['U04'],
  },
  'coronavirus-infection': {
    name: {
      kk: 'коронавирустық инфекция (COVID-19)',
      ru: 'коронавирусная инфекция (COVID-19)',
      en: 'coronavirus infection (COVID-19)',
    },
    icd10: ['U07.1-U07.2'],
  },
} as const satisfies Record<string, Disease>

/** The four socially significant diseases the Fund named in 2018 (Q2). */
export const sociallySignificantOf2018 = {
  tuberculosis: dangerousDiseases.tuberculosis,
  hiv: { name: { kk: 'АИТВ инфекциясы', ru: 'ВИЧ-инфекция', en: 'HIV infection' }, icd10: ['B20-B24'] },
  'mental-disorders': {
    name: {
      kk: 'психикалық және мінез-құлық бұзылыстары',
      ru: 'психические и поведенческие расстройства',
      en: 'mental and behavioural disorders',
    },
    icd10: ['F00-F99'],
  },
  'malignant-tumours': {
    name: { kk: 'қатерлі ісіктер', ru: 'злокачественные новообразования', en: 'malignant tumours' },
    icd10: ['C00-C97'],
  },
} as const satisfies Record<string, Disease>

/** The four main chronic diseases the Fund named in 2018 (Q2); “and others” is not on record. */
export const mainChronicOf2018 = {
  diabetes: { name: { kk: 'қант диабеті', ru: 'сахарный диабет', en: 'diabetes' }, icd10: ['E10-E14'] },
  hypertension: {
    name: { kk: 'артериялық гипертензия', ru: 'артериальная гипертензия', en: 'hypertension' },
    icd10: ['I10-I15'],
  },
  'viral-hepatitis': {
    name: { kk: 'вирустық гепатиттер', ru: 'вирусные гепатиты', en: 'viral hepatitis' },
    icd10: ['B15-B19'],
  },
  'rheumatoid-arthritis': {
    name: { kk: 'ревматоидты артрит', ru: 'ревматоидный артрит', en: 'rheumatoid arthritis' },
    icd10: ['M05-M06'],
  },
} as const satisfies Record<string, Disease>

/** The conditions for which rehabilitation was to be widened (Q24). */
export const rehabilitationConditions = {
  stroke: { name: { kk: 'инсульт', ru: 'инсульт', en: 'stroke' }, icd10: ['I60-I64'] },
  infarction: {
    name: { kk: 'миокард инфаркті', ru: 'инфаркт миокарда', en: 'infarction' },
    icd10: ['I21-I22'],
  },
  oncology: { name: { kk: 'онкология', ru: 'онкология', en: 'oncology' }, icd10: ['C00-C97'] },
  transplantation: {
    name: { kk: 'трансплантация', ru: 'трансплантация', en: 'transplantation' },
    icd10: ['Z94'],
  },
} as const satisfies Record<string, Disease>
