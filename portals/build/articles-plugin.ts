/**
 * Fills in `pages/law/articles.ts` when the portals are bundled: which rows rest on which article is found by running
 * every row of the pages of worked examples, which is done once here; the browser runs only the rows it shows.
 */
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { type ArticleOfLaw, articlesOf, usedByOf, type WorkedRow } from '#law/pages'

const root = fileURLToPath(new URL('../..', import.meta.url))

export function articlesFilledIn(): Plugin {
  let made: { readonly read: string; readonly code: string } | undefined
  return {
    name: 'articles-of-the-law',
    sharedDuringBuild: true,
    load: {
      filter: { id: /\/portals\/pages\/law\/articles\.ts$/ },
      handler() {
        const paths = globSync('law/**/*.cases.md', { cwd: root }).map((path) => path.replaceAll('\\', '/'))
        for (const path of paths) this.addWatchFile(`${root}${path}`)
        const pages = paths.map((path) => ({ path, text: readFileSync(root + path, 'utf8') }))
        const read = JSON.stringify(pages)
        // The pages are bundled twice, for the browser and to be drawn ready; the rows are run once.
        if (made?.read !== read)
          made = {
            read,
            code: `${filledIn(articlesOf(pages))}export { articles }\nexport const usedBy = ${JSON.stringify(usedByOf(pages))}\n`,
          }
        return made.code
      },
    },
  }
}

/** A row stands on the pages of many articles: each is written once, and the pages name its place in the list. */
function filledIn(articles: readonly ArticleOfLaw[]): string {
  const rows: WorkedRow[] = []
  const places = new Map<string, number>()
  const placeOf = (row: WorkedRow): number => {
    const name = `${row.page}:${row.line}`
    const place = places.get(name) ?? rows.push(row) - 1
    places.set(name, place)
    return place
  }
  const packed = articles.map((article) => ({
    ...article,
    rules: article.rules.map((rule) => ({ ...rule, examples: rule.examples.map(placeOf) })),
  }))
  return `const { rows, packed } = JSON.parse(${JSON.stringify(JSON.stringify({ rows, packed }))})
const unpacked = (rule) => ({ ...rule, examples: rule.examples.map((place) => rows[place]) })
const articles = packed.map((article) => ({ ...article, rules: article.rules.map(unpacked) }))
`
}
