/**
 * Lays the pages beside the built program as they stand before any script runs, a file for each page and language:
 * `prerender.tsx` draws them, once, when the portals are bundled.
 */
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Manifest, Plugin } from 'vite'

type Prerender = typeof import('../prerender.tsx')
type ReadyPage = Awaited<ReturnType<Prerender['readyPages']>>[number]

/** Where Vite tells which file draws which page. */
const manifestFile = '.vite/manifest.json'

/** What the client's build has made: the page around every page, and its files. */
type Built = { readonly template: string; readonly manifest: Manifest }

export function readyPagesLaidDown(): Plugin {
  return {
    name: 'ready-pages',
    apply: 'build',
    buildApp: {
      order: 'post',
      async handler({ config: { root, build }, environments: { prerender } }) {
        const folder = join(root, build.outDir)
        const drawer = join(root, prerender!.config.build.outDir)
        const built = {
          template: await readFile(join(folder, 'index.html'), 'utf8'),
          manifest: JSON.parse(await readFile(join(folder, manifestFile), 'utf8')) as Manifest,
        }
        const { readyPages }: Prerender = await import(pathToFileURL(join(drawer, 'prerender.js')).href)
        for (const page of await readyPages())
          await writeFile(join(folder, `${page.name}.html`), wholePage(page, built))
        for (const used of [join(folder, 'index.html'), join(folder, '.vite'), drawer])
          await rm(used, { recursive: true })
      },
    },
  }
}

function wholePage({ language, title, says, entry, path, body }: ReadyPage, built: Built): string {
  const ready = path === undefined ? '' : ` data-ready="${path}"`
  return built.template
    .replace('lang="kk"', `lang="${language}"`)
    .replace(/<title>.*?<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace(/(?<=name="description" content=")[^"]*/, () => escaped(says))
    .replace('</head>', () => `${entry ? fetchedWith(entry, built.manifest) : ''}</head>`)
    .replace('<div id="page">', () => `<div id="page"${ready}>${body}`)
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** Asks for the page's own program and style at once; else they would be found out about one after another. */
function fetchedWith(entry: string, manifest: Manifest): string {
  const names = new Set([entry])
  for (const name of names) for (const to of manifest[name]?.imports ?? []) names.add(to)
  const chunks = [...names].map((name) => manifest[name]!).filter(({ isEntry }) => !isEntry)
  const styles = new Set(chunks.flatMap(({ css = [] }) => css))
  return [
    ...chunks.map(({ file }) => `<link rel="modulepreload" crossorigin href="/${file}">`),
    ...[...styles].map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`),
  ].join('')
}
