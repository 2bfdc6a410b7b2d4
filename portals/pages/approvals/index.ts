/** The page "Waits for my decision", fetched when gone to. */
export { ApprovalsPage } from './page.tsx'
