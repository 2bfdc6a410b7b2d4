/**
 * The 46 questions of the Fund's questions and answers of 2018, with the places of the law printed beside the answers
 * and, where the printed place is another one than the law's, the right one.
 */
import type { Text } from '#vocabulary/text.ts'
import type { ActId } from '../acts.ts'
import { type Cite, citing, insuranceLaw } from '../citation.ts'
import { questionTitles } from './names.ts'

export type Question = {
  /** From 1, as printed. */
  readonly number: number
  readonly title: Text
  /** As printed beside the answer; an empty article is the act as a whole. None where nothing is printed. */
  readonly printed: readonly Cite[]
  /** The right places, where those printed are not. */
  readonly corrected: readonly Cite[]
}

const law = insuranceLaw
const bill = citing('resolution-400')
const list = citing('resolution-2136')
const oldCode = citing('code-193-IV')
const treaty = citing('eaeu-treaty')
const whole = (act: ActId): Cite => citing(act)('')

const printed: Readonly<Record<number, readonly Cite[]>> = {
  1: [oldCode('88(1)(3)'), law('4(3)'), law('4(4)'), bill('11'), whole('order-591')],
  2: [list('3'), list('13'), bill('34')],
  3: [bill('11')],
  4: [whole('fund-providers')],
  6: [law('6')],
  7: [law('27')],
  8: [law('17'), bill('11')],
  10: [law('27'), bill('11')],
  12: [whole('law-122-VI'), law('27'), law('28')],
  13: [law('27')],
  14: [law('28')],
  15: [whole('law-122-VI'), law('27')],
  16: [whole('law-122-VI'), law('27')],
  18: [law('5')],
  19: [law('31')],
  21: [citing('order-478')('40')],
  22: [law('26')],
  23: [law('5'), bill('11')],
  24: [bill('11')],
  26: [law('5')],
  27: [law('7'), bill('11')],
  29: [whole('resolution-2136'), bill('34')],
  30: [whole('order-138')],
  32: [whole('law-405-V')],
  33: [law('17')],
  36: [whole('law-122-VI')],
  38: [oldCode('88(1)(3)'), bill('11')],
  39: [law('15'), bill('11')],
  40: [law('4')],
  42: [whole('order-591')],
  43: [whole('order-194'), citing('order-665')('10'), treaty('annex 30 (4)'), treaty('annex 30 (5)')],
  44: [law('2(2)'), treaty('96(5)'), treaty('98(3)')],
  45: [law('2(2)'), treaty('96(5)'), treaty('98(3)')],
}

/** Release stands in articles 26 and 14, not 27; civil-law contributions in 28, not 27; the circle of payers in 14, not 5. */
const corrected: Readonly<Record<number, readonly Cite[]>> = {
  10: [law('26(1)'), law('14(2)(2)')],
  15: [law('28')],
  18: [law('14'), law('28')],
}

/** In their order. */
export const questions: readonly Question[] = questionTitles.map((title, index) => ({
  number: index + 1,
  title,
  printed: printed[index + 1] ?? [],
  corrected: corrected[index + 1] ?? [],
}))
