/**
 * What may be said of what stands in a file: in findings, in answers, in what is kept beside the lines as received. An
 * identifier never stands there whole, wherever in the file it was found; only a payer's BIN in its own place does.
 */
import { isBinShaped } from '#vocabulary/bin.ts'
import { maskIin, readIin } from '#vocabulary/iin.ts'
import type { PaymentDocument } from './payment-document.ts'

/** Eleven digits are an identifier that lost its zero; spreadsheets and people put spaces, points and hyphens inside. */
const number = /\p{Nd}(?:[\s.'’\u200b-]*\p{Nd}){10,}/gu
/** As long as an account number may be. */
const longestShown = 34

const masked = (found: string): string =>
  maskIin(
    found
      .replace(/\P{Nd}/gu, '')
      .slice(0, 12)
      .padEnd(12, '•'),
  )

/** The text without any whole identifier, cut to its first characters. */
export const shownText = (text: string, most: number = longestShown): string =>
  text
    .slice(0, 4 * most)
    .replace(number, masked)
    .slice(0, most)

/** The same of a name a person gave to a file, where the number of an organisation may stay. */
export const shownFileName = (name: string): string =>
  name.replace(/\p{Nd}(?:\s*\p{Nd}){10,}/gu, (found) =>
    /^\d{12}$/.test(found) && isBinShaped(found) ? found : masked(found),
  )

/** The most characters of a reference in MT102. */
const longestReference = 16

/**
 * A reference often holds a day and a serial number beside its letters; a person's number is told from these, as a
 * spreadsheet writes it too (8.9E+11).
 */
export const shownReference = (reference: string): string =>
  reference
    .slice(0, longestReference)
    .replace(/\p{Nd}[.,]\p{Nd}{9,}(?=E|$)/giu, masked)
    .replace(/(?<![\p{L}\p{Nd}])\p{Nd}(?:\s*\p{Nd}){10,}(?![\p{L}\p{Nd}])/gu, masked)
    .replace(/\d(?:[\s.'’-]*\d){11}/gu, (found) => (isPersons(found) ? masked(found) : found))

/** Unbroken digits are a serial number unless all of it holds; broken ones may be a number with a wrong digit. */
function isPersons(found: string): boolean {
  const digits = found.replace(/\D/g, '')
  const reading = readIin(digits)
  return reading.valid || (found !== digits && reading.fault === 'check-digit-wrong')
}

type NamedPayer = { readonly identifier: string; readonly name: string }

/** A firm by its number and name; a person by a part of each. Said twice it is the same. */
export function shownPayer({ identifier, name }: NamedPayer): NamedPayer {
  if (/^\d{12}$/.test(identifier) && isBinShaped(identifier))
    return { identifier, name: shownText(name, 200) }
  const isPerson = /^\d{12}$/.test(identifier)
  const [surname = '', givenName = '', patronymic = ''] = name.split(/\s+/)
  return {
    identifier: shownText(identifier),
    name: isPerson ? maskedName({ surname, givenName, patronymic }) : shownText(name, 200),
  }
}

type Names = { readonly surname: string; readonly givenName: string; readonly patronymic: string }

/** A person as others may see him: `Б… С. Қ.` */
export function maskedName({ surname, givenName, patronymic }: Names): string {
  const [family, ...given] = [surname, givenName, patronymic].map((name) => [...name][0]?.toUpperCase())
  const shown = [family && `${family}…`, ...given.map((initial) => initial && `${initial}.`)]
  return shown.filter(Boolean).join(' ') || '—'
}

/** What a document says of itself, as it may be answered. */
export const shownHead = ({ reference, payer, purposeCode }: PaymentDocument) => ({
  reference: shownReference(reference),
  payer: shownPayer(payer),
  purposeCode: shownText(purposeCode, 8),
})
