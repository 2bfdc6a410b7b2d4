/** The telephones of the Fund as printed in mid-2018 (Q46): the centre, the department for the public, fifteen branches. */
import { type Day, day } from '#vocabulary/day.ts'
import type { Text } from '#vocabulary/text.ts'
import type { Confidence } from '../citation.ts'

/** The units of the country, with the South Kazakhstan region of before June 2018. */
export const regionNames = {
  astana: { kk: 'Астана қаласы', ru: 'город Астана', en: 'Astana' },
  'almaty-city': { kk: 'Алматы қаласы', ru: 'город Алматы', en: 'Almaty city' },
  shymkent: { kk: 'Шымкент қаласы', ru: 'город Шымкент', en: 'Shymkent' },
  abai: { kk: 'Абай облысы', ru: 'область Абай', en: 'Abai region' },
  akmola: { kk: 'Ақмола облысы', ru: 'Акмолинская область', en: 'Akmola region' },
  aktobe: { kk: 'Ақтөбе облысы', ru: 'Актюбинская область', en: 'Aktobe region' },
  almaty: { kk: 'Алматы облысы', ru: 'Алматинская область', en: 'Almaty region' },
  atyrau: { kk: 'Атырау облысы', ru: 'Атырауская область', en: 'Atyrau region' },
  'east-kazakhstan': {
    kk: 'Шығыс Қазақстан облысы',
    ru: 'Восточно-Казахстанская область',
    en: 'East Kazakhstan region',
  },
  karaganda: { kk: 'Қарағанды облысы', ru: 'Карагандинская область', en: 'Karaganda region' },
  kostanay: { kk: 'Қостанай облысы', ru: 'Костанайская область', en: 'Kostanay region' },
  kyzylorda: { kk: 'Қызылорда облысы', ru: 'Кызылординская область', en: 'Kyzylorda region' },
  mangystau: { kk: 'Маңғыстау облысы', ru: 'Мангистауская область', en: 'Mangystau region' },
  'north-kazakhstan': {
    kk: 'Солтүстік Қазақстан облысы',
    ru: 'Северо-Казахстанская область',
    en: 'North Kazakhstan region',
  },
  pavlodar: { kk: 'Павлодар облысы', ru: 'Павлодарская область', en: 'Pavlodar region' },
  'south-kazakhstan': {
    kk: 'Оңтүстік Қазақстан облысы',
    ru: 'Южно-Казахстанская область',
    en: 'South Kazakhstan region',
  },
  turkistan: { kk: 'Түркістан облысы', ru: 'Туркестанская область', en: 'Turkistan region' },
  ulytau: { kk: 'Ұлытау облысы', ru: 'область Улытау', en: 'Ulytau region' },
  'west-kazakhstan': {
    kk: 'Батыс Қазақстан облысы',
    ru: 'Западно-Казахстанская область',
    en: 'West Kazakhstan region',
  },
  zhambyl: { kk: 'Жамбыл облысы', ru: 'Жамбылская область', en: 'Zhambyl region' },
  zhetisu: { kk: 'Жетісу облысы', ru: 'область Жетысу', en: 'Zhetisu region' },
} as const satisfies Record<string, Text>

export type Region = keyof typeof regionNames
export const regions = Object.keys(regionNames) as Region[]

/** Units that lay in another one when the branches were printed. */
export const partOf: Readonly<Partial<Record<Region, Region>>> = {
  turkistan: 'south-kazakhstan',
  shymkent: 'south-kazakhstan',
  abai: 'east-kazakhstan',
  zhetisu: 'almaty',
  ulytau: 'karaganda',
}

/** The branch of the Almaty region is not printed. */
export const branchPhones: Readonly<Partial<Record<Region, string>>> = {
  astana: '8 7172 68-98-44',
  'almaty-city': '8 7273 75-04-55',
  akmola: '8 7162 50-79-12',
  aktobe: '8 7132 97-23-00',
  atyrau: '8 7122 95-69-31',
  'east-kazakhstan': '8 7232 50-09-56',
  zhambyl: '8 7262 96-35-05',
  'west-kazakhstan': '8 7112 97-20-45',
  karaganda: '8 7212 42 58 62',
  kostanay: '8 7142 90-23-32',
  kyzylorda: '8 7242 23-42-18',
  mangystau: '8 7292 52-38-02',
  pavlodar: '8 7182 21-33-95',
  'north-kazakhstan': '8 7152 46-59-33',
  'south-kazakhstan': '8 7252 53-09-06',
}

/** The regions whose branch has its number on the list. */
export const printedBranches = Object.keys(branchPhones) as Region[]

export const departmentPhones = ['8 7172 647 023', '8 7172 647 035', '8 7172 647 066'] as const

/** The days for which the printed numbers stand. */
export const directoryOf2018 = { from: day('2018-01-01'), through: day('2018-12-31') } as const

type CentreNumber = {
  readonly from: Day
  /** Absent where the number is the last one seen. */
  readonly through?: Day
  readonly number: string
  readonly confidence: Confidence
  /** The day we last held it against its source. */
  readonly checkedOn: Day
}

const checkedOn = day('2026-11-22')

/** As the Fund's own texts named it: of 2018, of 2019 to 2022, of 2024. None names it in 2023. */
export const centreNumbers: readonly CentreNumber[] = [
  { from: day('2018-01-01'), through: day('2018-12-31'), number: '1414', confidence: 'high', checkedOn },
  { from: day('2019-01-01'), through: day('2022-12-31'), number: '1406', confidence: 'medium', checkedOn },
  { from: day('2024-01-01'), number: '1414', confidence: 'medium', checkedOn },
]
