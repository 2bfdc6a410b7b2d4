/** The telephones of the Fund as printed in mid-2018 (Q46): the centre, the department for the public, fifteen branches. */
import { type Day, day } from '#vocabulary/day.ts'
import type { Text } from '#vocabulary/text.ts'
import type { Confidence } from '../citation.ts'

const region = (kk: string, ru: string, en: string): Text => ({ kk, ru, en })

/** The units of the country, with the South Kazakhstan region of before June 2018. */
export const regionNames = {
  astana: region('Астана қаласы', 'город Астана', 'Astana'),
  'almaty-city': region('Алматы қаласы', 'город Алматы', 'Almaty city'),
  shymkent: region('Шымкент қаласы', 'город Шымкент', 'Shymkent'),
  abai: region('Абай облысы', 'область Абай', 'Abai region'),
  akmola: region('Ақмола облысы', 'Акмолинская область', 'Akmola region'),
  aktobe: region('Ақтөбе облысы', 'Актюбинская область', 'Aktobe region'),
  almaty: region('Алматы облысы', 'Алматинская область', 'Almaty region'),
  atyrau: region('Атырау облысы', 'Атырауская область', 'Atyrau region'),
  'east-kazakhstan': region(
    'Шығыс Қазақстан облысы',
    'Восточно-Казахстанская область',
    'East Kazakhstan region',
  ),
  karaganda: region('Қарағанды облысы', 'Карагандинская область', 'Karaganda region'),
  kostanay: region('Қостанай облысы', 'Костанайская область', 'Kostanay region'),
  kyzylorda: region('Қызылорда облысы', 'Кызылординская область', 'Kyzylorda region'),
  mangystau: region('Маңғыстау облысы', 'Мангистауская область', 'Mangystau region'),
  'north-kazakhstan': region(
    'Солтүстік Қазақстан облысы',
    'Северо-Казахстанская область',
    'North Kazakhstan region',
  ),
  pavlodar: region('Павлодар облысы', 'Павлодарская область', 'Pavlodar region'),
  'south-kazakhstan': region(
    'Оңтүстік Қазақстан облысы',
    'Южно-Казахстанская область',
    'South Kazakhstan region',
  ),
  turkistan: region('Түркістан облысы', 'Туркестанская область', 'Turkistan region'),
  ulytau: region('Ұлытау облысы', 'область Улытау', 'Ulytau region'),
  'west-kazakhstan': region(
    'Батыс Қазақстан облысы',
    'Западно-Казахстанская область',
    'West Kazakhstan region',
  ),
  zhambyl: region('Жамбыл облысы', 'Жамбылская область', 'Zhambyl region'),
  zhetisu: region('Жетісу облысы', 'область Жетысу', 'Zhetisu region'),
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
