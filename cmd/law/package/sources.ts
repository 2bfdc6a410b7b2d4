/** The modules the law's door reaches, as they stand in the repository, with their imports made plain paths. */
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parseSync } from 'vite'

/** Source by path from the repository's root: `law/index.ts`. */
export type Sources = ReadonlyMap<string, string>

type Without = {
  /** What the entry hands on from modules of that name it hands on no longer. */
  readonly leftOut?: RegExp
  /** What stands in a module in place of its source, by its path. */
  readonly emptied?: Sources
}

/** Everything `entry` imports, itself included. Throws where a module reaches out of `law/` and `vocabulary/`. */
export function readSources(root: string, entry: string, { leftOut, emptied }: Without = {}): Sources {
  const sources = new Map<string, string>()
  const waiting = [entry]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (sources.has(path)) continue
    if (!/^(law|vocabulary)\//.test(path)) throw new Error(`${path} is no part of the law's package`)
    const source = emptied?.get(path) ?? readFileSync(join(root, path), 'utf8')
    const kept = leftOut && path === entry ? withoutExportsOf(leftOut, source) : source
    const { text, reached } = withPlainImports(path, kept)
    sources.set(path, text)
    waiting.push(...reached)
  }
  return sources
}

/** `#vocabulary/day.ts` and `./day.ts` become `./day.js` seen from the module: what a compiled module imports. */
function withPlainImports(path: string, source: string): { text: string; reached: string[] } {
  const { module } = parseSync(path, source, { lang: 'ts' })
  const places = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest),
    ...module.staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest)),
  ].filter((place) => place !== null)
  const byStart = new Map(places.map((place) => [place.start, place]))
  const reached: string[] = []
  let text = ''
  let at = 0
  for (const { start, end, value } of [...byStart.values()].sort((a, b) => a.start - b.start)) {
    const to = value.startsWith('#') ? value.slice(1) : posix.join(posix.dirname(path), value)
    reached.push(to)
    const from = posix.relative(posix.dirname(path), to).replace(/\.ts$/, '.js')
    text += `${source.slice(at, start)}'${from.startsWith('.') ? from : `./${from}`}'`
    at = end
  }
  return { text: text + source.slice(at), reached }
}

/** The module without the exports it hands on from modules of that name. */
function withoutExportsOf(leftOut: RegExp, source: string): string {
  let text = ''
  let at = 0
  for (const statement of parseSync('door.ts', source, { lang: 'ts' }).program.body) {
    const handsOn = statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportAllDeclaration'
    if (!handsOn || !statement.source || !leftOut.test(statement.source.value)) continue
    text += source.slice(at, statement.start)
    at = statement.end
  }
  return text + source.slice(at)
}
