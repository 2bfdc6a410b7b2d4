/** The named schemas of the reference: a shape with a title of one word stands once and is referred to. */
import { isDeepStrictEqual } from 'node:util'

type Schema = Record<string, unknown>

const isName = (title: unknown): title is string =>
  typeof title === 'string' && /^[A-Z][A-Za-z]+$/.test(title)

export class Components {
  readonly #named = new Map<string, Schema>()

  /**
   * Names a schema; what is said of it stays where it is referred to. Two different ones of one name are a fault of
   * whoever wrote them.
   */
  name(title: string, schema: object): Schema {
    const {
      description,
      'x-description': others,
      examples,
      ...rest
    } = this.#inside(JSON.parse(JSON.stringify(schema)) as Schema)
    const inside = { ...rest, ...(examples !== undefined && { examples }) }
    const known = this.#named.get(title)
    if (known && !isDeepStrictEqual(known, inside)) throw new Error(`two schemas are called ${title}`)
    this.#named.set(title, inside)
    const reference = { $ref: `#/components/schemas/${title}` }
    return {
      ...reference,
      ...(description !== undefined && { description }),
      ...(others !== undefined && { 'x-description': others }),
    }
  }

  /** The schema, or where it stands if it has a name. */
  refer(schema: object): Schema {
    return this.#refer(JSON.parse(JSON.stringify(schema))) as Schema
  }

  #refer(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((each) => this.#refer(each))
    if (typeof value !== 'object' || value === null) return value
    const schema = value as Schema
    return isName(schema.title) && 'type' in schema ? this.name(schema.title, schema) : this.#inside(schema)
  }

  /** A value that is data and no schema is left as it is. */
  #inside(schema: Schema): Schema {
    const data = new Set(['examples', 'example', 'default', 'enum', 'const', 'required'])
    return Object.fromEntries(
      Object.entries(schema).map(([key, value]) => [key, data.has(key) ? value : this.#refer(value)]),
    )
  }

  schemas(): Record<string, Schema> {
    return Object.fromEntries([...this.#named].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  }
}
