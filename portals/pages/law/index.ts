/** The pages of the law. */
export { ArticlePage } from './article-page.tsx'
export { LawPage } from './start/law-page.tsx'
export { ValuePage } from './values/value-page.tsx'
