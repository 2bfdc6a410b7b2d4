/** The page "Am I insured?" and its answers by number, fetched when gone to. */
export { AnswerPage, StatusPage } from './page.tsx'
