/** The forms in which a word is looked for: folded to the letters of a Russian keyboard, and without its endings. */
import { stemmer as englishStem } from '@orama/stemmers/english'
import { stemmer as russianStem } from '@orama/stemmers/russian'
import type { Language } from '#vocabulary/text.ts'

/** Letters of Kazakh as people type them on a Russian keyboard. */
const folds: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
}

const folded = (words: string): string =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[әғқңөұүһіё]/g, (letter) => folds[letter]!)

/** The words of a text, folded; `26-1` is one word. */
export const wordsOf = (words: string): string[] => folded(words).match(/\d+(?:-\d+)?|\p{L}+/gu) ?? []

/** What a Kazakh word may end in, folded, the longest first: case, person, possession, plural, verb. */
const kazakhEndings = [
  'ларының лерінің ларында лерінде ларынан лерінен лардың лердің дардың дердің тардың тердің',
  'ының інің сының сінің ымын імін аймын еймін ймын ймін ында інде ынан інен ымыз іміз сында сінде ғанмын генмін',
  'ларды лерді дарды дерді тарды терді лары лері дары дері тары тері лар лер дар дер тар тер',
  'дым дім тым тім дық дік тық тік пын пін бын бін ыл іл ып іп',
  'ның нің дың дің тың тің дан ден тан тен нан нен мен бен пен ады еді йды йді мын мін ңыз ңіз ған ген қан кен',
  'ны ні ды ді ты ті ға ге қа ке на не да де та те сы сі ын ін ым ім',
  'ы і у ю',
]
  .flatMap((line) => folded(line).split(' '))
  .sort((one, other) => other.length - one.length)

/** Words that only look as if they had an ending. */
const wholeInKazakh = new Set('жарна емхана аурухана аударым толем сома бала касса кода'.split(' '))

const shortestStem = 3

/** Endings are put one after another: taken off one by one, while enough of the word is left. */
function kazakhStem(word: string): string {
  let stem = word
  for (let taken = 0; taken < 3 && !wholeInKazakh.has(stem); taken += 1) {
    const ending = kazakhEndings.find(
      (one) => stem.endsWith(one) && stem.length - one.length >= shortestStem + (one.length === 1 ? 1 : 0),
    )
    if (ending === undefined) break
    stem = stem.slice(0, -ending.length)
  }
  return stem
}

const stems: Readonly<Record<Language, (word: string) => string>> = {
  kk: kazakhStem,
  ru: russianStem,
  en: englishStem,
}

const isWord = /^\p{L}+$/u

/** A folded word of a language without its endings; a number is itself. */
export const stemOf = (word: string, language: Language): string =>
  isWord.test(word) ? stems[language](word) : word

/** A folded word of nobody knows which language: its stem in each that has such letters. */
export function stemsOf(word: string): string[] {
  const among: readonly Language[] = /^[a-z]/.test(word) ? ['en'] : ['kk', 'ru']
  return [...new Set(among.map((language) => stemOf(word, language)))]
}

const latinKeys = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
const russianKeys = 'йцукенгшщзхъфывапролджэячсмитьбюё'

const otherKey = new Map(
  [...latinKeys].flatMap((key, at) => [[key, russianKeys[at]!] as const, [russianKeys[at]!, key] as const]),
)

/** The same keys pressed while the keyboard writes the other alphabet: `gtyz` for `пеня`. */
export const onOtherKeyboard = (written: string): string =>
  [...written.normalize('NFC').toLowerCase()].map((key) => otherKey.get(key) ?? key).join('')
