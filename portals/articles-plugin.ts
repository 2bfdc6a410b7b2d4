/**
 * Fills in `pages/law/articles.ts` when the portals are bundled: which rows rest on which article is found by running
 * every row of the pages of worked examples, which is done once here; the browser runs only the rows it shows.
 */
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { articlesOf } from '#law/pages'

const root = fileURLToPath(new URL('..', import.meta.url))

export function articlesFilledIn(): Plugin {
  return {
    name: 'articles-of-the-law',
    load(id) {
      if (!id.replaceAll('\\', '/').endsWith('/portals/pages/law/articles.ts')) return undefined
      const paths = globSync('law/**/*.cases.md', { cwd: root }).map((path) => path.replaceAll('\\', '/'))
      for (const path of paths) this.addWatchFile(`${root}${path}`)
      const articles = articlesOf(paths.map((path) => ({ path, text: readFileSync(root + path, 'utf8') })))
      return `export const articles = JSON.parse(${JSON.stringify(JSON.stringify(articles))})`
    },
  }
}
