/** Compiled modules into one file, without what the door does not need. */
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

export type Bundle = {
  readonly code: string
  /** Bytes of what is left of each folder, by itself gzipped, largest first. */
  readonly parts: readonly Part[]
}
export type Part = { readonly name: string; readonly gzip: number }

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
      minify: 'oxc',
      lib: { entry: `${folder}/${entry}`, formats: ['es'], fileName: 'law' },
      rolldownOptions: { treeshake: { propertyReadSideEffects: false } },
    },
  })
  const [{ output }] = built as unknown as [{ output: readonly Chunk[] }]
  const [{ code, modules }] = output as [Chunk]
  return { code, parts: partsOf(folder, modules) }
}

type Chunk = {
  readonly code: string
  readonly modules: Readonly<Record<string, { readonly code: string | null }>>
}

function partsOf(folder: string, modules: Chunk['modules']): Part[] {
  const code = new Map<string, string>()
  for (const [path, module] of Object.entries(modules)) {
    const [first, second, ...deeper] = path.slice(folder.length + 1).split('/')
    const name = deeper.length > 0 ? `${first}/${second}` : first!
    code.set(name, (code.get(name) ?? '') + (module.code ?? ''))
  }
  return [...code].map(([name, text]) => ({ name, gzip: gzipped(text) })).sort((a, b) => b.gzip - a.gzip)
}
