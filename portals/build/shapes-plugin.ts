/**
 * Leaves out of the pages what they do not ask of a contract. It says of a route what it is called, where it is, what its
 * answer is made of, what it is for; shapes are for the server and for the types, words for the reference. TypeBox alone
 * would bring the browser 35 kB it never runs.
 */
import * as typebox from 'typebox'
import type { Plugin } from 'vite'

const name = 'typebox'

export function shapesLeftOut(): Plugin {
  return {
    name: 'shapes-left-out',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^typebox$/ },
      handler: () => ({ id: `\0${name}`, moduleSideEffects: false }),
    },
    load: {
      filter: { id: /^\0typebox$/ },
      handler: () => `/* @__NO_SIDE_EFFECTS__ */ function shape() {}\nexport { ${exported} }\n`,
    },
  }
}

/** Every maker of shapes makes nothing. */
const exported = Object.keys(typebox)
  .filter((maker) => maker !== 'default')
  .map((maker) => `shape as ${maker}`)
  .join(', ')

/** What of a route only the server and the reference use. */
const ofReference = new Set([
  'summary',
  'description',
  'examples',
  'shape',
  'params',
  'query',
  'headers',
  'body',
  'refusals',
  'links',
  'tag',
])

type Node = {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

const childrenOf = (node: Node): Node[] =>
  Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)

/** The properties of that kind in an object, and in the objects that are its properties. */
function propertiesLeftOut(object: Node): Node[] {
  return (object.properties as Node[]).flatMap((property) => {
    const { key, value } = property as unknown as { key?: { name?: string }; value?: Node }
    if (ofReference.has(key?.name ?? '')) return [property]
    return value?.type === 'ObjectExpression' ? propertiesLeftOut(value) : []
  })
}

function routesIn(node: Node): Node[] {
  const {
    type,
    callee,
    arguments: given,
  } = node as unknown as { type: string; callee?: { name?: string }; arguments?: Node[] }
  const [described] = type === 'CallExpression' && callee?.name === 'route' ? given! : []
  return described?.type === 'ObjectExpression' ? [described] : childrenOf(node).flatMap(routesIn)
}

/** After the types are taken off: a route of a contract keeps what a page asks it by. */
export function referenceLeftOut(): Plugin {
  return {
    name: 'reference-left-out',
    transform: {
      filter: { id: /\/insurance\/[^?]+\.ts$/, code: /\broute\(/ },
      handler(code) {
        let left = code
        const cut = routesIn(this.parse(code) as unknown as Node).flatMap(propertiesLeftOut)
        for (const { start, end } of cut.toSorted((a, b) => b.start - a.start))
          left = left.slice(0, start) + left.slice(end).replace(/^\s*,/, '')
        return { code: left, map: null }
      },
    },
  }
}
