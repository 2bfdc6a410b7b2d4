/**
 * Leaves TypeBox out of the pages. A contract says of a route what it is called, where it is and what its answer is made of;
 * of these the last is for the server and for the types, and would bring the browser 35 kB it never runs.
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
      handler: () => `const shape = () => undefined\nexport { ${exported} }\n`,
    },
  }
}

/** Every maker of shapes makes nothing. */
const exported = Object.keys(typebox)
  .filter((maker) => maker !== 'default')
  .map((maker) => `shape as ${maker}`)
  .join(', ')
