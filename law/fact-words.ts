/** A fact of a step as it stands in a sentence: facts come loosely typed, the forms are those of `vocabulary/spoken.ts`. */

import * as nouns from '#vocabulary/nouns.ts'
import * as spoken from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'

type Fact = string | number | boolean | undefined

export const sumText = (fact: Fact): Text => spoken.sumText(String(fact))

/** `named` unless the sentence asks for a case. */
export const dayText = (fact: Fact, role?: spoken.DayRole): Text => spoken.dayText(String(fact), role)

export const monthText = (fact: Fact): Text => spoken.monthText(String(fact))

export const monthsText = (from: Fact, through: Fact): Text =>
  spoken.monthsText(String(from), String(through))

export const numberText = (fact: Fact): Text => spoken.numberText(String(fact))

export const rateText = (fact: Fact): Text => spoken.percentText(String(fact))

/** So many months. */
export const monthsCounted = (fact: Fact): Text => spoken.counted(Number(fact), nouns.month)
