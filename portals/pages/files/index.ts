/** The page "Payment files" and the page of one file, fetched when gone to. */
export { FilePage, FilesPage } from './page.tsx'
