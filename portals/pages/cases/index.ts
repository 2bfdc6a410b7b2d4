/** The pages of cases, fetched when gone to. */
export { CasePage } from './case-page.tsx'
export { CasesPage } from './list.tsx'
export { NewCasePage } from './new-case.tsx'
