/**
 * Lays the pages beside the built program as they stand before any script runs, a file for each page and language:
 * `prerender.tsx` draws them, once, when the portals are bundled.
 */
import { globSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Manifest, Plugin } from 'vite'

type Prerender = typeof import('../prerender.tsx')
type ReadyPage = Awaited<ReturnType<Prerender['readyPages']>>[number]

/** Where Vite tells which file draws which page. */
const manifestFile = '.vite/manifest.json'

/** What the client's build has made: the page around every page, and its files. */
type Built = {
  readonly template: string
  readonly manifest: Manifest
  /** What stands in a style sheet, by its address. */
  readonly styles: ReadonlyMap<string, string>
}

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
          styles: await stylesIn(folder),
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

async function stylesIn(folder: string): Promise<Map<string, string>> {
  const files = globSync('assets/*.css', { cwd: folder })
  const read = files.map(async (file) => [`/${file}`, await readFile(join(folder, file), 'utf8')] as const)
  return new Map(await Promise.all(read))
}

function wholePage({ language, title, says, entry, path, body }: ReadyPage, built: Built): string {
  const ready = path === undefined ? '' : ` data-ready="${path}"`
  return built.template
    .replace('lang="kk"', `lang="${language}"`)
    .replace(/<title>.*?<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace(/(?<=name="description" content=")[^"]*/, () => escaped(says))
    .replaceAll(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g, (_, href: string) => styleOf(href, built))
    .replace('</head>', () => `${entry ? fetchedWith(entry, built) : ''}</head>`)
    .replace('<div id="page">', () => `<div id="page"${ready}>${body}`)
}

/** In the page itself: a sheet of its own is another journey before the first letter is drawn. */
const styleOf = (href: string, { styles }: Built): string => `<style>${styles.get(href)!}</style>`

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/**
 * Asks for the page's own program at once; else it would be found out about step by step. Its style stands in the page;
 * the sheet it came from is named as one that does nothing, so that the program does not wait for it.
 */
function fetchedWith(entry: string, built: Built): string {
  const { manifest } = built
  const names = new Set([entry])
  for (const name of names) for (const to of manifest[name]?.imports ?? []) names.add(to)
  const chunks = [...names].map((name) => manifest[name]!).filter(({ isEntry }) => !isEntry)
  const written = (href: string): boolean => built.template.includes(`href="${href}"`)
  const styles = [...new Set(chunks.flatMap(({ css = [] }) => css.map((file) => `/${file}`)))]
  const scripts = chunks.map(({ file }) => `/${file}`).filter((href) => !written(href))
  return [
    ...scripts.map((href) => `<link rel="modulepreload" crossorigin href="${href}">`),
    ...styles
      .filter((href) => !written(href))
      .map(
        (href) => `${styleOf(href, built)}<link rel="stylesheet" crossorigin href="${href}" media="not all">`,
      ),
  ].join('')
}
