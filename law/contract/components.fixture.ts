/** The shared pieces by the name a reference may give them. */
import { cite } from '#vocabulary/shapes.ts'
import * as components from './components.ts'
import type { JsonSchema } from './json-schema.ts'

/**
 * By title. Wherever a case or an answer has a schema with one of these titles, it is that component, with a description of
 * its own perhaps.
 */
export const lawComponents: Readonly<Record<string, JsonSchema>> = Object.fromEntries(
  [...Object.values(components), cite as JsonSchema].map((component) => [component.title!, component]),
)
