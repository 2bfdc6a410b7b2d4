/** An answer whose person is erased by law: what was said shortly, and by what the rest is gone. */
import { type ErasedByLaw, erasedText } from '#insurance/registry'
import { currentLawVersion } from '#law'
import { dayOf } from '#platform/clock'
import { formatTenge, noMoney } from '#vocabulary/tiyn.ts'
import type { StatusAgain } from '../contract.ts'
import type { GivenAnswer } from './store-answers.ts'

/** By what, and since when. */
export const erasedBehind = (erasure: ErasedByLaw) => ({ on: erasure.on, said: erasedText(erasure) })

const struck = '••••••••••••'

export function erasedAnswer(given: GivenAnswer, erasure: ErasedByLaw): StatusAgain {
  const { number, on, knownOn, knownAt, answeredAt, edition, lawVersion, short } = given
  const erased = erasedBehind(erasure)
  return {
    number,
    iin: struck,
    name: '',
    on,
    knownOn: knownOn ?? dayOf(answeredAt),
    knownAt,
    answeredAt,
    edition,
    lawVersion,
    ...short,
    state: 'erased',
    provisional: false,
    arrears: [],
    arrearsTotal: formatTenge(noMoney),
    months: [],
    because: [],
    nextStep: erased.said,
    ways: [],
    again: {
      sameAsGiven: false,
      lawVersionNow: currentLawVersion,
      lawVersionGiven: lawVersion,
      given: short,
      erased,
    },
  }
}
