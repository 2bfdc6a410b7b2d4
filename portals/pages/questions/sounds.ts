/** Words as they sound, so that other spellings of one are the same: Kazakh and Russian in Latin letters, и for ы, one letter for two. */

/** What people write for letters of a Cyrillic keyboard, the longest first. */
const latin: readonly (readonly [written: string, meant: string])[] = [
  ['shch', 'щ'],
  ['sch', 'щ'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['gh', 'г'],
  ['ng', 'н'],
  ['ts', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['yu', 'ю'],
  ['ya', 'я'],
  ['yo', 'е'],
  ['iy', 'и'],
  ...[...'abvgdeziklmnoprstufhcqwjyx'].map(
    (letter, at) => [letter, 'абвгдезиклмнопрстуфхскужых'[at]!] as const,
  ),
]

/** `qansha toleidi` as `канша толеиди`; a letter that is none of them stays. */
export function inCyrillic(word: string): string {
  let [rest, made] = [word, '']
  while (rest !== '') {
    const [written, meant] = latin.find(([one]) => rest.startsWith(one)) ?? [rest[0]!, rest[0]!]
    made += meant
    rest = rest.slice(written.length)
  }
  return made
}

const sameSound: Readonly<Record<string, string>> = { ы: 'и', й: 'и', э: 'е', щ: 'ш', ъ: '', ь: '' }

/** A folded word as it sounds. */
export const soundOf = (word: string): string =>
  word.replace(/[ыйэщъь]/g, (letter) => sameSound[letter]!).replace(/(\p{L})\1/gu, '$1')
