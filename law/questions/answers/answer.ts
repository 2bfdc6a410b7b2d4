/** What an answer to one of the 46 questions is made of: a text that draws its values from the law, and a case to open. */
import type { Text } from '#vocabulary/text.ts'
import type { LawOnDay, OpenedCase } from './law-on-day.ts'

// biome-ignore format: the numbers as printed
export type QuestionNumber =
  | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16
  | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30 | 31
  | 32 | 33 | 34 | 35 | 36 | 37 | 38 | 39 | 40 | 41 | 42 | 43 | 44 | 45 | 46

/** The law as the Fund told it in mid-2018: of the day it was told, and what it told of the reader's day. */
export type ToldIn2018 = { readonly then: LawOnDay; readonly foretold: LawOnDay }

export type KnownAnswer = {
  /** One thought a paragraph, the answer itself first. No figure stands in them: values come from the law. */
  readonly answer: (law: LawOnDay) => readonly Text[]
  /** The case behind the answer. */
  readonly example: (law: LawOnDay) => OpenedCase
  /** What was told otherwise then; undefined where the law is still as it was told. */
  readonly then2018?: (law: LawOnDay, told: ToldIn2018) => Text | undefined
}
