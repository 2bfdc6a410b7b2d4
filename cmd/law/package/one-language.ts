/**
 * A module of the law with its texts in one language. In the source: what stands under the name of another language in
 * an object, a pattern or a type is left out, and so is another language in a list or a union of languages. Nothing here
 * has to be trusted: `Text` then has one language, so whatever still reads another does not compile.
 */
import { type ESTree, parseSync } from 'vite'
import { type Language, languages } from '#vocabulary/text.ts'

type Edit = { readonly start: number; readonly end: number; readonly by: string }

/** The module with the texts of `kept` alone. Throws SyntaxError where it is no TypeScript. */
export function inOneLanguage(source: string, kept: Language): string {
  const { program, errors } = parseSync('law.ts', source, { lang: 'ts' })
  if (errors.length > 0) throw new SyntaxError(errors[0]!.message)
  const cut = new Cut(source, kept)
  for (const node of nodesOf(program)) cut.take(node)
  return cut.text()
}

/** Every node, each before those in it. */
function* nodesOf(value: unknown): Generator<ESTree.Node> {
  if (typeof value !== 'object' || value === null) return
  if ('type' in value) yield value as ESTree.Node
  for (const inner of Object.values(value)) yield* nodesOf(inner)
}

class Cut {
  readonly #source: string
  readonly #kept: Language
  readonly #edits: Edit[] = []
  /** What stands under the name of the language that is kept. */
  readonly #said: ESTree.Span[] = []

  constructor(source: string, kept: Language) {
    this.#source = source
    this.#kept = kept
  }

  take(node: ESTree.Node): void {
    switch (node.type) {
      case 'ObjectExpression':
      case 'ObjectPattern':
        this.#dropOthers(node.properties)
        break
      case 'TSTypeLiteral':
        this.#dropOthers(node.members)
        break
      case 'ArrayExpression':
        this.#keepOne(node.elements)
        break
      case 'TSUnionType':
        this.#keepOne(node.types)
        break
      case 'MemberExpression':
        this.#turnChosen(node)
        break
      case 'BinaryExpression':
        this.#decide(node)
        break
    }
  }

  #dropOthers(members: readonly Member[]): void {
    for (const member of members) {
      const name = nameOf(member)
      if (name === this.#kept) this.#said.push(member)
      else if (isLanguage(name)) this.#edits.push({ ...withComma(this.#source, member), by: '' })
    }
  }

  /** A list or a union of languages. */
  #keepOne(members: readonly (ESTree.Node | null)[]): void {
    const named = members.map(literalOf)
    if (named.length < 2 || !named.every(isLanguage) || !named.includes(this.#kept)) return
    this.#edits.push({ start: members[0]!.start, end: members.at(-1)!.end, by: `'${this.#kept}'` })
  }

  /** One language chosen for everybody, as in the message of an error, becomes this one; not so within a text. */
  #turnChosen({ property, computed }: ESTree.MemberExpression): void {
    if (computed || property.type !== 'Identifier' || !this.#isOther(property.name)) return
    const { start, end } = property
    if (this.#said.some((text) => text.start <= start && end <= text.end)) return
    this.#edits.push({ start, end, by: this.#kept })
  }

  /** Whether it is another language: no. */
  #decide({
    start,
    end,
    operator,
    right,
  }: ESTree.Span & Pick<ESTree.BinaryExpression, 'operator' | 'right'>): void {
    if (!this.#isOther(literalOf(right))) return
    if (operator === '===' || operator === '!==')
      this.#edits.push({ start, end, by: String(operator === '!==') })
  }

  #isOther(name: unknown): boolean {
    return isLanguage(name) && name !== this.#kept
  }

  /** The source with the outermost edits done. */
  text(): string {
    let text = ''
    let at = 0
    for (const { start, end, by } of this.#edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
      if (start < at) continue
      text += this.#source.slice(at, start) + by
      at = end
    }
    return text + this.#source.slice(at)
  }
}

const isLanguage = (name: unknown): name is Language => (languages as readonly unknown[]).includes(name)

/** A literal's value, in an expression or in a type. */
function literalOf(node: ESTree.Node | null): unknown {
  if (node?.type === 'Literal') return node.value
  return node?.type === 'TSLiteralType' && node.literal.type === 'Literal' ? node.literal.value : undefined
}

type Member = ESTree.Span & { readonly computed?: boolean; readonly key?: unknown }

/** The name a member of an object, a pattern or a type goes by; undefined for a spread and the like. */
function nameOf({ computed, key }: Member): unknown {
  if (computed || typeof key !== 'object' || key === null) return undefined
  const { name, value } = key as { readonly name?: unknown; readonly value?: unknown }
  return name ?? value
}

/** A member with the comma after it. */
function withComma(source: string, { start, end }: ESTree.Span): ESTree.Span {
  const comma = /^\s*[,;]/.exec(source.slice(end))
  return { start, end: comma ? end + comma[0].length : end }
}
