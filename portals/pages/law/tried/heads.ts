/** The one sentence an answer begins with, by rule; a rule without one begins with its fields. */
import type { RuleName } from '#law'
import * as nouns from '#vocabulary/nouns.ts'
import { counted, dayText, sumText } from '#vocabulary/spoken.ts'
import type { AnsweredCase, Head } from './head.ts'
import { filled } from './head.ts'
import { rightsHeads } from './rights-heads.ts'
import { answerText as text } from './text.ts'

const isNought = (sum: unknown): boolean => Number(sum) === 0

const dues = ({ answer }: AnsweredCase): Head =>
  isNought(answer.total)
    ? {
        words: text.nothingDue,
        tone: 'sky',
        mark: 'dash',
        said: ['total', 'dueOn', 'purposeCodes', ...duesParts],
      }
    : {
        words: filled(text.dueBy, {
          sum: sumText(String(answer.total)),
          day: dayText(String(answer.dueOn)),
        }),
        tone: 'sky',
        said: ['total', 'dueOn', 'purposeCodes', ...duesParts],
      }

const duesParts = ['base', 'ownBase', 'employerDeduction', 'ownContribution', 'stateContribution']

const tones: Readonly<Record<string, Pick<Head, 'tone' | 'mark'>>> = {
  insured: { tone: 'leaf', mark: 'tick' },
  uninsured: { tone: 'clay', mark: 'exclamation' },
  unknown: { tone: 'sun', mark: 'question' },
}

function status({ of, answer, words }: AnsweredCase): Head {
  const on = dayText(String(of.on), 'on')
  const standing = String(answer.status)
  const person = standing === 'insured' || standing === 'uninsured'
  const tone = tones[standing] ?? { tone: 'sky' as const, mark: 'dash' as const }
  return {
    words: filled(person ? text.onDay : text.onDayState, { on, status: words('status') }),
    ...(answer.ground === 'grace' ? { ...tone, tone: 'sun' as const } : tone),
    ...(typeof answer.through === 'string'
      ? { lead: filled(text.untilDay, { until: dayText(answer.through, 'until') }) }
      : {}),
    said: [
      'status',
      'through',
      'state',
      'nextStep',
      'months',
      ...(isNought(answer.arrearsTotal) ? ['arrearsTotal'] : []),
    ],
  }
}

function penalty({ answer }: AnsweredCase): Head {
  const said = ['penalty', 'days']
  if (answer.days === 0) return { words: text.noPenalty, tone: 'leaf', mark: 'tick', said }
  return {
    words: filled(text.penaltyOf, { sum: sumText(String(answer.penalty)) }),
    lead: filled(text.penaltyDays, { days: counted(Number(answer.days), nouns.day) }),
    tone: 'clay',
    said,
  }
}

const refund = ({ answer }: AnsweredCase): Head =>
  answer.acceptable
    ? {
        words: filled(text.returned, { day: dayText(String(answer.fundBy)) }),
        tone: 'leaf',
        mark: 'tick',
        said: ['acceptable'],
      }
    : { words: text.notReturned, tone: 'clay', mark: 'exclamation', said: ['acceptable'] }

const iin = ({ answer }: AnsweredCase): Head =>
  answer.valid
    ? { words: text.sound, tone: 'leaf', mark: 'tick', said: ['valid'] }
    : { words: text.unsound, tone: 'clay', mark: 'exclamation', said: ['valid', 'reason'] }

const workdays = ({ answer }: AnsweredCase): Head => ({
  words: dayText(String(answer.day)),
  tone: 'sky',
  said: ['day'],
})

const heads: Partial<Record<RuleName, (asked: AnsweredCase) => Head>> = {
  ...rightsHeads,
  dues,
  status,
  penalty,
  refund,
  iin,
  workdays,
}

export const findHead = (rule: RuleName, asked: AnsweredCase): Head | undefined => heads[rule]?.(asked)
