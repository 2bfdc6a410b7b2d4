/** The page "What if", fetched when gone to. */
export { ReformPage } from './page.tsx'
