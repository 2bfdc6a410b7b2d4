import { beginningNow, insuranceBegins } from '#law'
import type { Day } from '#vocabulary/day.ts'
import type { Text } from '#vocabulary/text.ts'

/** What becomes of the thing found: the whole document (`fatal`, `already-taken`), the line, or a part of its sum. */
export type Action = 'fatal' | 'already-taken' | 'return' | 'return-excess' | 'suspense' | 'flag'

type FindingLevel = 'file' | 'document' | 'person'

/** What must be at hand to find it: the file alone, the day it is taken in, the register, or everything taken before. */
type Decidable = 'file' | 'received-on' | 'register' | 'database'

export type FindingCode =
  | 'D01'
  | 'D02'
  | 'D03'
  | 'D04'
  | 'D05'
  | 'D06'
  | 'D07'
  | 'P01'
  | 'P02'
  | 'P03'
  | 'P04'
  | 'P05'
  | 'P06'
  | 'P07'
  | 'P08'
  | 'P09'
  | 'P10'

/** What is done for documents received from `from` on, before `until`; where the advice changes with it, the advice too. */
export type DatedAction = {
  readonly from: string
  readonly until?: string
  readonly action: Action
  readonly remedy?: Text
}

/** One thing that can be found: its code, when it can be known, what is done about it by date, and its words. */
export type CatalogueEntry = {
  readonly code: FindingCode
  readonly level: FindingLevel
  readonly decidable: Decidable
  readonly actions: readonly DatedAction[]
  /**
   * What was found; `{name}` stands for a fact, `{name:money}`, `{name:month}`, `{name:day}` for one so written,
   * `{name:columns}` for columns by their names.
   */
  readonly what: Text
  /** What to do about it. */
  readonly remedy: Text
  /** The same of a payment table, where the words above are those of MT102. */
  readonly inTable?: { readonly what?: Text; readonly remedy?: Text }
}

/** The first day money for the insurance could be paid. */
export const fromTheFirstDay: Day = beginningNow(insuranceBegins)

export const always = (action: Action): readonly DatedAction[] => [{ from: fromTheFirstDay, action }]
