/**
 * Names made comparable. Kazakh letters are lost on the way through cp866 (Қ to К, Ә to А), ё and ъ come and go, Latin
 * letters that look alike are typed among Cyrillic ones, and hyphens and spaces move; none of it makes another person.
 */

/** Small letters by the letter they count as; an empty one is dropped. The Latin ones are those that look alike. */
const foldedLetters: Readonly<Record<string, string>> = {
  ...{ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ё: 'е', ъ: '', ь: '' },
  ...{ ї: 'и', є: 'е', ў: 'у', ґ: 'г' },
  ...{
    a: 'а',
    b: 'в',
    c: 'с',
    e: 'е',
    h: 'н',
    i: 'и',
    k: 'к',
    m: 'м',
    o: 'о',
    p: 'р',
    t: 'т',
    x: 'х',
    y: 'у',
  },
  '0': 'о',
}

const firstComposed = 0x300
const lastComposed = 0x36f
const tableSize = 0x530
const dropped = 0

/** The folded code of each code below 0x530, where the Latin, Greek and Cyrillic letters are. */
const folded = Uint16Array.from({ length: tableSize }, (_, code) => {
  const small = String.fromCharCode(code).toLowerCase()
  const letter = foldedLetters[small] ?? small
  const kept = letter === '/' || letter === '?' || /^[\p{L}\p{N}]$/u.test(letter)
  return kept ? letter.charCodeAt(0) : dropped
})

const isSign = (code: number): boolean => code >= 0x2000 && code <= 0x206f
const mostKept = 1 << 16
const longestKept = 64
const kept = new Map<string, string>()

/**
 * The name in the letters it is compared by: small Russian letters without hyphens, spaces and signs. `/` stays (an old
 * and a new surname), and `?` (a letter lost on the way).
 */
export function foldName(name: string): string {
  if (name.length > longestKept) return foldLong(name)
  const known = kept.get(name)
  if (known !== undefined) return known
  const result = fold(name)
  if (kept.size >= mostKept) kept.clear()
  kept.set(name, result)
  return result
}

function fold(name: string): string {
  const codes: number[] = []
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at)
    if (code >= firstComposed && code <= lastComposed) return fold(composed(name))
    const letter = code < tableSize ? folded[code]! : isSign(code) ? dropped : code
    if (letter !== dropped) codes.push(letter)
  }
  return String.fromCharCode(...codes)
}

function foldLong(text: string): string {
  const pieces: string[] = []
  const whole = composed(text)
  for (let at = 0; at < whole.length; at += longestKept) pieces.push(fold(whole.slice(at, at + longestKept)))
  return pieces.join('')
}

const composed = (name: string): string => name.normalize('NFC').replace(/[\u0300-\u036f]/g, '')

type Names = { readonly surname: string; readonly givenName: string; readonly patronymic: string }

/**
 * Whether a name as received can be the known one. A surname given as old and new agrees by either; a patronymic left
 * out disagrees with nothing; a lost letter agrees with any.
 */
export function namesAgree(received: Names, known: Names): boolean {
  const surnames = foldName(received.surname).split('/')
  const knownSurname = foldName(known.surname)
  if (!surnames.some((surname) => agree(surname, knownSurname))) return false
  if (!agree(foldName(received.givenName), foldName(known.givenName))) return false
  const patronymic = foldName(received.patronymic)
  const knownPatronymic = foldName(known.patronymic)
  return patronymic === '' || knownPatronymic === '' || agree(patronymic, knownPatronymic)
}

function agree(received: string, known: string): boolean {
  if (received === known) return true
  if (received.length !== known.length || !received.includes('?')) return false
  for (let at = 0; at < received.length; at++) {
    if (received[at] !== '?' && received[at] !== known[at]) return false
  }
  return true
}
