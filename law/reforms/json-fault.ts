/** Where a text stops being JSON. Programs that read JSON tell it each in its own words, or not at all. */

const blank = /[ \t\n\r]*/y
const string = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/u.source
const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/u.source
const token = new RegExp(`${blank.source}(?:([{}[\\]:,])|(${string})|(${plain}))`, 'uy')

/** What may come next: a value, a name of an object, or what stands after one of them. */
type Wanted = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'after-value'

const opening: Readonly<Record<string, Wanted>> = { '{': 'name-or-end', '[': 'value-or-end' }

export type PlaceInJson = { readonly line: number; readonly column: number }

/** The place, from 1, of the first character that cannot stand where it does; the end, where something is missing. */
export function findJsonFault(text: string): PlaceInJson | undefined {
  const open: string[] = []
  let wanted: Wanted = 'value'
  let done = 0
  for (;;) {
    token.lastIndex = done
    const match = token.exec(text)
    blank.lastIndex = done
    blank.exec(text)
    const at = blank.lastIndex
    if (!match) return at === text.length && isWhole(open, wanted) ? undefined : placeAt(text, at)
    const next = step(match, wanted, open)
    if (!next) return placeAt(text, at)
    wanted = next
    done = token.lastIndex
  }
}

const isWhole = (open: readonly string[], wanted: Wanted): boolean =>
  open.length === 0 && wanted === 'after-value'

/** What may come after the token; undefined where the token may not stand there. */
function step([, mark, string, plain]: RegExpExecArray, wanted: Wanted, open: string[]): Wanted | undefined {
  const inside = open.at(-1)
  if (string !== undefined && wanted.startsWith('name')) return 'colon'
  if (string !== undefined || plain !== undefined)
    return wanted.startsWith('value') ? 'after-value' : undefined
  if (mark === ':') return wanted === 'colon' ? 'value' : undefined
  if (mark === ',') {
    if (wanted !== 'after-value' || inside === undefined) return undefined
    return inside === '{' ? 'name' : 'value'
  }
  if (mark === '{' || mark === '[') {
    if (!wanted.startsWith('value')) return undefined
    open.push(mark)
    return opening[mark]
  }
  if (inside !== (mark === '}' ? '{' : '[')) return undefined
  if (wanted !== 'after-value' && !wanted.endsWith('-or-end')) return undefined
  open.pop()
  return 'after-value'
}

function placeAt(text: string, at: number): PlaceInJson {
  const lines = text.slice(0, at).split('\n')
  return { line: lines.length, column: lines.at(-1)!.length + 1 }
}
