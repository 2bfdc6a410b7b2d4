/** The page "Overview", fetched when gone to. */
export { OverviewPage } from './page.tsx'
