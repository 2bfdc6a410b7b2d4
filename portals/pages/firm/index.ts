/** The page of an organisation one acts for, fetched when gone to. */
export { FirmPage } from './page.tsx'
