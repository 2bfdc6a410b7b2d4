/** The page "Erasure by law", fetched when gone to. */
export { ErasuresPage } from './page.tsx'
