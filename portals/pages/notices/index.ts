/** The page of notices, fetched when gone to. */
export { NoticesPage } from './page.tsx'
