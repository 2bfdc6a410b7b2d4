/** The page of unusual reading. */
export { OversightPage } from './page.tsx'
