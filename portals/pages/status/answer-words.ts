/** The one plain sentence of an answer, and the words of its ground. */

import type { FullStatus, StatusAgain } from '#insurance/status/contract'
import { budgetPays, groundNames } from '#law/names'
import { dayText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import type { Pill } from '../../design/outcome/outcome.tsx'
import type { Filling } from '../../filling.ts'
import { anotherText } from './another/another-text.ts'
import { answerText } from './text.ts'

export type Sentence = readonly [Text, Filling?]

/** To the person himself, or to whoever asks about another: what addresses him is then said of him. */
type Said = { readonly ofAnother?: boolean }

const wordsTo = ({ ofAnother = false }: Said) => (ofAnother ? { ...answerText, ...anotherText } : answerText)

/** What is so, with the day it holds until; a day before or after `today` changes the tense. */
export function headline({ status, on, through, fault }: FullStatus, today: string, to: Said = {}): Sentence {
  const text = wordsTo(to)
  const tense = on === today ? 'Now' : on < today ? 'Then' : 'Later'
  const filling = { on: dayText(on, 'on') }
  if (status === 'insured' && tense === 'Now')
    return through ? [text.insuredUntil, { until: dayText(through, 'until') }] : [text.insuredNow]
  if (status === 'insured') return [text[`insured${tense}`], filling]
  if (status === 'uninsured') return [text[`uninsured${tense}`], filling]
  if (status === 'not-started') return [text.notStarted]
  if (status === 'not-participant') return [text.notParticipant]
  return [isNotSetYet(fault) ? text.notSetYet : text.unknown]
}

/** The law has no figure for that time yet: nothing has failed, and asking again shortly helps nobody. */
const isNotSetYet = (fault: FullStatus['fault']): boolean => fault?.code === 'series-missing'

/** The sentences under the headline, in the order they are read. */
export function leadOf(
  { status, ground, since, through, on, provisional, fault, because }: FullStatus,
  today: string,
  to: Said = {},
): Sentence[] {
  const text = wordsTo(to)
  if (status === 'not-started') return [[text.notStartedLead]]
  if (status === 'not-participant') return [[text.notParticipantLead]]
  if (status === 'unknown')
    return isNotSetYet(fault)
      ? [[text.figureNotSet], [text.careNotRefused]]
      : [[text.careNotRefused], [text.tryLater]]
  const said: Sentence[] = status === 'uninsured' ? [[text.uninsuredLead]] : []
  if (ground) said.push([text.ground, { ground: groundOf(ground, because) }])
  if (ground === 'grace') said.push([text.graceOwed])
  if (since) said.push([text.sinceOn, { from: dayText(since, 'from') }])
  if (through && on === today) said.push([text.lastDayCounts])
  if (through && on === today && ground === 'paid') said.push([text.paymentExtends])
  if (through && on !== today) said.push([text.throughThen, { until: dayText(through, 'until') }])
  if (on > today) said.push([text.laterUnlessPaid])
  if (provisional) said.push([text.provisional])
  return said
}

/** Where a budget pays, which one is told. */
function groundOf(ground: NonNullable<FullStatus['ground']>, because: FullStatus['because']): Text {
  if (ground !== 'state') return groundNames[ground].long
  return budgetPays[because[0]?.rule === 'status-local-budget-pays' ? 'local-budget' : 'state']
}

/** Why nothing can be told, unless the next step says that already. */
export function faultOf({ fault, nextStep }: FullStatus): Text | undefined {
  return fault?.message.kk === nextStep.kk ? undefined : fault?.message
}

export const nextStepOf = ({ fault, nextStep }: FullStatus): Text =>
  isNotSetYet(fault) ? answerText.askEarlier : nextStep

/** What was given stands again, to the letter or, by a later state of the law's texts, in its result. */
export function isAsGiven({ status, ground, since, through, again }: StatusAgain): boolean {
  if (again.sameAsGiven) return true
  const { given, lawVersionGiven, lawVersionNow } = again
  if (!given || lawVersionGiven === lawVersionNow) return false
  return (
    given.status === status && given.ground === ground && given.since === since && given.through === through
  )
}

export function againOf(answer: StatusAgain): Text {
  if (answer.again.sameAsGiven) return answerText.againSame
  return isAsGiven(answer) ? answerText.againReworded : answerText.againDiffers
}

const pillsTo = (text: ReturnType<typeof wordsTo>): Readonly<Record<FullStatus['status'], Pill>> => ({
  insured: { words: text.pillInsured, mark: 'tick', tone: 'leaf' },
  uninsured: { words: text.pillUninsured, mark: 'exclamation', tone: 'clay' },
  'not-started': { words: text.pillNotStarted, mark: 'dash', tone: 'sky' },
  'not-participant': { words: text.pillNotParticipant, mark: 'dash', tone: 'sky' },
  unknown: { words: text.pillUnknown, mark: 'question', tone: 'sun' },
})

/** Grace is insured, but with a warning in its colour. */
export function pillOf({ status, ground }: Pick<FullStatus, 'status' | 'ground'>, to: Said = {}): Pill {
  const pills = pillsTo(wordsTo(to))
  return ground === 'grace' ? { ...pills.insured, tone: 'sun' } : pills[status]
}
