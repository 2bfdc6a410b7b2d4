/** The page "What is missing of an installation", fetched when gone to. */
export { SetupPage } from './page.tsx'
