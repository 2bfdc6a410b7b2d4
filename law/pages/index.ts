/** The door of the law's pages: what is needed to read the law, and not to compute by it. */
export type { RuleStatement } from '../statement.ts'
export { statements } from './statements.ts'
