/** A person's number is found in words however it is written; days, telephones, sums and accounts are none. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { holdsIin, readIin } from './iin.ts'

/** Of somebody born in the 1800s. */
const sound = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 9999 }))
  .map((parts) => `85${parts.map((part, place) => String(part).padStart(place < 2 ? 2 : 4, '0')).join('')}`)
  .map((digits) => `${digits.slice(0, 6)}1${digits.slice(6)}`)
  .map((eleven) => [...'0123456789'].map((last) => eleven + last).find((iin) => readIin(iin).valid))
  .filter((iin) => iin !== undefined)

const between = fc.constantFrom('', ' ', '-', '.', '\u00a0', '\u2011', '\u200b', '’', '_')
/** Of ASCII, full width, Arabic, Persian, Devanagari. */
const zeros = fc.constantFrom(0x30, 0xff10, 0x660, 0x6f0, 0x966)

test('a number is found whole, broken anywhere by anything, and in any digits', () => {
  const breaks = fc.array(between, { minLength: 12, maxLength: 12 })
  fc.assert(
    fc.property(sound, breaks, zeros, (iin, broken, zero) => {
      const written = [...iin].map((digit, at) => broken[at] + String.fromCodePoint(zero + Number(digit)))
      assert.ok(holdsIin(`Негізі: ${written.join('')} бойынша`), written.join(''))
    }),
  )
})

test('a day, a telephone, a sum, an account and a number of a letter are nobody’s', () => {
  for (const words of [
    '2026 жылғы 22 қарашадағы № 15-12/2026 хат',
    '+7 701 123 45 67, 1414',
    '22.11.2026, 15 300,50 ₸',
    'KZ92009MEDS368609103',
    'Сот шешімі 7514-26-00-2/1187, 2026-11-22',
    '160440007161',
  ])
    assert.ok(!holdsIin(words), words)
})
