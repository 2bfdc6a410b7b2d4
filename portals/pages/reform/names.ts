/** Names of the values that can be reformed, and in which order they are offered. */
import { unitNames, valueNames, valueText } from '#law/names'
import { asIs } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'

const isUnit = (unit: string): unit is keyof typeof unitNames => Object.hasOwn(unitNames, unit)

export const signOf = (unit: string): Text => (isUnit(unit) ? unitNames[unit].short : asIs(unit))

/** `2,5 %` · `1,4 ЕТЖ` · `12 ай` · `90 000 ₸`. */
export const valueShown = (value: string, unit: string): Text =>
  isUnit(unit) ? valueText(value, unit) : asIs(`${value}\u00a0${unit}`)

/** A name that is not known is shown as it is written. */
export const nameOfValue = (name: string): Text => valueNames[name] ?? asIs(name)

export const groupsOfValues: readonly {
  readonly key: 'rates' | 'bases' | 'terms' | 'wages'
  readonly values: readonly string[]
}[] = [
  {
    key: 'rates',
    values: [
      'employer-deduction-rate',
      'employee-contribution-rate',
      'civil-law-contribution-rate',
      'own-contribution-rate',
      'entrepreneur-contribution-rate',
      'state-contribution-rate',
    ],
  },
  { key: 'bases', values: ['employer-ceiling', 'own-ceiling', 'entrepreneur-base', 'self-payer-base'] },
  {
    key: 'terms',
    values: ['look-back-months', 'months-through-current', 'grace-months', 'prepaid-months', 'long-grace'],
  },
  { key: 'wages', values: ['minimum-wage', 'average-wage'] },
]
