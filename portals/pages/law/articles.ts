/** The articles of the law with the rows each shows: `articles-plugin.ts` puts them here when the portals are bundled. */
import type { ArticleOfLaw } from '#law/pages'

export const articles: readonly ArticleOfLaw[] = []
