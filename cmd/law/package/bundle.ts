/** Compiled modules into one file, without what the door does not need. */
import { gzipSync } from 'node:zlib'
import { build, minifySync } from 'vite'

type Bundle = {
  readonly code: string
  /** Bytes of what is left of each folder, gzipped by itself, largest first; together they are smaller. */
  readonly parts: readonly BundlePart[]
}
export type BundlePart = { readonly name: string; readonly gzip: number }

export const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length

/** One module of everything `entry` reaches within `folder`. */
export async function bundle(folder: string, entry: string): Promise<Bundle> {
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      minify: false,
      lib: { entry: `${folder}/${entry}`, formats: ['es'], fileName: 'law' },
      rolldownOptions: { treeshake: { propertyReadSideEffects: false } },
    },
  })
  const [{ output }] = built as unknown as [{ output: readonly Chunk[] }]
  const [{ code, modules }] = output as [Chunk]
  return { code: minified(code), parts: partsOf(folder, modules) }
}

/** Vite leaves a library's spaces in; the declarations are there to be read. */
const minified = (code: string): string =>
  minifySync('law.js', code, { module: true, compress: { target: 'es2023' }, mangle: { toplevel: true } })
    .code

const withoutSpaces = (code: string): string =>
  minifySync('part.js', code, { module: true, compress: false, mangle: false }).code

type Chunk = {
  readonly code: string
  readonly modules: Readonly<Record<string, { readonly code: string | null }>>
}

function partsOf(folder: string, modules: Chunk['modules']): BundlePart[] {
  const code = new Map<string, string>()
  for (const [path, module] of Object.entries(modules)) {
    const [first, second, ...deeper] = path.slice(folder.length + 1).split('/')
    const name = deeper.length > 0 ? `${first}/${second}` : first!
    code.set(name, (code.get(name) ?? '') + withoutSpaces(module.code ?? ''))
  }
  return [...code].map(([name, text]) => ({ name, gzip: gzipped(text) })).sort((a, b) => b.gzip - a.gzip)
}
