/**
 * Finds which of the 46 questions is meant, by whatever a reader writes: in any of the three languages or two at once, without
 * the letters of Kazakh, in Latin letters, on the wrong keyboard, in any form of a word, with slips of the finger.
 */
import SearchableMap from 'minisearch/SearchableMap'
import { questionsListed } from '#law/questions'
import { type Language, languages } from '#vocabulary/text.ts'
import { isMeaning, withMeaning } from '../../search/same-words.ts'
import { onOtherKeyboard, stemOf, stemsOf, wordsOf } from '../../search/word-forms.ts'
import { inCyrillic, soundOf } from './sounds.ts'

/** Words that are in any question of this insurance, or in none. */
const little = new Set(
  wordsOf(
    'мәмс осмс osms mams медстрах ма ме ба бе па пе және мен бен үшін туралы бойынша осы бұл ал да де ' +
      'и в во на с со за по до от об о для ли или же бы это мне a the an to in on at for and or is am are it do does of i me my',
  ),
)

const termsOf = (stems: readonly string[]): string[] => [
  ...new Set(withMeaning(stems).map((stem) => (isMeaning(stem) ? stem : soundOf(stem)))),
]

const tellingIn = (written: string): string[] => {
  const all = [...new Set(wordsOf(written))]
  const telling = all.filter((word) => !little.has(word))
  return telling.length > 0 ? telling : all
}

/** One way a question is asked: for each of its words the terms that stand for it. */
type Asking = {
  readonly number: number
  readonly words: readonly (readonly string[])[]
  /** All of them. */
  readonly terms: ReadonlySet<string>
}

function askingOf(number: number, written: string, language: Language): Asking {
  const words = tellingIn(written).map((word) => termsOf([stemOf(word, language)]))
  return { number, words, terms: new Set(words.flat()) }
}

const askings: readonly Asking[] = questionsListed.flatMap(({ number, asked, soughtBy }) =>
  languages.flatMap((language) =>
    [asked[language], ...soughtBy[language]].map((written) => askingOf(number, written, language)),
  ),
)

/** How much a term tells: the fewer questions have it, the more. */
function weightsOf(): SearchableMap<number> {
  const questionsOf = new Map<string, Set<number>>()
  for (const { number, terms } of askings)
    for (const term of terms) questionsOf.set(term, (questionsOf.get(term) ?? new Set()).add(number))
  const weights = new SearchableMap<number>()
  for (const [term, of] of questionsOf) weights.set(term, Math.log(1 + questionsListed.length / of.size))
  return weights
}

/** The terms a written word may be, each by how surely it is meant, 0 to 1. */
type Meant = ReadonlyMap<string, number>

const shortestWhole = 4
const sureness = { meaning: 0.85, goesOn: 0.8, begun: 0.7, slip: 0.6, secondSlip: 0.4 }

/** The ways a word may have been meant: as it is written, or in Latin letters for Cyrillic ones. */
const readings = (word: string): readonly string[] =>
  /^[a-z]/.test(word) ? [word, inCyrillic(word)] : [word]

function meantBy(word: string, weights: SearchableMap<number>): Meant {
  const terms = termsOf(readings(word).flatMap(stemsOf))
  const meant = new Map<string, number>()
  const take = (term: string, sure: number) => meant.set(term, Math.max(sure, meant.get(term) ?? 0))
  for (const term of terms) if (weights.has(term)) take(term, isMeaning(term) ? sureness.meaning : 1)
  if (meant.size > 0) return meant
  for (const term of terms) {
    if (isMeaning(term) || /^\d/.test(term) || term.length < 3) continue
    for (const one of weights.atPrefix(term).keys()) take(one, sureness.begun)
    for (let length = term.length - 1; length >= shortestWhole; length--)
      if (weights.has(term.slice(0, length))) take(term.slice(0, length), sureness.goesOn)
    const slips = term.length > 7 ? 2 : term.length > 3 ? 1 : 0
    for (const [one, [, away]] of weights.fuzzyGet(term, slips).entries())
      if (!isMeaning(one)) take(one, away < 2 ? sureness.slip : sureness.secondSlip)
  }
  // What a word nearly is has a meaning as well.
  for (const [term, sure] of [...meant])
    for (const sign of withMeaning([term]).filter(isMeaning))
      if (weights.has(sign)) take(sign, sure * sureness.meaning)
  return meant
}

const mostWords = 14
/** Nearer than this nothing is: a word of many, and that only nearly. */
const farthest = 0.12

type Found = { readonly number: number; readonly nearness: number }

/** A search over the questions; made once, asked often. The numbers of those found, the nearest first. */
export function searchOfQuestions(): (written: string) => readonly number[] {
  const weights = weightsOf()
  const weightOf = (terms: readonly string[]): number =>
    Math.max(0, ...terms.map((term) => weights.get(term) ?? 0))
  const lengths = askings.map(({ words }) => Math.hypot(...words.map(weightOf)))

  /** How near each question is: how much of what is written it has, and how near the nearest way of asking it. */
  function nearest(written: string): Found[] {
    const words = tellingIn(written).slice(0, mostWords)
    const meant = words.map((word) => meantBy(word, weights))
    // A word that nothing knows tells as much as a rare one.
    const own = meant.map((terms) => (terms.size === 0 ? Math.log(12) : weightOf([...terms.keys()])))
    const [sum, length] = [own.reduce((all, one) => all + one, 0), Math.hypot(...own)]
    const held = new Map<number, number[]>()
    const near = new Map<number, number>()
    askings.forEach(({ number, terms: has }, at) => {
      const of = held.get(number) ?? words.map(() => 0)
      held.set(number, of)
      let product = 0
      meant.forEach((terms, place) => {
        let best = 0
        for (const [term, sure] of terms) if (has.has(term)) best = Math.max(best, sure * weights.get(term)!)
        of[place] = Math.max(of[place]!, best)
        product += best * own[place]!
      })
      const cosine = product / (length * lengths[at]! || 1)
      near.set(number, Math.max(near.get(number) ?? 0, cosine))
    })
    return [...held]
      .map(([number, of]) => ({
        number,
        nearness: (of.reduce((all, one) => all + one, 0) / (sum || 1) + near.get(number)!) / 2,
      }))
      .filter(({ nearness }) => nearness > farthest)
      .sort((one, other) => other.nearness - one.nearness || one.number - other.number)
  }

  return (written) => {
    const [asWritten, otherwise] = [nearest(written), nearest(onOtherKeyboard(written))]
    const found = (otherwise[0]?.nearness ?? 0) > (asWritten[0]?.nearness ?? 0) ? otherwise : asWritten
    return found.map(({ number }) => number)
  }
}
