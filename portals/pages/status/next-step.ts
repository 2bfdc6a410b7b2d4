/** What to do, beside the ways that stand below it with their prices: only what those do not say. */
import type { FullStatus } from '#insurance/status/contract'
import { sumText } from '#vocabulary/spoken.ts'
import { type Language, languages, type Text } from '#vocabulary/text.ts'
import { nextStepOf, type Sentence } from './answer-words.ts'
import { answerText as text } from './text.ts'

type Ways = FullStatus['ways']

/** A sentence ends where the next one begins with a capital: `2027 г.` within one ends nothing. */
const sentencesOf = (words: string): string[] => words.split(/(?<=[.!?])\s+(?=[\p{Lu}«“])/u)

/** How the law says in short that a budget may pay, where the way of the group says it at length. */
const budgetPays: Readonly<Record<Language, string>> = {
  kk: 'жарнаны Сіз үшін бюджет төлейді.',
  ru: 'взносы за Вас платит бюджет.',
  en: 'a budget pays for you.',
}

/** The sentences of the next step that name none of the ways: neither in their own words nor by their sums. */
function beside(nextStep: Text, ways: Ways, language: Language): string {
  const paid = ways.filter(({ pay }) => pay.length > 0)
  const sums = paid.map(({ total }) => sumText(total)[language])
  const ofGroup = ways.some(({ way }) => way === 'group')
  const rest = ways.reduce((words, way) => words.replace(way.text[language], ''), nextStep[language])
  return sentencesOf(rest.trim())
    .filter((sentence) => !sums.some((sum) => sentence.includes(sum)))
    .filter((sentence) => !(ofGroup && sentence.endsWith(budgetPays[language])))
    .join(' ')
}

/** The sentences of "What to do?", in the order they are read. */
export function whatToDo(answer: FullStatus): readonly Sentence[] {
  const { status, ways } = answer
  const step = nextStepOf(answer)
  if (ways.length === 0 || step !== answer.nextStep) return [[step]]
  const [kk, ru, en] = languages.map((language) => beside(step, ways, language))
  const rest: readonly Sentence[] = kk ? [[{ kk, ru: ru!, en: en! }]] : []
  // Where no way was named in it, nothing is said twice.
  if (kk === step.kk && status === 'insured') return [[step]]
  const several = ways.length > 1
  return status === 'insured'
    ? [...rest, [several ? text.stayByOneOf : text.stayByThis]]
    : [[several ? text.chooseOne : text.doThis], ...rest]
}
