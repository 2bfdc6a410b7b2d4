/**
 * The articles of the law with the rows each shows, and the rules that use each value: `build/articles-plugin.ts` puts them here
 * when the portals are bundled.
 */
import type { ArticleOfLaw, UsedBy } from '#law/pages'

export const articles: readonly ArticleOfLaw[] = []

export const usedBy: UsedBy = {}
