/** What a field wants, in words of people: never a regular expression. */
import { monthPattern, noIinPattern, wordsPattern } from '#vocabulary/shapes.ts'
import type { Text } from '#vocabulary/text.ts'

export type SchemaFault = {
  readonly keyword: string
  readonly instancePath: string
  readonly params: Readonly<Record<string, unknown>>
  /** Of the field: one such as it wants. */
  readonly example?: string
}

const same = (text: string): Text => ({ kk: text, ru: text, en: text })

/** `part` is where it stood: the body, or a part of the address. */
export function wantedBy(fault: SchemaFault, faults: readonly SchemaFault[], part: string | undefined): Text {
  const { keyword, params, example } = fault
  if (keyword === 'type') return wantedType(String(params.type))
  if (keyword === 'const' || keyword === 'enum') return oneOf(fault, faults)
  if (keyword === 'pattern') {
    const pattern = String(params.pattern)
    if (pattern === monthPattern) return wantedMonth
    if (pattern === noIinPattern) return part === 'body' ? wantedNoIinInWords : wantedNoIin
    if (pattern === wordsPattern) return wantedWords
    return example === undefined ? wantedAsDescribed : wantedLike(example)
  }
  if (keyword === 'format') {
    const format = String(params.format)
    if (format === 'date') return wantedDay
    if (format === 'no-iin') return part === 'body' ? wantedNoIinInWords : wantedNoIin
    return { kk: `${format} түрінде болуы керек`, ru: `нужен вид ${format}`, en: `it must be a ${format}` }
  }
  if (keyword === 'minimum' || keyword === 'maximum') return wantedSize(keyword, String(params.limit))
  if (keyword === 'minLength' || keyword === 'maxLength') return wantedLength(keyword, String(params.limit))
  return wantedAsDescribed
}

export const wantedAsDescribed: Text = {
  kk: 'мәні шарттарға сай емес, сипаттамасы /api бетінде',
  ru: 'значение не отвечает условиям, описание на странице /api',
  en: 'it does not meet the conditions described at /api',
}

const wantedLike = (example: string): Text => ({
  kk: `мынадай түрде болуы керек: ${example}`,
  ru: `нужно в таком виде: ${example}`,
  en: `it must be written such as ${example}`,
})

const wantedWords: Text = {
  kk: 'мұнда бос орыннан басқа бірдеңе, кәдімгі әріптермен жазылуы керек',
  ru: 'здесь нужны слова, а не одни пробелы, и обычными буквами',
  en: 'something other than blanks must be written here, in ordinary letters',
}

const wantedNoIinInWords: Text = {
  kk: 'мұнда ЖСН жазылмайды; оны алып тастап, қайта жіберіңіз',
  ru: 'ИИН здесь не пишут; уберите его и отправьте снова',
  en: 'no IIN is written here; take it out and send again',
}

const wantedLength = (bound: 'minLength' | 'maxLength', limit: string): Text =>
  bound === 'minLength'
    ? {
        kk: `кемінде ${limit} таңба жазылуы керек`,
        ru: `нужно не меньше ${limit} знаков`,
        en: `it takes at least ${limit} characters`,
      }
    : {
        kk: `${limit} таңбадан аспауы керек`,
        ru: `нужно не больше ${limit} знаков`,
        en: `it takes at most ${limit} characters`,
      }

const wantedMonth: Text = {
  kk: 'ай ЖЖЖЖ-АА түрінде болуы керек, мысалы 2026-10',
  ru: 'нужен месяц в виде ГГГГ-ММ, например 2026-10',
  en: 'it must be a month written YYYY-MM, such as 2026-10',
}

const wantedNoIin: Text = {
  kk: 'мекенжайда адамның ЖСН тұрмауы керек; адамды сұраудың мазмұнымен (POST /api/status) тексеріңіз',
  ru: 'в адресе не должно быть ИИН; проверьте человека содержимым запроса (POST /api/status)',
  en: 'no IIN may stand in an address; check a person by the body of a request (POST /api/status)',
}

const wantedDay: Text = {
  kk: 'күнтізбеде бар күн ЖЖЖЖ-АА-КК түрінде болуы керек, мысалы 2026-11-22',
  ru: 'нужен день календаря в виде ГГГГ-ММ-ДД, например 2026-11-22',
  en: 'it must be a day of the calendar written YYYY-MM-DD, such as 2026-11-22',
}

const types: Readonly<Record<string, Text>> = {
  string: {
    kk: 'тырнақшадағы мәтін болуы керек',
    ru: 'нужен текст в кавычках',
    en: 'it must be text in quotes',
  },
  number: { kk: 'сан болуы керек', ru: 'нужно число', en: 'it must be a number' },
  integer: { kk: 'бүтін сан болуы керек', ru: 'нужно целое число', en: 'it must be a whole number' },
  boolean: {
    kk: 'true немесе false болуы керек',
    ru: 'нужно true или false',
    en: 'it must be true or false',
  },
  array: { kk: 'тізім болуы керек', ru: 'нужен список', en: 'it must be a list' },
  object: { kk: 'объект болуы керек', ru: 'нужен объект', en: 'it must be an object' },
}
const wantedType = (name: string): Text => types[name] ?? same(name)

const wantedSize = (bound: 'minimum' | 'maximum', limit: string): Text =>
  bound === 'minimum'
    ? {
        kk: `${limit} немесе одан көп болуы керек`,
        ru: `нужно не меньше ${limit}`,
        en: `it must be ${limit} or more`,
      }
    : {
        kk: `${limit} шамасынан аспауы керек`,
        ru: `нужно не больше ${limit}`,
        en: `it must be at most ${limit}`,
      }

/** A choice fails once for each of its values; all of them are named. */
function oneOf(fault: SchemaFault, faults: readonly SchemaFault[]): Text {
  const values = faults
    .filter(({ instancePath }) => instancePath === fault.instancePath)
    .flatMap(({ params }) => params.allowedValue ?? params.allowedValues ?? [])
    .join(', ')
  return {
    kk: `мыналардың бірі болуы керек: ${values}`,
    ru: `нужно одно из: ${values}`,
    en: `it must be one of: ${values}`,
  }
}
