/** The page "Who may what", fetched when gone to. */
export { RightsPage } from './page.tsx'
