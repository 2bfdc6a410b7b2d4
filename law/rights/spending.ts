/**
 * When the Fund may spend what was collected (Q20): until care begins the money is kept whole at the National Bank; from
 * then on it pays for the care of the insured.
 */

import { type DayNumber, formatDay } from '#vocabulary/day.ts'
import type { Text } from '#vocabulary/text.ts'
import { askable, type StepWords } from '../asked/askable.ts'
import { careBegins, hasBegun, insuranceBegins, notBegun } from '../beginnings/beginnings.ts'
import { beginningWords } from '../beginnings/words.ts'
import type { LawBook } from '../book.ts'
import { insuranceLaw, questions } from '../citation.ts'
import { dayText } from '../fact-words.ts'
import type { Facts, Trace } from '../trace.ts'

type Spending = {
  readonly allowed: boolean
  /** Absent where nothing had been collected yet. */
  readonly heldAt: 'national-bank' | undefined
}

function spending(book: LawBook, on: DayNumber, trace?: Trace<keyof typeof words>): Spending {
  const facts = { on: formatDay(on) }
  if (!hasBegun(book, insuranceBegins, on)) {
    trace?.push({ rule: 'nothing-collected-yet', value: false, facts, cites: [insuranceLaw('27(1)')] })
    return { allowed: false, heldAt: undefined }
  }
  const allowed = hasBegun(book, careBegins, on)
  const rule = allowed ? 'spent-on-care' : 'kept-whole'
  const cites = [questions('Q20'), questions('Q5')] as const
  trace?.push(notBegun(book, facts.on, { rule, value: allowed, facts, cites }))
  return { allowed, heldAt: 'national-bank' }
}

const words = {
  ...beginningWords,
  'nothing-collected-yet': (): Text => ({
    kk: 'Алғашқы аударымдар 2017 жылғы шілдеден басталады: ол кезде жиналған қаражат әлі жоқ.',
    ru: 'Первые отчисления – с июля 2017 г.: собранных средств ещё нет.',
    en: 'The first deductions are of July 2017: nothing had been collected yet.',
  }),
  'kept-whole': ({ on }: Facts): Text => {
    const day = dayText(on)
    return {
      kk: `${day.kk} күні жиналған қаражат Ұлттық Банк шотында толық сақталады: көмекке ақы 2020 жылғы қаңтардан бастап төленеді.`,
      ru: `На ${day.ru} собранное полностью хранится на счёте в Национальном Банке: помощь оплачивается с января 2020 г.`,
      en: `On ${day.en} what was collected is kept whole at the National Bank: care is paid for from January 2020.`,
    }
  },
  'spent-on-care': ({ on }: Facts): Text => {
    const day = dayText(on)
    return {
      kk: `${day.kk} күні Ұлттық Банк шотындағы қаражат сақтандырылғандардың көмегіне жұмсалады.`,
      ru: `На ${day.ru} средства на счёте в Национальном Банке идут на помощь застрахованным.`,
      en: `On ${day.en} the money at the National Bank is spent on the care of the insured.`,
    }
  },
} satisfies StepWords

/** `spending`: whether the Fund may spend what was collected. */
export const spendingRule = askable({
  fields: ['edition', 'on'],
  timeField: 'on',
  words,
  ask(fields, trace): Pick<Spending, 'allowed'> & { readonly heldAt: string | null } {
    const { allowed, heldAt } = spending(fields.book(), fields.day('on'), trace)
    return { allowed, heldAt: heldAt ?? null }
  },
})
