/** The page "My account", fetched when gone to. */
export { MePage } from './page.tsx'
