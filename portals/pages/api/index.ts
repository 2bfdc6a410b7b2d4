/** The page of the API. */
export { ApiPage } from './page.tsx'
